using CyberDocs.Graphics;
using CyberDocs.Typography;

namespace CyberDocs.Diagrams.Drawing;

/// <summary>Measures and breaks the texts of one layout attempt and remembers which it had to shorten.</summary>
internal sealed class DiagramTextSetter
{
    private const int MaxLength = 600;

    // Painters set a line as one run, so that it is broken without the spacing of pages.
    private static readonly LineBreakOptions Plain = new() { LatinSpacing = false, CompressPunctuation = false, LastLineReach = 8 };
    private static readonly LineBreakOptions InWords = Plain with { KeepWords = true };
    private readonly ITextMeasurer measurer;
    private readonly Dictionary<(string Text, double Size, bool Bold, double Width, int Lines), (TextBlock Block, Finding? Shortened)> cache;
    private readonly Dictionary<string, Finding> shortened = new(StringComparer.Ordinal);

    public DiagramTextSetter(ITextMeasurer measurer)
    {
        this.measurer = measurer;
        cache = [];
    }

    private DiagramTextSetter(DiagramTextSetter other)
    {
        measurer = other.measurer;
        cache = other.cache;
    }

    /// <summary>A setter for another attempt, which need not measure again what this one has.</summary>
    public DiagramTextSetter Fresh() => new(this);

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
        if (!cache.TryGetValue(key, out var set))
        {
            cache[key] = set = Break(text, size, bold, maxWidth, maxLines, place);
        }

        if (set.Shortened is not null)
        {
            shortened.TryAdd(text, set.Shortened);
        }

        return set.Block;
    }

    private (TextBlock Block, Finding? Shortened) Break(string text, double size, bool bold, double maxWidth, int maxLines, SourcePlace place)
    {
        var clean = OneLine(text);
        // No label shows this much; breaking it all would be wasted.
        var seen = clean.Length > MaxLength ? clean[..MaxLength] : clean;
        var lines = new List<TextLine>();
        LineComposer.Break(seen, measurer, size, bold, maxWidth, Plain, lines);
        if (lines.Count > 1)
        {
            // Words stay whole where the box can hold them, which grows by a line for each that would be broken otherwise.
            var inWords = new List<TextLine>();
            LineComposer.Break(seen, measurer, size, bold, maxWidth, InWords, inWords);
            var saved = BrokenWords(seen, lines) - BrokenWords(seen, inWords);
            lines = inWords.Count <= lines.Count || (inWords.Count <= maxLines && inWords.Count - lines.Count <= saved) ? inWords : lines;
        }

        var rows = new List<TextRow>();
        Finding? cut = null;
        for (var i = 0; i < Math.Min(lines.Count, maxLines); i++)
        {
            var isCut = i == maxLines - 1 && (lines.Count > maxLines || seen.Length < clean.Length);
            if (isCut)
            {
                rows.Add(Shorten(seen[lines[i].Start..], size, bold, maxWidth));
                cut = DiagramFindings.TextShortened.At(place, clean.Length > 60 ? clean[..60] + "…" : clean);
            }
            else
            {
                var line = seen[lines[i].Start..lines[i].End];
                rows.Add(new(line, measurer.Width(line, size, bold)));
            }
        }

        return (new(rows.ToValueList(), size, bold), cut);
    }

    private static int BrokenWords(string text, List<TextLine> lines) => lines.Count(line => line.End < text.Length && KeptWords.IsInside(text, line.End));

    private TextRow Shorten(string rest, double size, bool bold, double maxWidth)
    {
        var room = maxWidth - measurer.Width("…", size, bold);
        var end = 0;
        var width = 0.0;
        while (end < rest.Length)
        {
            var next = end + (char.IsHighSurrogate(rest[end]) && end + 1 < rest.Length ? 2 : 1);
            width += measurer.Width(rest.AsSpan(end, next - end), size, bold);
            if (width > room && end > 0)
            {
                break;
            }

            end = next;
        }

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
