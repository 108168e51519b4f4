using CyberDocs.Graphics;

namespace CyberDocs.Tables;

/// <summary>Estimates how wide text is where no font is at hand. Immutable and thread-safe.</summary>
internal sealed class EstimatedWidth : ITextMeasurer
{
    public static EstimatedWidth Instance { get; } = new();

    public double Width(ReadOnlySpan<char> text, double size, bool bold = false) => Of(text) * size;

    /// <summary>Width in ems.</summary>
    public static double Of(ReadOnlySpan<char> text)
    {
        var width = 0.0;
        foreach (var c in text)
        {
            width += c switch
            {
                >= 'A' and <= 'Z' => 0.66,
                'i' or 'l' or 'j' or 'I' or '.' or ',' or ':' or ';' or '|' or '\'' or ' ' => 0.3,
                < '\u0080' => 0.56,
                >= '\uFF61' and <= '\uFF9F' => 0.5,
                >= '\uD800' and < '\uE000' => 0.5,
                >= '\uFE00' and <= '\uFE0F' => 0,
                _ => 1,
            };
        }

        return width;
    }
}
