using CyberDocs.Typography;

namespace CyberDocs.Documents.Tests.Typography;

public class LineComposerTests
{
    private static readonly LineBreakOptions Plain = new() { CompressPunctuation = false, LatinSpacing = false };

    [Theory]
    [InlineData("漢字漢字漢字", 4, "漢字漢字⏎漢字")]
    [InlineData("漢字漢字。漢", 4, "漢字漢⏎字。漢")]
    [InlineData("漢字漢「字」", 4, "漢字漢⏎「字」")]
    [InlineData("abc def ghi", 4, "abc def⏎ghi")]
    [InlineData("abc   def", 2, "abc⏎def")]
    [InlineData("一\n\n二\n", 4, "一⏎⏎二")]
    [InlineData("一\r\n二", 4, "一⏎二")]
    [InlineData("", 4, "")]
    [InlineData("\n", 4, "")]
    [InlineData("詳細は https://example.jp/abc/def へ", 8, "詳細は⏎https://example.⏎jp/abc/def へ")]
    [InlineData("詳細はhttp://a.jp/abc/def/ghi/jkl", 8, "詳細はhttp://a.⏎jp/abc/def/ghi/⏎jkl")]
    [InlineData("fe80:0:0:0:1ff:fe23:4567", 5, "fe80:0:0:⏎0:1ff:⏎fe23:4567")]
    [InlineData("型番TS5420DN3204X", 5, "型番TS5420⏎DN3204X")]
    [InlineData("Electroencephalogram", 4, "Electroe⏎ncephalo⏎gram")]
    [InlineData("「あ」", 1, "「⏎あ⏎」")]
    [InlineData("令和6年9月2日", 4, "令和6年⏎9月2日")]
    [InlineData("改訂は令和6年9月2日", 5, "改訂は⏎令和6年9月⏎2日")]
    [InlineData("漢　字", 2, "漢　⏎字")]
    public void Lines_are_filled_and_what_must_not_start_a_line_pulls_its_neighbour_along(string text, int width, string expected)
    {
        Assert.Equal(expected.Replace("　⏎", "⏎", StringComparison.Ordinal), Broken(text, width, Plain));
    }

    [Fact]
    public void Japanese_beside_latin_text_is_a_quarter_em_apart()
    {
        Assert.Equal(2.5, JapaneseSpacing.GapBefore('漢', 'A', 10));
        Assert.Equal(2.5, JapaneseSpacing.GapBefore('1', 'の', 10));
        Assert.Equal(0, JapaneseSpacing.GapBefore('。', 'A', 10));
        Assert.Equal(0, JapaneseSpacing.GapBefore('漢', 'Ａ', 10));
        Assert.Equal(0, JapaneseSpacing.GapBefore('漢', ' ', 10));
        Assert.Equal(0, JapaneseSpacing.GapBefore('漢', '字', 10));
        Assert.Equal(30 + 7.5, Lines("漢A字b", 9, LineBreakOptions.Default)[0].Width, 6);
        // The gap goes where the line is broken.
        Assert.Equal("漢字⏎AB", Broken("漢字AB", 2, LineBreakOptions.Default));
        Assert.Equal(10, Lines("漢字AB", 2, LineBreakOptions.Default)[1].Width, 6);
    }

    [Fact]
    public void Full_width_brackets_and_stops_close_up_but_proportional_ones_do_not()
    {
        Assert.Equal(-5, JapaneseSpacing.Tightening('」', '「', 10, 10, 10));
        Assert.Equal(-5, JapaneseSpacing.Tightening('」', '、', 10, 10, 10));
        Assert.Equal(-5, JapaneseSpacing.Tightening('（', '「', 10, 10, 10));
        Assert.Equal(0, JapaneseSpacing.Tightening('」', '「', 5, 5, 10));
        Assert.Equal(0, JapaneseSpacing.Tightening('」', '漢', 10, 10, 10));
        Assert.Equal(0, JapaneseSpacing.Tightening('「', '」', 10, 10, 10));
        Assert.Equal(5 + 10 + 10 + 5 + 5 + 10 + 10, Lines("「一」、「二」", 9, LineBreakOptions.Default)[0].Width, 6);
    }

    [Fact]
    public void An_opening_bracket_stands_flush_at_the_start_and_a_stop_gives_up_its_blank_at_the_end()
    {
        Assert.Equal(15, Lines("「漢", 9, LineBreakOptions.Default)[0].Width, 6);
        Assert.Equal("漢字漢。⏎字", Broken("漢字漢。字", 3.5, LineBreakOptions.Default));
        Assert.Equal("漢字⏎漢。字", Broken("漢字漢。字", 3.5, Plain));
    }

    [Fact]
    public void A_stop_may_hang_where_asked()
    {
        Assert.Equal("漢字漢。⏎字", Broken("漢字漢。字", 3, Plain with { HangingPunctuation = true }));
        Assert.Equal("漢字⏎漢。字", Broken("漢字漢。字", 3, Plain));
        // Not before what must not start a line either.
        Assert.Equal("漢字⏎漢。」", Broken("漢字漢。」", 3, Plain with { HangingPunctuation = true }));
    }

    [Fact]
    public void A_first_line_may_have_a_width_of_its_own()
    {
        const string Text = "漢字漢字漢字";
        var breaks = new BreakKind[Text.Length];
        LineBreaker.FindBreaks(Text, breaks);
        var units = Enumerable.Repeat(new TextUnit(10, 10), Text.Length).ToArray();
        var lines = new List<TextLine>();
        LineComposer.Break(Text, breaks, units, 40, Plain, lines, firstWidth: 20);
        Assert.Equal([new(0, 2, 20), new TextLine(2, 6, 40)], lines);
        Assert.Throws<ArgumentException>(() => LineComposer.Break(Text, breaks.AsSpan(1), units, 40, Plain, lines));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-5)]
    [InlineData(0.1)]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    [InlineData(double.NegativeInfinity)]
    public void Any_width_gives_lines_without_losing_anything(double width)
    {
        foreach (var text in HostileTexts.All)
        {
            AssertWhole(text, Lines(text, width, LineBreakOptions.Default));
        }
    }

    [Fact]
    public void Characters_are_never_torn_apart()
    {
        const string Text = "葛\U000E0100城𠮷田e\u0301か\u3099👨\u200D👩\u200D👧👍🏽🇯🇵🇫🇷1\uFE0F\u20E3終";
        var starts = Lines(Text, 0, Plain).Select(line => Text[line.Start..line.End]);
        Assert.Equal(["葛\U000E0100", "城", "𠮷", "田", "e\u0301", "か\u3099", "👨\u200D👩\u200D👧", "👍🏽", "🇯🇵", "🇫🇷", "1\uFE0F\u20E3", "終"], starts);
    }

    [Fact]
    public void Work_grows_with_the_length_of_the_text_whatever_it_holds()
    {
        foreach (var text in HostileTexts.All.Where(text => text.Length > 0))
        {
            foreach (var width in (double[])[0, 25, 95])
            {
                var times = (3_000 / text.Length) + 1;
                var small = Steps(string.Concat(Enumerable.Repeat(text, times)), width);
                var large = Steps(string.Concat(Enumerable.Repeat(text, 4 * times)), width);
                Assert.True(large <= 4.5 * small, $"{small} → {large}: {text[..Math.Min(20, text.Length)]}");
                Assert.True(large <= 12L * 4 * times * text.Length, $"{large} steps: {text[..Math.Min(20, text.Length)]}");
            }
        }

        static long Steps(string text, double width)
        {
            var breaks = new BreakKind[text.Length];
            LineBreaker.FindBreaks(text, breaks);
            var units = text.Select((c, i) => new TextUnit(new FixedMeasurer().Width(text.AsSpan(i, 1), 10), 10)).ToArray();
            var filler = new LineFiller(text, breaks, units, LineBreakOptions.Default);
            for (var start = 0; start < text.Length;)
            {
                var next = filler.Fill(start, width, width).Next;
                Assert.True(next > start);
                start = next;
            }

            return filler.Steps;
        }
    }

    private static void AssertWhole(string text, List<TextLine> lines)
    {
        var covered = 0;
        foreach (var line in lines)
        {
            Assert.InRange(line.Start, covered, text.Length);
            Assert.InRange(line.End, line.Start, text.Length);
            for (var i = covered; i < line.Start; i++)
            {
                Assert.True(char.IsWhiteSpace(text[i]) || text[i] == '\u200B');
            }

            covered = line.End;
        }

        Assert.True(text.AsSpan(covered).Trim("\u200B \n\r\t\u3000").IsEmpty);
    }

    private static string Broken(string text, double ems, LineBreakOptions options) =>
        string.Join('⏎', Lines(text, ems * 10, options, scaled: true).Select(line => text[line.Start..line.End]));

    private static List<TextLine> Lines(string text, double width, LineBreakOptions options, bool scaled = false)
    {
        var lines = new List<TextLine>();
        LineComposer.Break(text, new FixedMeasurer(), 10, false, scaled ? width : width * 10, options, lines);
        return lines;
    }
}
