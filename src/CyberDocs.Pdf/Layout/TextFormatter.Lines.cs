using CyberDocs.Documents;
using CyberDocs.Pdf.Fonts;
using CyberDocs.Typography;

namespace CyberDocs.Pdf.Layout;

internal sealed partial class TextFormatter
{
    private const int MostBalanced = 3;
    private const double Tolerance = 0.005;
    private const double KanaMarkWidth = 0.27;

    /// <summary>More room than this between two characters, in ems, looks worse than a ragged edge.</summary>
    private const double WidestStretch = 0.2;

    private TextLayout Compose(TextStyle style, Alignment align, double width)
    {
        Formatted++;
        Prepare(align == Alignment.Center && style.HangingPunctuation ? style with { HangingPunctuation = false } : style, align);
        segments.Clear();
        lines.Clear();
        operators.Clear();
        var indent = Math.Min(style.Indent, width / 4);
        var room = Math.Max(1, width - indent);
        var first = Math.Clamp(style.FirstLine, -indent, room / 2);
        if (text.Length == 0)
        {
            lines.Add(new LaidLine(0, 0, indent, 0));
        }
        else if (starts[text.Length] <= room - first + Tolerance && text.AsSpan().IndexOfAny(LineEnds.Values) < 0)
        {
            AddLine(0, text.Length, indent + first, room - first, align, isLast: true);
        }
        else
        {
            BreakLines(indent, first, align == Alignment.Center ? BalancedRoom(room) : room, room, align);
        }

        var size = style.Size;
        foreach (var run in runs)
        {
            size = Math.Max(size, run.Size);
        }

        var lineHeight = size * style.LineHeight;
        return new TextLayout
        {
            Operators = operators.Written.ToArray(),
            Segments = [.. segments],
            Lines = [.. lines],
            Room = width,
            LineHeight = lineHeight,
            Ascent = ((lineHeight - size) / 2) + (size * EmAscent),
            HasMarks = segments.Exists(s => s.Mark is not null),
        };
    }

    private void BreakLines(double indent, double first, double room, double fullRoom, Alignment align)
    {
        FindBreaks(align);
        broken.Clear();
        LineComposer.Break(
            text, breaks.AsSpan(0, text.Length), units.AsSpan(0, text.Length), room, rules, broken, room - first);
        for (var i = 0; i < broken.Count; i++)
        {
            var end = i + 1 < broken.Count ? broken[i + 1].Start : text.Length;
            var offset = i == 0 ? first : 0;
            var isLast = end == text.Length || breaks[end] == BreakKind.Mandatory;
            AddLine(broken[i].Start, end, indent + offset, fullRoom - offset, align, isLast);
        }
    }

    /// <summary>The narrowest room in which centred text takes no more lines: a title of two lines then has two halves, not a scrap.</summary>
    private double BalancedRoom(double room)
    {
        FindBreaks(Alignment.Center);
        var wanted = CountLines(room);
        if (wanted > MostBalanced)
        {
            return room;
        }

        var (narrow, wide) = (room / 2, room);
        for (var i = 0; i < 6; i++)
        {
            var middle = (narrow + wide) / 2;
            (narrow, wide) = CountLines(middle) <= wanted ? (narrow, middle) : (middle, wide);
        }

        return wide;
    }

    private int CountLines(double room)
    {
        broken.Clear();
        LineComposer.Break(text, breaks.AsSpan(0, text.Length), units.AsSpan(0, text.Length), room, rules, broken);
        for (var i = 1; i < broken.Count; i++)
        {
            if (breaks[broken[i].Start] < BreakKind.Emergency)
            {
                return int.MaxValue;
            }
        }

        return broken.Count;
    }

    /// <summary>Where lines may end. Where the edge is ragged, as in cells and titles, words stay whole.</summary>
    private void FindBreaks(Alignment align)
    {
        LineBreaker.FindBreaks(text, breaks.AsSpan(0, text.Length));
        if (align != Alignment.Justify)
        {
            KeptWords.Mark(text, breaks.AsSpan(0, text.Length));
        }
    }

    private int TrimEnd(int start, int end)
    {
        while (end > start && text[end - 1] is ' ' or '\u3000' or '\n' or '\r')
        {
            end--;
        }

        return end;
    }

    private void AddLine(int start, int end, double left, double room, Alignment align, bool isLast)
    {
        var visible = TrimEnd(start, end);
        var size = runs[runOf[start]].Size;
        var trim = JapaneseSpacing.StartTrim(text[start], units[start].Advance, size);
        var begin = starts[start] + gaps[start] + Blank(start);
        var width = visible > start
            ? starts[visible] - begin - trim - JapaneseSpacing.EndTrim(text[visible - 1], units[visible - 1].Advance, size)
            : 0;
        var inner = visible;
        if (rules.HangingPunctuation && width > room + Tolerance && visible > start + 1 && JapaneseSpacing.MayHang(text[visible - 1]))
        {
            // What hangs stands beyond the edge to which the rest is set.
            inner--;
            width = starts[inner] - begin - trim;
        }

        var slack = Math.Max(0, room - width);
        var stretch = align == Alignment.Justify && !isLast ? Stretch(start, inner, slack) : 0;
        var closeUp = width > room + Tolerance ? CloseUp(start, inner, width - room) : 0;
        width = stretch > 0 || closeUp > 0 ? room : width;
        var x = align switch
        {
            Alignment.Center => slack / 2,
            Alignment.Right => slack,
            _ => 0,
        };
        var firstSegment = segments.Count;
        Emit(start, end, visible, left + x - trim, new Fitting(stretch, closeUp, inner));
        lines.Add(new LaidLine(firstSegment, segments.Count - firstSegment, left + x, width));
    }

    /// <summary>Room added at each place that can take some, so that the line reaches the right edge; 0 when that would look torn.</summary>
    private double Stretch(int start, int end, double slack)
    {
        var places = 0;
        for (var i = start + 1; i < end; i++)
        {
            if (CanStretch(i))
            {
                places++;
            }
        }

        var each = places == 0 ? 0 : slack / places;
        return each > runs[0].Size * WidestStretch ? 0 : each;
    }

    /// <summary>The share of what each place can give up at which the line fits; 0 when even all of it is too little.</summary>
    private double CloseUp(int start, int end, double excess)
    {
        var give = 0.0;
        for (var i = start + 1; i < end; i++)
        {
            give += LineComposer.Give(text, units, i, rules);
        }

        return excess <= give + Tolerance ? Math.Min(1, excess / give) : 0;
    }

    /// <summary>The room before a character in its line.</summary>
    private double Room(int i, in Fitting fitting) => i >= fitting.End
        ? gaps[i]
        : gaps[i] + (fitting.Stretch > 0 && CanStretch(i) ? fitting.Stretch : 0)
            - (fitting.CloseUp > 0 ? fitting.CloseUp * LineComposer.Give(text, units, i, rules) : 0);

    /// <summary>What a digit narrower than the widest leaves at its left; at the start of a line it leaves nothing.</summary>
    private double Blank(int i) =>
        glyphs[i].Kind == GlyphKind.Drawn ? units[i].Advance - (glyphs[i].Advance * units[i].Size / 1000) : 0;

    // Brackets, commas and middle dots stay close to what they belong to (JLREQ, appendix E).
    private bool CanStretch(int i) =>
        glyphs[i].Kind == GlyphKind.Drawn && (IsWide(text[i]) || IsWide(text[i - 1]) || text[i - 1] == ' ')
        && !(text[i - 1] is '―' or '…' or '‥' && text[i] == text[i - 1])
        && text[i - 1] != '・' && text[i] != '・'
        && LineClasses.Of(text[i - 1]) != LineClass.Opening && LineClasses.Of(text[i]) is not (LineClass.Closing or LineClass.HalfClosing);

    private static bool IsWide(char c) => c is >= '\u2E80' and < '\uFF61' or >= '\uD840' and <= '\uD888';

    private void Emit(int start, int end, int visible, double left, in Fitting fitting)
    {
        var x = left;
        for (var i = start; i < end;)
        {
            var run = runOf[i];
            var font = FontAt(i, run, end);
            var (segmentX, from) = (x + (i > start ? Room(i, fitting) + Blank(i) : 0), operators.Length);
            var writer = new ShowOperator(operators);
            x = segmentX;
            var first = i;
            for (; i < end && runOf[i] == run && (glyphs[i].Kind == GlyphKind.Hidden || glyphs[i].Font == font); i++)
            {
                var glyph = glyphs[i];
                var size = runs[run].Size;
                if (i > first)
                {
                    var gap = Room(i, fitting) + Blank(i);
                    x += gap;
                    writer.Move(gap / size);
                }

                if (glyph.Kind == GlyphKind.Drawn)
                {
                    writer.Show(glyph.Code);
                    x += glyph.Advance * size / 1000;
                }
                else if (glyph.Kind == GlyphKind.Mark)
                {
                    // Marks of kana stand at the left of their own em; they belong to the upper right of the kana before.
                    var back = text[i] is '\u3099' or '\u309A' ? KanaMarkWidth : glyph.Advance / 1000.0;
                    writer.Move(-back);
                    writer.Show(glyph.Code);
                    writer.Move(back - (glyph.Advance / 1000.0));
                }
                else if (glyph.Advance > 0)
                {
                    x += glyph.Advance * size / 1000;
                    writer.Move(glyph.Advance / 1000.0);
                }
            }

            writer.End();
            var trailing = i > visible && first < visible ? starts[i] - starts[visible] : 0;
            segments.Add(new TextSegment
            {
                X = segmentX,
                Width = x - segmentX - trailing,
                Start = from,
                Length = operators.Length - from,
                Font = font,
                Size = runs[run].Size,
                Color = runs[run].Color,
                Mark = runs[run].Mark,
            });
        }
    }

    /// <summary>How a line is made to fit: room added at each place that takes some, share of what can be given up, end of both.</summary>
    private readonly record struct Fitting(double Stretch, double CloseUp, int End);

    private byte FontAt(int i, int run, int end)
    {
        for (; i < end && runOf[i] == run; i++)
        {
            if (glyphs[i].Kind != GlyphKind.Hidden)
            {
                return glyphs[i].Font;
            }
        }

        return 0;
    }
}
