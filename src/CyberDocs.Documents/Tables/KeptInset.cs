using CyberDocs.Documents;
using CyberDocs.Graphics;
using CyberDocs.Typography;

namespace CyberDocs.Tables;

/// <summary>
/// How much narrower a cell's text is set, for word processors that break lines by themselves: they take words, numbers with hyphens and names apart
/// wherever a line is full. In a little less width lines are full elsewhere, and nothing stands in the text that a search or a copy would meet. Holds
/// what it found; not thread-safe.
/// </summary>
internal sealed partial class KeptInset(ITextMeasurer measurer)
{
    // Longer text is running text, which is broken anywhere.
    private const int LongestText = 200;
    private const int MostKnown = 4096;

    /// <summary>Ems between two widths that are tried, and the least share of the width that is.</summary>
    private const double Step = 0.125;
    private const double Narrowest = 0.45;

    // What a line end costs that takes a number or a word apart, one between two kanji, one that leaves a lone character, and a further line.
    private const int Number = 25;
    private const int Word = 10;
    private const int Kanji = 2;
    private const int Lone = 6;
    private const int Further = 6;

    /// <summary>Headings are condensed to this share at least.</summary>
    private const double MostCondensed = 0.8;

    private readonly Dictionary<(string Text, TextStyle Style, double Width), KeptText> known = [];

    /// <summary>How the text is set; as it is where it is as well without.</summary>
    /// <param name="text">The text of a paragraph, with its line ends.</param>
    /// <param name="style">Its look.</param>
    /// <param name="width">Points between the cell's paddings.</param>
    public KeptText Of(string text, TextStyle style, double width)
    {
        if (text.Length < 3 || text.Length * style.Size <= width || style.Indent != 0 || style.FirstLine != 0)
        {
            return default;
        }

        if (!known.TryGetValue((text, style, width), out var kept))
        {
            if (known.Count >= MostKnown)
            {
                known.Clear();
            }

            known.Add((text, style, width), kept = Fits(text, style, width) ? default : Set(text, style, width));
        }

        return kept;
    }

    private KeptText Set(string text, TextStyle style, double width)
    {
        if (IsList(text) && SetList(text, style, width) is { } list)
        {
            return list;
        }

        if (text.Length > LongestText)
        {
            return default;
        }

        // A telephone number wider than its cell is condensed with what stands beside it.
        var share = ShareOf(text.Split('\n').Max(line => new Line(line, style, measurer).LongestNumber), width);
        return share is >= MostCondensed and < 1 ? new(Find(text, style, width / share), null, share) : new(Find(text, style, width));
    }

    private static double ShareOf(double longest, double width) => longest <= width ? 1 : width / longest;

    /// <summary>The share of its width to which a heading is condensed, so that its longest word stays whole in another font too.</summary>
    /// <param name="text">The text of a paragraph, with its line ends.</param>
    /// <param name="style">Its look.</param>
    /// <param name="width">Points between the cell's paddings.</param>
    public double Condensed(string text, TextStyle style, double width)
    {
        var longest = text.Split('\n').Max(line => new Line(line, style, measurer).LongestPiece);
        return longest <= width ? 1 : Math.Max(MostCondensed, width / longest);
    }

    // Most cells need no further look.
    private bool Fits(string text, TextStyle style, double width)
    {
        var used = 0.0;
        for (var i = 0; i < text.Length && used <= width;)
        {
            var end = Math.Min(text.Length, LineBreaker.CharacterEnd(text, i));
            used = text[i] == '\n' ? 0 : used + Line.Wide(text, i, style, measurer.Width(text.AsSpan(i, end - i), style.Size, style.Bold));
            i = end;
        }

        return used <= width;
    }

    private double Find(string text, TextStyle style, double width)
    {
        // A line that fits may not any more where the text stands in.
        var lines = text.Split('\n').Select(line => new Line(line, style, measurer)).Where(line => line.Exceeds(width * Narrowest)).ToList();
        var whole = lines.ConvertAll(line => line.Broken(width));
        var (best, first, last) = (whole.Sum(line => line.Own.Cost + line.Wide.Cost), 0.0, 0.0);
        for (var inset = Step * style.Size; best > 0 && width - inset >= width * Narrowest; inset += Step * style.Size)
        {
            var cost = Cost(lines, width - inset, whole);
            if (cost < best)
            {
                (best, first, last) = (cost, inset, inset);
            }
            else if (cost == best && first > 0 && inset - last < Step * style.Size * 1.5)
            {
                last = inset;
            }
        }

        // Amid the widths that are as good, so that another font breaks it no otherwise.
        return (first + last) / 2;
    }

    // Lines beyond those of the whole width cost as well.
    private static int Cost(List<Line> lines, double width, List<(BrokenText Own, BrokenText Wide)> whole)
    {
        var cost = 0;
        for (var i = 0; i < lines.Count; i++)
        {
            var (own, wide) = lines[i].Broken(width);
            cost += own.Cost + wide.Cost
                + (Further * (Math.Max(0, own.Lines - whole[i].Own.Lines) + Math.Max(0, wide.Lines - whole[i].Wide.Lines)));
        }

        return cost;
    }

    /// <summary>How many lines a text makes, and what their ends cost.</summary>
    private readonly record struct BrokenText(int Lines, int Cost);

    /// <summary>One line of the text as it is before it is broken.</summary>
    private sealed partial class Line
    {
        // Letters of fonts that stand in for a missing one, in ems.
        private const double WideLetter = 0.64;
        private const double WideSign = 0.38;
        private const double NarrowLetter = 0.94;
        private const double LatinGap = 0.2;

        private readonly string text;
        private readonly bool[] mayEnd;
        private readonly bool[] mayEndInOffice;
        private readonly bool[] isKept;
        private readonly bool[] isNumber;
        private readonly double[] own;
        private readonly double[] wide;

        public Line(string text, TextStyle style, ITextMeasurer measurer)
        {
            this.text = text;
            var breaks = new BreakKind[text.Length];
            LineBreaker.FindBreaks(text, breaks);
            (mayEnd, mayEndInOffice) = (new bool[text.Length], new bool[text.Length]);
            for (var i = 1; i < text.Length; i++)
            {
                mayEnd[i] = breaks[i] == BreakKind.Allowed || (text[i - 1] == '-' && char.IsAsciiLetterOrDigit(text[i]))
                    || (breaks[i] is BreakKind.Emergency or BreakKind.LastResort && !(char.IsAscii(text[i]) && char.IsAscii(text[i - 1])));

                // LibreOffice ends no line at a comma between letters or figures (PC-001、PC-002).
                mayEndInOffice[i] = mayEnd[i]
                    && !(i > 1 && char.IsAsciiLetterOrDigit(text[i]) && text[i - 1] is '、' or '，' or '・' && char.IsAscii(text[i - 2]));
            }

            KeptWords.Mark(text, breaks);
            isKept = [.. breaks.Select(kind => kind != BreakKind.Allowed)];
            isNumber = new bool[text.Length];
            foreach (var range in UnbrokenText.In(text))
            {
                var (start, length) = range.GetOffsetAndLength(text.Length);
                isKept.AsSpan(start + 1, length - 1).Fill(true);
                isNumber.AsSpan(start + 1, length - 1).Fill(true);
            }

            (own, wide) = (new double[text.Length], new double[text.Length]);
            for (var i = 0; i < text.Length;)
            {
                var end = Math.Min(text.Length, LineBreaker.CharacterEnd(text, i));
                var advance = measurer.Width(text.AsSpan(i, end - i), style.Size, style.Bold);

                // Programs set signs closer where they like, and the letters of some fonts are narrower.
                own[i] = (char.IsAscii(text[i]) ? advance * NarrowLetter : char.IsLetterOrDigit(text[i]) ? advance : Math.Min(advance, style.Size / 2))
                    + Gap(text, i, style);
                wide[i] = Wide(text, i, style, advance);
                i = end;
            }
        }

        public double LongestPiece
        {
            get
            {
                var (longest, piece) = (0.0, 0.0);
                for (var i = 0; i < text.Length; i++)
                {
                    piece = isKept[i] ? piece + wide[i] : wide[i];
                    longest = Math.Max(longest, piece);
                }

                return longest;
            }
        }

        public double LongestNumber
        {
            get
            {
                var (longest, piece) = (0.0, 0.0);
                for (var i = 0; i < text.Length; i++)
                {
                    piece = isNumber[i] ? piece + wide[i] : wide[i];
                    longest = isNumber[i] ? Math.Max(longest, piece) : longest;
                }

                return longest;
            }
        }

        public bool Exceeds(double width) => wide.Sum() > width;

        public (BrokenText Own, BrokenText Wide) Broken(double width) => (Break(own, mayEnd, width), Break(wide, mayEndInOffice, width));

        /// <summary>How wide the character at a place may be in a font that stands in for its own.</summary>
        public static double Wide(string text, int i, TextStyle style, double advance) =>
            Math.Max(advance, WidthOf(text[i]) * style.Size) + Gap(text, i, style);

        private static double Gap(string text, int i, TextStyle style) =>
            style.LatinSpacing && i > 0 && char.IsAscii(text[i]) != char.IsAscii(text[i - 1])
                && char.IsLetterOrDigit(text[i]) && char.IsLetterOrDigit(text[i - 1]) ? LatinGap * style.Size : 0;

        private static double WidthOf(char c) => char.IsAsciiLetterOrDigit(c) ? WideLetter : char.IsAscii(c) ? WideSign : c is >= '｡' and <= 'ﾟ' ? 0.5 : 1;

        private BrokenText Break(double[] advances, bool[] ends, double width)
        {
            var (lines, cost, start) = (1, 0, 0);
            while (EndOf(advances, ends, start, width) is var end && end < text.Length)
            {
                cost += isNumber[end] ? Number : isKept[end] ? Word : IsKanji(text[end]) && IsKanji(text[end - 1]) ? Kanji : 0;
                (lines, start) = (lines + 1, end);
            }

            return new(lines, cost + (lines > 1 && Letters(start) == 1 ? Lone : 0));
        }

        private int Letters(int start)
        {
            var count = 0;
            for (var i = start; i < text.Length && count < 2; i++)
            {
                count += char.IsLetterOrDigit(text[i]) ? 1 : 0;
            }

            return count;
        }

        private static bool IsKanji(char c) => c is >= '\u3400' and <= '\u9FFF' or '々';

        private int EndOf(double[] advances, bool[] ends, int start, double width)
        {
            var (used, end) = (0.0, start);
            for (var i = start; i < text.Length; i++)
            {
                used += advances[i];
                end = i > start && ends[i] ? i : end;
                if (used > width + 0.01 && text[i] is not (' ' or '\u3000') && i > start)
                {
                    return end > start ? end : i;
                }
            }

            return text.Length;
        }
    }
}
