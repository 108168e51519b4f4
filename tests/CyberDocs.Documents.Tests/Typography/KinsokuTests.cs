using CyberDocs.Graphics;
using CyberDocs.Graphics.Fonts;
using CyberDocs.TestKit;
using CyberDocs.Typography;

namespace CyberDocs.Documents.Tests.Typography;

public class KinsokuTests
{
    private const double Size = 10;

    [Theory]
    [InlineData("bundled", false)]
    [InlineData("bundled", true)]
    [InlineData("fixed", false)]
    [InlineData("fixed", true)]
    public void No_line_of_the_corpus_starts_or_ends_with_what_must_not(string name, bool hanging)
    {
        var options = new LineBreakOptions { HangingPunctuation = hanging };
        ITextMeasurer measurer = name == "fixed" ? new FixedMeasurer() : new FontMeasurer(FontSet.Load(BundledFontSource.Instance, new()));
        var lines = new List<TextLine>();
        var broken = new List<string>();
        Assert.InRange(KinsokuCorpus.Paragraphs.Distinct().Count(), 300, int.MaxValue);
        foreach (var text in KinsokuCorpus.Paragraphs)
        {
            foreach (var ems in KinsokuCorpus.Widths)
            {
                lines.Clear();
                LineComposer.Break(text, measurer, Size, false, ems * Size, options, lines);
                Check(text, lines, ems * Size, hanging ? Size : Size / 2, broken);
            }
        }

        Assert.True(broken.Count == 0, $"{broken.Count}:\n" + string.Join('\n', broken.Take(20)));
    }

    [Fact]
    public void Pairs_that_belong_together_stay_together()
    {
        string[] together = ["――", "……", "‥‥", "〳〵", "──", "25℃", "12.5％", "30㎡", "￥1,234", "人々", "№1"];
        var lines = new List<TextLine>();
        foreach (var pair in together)
        {
            for (var before = 0; before < 12; before++)
            {
                var text = new string('漢', before) + pair + "漢字漢字漢字";
                lines.Clear();
                LineComposer.Break(text, new FixedMeasurer(), Size, false, 6 * Size, LineBreakOptions.Default, lines);
                Assert.Contains(lines, line => text[line.Start..line.End].Contains(pair, StringComparison.Ordinal));
            }
        }
    }

    [Theory]
    [InlineData("192.168.100.200/24")]
    [InlineData("2001:db8::8a2e:370")]
    [InlineData("00:1A:2B:3C:4D:5E")]
    [InlineData("1,234,567.89")]
    [InlineData("2024-10-01")]
    [InlineData("2024年10月1日")]
    [InlineData("086-000-0000")]
    [InlineData("TS5420DN-3204")]
    [InlineData("第25条")]
    [InlineData("a_user@example.jp")]
    public void What_fits_a_line_is_kept_whole(string token)
    {
        var lines = new List<TextLine>();
        for (var before = 0; before < 12; before++)
        {
            var text = new string('漢', before) + token + "の漢字漢字";
            lines.Clear();
            LineComposer.Break(text, new FixedMeasurer(), Size, false, 11 * Size, LineBreakOptions.Default, lines);
            Assert.Contains(lines, line => text[line.Start..line.End].Contains(token, StringComparison.Ordinal));
        }
    }

    private static void Check(string text, List<TextLine> lines, double width, double beyond, List<string> broken)
    {
        var covered = 0;
        for (var i = 0; i < lines.Count; i++)
        {
            var line = lines[i];
            if (!string.IsNullOrWhiteSpace(text[covered..line.Start]))
            {
                broken.Add($"lost 「{text[covered..line.Start]}」 in {text}");
            }

            var set = text[line.Start..line.End];
            covered = line.End;
            if (set.Length == 0 || i > 0 && KinsokuCorpus.NeverFirst.Contains(set[0]) || i < lines.Count - 1 && KinsokuCorpus.NeverLast.Contains(set[^1]) || char.IsLowSurrogate(set[0]))
            {
                broken.Add($"{width}: 「{(i > 0 ? text[lines[i - 1].Start..lines[i - 1].End] : "")}⏎{set}」");
            }

            if (line.Width > width + beyond + 0.01)
            {
                broken.Add($"{width}: too wide, {line.Width}: {set}");
            }
        }

        if (!string.IsNullOrWhiteSpace(text[covered..]))
        {
            broken.Add("lost at the end: " + text[covered..]);
        }
    }
}
