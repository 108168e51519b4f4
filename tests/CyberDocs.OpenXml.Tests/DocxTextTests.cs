using System.Xml.Linq;
using CyberDocs.Documents;
using static CyberDocs.OpenXml.Tests.Written;

namespace CyberDocs.OpenXml.Tests;

public sealed class DocxTextTests
{
    [Theory]
    [InlineData("一\r\n二")]
    [InlineData("一\v二")]
    [InlineData("一\f二")]
    [InlineData("一\u0085二")]
    [InlineData("一\u2028二")]
    [InlineData("一\u2029二")]
    public void Whatever_ends_a_line_in_data_ends_it_in_word_and_in_a_sheet(string text)
    {
        var docx = Docx(new Paragraph([new TextRun(text)]));
        Assert.Single(docx.Body.Descendants(W + "br"));
        Assert.Equal("一二", docx.Body.Value);
        var xlsx = Xlsx(new Table(new TableHead { Columns = [new(1, ColumnUnit.Weight)] }, [new TableRow([new TableCell([new Paragraph([new TextRun(text)])])])]));
        Assert.Equal("一\n二", xlsx.Cells(1).Single().Text);
        Assert.Empty(docx.Findings);
        Assert.Empty(xlsx.Findings);
    }

    [Theory]
    [InlineData(0x0001)]
    [InlineData(0xD842)]
    [InlineData(0xDC00)]
    [InlineData(0xFFFF)]
    public void Character_that_xml_cannot_carry_is_replaced_and_reported(int code)
    {
        var written = Docx(new Paragraph([new TextRun($"前{(char)code}後")]));
        Assert.Equal("前\uFFFD後", written.Body.Value);
        var finding = Assert.Single(written.Findings);
        Assert.Equal("CD5001", finding.Code.Id);
        Assert.Equal(["test"], finding.Documents);
    }

    [Theory]
    [InlineData("葛\U000E0100飾区")]
    [InlineData("𠮷野家と𩸽")]
    [InlineData("<&\"'>]]>")]
    [InlineData("é à ü ﾊﾝｶｸ")]
    [InlineData("  両端の空白  ")]
    public void Other_text_passes_through(string text)
    {
        var written = Docx(new Paragraph([new TextRun(text)]));
        Assert.Equal(text, written.Body.Value);
        Assert.Empty(written.Findings);
    }

    [Fact]
    public void The_heading_in_force_is_a_field_that_word_fills_in_on_each_page()
    {
        var head = new DocumentHead { Title = "題", Header = [new Paragraph([new RunningHeading(2)])] };
        var written = Docx(new Document(head, [new Paragraph([])]));
        var field = written.Part("word/header1.xml").Descendants(W + "fldSimple").Single();
        Assert.Equal(" STYLEREF 2 ", field.Attribute(W + "instr")!.Value);
        Assert.Empty(written.Findings);
    }

    [Fact]
    public void Hanging_punctuation_and_the_quarter_em_follow_the_style()
    {
        var styles = new Dictionary<string, TextStyle>(Theme.Default.TextStyles, StringComparer.Ordinal)
        {
            ["p"] = new() { HangingPunctuation = true, LatinSpacing = false },
        };
        var written = By(new DocxWriter(), new Document(new DocumentHead { Title = "題" }, [new Paragraph([])]).WriteTo, Theme.Default with { TextStyles = styles });
        var look = Style("Normal");
        Assert.Null(look.Element(W + "overflowPunct")!.Attribute(W + "val"));
        Assert.Equal(["0", "0"], new[] { "autoSpaceDE", "autoSpaceDN" }.Select(n => look.Element(W + n)!.Attribute(W + "val")!.Value));
        Assert.Equal("0", Style("Heading1").Element(W + "overflowPunct")!.Attribute(W + "val")!.Value);
        Assert.Empty(written.Errors());

        XElement Style(string id) => written.Part("word/styles.xml").Descendants(W + "style").Single(s => s.Attribute(W + "styleId")!.Value == id).Element(W + "pPr")!;
    }

    [Fact]
    public void Long_text_passes_through_whole()
    {
        var text = string.Concat(Enumerable.Range(0, 40_000).Select(i => i % 7 == 0 ? "𠮷" : i % 5 == 0 ? "&" : "漢"));
        Assert.Equal(text, Docx(new Paragraph([new TextRun(text)])).Body.Value);
    }

    [Fact]
    public void Line_breaks_and_tabs_inside_text_become_theirs()
    {
        var run = Docx(new Paragraph([new TextRun("一\r\n二\n三\t四")])).Body.Descendants(W + "r").Single();
        Assert.Equal(["t", "br", "t", "br", "t", "tab", "t"], run.Elements().Select(e => e.Name.LocalName));
    }

    [Fact]
    public void Unknown_style_is_reported_once_and_the_standard_one_used()
    {
        var strange = new Paragraph([new TextRun("文")]) { Style = "strange" };
        var written = Docx(strange, strange);
        Assert.Equal("CD5002", Assert.Single(written.Findings).Code.Id);
        Assert.Empty(written.Body.Descendants(W + "pStyle"));
    }

    [Fact]
    public void Link_to_nowhere_is_reported()
    {
        var written = Docx(new Paragraph([new Hyperlink("#gone", [new TextRun("行き先")])]));
        Assert.Equal("CD5003", Assert.Single(written.Findings).Code.Id);
    }

    [Theory]
    [InlineData("javascript:alert(1)")]
    [InlineData("not an address")]
    [InlineData("file:///etc/passwd")]
    [InlineData("")]
    public void Address_that_cannot_be_linked_to_keeps_its_text(string address)
    {
        var written = Docx(new Paragraph([new Hyperlink(address, [new TextRun("文字")])]));
        Assert.Equal("文字", written.Body.Value);
        Assert.Empty(written.Body.Descendants(W + "hyperlink"));
        Assert.Equal("CD5004", Assert.Single(written.Findings).Code.Id);
    }

    [Fact]
    public void Same_address_has_one_relationship()
    {
        var link = new Paragraph([new Hyperlink("https://example.com/病院?a=1&b=2", [new TextRun("外")])]);
        var written = Docx(link, link);
        var external = written.Part("word/_rels/document.xml.rels").Root!.Elements().Where(r => (string?)r.Attribute("TargetMode") == "External");
        Assert.Equal("https://example.com/%E7%97%85%E9%99%A2?a=1&b=2", Assert.Single(external).Attribute("Target")!.Value);
        Assert.Empty(written.Errors());
    }

    [Fact]
    public void Findings_of_one_kind_are_shown_fifty_times_and_then_counted()
    {
        var written = Docx([.. Enumerable.Range(0, 70).Select(_ => new Paragraph([new TextRun("\u0002")]))]);
        Assert.Equal(50, written.Findings.Count(f => f.Code.Id == "CD5001"));
        Assert.Equal(["test", "CD5001", "20"], Assert.Single(written.Findings, f => f.Code.Id == "CD5011").Arguments.Select(argument => argument.Japanese));
    }

    [Fact]
    public void Id_used_twice_is_reported_and_marked_once()
    {
        var written = Docx(new Paragraph([new TextRun("一")]) { Id = "same" }, new Paragraph([new TextRun("二")]) { Id = "same" });
        Assert.Single(written.Body.Descendants(W + "bookmarkStart"));
        Assert.Equal("CD5009", Assert.Single(written.Findings).Code.Id);
    }

    [Fact]
    public void Ids_with_signs_lead_to_bookmarks_that_word_allows()
    {
        var id = "r6.vendor.2-7.server#1-" + new string('x', 60);
        var written = Docx(new Paragraph([new Hyperlink("#" + id, [new TextRun("へ")])]) { Id = id });
        var name = written.Body.Descendants(W + "bookmarkStart").Single().Attribute(W + "name")!.Value;
        Assert.Equal(name, written.Body.Descendants(W + "hyperlink").Single().Attribute(W + "anchor")!.Value);
        Assert.Matches("^[a-zA-Z][a-zA-Z0-9_]{0,39}$", name);
        Assert.Empty(written.Findings);
    }
}
