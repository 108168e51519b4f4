using CyberDocs.Collections;
using CyberDocs.Findings;
using CyberDocs.Graphics;

namespace CyberDocs.Diagrams.Drawing;

/// <summary>Measures and breaks the texts of one layout attempt and remembers which it had to shorten.</summary>
internal sealed class TextSetter(ITextMeasurer measurer)
{
    private readonly Dictionary<(string Text, double Size, bool Bold, double Width, int Lines), TextBlock> cache = [];
    private readonly Dictionary<string, Finding> shortened = new(StringComparer.Ordinal);

    /// <summary>One finding for each text that is shown shortened, in the order in which they were met.</summary>
    public IEnumerable<Finding> Shortened => shortened.Values;

    public double Width(string text, double size, bool bold = false) => measurer.Width(text, size, bold);

    /// <summary>Breaks a text into lines no wider than a width; what does not fit into the lines is shortened and reported.</summary>
    public TextBlock Set(string? text, double size, bool bold, double maxWidth, int maxLines, SourcePlace place = default)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            return TextBlock.Empty;
        }

        var key = (text, size, bold, Math.Round(maxWidth, 2), maxLines);
        if (!cache.TryGetValue(key, out var block))
        {
            cache[key] = block = Break(text, size, bold, maxWidth, maxLines, place);
        }

        return block;
    }

    private TextBlock Break(string text, double size, bool bold, double maxWidth, int maxLines, SourcePlace place)
    {
        var clean = OneLine(text);
        var rows = new List<TextRow>();
        var start = 0;
        while (start < clean.Length && rows.Count < maxLines)
        {
            var end = Fit(clean, start, size, bold, maxWidth);
            if (rows.Count == maxLines - 1 && end < clean.Length)
            {
                rows.Add(Shorten(clean[start..], size, bold, maxWidth));
                var shown = clean.Length > 60 ? string.Concat(clean.AsSpan(0, 60), "…") : clean;
                shortened.TryAdd(clean, DiagramFindings.TextShortened.At(place, shown));
                break;
            }

            var line = clean[start..end].TrimEnd();
            rows.Add(new(line, measurer.Width(line, size, bold)));
            start = end;
            while (start < clean.Length && clean[start] == ' ')
            {
                start++;
            }
        }

        return new(rows.ToValueList(), size, bold);
    }

    private int Fit(string text, int start, double size, bool bold, double maxWidth)
    {
        var end = start;
        var lastSpace = -1;
        var width = 0.0;
        while (end < text.Length)
        {
            var next = end + (char.IsHighSurrogate(text[end]) && end + 1 < text.Length ? 2 : 1);
            width += measurer.Width(text.AsSpan(end, next - end), size, bold);
            if (width > maxWidth && end > start)
            {
                return lastSpace > start ? lastSpace : end;
            }

            end = next;
            if (end < text.Length && text[end] == ' ')
            {
                lastSpace = end;
            }
        }

        return end;
    }

    private TextRow Shorten(string rest, double size, bool bold, double maxWidth)
    {
        var end = Fit(rest, 0, size, bold, Math.Max(maxWidth - measurer.Width("…", size, bold), 0));
        var line = rest[..end].TrimEnd() + "…";
        return new(line, measurer.Width(line, size, bold));
    }

    private static string OneLine(string text)
    {
        var trimmed = text.Trim();
        return trimmed.AsSpan().IndexOfAnyInRange('\0', '\u001F') < 0
            ? trimmed
            : string.Create(trimmed.Length, trimmed, static (span, source) =>
            {
                for (var i = 0; i < span.Length; i++)
                {
                    span[i] = char.IsControl(source[i]) ? ' ' : source[i];
                }
            });
    }
}
