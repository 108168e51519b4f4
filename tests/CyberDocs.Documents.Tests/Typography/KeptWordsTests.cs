using CyberDocs.Typography;

namespace CyberDocs.Documents.Tests.Typography;

public sealed class KeptWordsTests
{
    [Theory]
    [InlineData("電子カルテシステム", 5, "電子|カルテシス|テム")]
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

    [Fact]
    public void A_date_in_two_parts_is_not_broken_at_its_slash()
    {
        var text = "日付（11/ 29）";
        var breaks = new BreakKind[text.Length];
        LineBreaker.FindBreaks(text, breaks);
        Assert.NotEqual(BreakKind.Allowed, breaks[text.IndexOf('2', StringComparison.Ordinal)]);
    }
}
