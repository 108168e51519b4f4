using System.Buffers;
using CyberDocs.Graphics;

namespace CyberDocs.Typography;

/// <summary>
/// Breaks measured text into lines, each as full as it can be; what must not start a line is closed up to (追い込み) or pulls the character before it along (追い出し).
/// </summary>
internal static partial class LineComposer
{
    /// <summary>Breaks text of one size and weight.</summary>
    /// <param name="text">The text; line ends in it end lines. A line end at the very end adds no empty line.</param>
    /// <param name="measurer">Gives widths.</param>
    /// <param name="size">Font size.</param>
    /// <param name="bold">Whether it is bold.</param>
    /// <param name="maxWidth">Width of the lines; too narrow a width gives lines of one character each.</param>
    /// <param name="options">Rules.</param>
    /// <param name="lines">Receives the lines; at least one.</param>
    public static void Break(
        ReadOnlySpan<char> text, ITextMeasurer measurer, double size, bool bold, double maxWidth, LineBreakOptions options, List<TextLine> lines)
    {
        ArgumentNullException.ThrowIfNull(measurer);
        var kinds = ArrayPool<BreakKind>.Shared.Rent(text.Length);
        var units = ArrayPool<TextUnit>.Shared.Rent(text.Length);
        try
        {
            var breaks = kinds.AsSpan(0, text.Length);
            LineBreaker.FindBreaks(text, breaks);
            if (options.KeepWords)
            {
                KeptWords.Mark(text, breaks);
            }

            Measure(text, measurer, size, bold, units.AsSpan(0, text.Length));
            Break(text, breaks, units.AsSpan(0, text.Length), maxWidth, options, lines);
        }
        finally
        {
            ArrayPool<BreakKind>.Shared.Return(kinds);
            ArrayPool<TextUnit>.Shared.Return(units);
        }
    }

    /// <summary>Breaks text whose breaks and measures are known.</summary>
    /// <param name="text">The text.</param>
    /// <param name="breaks">Where lines may end, as <see cref="LineBreaker.FindBreaks"/> gives it.</param>
    /// <param name="units">Measure of every UTF-16 code unit.</param>
    /// <param name="maxWidth">Width of the lines.</param>
    /// <param name="options">Rules.</param>
    /// <param name="lines">Receives the lines; at least one.</param>
    /// <param name="firstWidth">Width of the first line where it differs, or NaN.</param>
    public static void Break(
        ReadOnlySpan<char> text,
        ReadOnlySpan<BreakKind> breaks,
        ReadOnlySpan<TextUnit> units,
        double maxWidth,
        LineBreakOptions options,
        List<TextLine> lines,
        double firstWidth = double.NaN)
    {
        ArgumentNullException.ThrowIfNull(options);
        ArgumentNullException.ThrowIfNull(lines);
        if (breaks.Length != text.Length || units.Length != text.Length)
        {
            throw new ArgumentException("Breaks and units go with the text, one per code unit.", nameof(units));
        }

        if (text.IsEmpty)
        {
            lines.Add(default);
            return;
        }

        var filler = new LineFiller(text, breaks, units, options);
        var width = double.IsNaN(firstWidth) ? maxWidth : firstWidth;
        var inParagraph = 0;
        for (var start = 0; start < text.Length; width = maxWidth)
        {
            var (line, next) = filler.Fill(start, width, maxWidth);
            lines.Add(line);
            if (options.LastLineReach > 0 && ++inParagraph > 1 && Ends(breaks, next))
            {
                LastLine.Mend(ref filler, text, breaks, units, maxWidth, options.LastLineReach, lines, next);
            }

            inParagraph = Ends(breaks, next) ? 0 : inParagraph;
            start = next;
        }
    }

    private static bool Ends(ReadOnlySpan<BreakKind> breaks, int next) => next == breaks.Length || breaks[next] == BreakKind.Mandatory;

    /// <summary>The room before a character inside a line: quarter em beside Latin, less between brackets.</summary>
    /// <param name="text">The text.</param>
    /// <param name="units">Measure of every UTF-16 code unit.</param>
    /// <param name="index">Index of the character; not the first of a line.</param>
    /// <param name="options">Rules.</param>
    public static double GapBefore(ReadOnlySpan<char> text, ReadOnlySpan<TextUnit> units, int index, LineBreakOptions options)
    {
        var (previous, next) = (text[index - 1], text[index]);
        if (previous < 0x3000 && next < 0x3000)
        {
            return 0;
        }

        var size = Math.Min(units[index - 1].Size, units[index].Size);
        var gap = options.LatinSpacing ? JapaneseSpacing.GapBefore(previous, next, size) : 0;
        return options.CompressPunctuation
            ? gap + JapaneseSpacing.Tightening(previous, next, units[index - 1].Advance, units[index].Advance, size)
            : gap;
    }

    /// <summary>What the room before a character inside a line may give up when the line is closed up.</summary>
    /// <param name="text">The text.</param>
    /// <param name="units">Measure of every UTF-16 code unit.</param>
    /// <param name="index">Index of the character; not the first of a line.</param>
    /// <param name="options">Rules.</param>
    public static double Give(ReadOnlySpan<char> text, ReadOnlySpan<TextUnit> units, int index, LineBreakOptions options) =>
        JapaneseSpacing.Give(
            text[index - 1], text[index], units[index - 1].Advance, units[index].Advance,
            Math.Min(units[index - 1].Size, units[index].Size), options.LatinSpacing);

    /// <summary>Measures every character; what continues a character has no width of its own.</summary>
    private static void Measure(ReadOnlySpan<char> text, ITextMeasurer measurer, double size, bool bold, Span<TextUnit> units)
    {
        for (var i = 0; i < text.Length;)
        {
            var end = LineBreaker.CharacterEnd(text, i);
            units[i] = new(measurer.Width(text[i..end], size, bold), size);
            units[(i + 1)..end].Fill(new(0, size));
            i = end;
        }
    }
}
