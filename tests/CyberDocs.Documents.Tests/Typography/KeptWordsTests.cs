using CyberDocs.Typography;

namespace CyberDocs.Documents.Tests.Typography;

public sealed class KeptWordsTests
{
    [Theory]
    [InlineData("電子カルテシステム", 5, "電子カルテ|システム")]
    [InlineData("瀬戸内メディカルシステム", 8, "瀬戸内メディカル|システム")]
    [InlineData("瀬戸内メディカルシステム", 9, "瀬戸内|メディカルシステム")]
    [InlineData("データセンターネットワークセグメント", 11, "データセンター|ネットワークセグメント")]
    [InlineData("データセンターネットワークセグメント", 13, "データセンターネットワーク|セグメント")]
    [InlineData("高原メディカルソリューションズ", 8, "高原メディカル|ソリューションズ")]
    [InlineData("アナフィラキシー", 5, "アナフィラ|キシー")]
    [InlineData("電子カルテシステム", 7, "電子|カルテシステム")]
    [InlineData("管理者 十河 誠一郎", 8, "管理者 十河 |誠一郎")]
    [InlineData("担当は十河 誠", 6, "担当は十河 |誠")]
    [InlineData("保守用サーバ", 5, "保守用|サーバ")]
    public void Words_and_names_stay_whole_where_a_line_holds_them(string text, double ems, string expected)
    {
        var lines = new List<TextLine>();
        LineComposer.Break(text, new FixedMeasurer(), 10, false, ems * 10, new LineBreakOptions { KeepWords = true }, lines);
        Assert.Equal(expected.Replace(" |", "|", StringComparison.Ordinal), string.Join('|', lines.Select(line => text[line.Start..line.End])));
    }

    [Theory]
    [InlineData("項目 2-(7)（サーバ）、2-(5)", "-(")]
    [InlineData("項目２-（７）、2-（5）", "-（")]
    [InlineData("承認は〔要記入〕である", "要記")]
    [InlineData("承認は〔要記入〕である", "記入")]
    [InlineData("dossier.yaml　72行 189文字目", "2行")]
    [InlineData("dossier.yaml　72行 189文字目", "9文")]
    [InlineData("dossier.yaml　72行 189文字目", "文字")]
    public void Numbers_and_marks_are_not_broken_where_a_better_place_is(string text, string around)
    {
        var breaks = new BreakKind[text.Length];
        LineBreaker.FindBreaks(text, breaks);
        Assert.NotEqual(BreakKind.Allowed, breaks[text.IndexOf(around, StringComparison.Ordinal) + 1]);
    }

    [Theory]
    [InlineData("〔これは長い注記であって記号ではない〕")]
    [InlineData("〔閉じない括弧は")]
    public void Brackets_that_are_no_mark_are_broken_as_any_text(string text)
    {
        var breaks = new BreakKind[text.Length];
        LineBreaker.FindBreaks(text, breaks);
        Assert.Contains(BreakKind.Allowed, breaks);
    }

    [Fact]
    public void A_date_in_two_parts_is_not_broken_at_its_slash()
    {
        var text = "日付（11/ 29）";
        var breaks = new BreakKind[text.Length];
        LineBreaker.FindBreaks(text, breaks);
        Assert.NotEqual(BreakKind.Allowed, breaks[text.IndexOf('2', StringComparison.Ordinal)]);
    }
}
