namespace CyberDocs.Typography;

/// <summary>Fills one line after the other. Every part of the text is looked at a few times at most, whatever it holds.</summary>
internal ref struct LineFiller
{
    // Sums of fractions: a line that fits to the last point must not break.
    private const double Tolerance = 0.001;

    private readonly ReadOnlySpan<char> text;
    private readonly ReadOnlySpan<BreakKind> breaks;
    private readonly ReadOnlySpan<TextUnit> units;
    private readonly LineBreakOptions options;

    public LineFiller(ReadOnlySpan<char> text, ReadOnlySpan<BreakKind> breaks, ReadOnlySpan<TextUnit> units, LineBreakOptions options)
    {
        this.text = text;
        this.breaks = breaks;
        this.units = units;
        this.options = options;
    }

    /// <summary>How many code units have been looked at so far, for tests: it grows with the length of the text and no faster.</summary>
    public long Steps { get; private set; }

    /// <summary>The line that begins at an index, and where the next one begins.</summary>
    public (TextLine Line, int Next) Fill(int start, double width, double nextWidth)
    {
        var limit = width + Tolerance;
        var best = default(Candidates);
        var (position, give) = (0.0, 0.0);
        for (var i = start; i < text.Length; i++)
        {
            if (i > start)
            {
                if (breaks[i] == BreakKind.Mandatory)
                {
                    return Line(start, i);
                }

                best.Note(breaks[i], i, text[i - 1]);
            }

            position += Step(start, i);
            give += options.CloseUp && i > start ? LineComposer.Give(text, units, i, options) : 0;
            if (position > limit && !IsBlank(text[i]) && !Fits(start, i, position, limit, give))
            {
                return Line(start, Choose(in best, start, nextWidth));
            }
        }

        return Line(start, text.Length);
    }

    /// <summary>The line between two places.</summary>
    public TextLine Measure(int start, int next) => Line(start, next).Line;

    private double Step(int start, int index)
    {
        Steps++;
        var unit = units[index];
        if (index > start)
        {
            return unit.Advance + LineComposer.GapBefore(text, units, index, options);
        }

        return options.CompressPunctuation ? unit.Advance - JapaneseSpacing.StartTrim(text[index], unit.Advance, unit.Size) : unit.Advance;
    }

    // A closing character at the end of the line may give up its blank half or hang, if the line may end behind it.
    private readonly bool Fits(int start, int index, double position, double limit, double give)
    {
        if (index + 1 < text.Length && breaks[index + 1] < BreakKind.Allowed)
        {
            return false;
        }

        var unit = units[index];
        return options.CompressPunctuation && position - JapaneseSpacing.EndTrim(text[index], unit.Advance, unit.Size) <= limit
            || options.HangingPunctuation && index > start && JapaneseSpacing.MayHang(text[index]) && position - unit.Advance <= limit
            || index > start && breaks[index] == BreakKind.Forbidden && position - give <= limit;
    }

    private int Choose(in Candidates best, int start, double nextWidth)
    {
        if (best.Allowed > 0)
        {
            // A word that is too long for any line is broken here already instead of leaving this line short.
            return best.Emergency <= best.Allowed || IsScheme(best.Emergency) || WordFits(best.Allowed, nextWidth) ? best.Allowed
                : best.AtSign > best.Allowed && WordFits(best.AtSign, nextWidth) ? best.AtSign
                : best.Emergency;
        }

        if (best.Emergency > 0)
        {
            return best.AtSign > best.Allowed && WordFits(best.AtSign, nextWidth) ? best.AtSign : best.Emergency;
        }

        return best.LastResort > 0 ? best.LastResort : best.Forbidden > 0 ? best.Forbidden : Behind(start);
    }

    // "https://" alone at the end of a line gains nothing.
    private readonly bool IsScheme(int end) => text[..end].EndsWith("://", StringComparison.Ordinal);

    private bool WordFits(int start, double width)
    {
        var limit = width + Tolerance;
        var position = 0.0;
        for (var i = start; i < text.Length && (i == start || breaks[i] < BreakKind.Allowed); i++)
        {
            position += Step(start, i);
            if (position > limit && !IsBlank(text[i]))
            {
                return false;
            }
        }

        return true;
    }

    // Not even one character fits: it stands alone.
    private int Behind(int start)
    {
        var i = start + 1;
        while (i < text.Length && breaks[i] == BreakKind.None)
        {
            i++;
            Steps++;
        }

        return i;
    }

    private (TextLine Line, int Next) Line(int start, int next)
    {
        var end = next;
        while (end > start && IsBlank(text[end - 1]))
        {
            end--;
        }

        var width = 0.0;
        for (var i = start; i < end; i++)
        {
            width += Step(start, i);
        }

        return (new(start, end, width), next);
    }

    private static bool IsBlank(char c) => LineClasses.Of(c) is LineClass.Space or LineClass.LineEnd or LineClass.ZeroWidthSpace;

    /// <summary>The last place of each kind at which the line still fits.</summary>
    private struct Candidates
    {
        public int Allowed;
        public int Emergency;
        public int LastResort;
        public int Forbidden;

        // Behind the @ of a mail address, whose domain a person keeps whole.
        public int AtSign;

        public void Note(BreakKind kind, int index, char before)
        {
            switch (kind)
            {
                case BreakKind.Allowed:
                    Allowed = index;
                    break;
                case BreakKind.Emergency:
                    Emergency = index;
                    AtSign = before == '@' ? index : AtSign;
                    break;
                case BreakKind.LastResort:
                    LastResort = index;
                    break;
                case BreakKind.Forbidden:
                    Forbidden = index;
                    break;
                default:
                    break;
            }
        }
    }
}
