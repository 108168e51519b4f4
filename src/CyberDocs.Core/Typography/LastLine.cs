namespace CyberDocs.Typography;

/// <summary>
/// Mends a paragraph that ends in a scrap of a line: 株式会 / 社 becomes 株式会社 on the last line. The line before gives up some
/// characters, at the best place for a reader; no line is added and none grows too wide.
/// </summary>
internal static class LastLine
{
    // In ems. What is at most this wide is a scrap, and what takes its place is at least that wide.
    private const double WidestScrap = 3;
    private const double Narrowest = 2.5;

    /// <summary>Each em that the end of the line moves back weighs this much against how good the place is.</summary>
    private const double CostPerEm = 0.5;

    /// <summary>Moves the break before a scrap, if there is a better place within reach.</summary>
    /// <param name="filler">Measures lines of the text.</param>
    /// <param name="text">The text.</param>
    /// <param name="breaks">Where lines may end.</param>
    /// <param name="units">Measure of every UTF-16 code unit.</param>
    /// <param name="maxWidth">Width of the last line.</param>
    /// <param name="reach">How far back the break may move, in ems.</param>
    /// <param name="lines">The lines so far; the last two are replaced.</param>
    /// <param name="end">Where the paragraph ends.</param>
    public static void Mend(
        ref LineFiller filler,
        ReadOnlySpan<char> text,
        ReadOnlySpan<BreakKind> breaks,
        ReadOnlySpan<TextUnit> units,
        double maxWidth,
        double reach,
        List<TextLine> lines,
        int end)
    {
        var (before, last) = (lines[^2], lines[^1]);
        var em = units[last.Start].Size;
        if (last.Width > Math.Min(WidestScrap, reach) * em || breaks[last.Start] != BreakKind.Allowed)
        {
            return;
        }

        var (best, bestScore, moved) = (0, double.NegativeInfinity, 0.0);
        var widest = Math.Min(reach * em, before.Width / 2);
        for (var i = last.Start - 1; i > before.Start; i--)
        {
            moved += units[i].Advance;
            if (moved > widest)
            {
                break;
            }

            if (breaks[i] != BreakKind.Allowed || moved + last.Width < Narrowest * em)
            {
                continue;
            }

            var score = Goodness(text[i - 1], text[i]) - (moved / em * CostPerEm);
            if (score > bestScore)
            {
                (best, bestScore) = (i, score);
            }
        }

        if (best == 0)
        {
            return;
        }

        var scrap = filler.Measure(best, end);
        if (scrap.Width <= maxWidth)
        {
            lines[^2] = filler.Measure(before.Start, best);
            lines[^1] = scrap;
        }
    }

    /// <summary>How well a line ends between two characters for a reader: at the borders of phrases and words.</summary>
    private static double Goodness(char previous, char next)
    {
        var (a, b) = (LineClasses.Of(previous), LineClasses.Of(next));
        if (a is LineClass.Space or LineClass.ZeroWidthSpace || previous is '、' or '。')
        {
            return 3;
        }

        if (b == LineClass.Opening || a is LineClass.Closing || previous == '・')
        {
            return 2.5;
        }

        var (left, right) = (ScriptOf(previous), ScriptOf(next));
        return (left, right) switch
        {
            (Script.Hiragana, not Script.Hiragana) => 2,
            (Script.Kanji, Script.Hiragana) or (Script.Katakana, Script.Katakana) => -1,
            _ => left == right ? 0 : 2,
        };
    }

    private static Script ScriptOf(char c) => c switch
    {
        >= 'ぁ' and <= 'ゟ' => Script.Hiragana,
        >= 'ァ' and <= 'ヿ' or >= 'ｦ' and <= 'ﾟ' => Script.Katakana,
        < '\u2E80' => Script.Latin,
        _ => Script.Kanji,
    };

    private enum Script
    {
        Latin,
        Kanji,
        Katakana,
        Hiragana,
    }
}
