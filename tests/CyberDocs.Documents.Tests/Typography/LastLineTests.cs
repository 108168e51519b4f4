using CyberDocs.Typography;

namespace CyberDocs.Documents.Tests.Typography;

public class LastLineTests
{
    private static readonly LineBreakOptions Ragged = new() { LastLineReach = 8, CompressPunctuation = false, LatinSpacing = false };
    private static readonly LineBreakOptions Justified = Ragged with { LastLineReach = 2 };

    [Theory]
    [InlineData("晴れの国ネットワーク株式会社", 13, "晴れの国ネットワーク⏎株式会社")]
    [InlineData("高原メディカルソリューションズ株式会社", 16, "高原メディカルソリューションズ⏎株式会社")]
    [InlineData("インターネット用ルータ", 10, "インターネット用⏎ルータ")]
    [InlineData("データ分析（DWH）システム", 11, "データ分析（DWH）⏎システム")]
    [InlineData("病院長 髙橋 誠一", 7.5, "病院長⏎髙橋 誠一")]
    [InlineData("夜間は当直師長。", 7, "夜間は⏎当直師長。")]
    [InlineData("本館スタッフステーション", 11, "本館スタッフステー⏎ション")]
    [InlineData("できるだけ早く", 6, "できるだけ⏎早く")]
    [InlineData("令和6年9月2日改訂", 8, "令和6年9月2日⏎改訂")]
    [InlineData("事業継続計画（BCP）を策定。", 12, "事業継続計画（BCP）を⏎策定。")]
    [InlineData("推進機構（IPA）", 6, "推進機構⏎（IPA）")]
    public void A_scrap_of_a_last_line_takes_the_rest_of_its_word_or_phrase_along(string text, double width, string expected)
    {
        Assert.Equal(expected, Broken(text, width, Ragged));
    }

    [Fact]
    public void A_last_line_that_is_long_enough_stays()
    {
        Assert.Equal("漢字漢字漢⏎字漢字漢", Broken("漢字漢字漢字漢字漢", 5, Ragged));
        Assert.Equal(Broken("漢字漢字漢字漢", 6, new() { CompressPunctuation = false }), Broken("漢字漢字漢字漢", 6, Ragged with { LastLineReach = 0 }));
    }

    [Fact]
    public void Justified_text_gives_up_two_characters_at_most()
    {
        Assert.Equal("漢字漢字漢字漢字⏎漢字。", Broken("漢字漢字漢字漢字漢字。", 10, Justified));
        Assert.Equal("病院長の名前は髙橋⏎誠一と", Broken("病院長の名前は髙橋誠一と", 11, Justified));
    }

    [Fact]
    public void Every_paragraph_of_a_text_is_mended_and_single_lines_are_left_alone()
    {
        Assert.Equal("一二三四⏎五六七⏎八⏎一二三四⏎五六七", Broken("一二三四五六七\n八\n一二三四五六七", 6, Ragged));
    }

    [Fact]
    public void A_mail_address_is_parted_behind_its_at_sign_where_the_domain_fits_and_at_points_where_it_does_not()
    {
        Assert.Equal("ops@⏎health.example.jp", Broken("ops@health.example.jp", 9, Ragged));
        Assert.Equal("ops@health.⏎example.jp", Broken("ops@health.example.jp", 7, Ragged));
        Assert.Equal("窓口⏎ops@health.example.jp", Broken("窓口 ops@health.example.jp", 11, Ragged));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(25)]
    [InlineData(90)]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    public void Nothing_is_lost_and_no_line_is_added_whatever_the_text_holds(double width)
    {
        foreach (var text in HostileTexts.All)
        {
            var (plain, mended) = (Lines(text, width, Ragged with { LastLineReach = 0 }), Lines(text, width, Ragged));
            Assert.Equal(plain.Count, mended.Count);
            Assert.Equal(plain[0].Start, mended[0].Start);
            Assert.Equal(plain[^1].End, mended[^1].End);
            for (var i = 1; i < mended.Count; i++)
            {
                Assert.True(text[mended[i - 1].End..mended[i].Start].All(c => c == '\u200B' || char.IsWhiteSpace(c)));
            }
        }
    }

    private static string Broken(string text, double width, LineBreakOptions options) =>
        string.Join('⏎', Lines(text, width * 10, options).Select(l => text[l.Start..l.End]));

    private static List<TextLine> Lines(string text, double width, LineBreakOptions options)
    {
        var lines = new List<TextLine>();
        LineComposer.Break(text, new FixedMeasurer(), 10, bold: false, width, options, lines);
        return lines;
    }
}
