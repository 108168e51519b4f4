using System.Buffers;
using CyberDocs.Documents;
using CyberDocs.Graphics;
using CyberDocs.Typography;

namespace CyberDocs.Tables;

/// <summary>Measures what stands in cells. Holds scratch memory; not thread-safe.</summary>
internal sealed class CellMeasure(ITextMeasurer measurer, Theme theme) : InlineWalker
{
    /// <summary>What is wider than this many ems may be broken at its punctuation: mail addresses, identifiers.</summary>
    private const double WidestWhole = 12;

    // Programs that open DOCX and XLSX have fonts and spacing of their own.
    private const double Slack = 0.02;
    private const double TabularBlank = 0.095;
    private const double BlankField = 6;

    private static readonly SearchValues<char> FigureSigns = SearchValues.Create("0123456789.,:/-+()（）~～ABCDEFabcdef ");
    private static readonly SearchValues<char> AddressSigns = SearchValues.Create("0123456789.");

    /// <summary>Of a longer text only the beginning is measured; the rest is taken to be like it.</summary>
    private const int LongestMeasured = 1500;

    /// <summary>Wider than any paper.</summary>
    private const double WidestPicture = 2000;
    private const string WidestAddress = "255.255.255.255";
    private readonly Dictionary<(string Text, TextStyle Style), MeasuredCell> known = [];
    private readonly StringBuilder text = new();
    private readonly List<(int End, bool Bold, double Size)> runs = [];
    private TextStyle look = new();
    private bool bold;
    private double size;

    /// <summary>Whether rows may follow that were not measured: addresses in them may be longer.</summary>
    public bool ExpectsMore { get; init; }

    public MeasuredCell Measure(ValueList<Block> content, TextStyle style)
    {
        if (content is [Paragraph { Style: null, Content: [TextRun { Text: { } plain }] }])
        {
            if (!known.TryGetValue((plain, style), out var cell))
            {
                known.Add((plain, style), cell = MeasureBlocks(content, style));
            }

            return cell;
        }

        return MeasureBlocks(content, style);
    }

    private MeasuredCell MeasureBlocks(ValueList<Block> content, TextStyle style)
    {
        var lines = new List<MeasuredLine>();
        var (narrowest, natural) = (0.0, 0.0);
        Add(content, style, 0);
        return new MeasuredCell(narrowest, natural, [.. lines]);

        void Add(ValueList<Block> blocks, TextStyle style, double inset)
        {
            foreach (var block in blocks)
            {
                switch (block)
                {
                    case Paragraph paragraph:
                        AddText(paragraph.Content, theme.TextStyles.TryGetValue(paragraph.Style ?? "", out var own) ? own : style, inset);
                        break;
                    case Heading heading:
                        AddText(heading.Content, theme.Text(heading.Style, $"h{Math.Clamp(heading.Level, 1, 4)}"), inset);
                        break;
                    case ListBlock list:
                        foreach (var item in list.Items)
                        {
                            Add(item.Content, style, inset + (style.Size * 1.6));
                        }

                        break;
                    case Note note:
                        Add(note.Content, style, inset + 14);
                        break;
                    case Section section:
                        Add(section.Content, section.Style is { } name && theme.TextStyles.TryGetValue(name, out var ofSection) ? ofSection : style, inset);
                        break;
                    case SignatureLines signature:
                        foreach (var label in signature.Labels)
                        {
                            AddWhole(inset + measurer.Width(label, style.Size) + (style.Size * 12), style.Size * 12);
                        }

                        break;
                    case Figure figure:
                        AddWhole(inset + figure.Scene.Width, Math.Min(40, figure.Scene.Width));
                        break;
                    case Picture picture:
                        // A part of the column asks for no width of its own beyond the picture's.
                        var (width, _) = (picture with { Share = null }).SizeIn(WidestPicture, double.PositiveInfinity);
                        AddWhole(inset + width, Math.Min(40, width));
                        break;
                    case Table table:
                        AddWhole(inset + (table.Head.Columns.Count * style.Size * 8), table.Head.Columns.Count * style.Size * 2);
                        break;
                    case PageBreak or TableOfContents:
                        break;
                    default:
                        throw new InvalidOperationException($"Nobody knows the block {block.GetType().Name}.");
                }
            }
        }

        void AddWhole(double width, double least)
        {
            narrowest = Math.Max(narrowest, least);
            natural = Math.Max(natural, width);
            lines.Add(new MeasuredLine([(least, width)], width));
        }

        void AddText(ValueList<Inline> inlines, TextStyle style, double inset)
        {
            inset += style.Indent;
            foreach (var (pieces, widest, width) in Lines(inlines, style))
            {
                narrowest = Math.Max(narrowest, widest + inset);
                natural = Math.Max(natural, width + inset + Math.Max(0, style.FirstLine));
                lines.Add(new MeasuredLine([.. pieces], width));
            }
        }
    }

    private IEnumerable<(List<(double Seen, double Taken)> Pieces, double Widest, double Width)> Lines(ValueList<Inline> content, TextStyle style)
    {
        text.Clear();
        runs.Clear();
        (look, bold, size) = (style, style.Bold, style.Size);
        Walk(content);
        var scale = Math.Max(1.0, (double)text.Length / LongestMeasured);
        text.Length = Math.Min(text.Length, LongestMeasured);
        var all = text.ToString();
        var units = new TextUnit[all.Length];
        MeasureUnits(all, units);
        var breaks = new BreakKind[all.Length];
        LineBreaker.FindBreaks(all, breaks);
        KeptWords.Mark(all, breaks);
        var rules = style.LatinSpacing ? Spaced : Unspaced;
        for (var start = 0; start <= all.Length;)
        {
            var end = all.AsSpan(start).IndexOfAny(LineEnds.Values);
            end = end < 0 ? all.Length : start + end;
            var (pieces, widest, width) = Pieces(all, breaks, units, start, end, rules);
            yield return (pieces, widest, end == all.Length ? width * scale : width);
            start = end + 1;
        }
    }

    private static readonly LineBreakOptions Spaced = new();
    private static readonly LineBreakOptions Unspaced = new() { LatinSpacing = false };

    private (List<(double Seen, double Taken)> Pieces, double Widest, double Width) Pieces(
        string all, BreakKind[] breaks, TextUnit[] units, int start, int end, LineBreakOptions rules)
    {
        var pieces = new List<(double, double)>();
        var (widest, width) = (0.0, 0.0);
        for (var from = start; from < end;)
        {
            var to = from + 1;
            while (to < end && breaks[to] is not (BreakKind.Allowed or BreakKind.Mandatory))
            {
                to++;
            }

            var (seen, taken) = Span(from, to);
            if (seen > WidestWhole * units[from].Size && !IsFigure(all.AsSpan(from, to - from)))
            {
                for (var cut = from + 1; cut < to; cut++)
                {
                    if (breaks[cut] is BreakKind.Emergency or BreakKind.LastResort && Span(from, cut).Taken >= WidestWhole / 2 * units[from].Size)
                    {
                        to = cut;
                        (seen, taken) = Span(from, to);
                        break;
                    }
                }
            }

            if (ExpectsMore && IsAddress(all.AsSpan(from, to - from)))
            {
                seen = Math.Max(seen, measurer.Width(WidestAddress, units[from].Size) * (1 + Slack));
            }

            pieces.Add((seen, taken));
            widest = Math.Max(widest, seen);
            width += taken;
            from = to;
        }

        return (pieces, widest, Math.Max(widest, width));

        (double Seen, double Taken) Span(int from, int to)
        {
            var (seen, taken) = (0.0, 0.0);
            for (var i = from; i < to; i++)
            {
                taken += units[i].Advance + (i > start ? LineComposer.GapBefore(all, units, i, rules) : 0);
                seen = all[i] is ' ' or '\u3000' ? seen : taken;
            }

            return (seen * (1 + Slack), taken * (1 + Slack));
        }
    }

    private void MeasureUnits(string all, TextUnit[] units)
    {
        var run = 0;
        for (var i = 0; i < all.Length;)
        {
            while (run < runs.Count - 1 && runs[run].End <= i)
            {
                run++;
            }

            var (_, isBold, points) = runs[run];
            var end = Math.Min(all.Length, LineBreaker.CharacterEnd(all, i));
            var advance = all[i] is '\n' ? 0 : measurer.Width(all.AsSpan(i, end - i), points, isBold);
            if (look.TabularDigits && all[i] is >= '0' and <= '9')
            {
                advance = Math.Max(advance, Math.Min(measurer.Width("0", points, isBold), advance + (TabularBlank * points)));
            }

            units[i] = new TextUnit(advance, points);
            units.AsSpan((i + 1)..end).Fill(new TextUnit(0, points));
            i = end;
        }
    }

    private static bool IsFigure(ReadOnlySpan<char> piece) => piece.IndexOfAnyExcept(FigureSigns) < 0;

    private static bool IsAddress(ReadOnlySpan<char> piece) => piece.Count('.') == 3 && piece.IndexOfAnyExcept(AddressSigns) < 0;

    private void Append(string piece)
    {
        if (piece.Length > 0)
        {
            text.Append(piece);
            runs.Add((text.Length, bold, size));
        }
    }

    protected override void Text(TextRun run) => Append(run.Text);

    protected override void Emphasised(Emphasis emphasis)
    {
        var (outerBold, outerSize) = (bold, size);
        var named = emphasis.Style is { } name && theme.TextStyles.TryGetValue(name, out var style) ? style : null;
        bold = bold || emphasis.Kind == EmphasisKind.Strong || named is { Bold: true };
        size = named is { } sized && sized.Size != new TextStyle().Size ? sized.Size : size;
        Walk(emphasis.Content);
        (bold, size) = (outerBold, outerSize);
    }

    protected override void Break() => Append("\n");

    protected override void Linked(Hyperlink link) => Walk(link.Content);

    protected override void Number(Inline number) => Append("000");

    protected override void Running(RunningHeading heading) => Append("　　　　　　");

    protected override void Box(CheckBox box) => Append("☐");

    // The widest of the manners in which formats show it: a box before each option.
    protected override void Options(Choice choice) => Append(string.Join('・', choice.Options.Select(option => "☐" + option)));

    protected override void Date(DateField date) => Append(date.Text);

    protected override void Field(TextField field) => Append(field.Text.Length > 0 ? field.Text : new string('　', (int)BlankField));
}
