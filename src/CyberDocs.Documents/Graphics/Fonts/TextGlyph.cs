namespace CyberDocs.Graphics.Fonts;

/// <summary>What is set for one character of a text together with its variation selector or sound mark.</summary>
internal readonly record struct TextGlyph
{
    /// <summary>Index of its first UTF-16 code unit.</summary>
    public required int Start { get; init; }

    /// <summary>Number of UTF-16 code units that it stands for.</summary>
    public required int Length { get; init; }

    /// <summary>The character; a lone surrogate is given as it is.</summary>
    public required int CodePoint { get; init; }

    /// <summary>Variation selector behind the character, or 0.</summary>
    public int VariationSelector { get; init; }

    /// <summary>The font; null for invisible characters and when the font set is empty.</summary>
    public TrueTypeFont? Font { get; init; }

    /// <summary>Glyph id in the font; that of 〓 when the character is missing.</summary>
    public int Glyph { get; init; }

    /// <summary>How far the next glyph stands away, as a fraction of the font size.</summary>
    public double Advance { get; init; }

    /// <summary>Where the glyph is drawn from the current position, as a fraction of the font size; not zero for combining marks only.</summary>
    public double Offset { get; init; }

    /// <summary>True when no font has the character.</summary>
    public bool IsMissing { get; init; }

    /// <summary>True when no font has the variation that the text asks for; the base character is set.</summary>
    public bool LacksVariation { get; init; }

    /// <summary>True when nothing is to be drawn and no room taken, as for a zero-width space.</summary>
    public bool IsInvisible => Font is null && Advance == 0;
}
