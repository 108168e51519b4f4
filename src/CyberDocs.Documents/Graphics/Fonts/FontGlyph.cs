namespace CyberDocs.Graphics.Fonts;

/// <summary>A glyph of one of the fonts of a <see cref="FontSet"/>.</summary>
/// <param name="Font">The font.</param>
/// <param name="Glyph">Glyph id in the font; 0 when no font has the character.</param>
/// <param name="LacksVariation">True when a variation was asked for that no font has, and the glyph is that of the base character.</param>
internal readonly record struct FontGlyph(TrueTypeFont Font, int Glyph, bool LacksVariation = false);
