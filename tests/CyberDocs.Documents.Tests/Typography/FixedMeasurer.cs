using CyberDocs.Graphics;

namespace CyberDocs.Documents.Tests.Typography;

/// <summary>Japanese a full em wide, Latin half an em, marks nothing: widths that a test can count.</summary>
internal sealed class FixedMeasurer : ITextMeasurer
{
    public double Width(ReadOnlySpan<char> text, double size, bool bold = false)
    {
        var width = 0.0;
        foreach (var rune in text.EnumerateRunes())
        {
            width += rune.Value switch
            {
                '\n' or '\r' or 0x200B or 0x200D or 0x2060 or 0x3099 or (>= 0x300 and <= 0x36F) or (>= 0xFE00 and <= 0xFE0F) or >= 0xE0100 => 0,
                < 0x2000 or (>= 0xFF61 and <= 0xFF9F) => 0.5,
                _ => 1,
            };
        }

        return width * size;
    }
}
