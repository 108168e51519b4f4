using System.Globalization;
using CyberDocs.Documents;
using CyberDocs.TestKit;
using CyberDocs.TestKit.Pdf.Conformance;
using static CyberDocs.Pdf.Tests.PdfRun;

namespace CyberDocs.Pdf.Tests;

public sealed class PdfConformanceTests
{
    [Fact]
    public void Kitchen_sink_keeps_every_rule() => Keeps(KitchenSink.Document);

    [Fact]
    public void Rows_that_do_not_fill_their_columns_are_filled_up() =>
        Keeps(Of(new Table(Columns(3), [Row("1"), Row("1", "2", "3"), Row(), new TableRow([new TableCell([P("長")]) { RowSpan = 9 }, new TableCell([P("x")])])])));

    [Fact]
    public void Header_rows_that_reach_too_far_end_with_the_header() =>
        Keeps(Of(new Table(
            Columns(2) with { HeaderRows = [new TableRow([new TableCell([P("見")]) { RowSpan = 3, Header = HeaderScope.Column }])] },
            [Row("1", "2")])));

    [Fact]
    public void An_empty_table_and_a_table_of_headers_alone_keep_the_rules() => Keeps(Of(new Table(Columns(2), []), new Table(Columns(2) with { HeaderRows = [Row("a", "b")] }, [])));

    [Theory]
    [InlineData(2)]
    [InlineData(3, 1, 4)]
    [InlineData(1, 3, 4, 2, 4)]
    [InlineData(4, 4, 1, 2)]
    public void Headings_never_skip_a_level_however_the_document_is_written(params int[] levels) =>
        Keeps(Of([.. levels.Select(l => new Heading(l, [new TextRun(l.ToString(CultureInfo.InvariantCulture))]))]));

    [Fact]
    public void A_document_without_a_title_is_named_by_its_id() => Keeps(new Document(new DocumentHead { Title = " " }, [P("本文")]));

    [Theory]
    [InlineData("外字\uE000と\uF8FF")]
    [InlineData("非文字\uFFFE\uFFFF\uFDD0\U0001FFFE")]
    [InlineData("𠮷\U000F0000\uD842")]
    [InlineData("\u0001\u0000\u007F")]
    public void Characters_that_no_one_can_copy_keep_the_rules(string text) => Keeps(Of(P(text), new Heading(1, [new TextRun(text)]), new Paragraph([new Hyperlink("https://example.com/" + text, [new TextRun(text)])])));

    [Fact]
    public void Titles_and_authors_of_any_text_keep_the_rules() =>
        Keeps(new Document(new DocumentHead { Title = "\u0001題\uD842<\uFFFE>\t ", Author = "名\u0002 \r\n前", Subject = "\n件 ", Language = "ja-JP", Date = new DateOnly(1900, 1, 1) }, [P("x")]));

    [Fact]
    public void Drawings_in_cells_lists_and_notes_keep_the_rules() =>
        Keeps(Of(
            new Table(Columns(2), [new TableRow([new TableCell([new Figure(KitchenSink.Scene, "図", [new TextRun("題")])]), new TableCell([new Heading(1, [new TextRun("見出し")])])])]),
            new ListBlock(true, [new ListItem([new Figure(KitchenSink.Scene, "図", [])]), new ListItem([new ListBlock(false, [])]), new ListItem([new TableOfContents("目次")])]),
            new Note([])));

    private static void Keeps(Document document) => Assert.Empty(PdfConformance.Check(new PdfRun(document).Bytes));

    private static TableHead Columns(int count) => new() { Columns = [.. Enumerable.Repeat(new TableColumn(1, ColumnUnit.Weight), count)] };
}
