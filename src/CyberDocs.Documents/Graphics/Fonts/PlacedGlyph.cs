namespace CyberDocs.Graphics.Fonts;

/// <summary>A glyph of a text, with its place on the baseline. Immutable and thread-safe.</summary>
/// <param name="Font">The font that has it.</param>
/// <param name="Glyph">Its number in the font.</param>
/// <param name="X">How far its origin stands to the right of where the text starts, in ems.</param>
public readonly record struct PlacedGlyph(FontFile Font, int Glyph, double X);
