using System.Globalization;
using System.Xml.Linq;
using CyberDocs.Documents;
using CyberDocs.Findings;
using CyberDocs.TestKit;

namespace CyberDocs.Html.Tests;

public sealed class HtmlWriterTests
{
    private static readonly Page Sink = Page.Of(KitchenSink.Document);

    [Fact]
    public void All_text_of_the_tree_is_in_the_page_in_order()
    {
        var truth = Squeeze(DocumentText.Of(KitchenSink.Document));
        Assert.Equal(truth, Squeeze(Sink.Html.MainText));
    }

    [Fact]
    public void Ids_are_unique_and_every_link_inside_leads_to_one()
    {
        var ids = Sink.Html.Root.Descendants().Attributes("id").Select(id => id.Value).ToList();
        Assert.Equal(ids.Count, ids.Distinct(StringComparer.Ordinal).Count());
        var links = Sink.Html.All("a").Select(link => link.Attribute("href")!.Value).Where(href => href.StartsWith('#')).ToList();
        Assert.NotEmpty(links);
        Assert.All(links, href => Assert.Contains(href[1..], ids));
        var named = Sink.Html.Root.Descendants().Attributes("aria-labelledby").SelectMany(names => names.Value.Split(' ')).ToList();
        Assert.NotEmpty(named);
        Assert.All(named, id => Assert.Contains(id, ids));
    }

    [Fact]
    public void Nothing_runs_in_the_page_and_nothing_is_fetched_for_it()
    {
        Assert.DoesNotContain(Sink.Html.Root.Descendants(), element => element.Name.LocalName is "script" or "link" or "iframe" or "img" or "object" or "form");
        Assert.DoesNotContain(Sink.Html.Root.Descendants().Attributes(), attribute => attribute.Name.LocalName.StartsWith("on", StringComparison.Ordinal) || attribute.Name.LocalName == "src");
        Assert.DoesNotContain("url(", Sink.Text, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("@import", Sink.Text, StringComparison.OrdinalIgnoreCase);
        var policy = Assert.Single(Sink.Html.All("meta"), meta => meta.Attribute("http-equiv") is not null);
        Assert.StartsWith("default-src 'none';", policy.Attribute("content")!.Value, StringComparison.Ordinal);
    }

    [Fact]
    public void Tables_say_what_their_headings_head()
    {
        var table = Sink.Html.All("table").Single(table => table.Attribute("id")?.Value == "devices");
        Assert.Equal("機器の表", table.Element("caption")!.Value);
        var heads = table.Element("thead")!.Descendants("th").Select(cell => (cell.Value, cell.Attribute("scope")?.Value, cell.Attribute("colspan")?.Value, cell.Attribute("rowspan")?.Value));
        Assert.Equal([("番号", "col", null, "2"), ("機器", "colgroup", "2", null), ("備考", "col", null, "2"), ("名称", "col", null, null), ("設置場所", "col", null, null)], heads);
        Assert.Equal("row", Assert.Single(table.Element("tbody")!.Elements("tr").Elements("th")).Attribute("scope")!.Value);
        Assert.Equal(4, table.Element("colgroup")!.Elements("col").Count());
    }

    [Fact]
    public void Drawings_stand_in_the_page_with_their_alternative_text_and_ids_of_their_own()
    {
        var drawings = Sink.Html.Root.Descendants().Where(element => element.Name.LocalName == "svg").ToList();
        Assert.Equal(2, drawings.Count);
        Assert.Contains("電子カルテサーバと外部事業者の図", Child(drawings[0], "desc").Value, StringComparison.Ordinal);
        Assert.Equal("img", drawings[0].Attribute("role")!.Value);
        Assert.Contains(drawings[0].Descendants(), element => element.Attribute("id")?.Value == "_f1-node-1");
        Assert.Contains(drawings[1].Descendants(), element => element.Attribute("id")?.Value == "_f2-node-1");
        static XElement Child(XElement svg, string name) => svg.Elements().Single(element => element.Name.LocalName == name);
    }

    [Fact]
    public void Form_elements_are_marks_that_are_said_too()
    {
        XElement Field(string id) => Sink.Html.Root.Descendants().Single(element => element.Attribute("data-field")?.Value == id);
        Assert.Equal(("☑", "実施した: チェックあり"), (Field("form.check.1").Value, Field("form.check.1").Attribute("aria-label")!.Value));
        Assert.Equal("台帳管理: はい", Field("form.choice.1").Attribute("aria-label")!.Value);
        Assert.Equal("はい", Field("form.choice.1").Elements("span").Single(span => span.Attribute("class")?.Value == "on").Value);
        Assert.Equal("2024-09-24", Field("form.date.1").Attribute("datetime")!.Value);
        Assert.Equal("備考: 空欄", Field("form.remark").Attribute("aria-label")!.Value);
        Assert.Equal("一行目", Field("form.text.2").Nodes().OfType<XText>().First().Value);
        Assert.Single(Field("form.text.2").Elements("br"));
    }

    [Fact]
    public void Pages_are_printed_on_their_paper_with_header_and_number()
    {
        Assert.Contains("@page{size:595.276pt 841.89pt;margin:56.693pt 56.693pt 56.693pt 56.693pt;", Sink.Text, StringComparison.Ordinal);
        Assert.Contains("@bottom-center{content:\"ページ \" counter(page) \" \\2F  \" counter(pages)", Sink.Text, StringComparison.Ordinal);
        Assert.Contains("@page p1{size:1190.551pt 841.89pt;", Sink.Text, StringComparison.Ordinal);
        Assert.Equal(["paper p0", "paper p1", "paper p0"], Sink.Html.Main.Elements("div").Select(paper => paper.Attribute("class")!.Value));
        Assert.Single(Sink.Html.All("div"), div => div.Attribute("class")?.Value == "break");
    }

    [Fact]
    public void Contents_list_the_headings_that_follow_as_well()
    {
        var contents = Sink.Html.All("nav").First();
        Assert.Equal("目次", contents.Attribute("aria-label")!.Value);
        var headings = Sink.Html.Main.Descendants().Where(element => element.Name.LocalName is "h1" or "h2" or "h3").Select(heading => heading.Value);
        Assert.Equal(headings, contents.Descendants("a").Select(link => link.Value));
    }

    [Fact]
    public void Same_document_gives_the_same_bytes_in_every_culture()
    {
        var culture = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = new CultureInfo("de-DE") { NumberFormat = { NegativeSign = "~", NumberDecimalSeparator = "," } };
            Assert.Equal(Sink.Bytes, Page.Of(KitchenSink.Document).Bytes);
        }
        finally
        {
            CultureInfo.CurrentCulture = culture;
        }
    }

    [Fact]
    public void Rows_leave_the_writer_as_they_come()
    {
        using var stream = new MemoryStream();
        var sink = new HtmlWriter().Open(stream, Page.Context());
        sink.Begin(new DocumentHead { Title = "台帳" });
        sink.BeginTable(new TableHead { Columns = [new(1, ColumnUnit.Weight)], Style = "ledger" });
        for (var i = 0; i < 20_000; i++)
        {
            var before = stream.Length;
            sink.AddRow(new TableRow([new TableCell([Page.P("PC-00001 病棟端末")])]));
            Assert.True(stream.Length - before < 64 * 1024);
        }

        Assert.True(stream.Length > 20_000 * 30);
    }

    [Fact]
    public void What_html_cannot_say_is_reported() => Assert.Equal(
        ["CD5046 ", "CD5041 no-such-style", "CD5041 no-such-table"],
        Sink.Findings.Select(finding => $"{finding.Code.Id} {finding.Arguments[1].Japanese}"));

    [Fact]
    public void Language_of_the_document_is_that_of_the_page()
    {
        var page = Page.Of(new Document(new DocumentHead { Title = "Test", Language = "en" }, [new Paragraph([new CheckBox(null)])]));
        Assert.Equal("en", page.Html.Root.Attribute("lang")!.Value);
        Assert.Equal("not answered", Assert.Single(page.Html.All("span")).Attribute("aria-label")!.Value);
    }

    internal static string Squeeze(string text) => new([.. text.Where(c => !char.IsWhiteSpace(c) && c is not ('☑' or '☐'))]);

    internal static string[] Codes(IEnumerable<Finding> findings) => [.. findings.Select(finding => finding.Code.Id)];

    [Theory]
    [InlineData("電話（086-000-1234）へ。", "086-000-1234")]
    [InlineData("086(224)1111 内線 12", "086(224)1111")]
    [InlineData("PC-151（8台）", "PC-151")]
    [InlineData("０８６－２２４－１１１１", "０８６－２２４－１１１１")]
    [InlineData("172.20.62.12/24、10.0.0.1", "172.20.62.12/24", "10.0.0.1")]
    [InlineData("岡山市北区1-2-3", "1-2-3")]
    [InlineData("令和6年10月1日まで、R6.10.1、2024-10-01", "令和6年10月1日", "R6.10.1", "2024-10-01")]
    [InlineData("令和元年5月と平成31年、10月1日", "令和元年5月", "平成31年", "10月1日")]
    [InlineData("PC-001～PC-005", "PC-001", "PC-005")]
    [InlineData("12時間、365日、元の場所。1年は長い。A社-B社")]
    [InlineData("https://www.example.jp/2024-10/ と info@b-1.example.jp")]
    public void Numbers_and_days_are_broken_nowhere_and_their_text_stays(string text, params string[] whole)
    {
        var page = Page.Of(Page.P(text));
        Assert.Equal(whole, System.Text.RegularExpressions.Regex.Matches(page.Text, "<span class=\"n\">(.*?)</span>").Select(match => match.Groups[1].Value));
        Assert.Contains($"{text}</p>", page.Text.Replace("<span class=\"n\">", "", StringComparison.Ordinal).Replace("</span>", "", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [Fact]
    public void A_number_that_is_wider_than_its_column_may_break_and_covers_nothing()
    {
        var page = Page.Of(new Table(
            new TableHead { Columns = [new(34, ColumnUnit.Points), new(200, ColumnUnit.Points)] },
            [new TableRow([new TableCell([Page.P("086-000-1234")]), new TableCell([Page.P("086-000-1234")])])]));
        Assert.Equal(["n b", "n"], System.Text.RegularExpressions.Regex.Matches(page.Text, "<span class=\"(n.*?)\">").Select(match => match.Groups[1].Value));
    }

    [Fact]
    public void A_long_text_is_looked_through_once()
    {
        var watch = System.Diagnostics.Stopwatch.StartNew();
        foreach (var text in (string[])[new('1', 1_000_000), string.Concat(Enumerable.Repeat("1-", 500_000)), string.Concat(Enumerable.Repeat("令和1", 300_000)), string.Concat(Enumerable.Repeat("1(", 500_000))])
        {
            Page.Of(Page.P(text));
        }

        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(20), $"{watch.Elapsed}");
    }
}
