using System.Xml.Linq;
using CyberDocs.Documents;

namespace CyberDocs.Html.Tests;

/// <summary>Texts that would like to be more than text.</summary>
public sealed class HtmlHostileTests
{
    private const string Evil = "</style></title><script>alert(1)</script><img src=x onerror=alert(1)> & \" ' \\ } */ @import 'http://example.com'";

    [Fact]
    public void Hostile_text_is_text_wherever_it_stands()
    {
        var page = Page.Of(new Document(
            new DocumentHead
            {
                Title = Evil,
                Author = Evil,
                Subject = Evil,
                Language = "ja\" onload=\"alert(1)",
                Header = [Page.P(Evil)],
                Footer = [Page.P(Evil)],
            },
            [
                new Heading(1, [new TextRun(Evil)]) { Id = Evil },
                new TableOfContents(Evil) { Id = Evil + "2" },
                new Paragraph([new Hyperlink("javascript:alert(1)", [new TextRun("押すな")]), new Hyperlink("#" + Evil, [new TextRun("上へ")]), new Hyperlink("https://example.com/\"><script>", [new TextRun("外")])]),
                new Paragraph([new TextField(Evil, Evil, Label: Evil), new CheckBox(true, Evil, Evil), new Choice([Evil], 0, Evil, Evil), new DateField(null, Evil, Evil, Evil)]),
                new Table(
                    new TableHead { Columns = [new(1, ColumnUnit.Weight)], Caption = Evil, Id = Evil + "3", Style = Evil },
                    [new TableRow([new TableCell([Page.P(Evil)]) { Style = Evil }], Evil)]),
                new Figure(new(10, 10, [new Graphics.SceneText(1, 1, Evil, 9)]) { Title = Evil, Description = Evil }, Evil, [new TextRun(Evil)]) { Id = Evil + "4" },
                new SignatureLines([Evil]),
            ]));
        Assert.DoesNotContain(page.Html.Root.Descendants(), element => element.Name.LocalName is "script" or "img");
        Assert.DoesNotContain(page.Html.Root.DescendantsAndSelf().Attributes(), attribute => attribute.Name.LocalName.StartsWith("on", StringComparison.Ordinal));
        Assert.Equal(Evil, page.Html.All("title").Single().Value);
        Assert.Equal(Evil, page.Html.All("h1").Single().Value);
        Assert.Single(page.Html.All("style"));
        Assert.DoesNotContain("@import", page.Html.All("style").Single().Value.Replace("\\40 import", "", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.DoesNotContain(page.Html.All("a"), link => link.Attribute("href")!.Value.StartsWith("javascript", StringComparison.OrdinalIgnoreCase));
        Assert.Contains("CD5043", HtmlWriterTests.Codes(page.Findings));
    }

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    [InlineData("\v")]
    [InlineData("\f")]
    [InlineData("\u0085")]
    [InlineData("\u2028")]
    [InlineData("\u2029")]
    public void Every_end_of_a_line_is_a_line_break(string end)
    {
        var page = Page.Of(Page.P($"上{end}下"));
        Assert.Single(page.Html.Main.Descendants("br"));
        Assert.Equal("上下", page.Html.Main.Descendants("p").Single().Value);
        Assert.Empty(page.Findings);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(0x7F)]
    [InlineData(0xFFFE)]
    [InlineData(0xD842)]
    [InlineData(0xDC00)]
    public void A_character_that_html_cannot_carry_is_shown_and_reported_once(int code)
    {
        var text = $"上{(char)code}下";
        var page = Page.Of(Page.P(text), Page.P(text));
        Assert.All(page.Html.Main.Descendants("p"), paragraph => Assert.Equal("上\uFFFD下", paragraph.Value));
        Assert.Equal(["CD5040"], HtmlWriterTests.Codes(page.Findings));
    }

    [Fact]
    public void Characters_beyond_the_first_plane_stay_whole_at_every_cut()
    {
        var text = new string('あ', 4095) + string.Concat(Enumerable.Repeat("𠮷", 9000));
        Assert.Equal(text, Page.Of(Page.P(text)).Html.Main.Descendants("p").Single().Value);
    }

    [Fact]
    public void Findings_of_one_kind_end_with_how_many_more_there_are()
    {
        var page = Page.Of([.. Enumerable.Range(0, 60).Select(i => Page.P($"{i}\u0001"))]);
        Assert.Equal(51, page.Findings.Count);
        Assert.Equal("10", page.Findings[^1].Arguments[2].Japanese);
    }

    [Fact]
    public void Cells_beyond_the_columns_stand_in_the_last_one()
    {
        var page = Page.Of(new Table(new TableHead { Columns = [new(1, ColumnUnit.Weight)] }, [new TableRow([new TableCell([Page.P("一")]), new TableCell([Page.P("二")])])]));
        Assert.Equal("一二", HtmlWriterTests.Squeeze(Assert.Single(page.Html.All("td")).Value));
        Assert.Equal(["CD5045"], HtmlWriterTests.Codes(page.Findings));
    }
}
