namespace CyberDocs.Typography;

/// <summary>
/// Mends a paragraph that ends in a scrap of a line: 株式会 / 社 becomes 株式会社 on the last line. The line before gives up some
/// characters, at the best place for a reader; no line is added and none grows too wide.
/// </summary>
internal static class LastLine
{
    // In ems; two kana of a proportional font are narrower than two. What is at most this wide is a scrap.
    private const double WidestScrap = 3;

    // What takes its place is at least this wide: behind a space, and elsewhere.
    private const double NarrowestPart = 2.3;
    private const double NarrowestWord = 1.7;

    /// <summary>What it weighs that such a short line begins at no border of words.</summary>
    private const double CostOfShort = 0.6;

    /// <summary>What each em weighs that a scrap is narrower than this many.</summary>
    private const double CostOfScrap = 1.2;
    private const double WideEnough = 3.5;

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

        // A short word that stands whole on its line is no scrap: プロキシ／踏み台 / サーバ.
        var begins = Goodness(text[last.Start - 1], text[last.Start]);
        if (begins >= 2 && last.Width >= NarrowestPart * em)
        {
            return;
        }

        var (best, moved) = (0, 0.0);
        var bestScore = begins - ((WideEnough - (last.Width / em)) * CostOfScrap);
        var widest = Math.Min(reach * em, before.Width / 2);
        for (var i = last.Start - 1; i > before.Start; i--)
        {
            moved += units[i].Advance;
            if (moved > widest)
            {
                break;
            }

            var goodness = Goodness(text[i - 1], text[i]);
            var width = (moved + last.Width) / em;
            if (breaks[i] != BreakKind.Allowed || width < (IsBlank(text[i - 1]) ? NarrowestPart : NarrowestWord))
            {
                continue;
            }

            var score = goodness - (moved / em * CostPerEm) - (goodness <= 0 && width < NarrowestPart ? CostOfShort : 0);
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
        if (IsBlank(previous) || previous is '、' or '。')
        {
            return 3;
        }

        var (left, right) = (ScriptOf(previous), ScriptOf(next));
        if (right == Script.Hiragana && left != Script.Hiragana)
        {
            // A particle or an ending.
            return -1;
        }

        return b == LineClass.Opening || a == LineClass.Closing || previous == '・' ? 2.5
            : left != right ? 2
            : left == Script.Katakana ? -1
            : 0;
    }

    // Between family and given name, say: what follows is part of something, and two characters of it are too few for a line.
    private static bool IsBlank(char c) => LineClasses.Of(c) is LineClass.Space or LineClass.ZeroWidthSpace;

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
