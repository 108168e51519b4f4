namespace CyberDocs.Pdf.Fonts;

/// <summary>A character as it is shown: the code in its font and how far it advances.</summary>
/// <param name="Font">Index of the font in the <see cref="FontBook"/>.</param>
/// <param name="Code">The two-byte code in the font; the width array and the Unicode map speak of it.</param>
/// <param name="Advance">Advance in thousandths of the size.</param>
/// <param name="Kind">Whether it is drawn.</param>
internal readonly record struct Glyph(byte Font, ushort Code, ushort Advance, GlyphKind Kind);

/// <summary>What becomes of a character.</summary>
internal enum GlyphKind : byte
{
    /// <summary>Not looked up yet.</summary>
    Unknown,

    /// <summary>Drawn and advances.</summary>
    Drawn,

    /// <summary>Drawn over the character before it.</summary>
    Mark,

    /// <summary>Leaves no trace on the page: joiners, selectors, the second half of a pair.</summary>
    Hidden,
}
