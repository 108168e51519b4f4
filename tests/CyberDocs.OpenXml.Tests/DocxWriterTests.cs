using System.Globalization;
using CyberDocs.Documents;
using CyberDocs.TestKit;
using static CyberDocs.OpenXml.Tests.Written;

namespace CyberDocs.OpenXml.Tests;

public sealed class DocxWriterTests
{
    [Fact]
    public void Kitchen_sink_is_valid() => Assert.Empty(Docx(KitchenSink.Document).Errors());

    [Fact]
    public void Document_without_blocks_is_valid() => Assert.Empty(Docx().Errors());

    [Fact]
    public void All_text_of_the_tree_is_in_the_text_in_order()
    {
        var text = string.Concat(Docx(KitchenSink.Document).Body.Descendants(W + "t").Select(t => t.Value));
        var at = 0;
        foreach (var piece in TreeText.Of(KitchenSink.Document.Body).Where(p => p.Length > 0))
        {
            var found = text.IndexOf(piece, at, StringComparison.Ordinal);
            Assert.True(found >= 0, $"\"{piece}\" is missing after \"{text[Math.Max(0, at - 20)..at]}\"");
            at = found + piece.Length;
        }
    }

    [Fact]
    public void Same_document_gives_the_same_bytes_in_every_culture()
    {
        var first = Docx(KitchenSink.Document).Bytes;
        var culture = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = new CultureInfo("de-DE") { NumberFormat = { NegativeSign = "~", NumberDecimalSeparator = "," } };
            Assert.Equal(first, Docx(KitchenSink.Document).Bytes);
        }
        finally
        {
            CultureInfo.CurrentCulture = culture;
        }
    }

    [Fact]
    public void Parts_stand_in_a_fixed_order_with_a_fixed_date() => Assert.Equal(
        [
            "[Content_Types].xml", "_rels/.rels", "docProps/core.xml", "docProps/app.xml", "word/styles.xml",
            "word/fontTable.xml", "word/header1.xml", "word/footer1.xml", "word/document.xml", "word/_rels/document.xml.rels", "word/settings.xml", "word/numbering.xml",
        ],
        Docx(KitchenSink.Document).PartNames());

    [Fact]
    public void Small_document_reads_as_expected()
    {
        var small = Document(
            new Heading(1, [new TextRun("見出し")]) { Id = "top" },
            new Paragraph([new TextRun("本文 "), new Emphasis(EmphasisKind.Strong, [new TextRun("太字")]), new Hyperlink("#top", [new TextRun("上へ")])]),
            new Paragraph([new CheckBox(true, "f.1", "済"), new Choice(["はい", "いいえ"], 1, "f.2"), new DateField(null, "(　/　)", "f.3"), new TextField("", "f.4", true, "備考")]),
            new Table(
                new TableHead
                {
                    Columns = [new(100, ColumnUnit.Points), new(1, ColumnUnit.Weight)],
                    HeaderRows = [new TableRow([Cell("項目") with { Header = HeaderScope.Column }, Cell("内容") with { Header = HeaderScope.Column }])],
                    Caption = "表題",
                },
                [
                    new TableRow([Cell("甲") with { RowSpan = 2 }, Cell("乙")]),
                    new TableRow([Cell("丙")]),
                    new TableRow([Cell("丁") with { ColumnSpan = 2, Align = Alignment.Center }], "group", KeepWhole: false),
                ]));
        Snapshot.Match(Docx(small).Part("word/document.xml").ToString(), "small-document", "xml");
    }

    [Fact]
    public void Styles_of_the_default_theme_read_as_expected() =>
        Snapshot.Match(Docx().Part("word/styles.xml").ToString(), "styles", "xml");

    [Fact]
    public void Headings_use_the_built_in_styles_and_paragraphs_name_theirs()
    {
        var body = Docx(new Heading(2, [new TextRun("二")]), new Paragraph([new TextRun("右")]) { Style = "right" }, new Paragraph([new TextRun("平")])).Body;
        Assert.Equal(["Heading2", "right"], body.Descendants(W + "pStyle").Select(s => s.Attribute(W + "val")!.Value));
    }

    [Fact]
    public void Paper_of_sections_is_kept_and_comes_back_after_them()
    {
        var body = Docx(
            new Paragraph([new TextRun("縦")]),
            new Section([new Paragraph([new TextRun("横")])], PageSetup.A3Landscape),
            new Paragraph([new TextRun("また縦")])).Body;
        Assert.Equal(["11906", "23811", "11906"], body.Descendants(W + "pgSz").Select(p => p.Attribute(W + "w")!.Value));
        Assert.Equal(["縦", "横", "また縦"], body.Elements(W + "p").Select(p => p.Value));
    }

    [Fact]
    public void Section_at_the_start_or_end_makes_no_empty_page()
    {
        var body = Docx(new Section([new Paragraph([new TextRun("横")])], PageSetup.A4Landscape)).Body;
        Assert.Equal("landscape", Assert.Single(body.Descendants(W + "pgSz")).Attribute(W + "orient")?.Value);
        Assert.Single(body.Elements(W + "p"));
    }

    [Fact]
    public void Page_break_moves_the_next_paragraph_and_adds_none()
    {
        var body = Docx(new Paragraph([new TextRun("前")]), new PageBreak(), new Paragraph([new TextRun("後")])).Body;
        Assert.Equal(2, body.Elements(W + "p").Count());
        Assert.Equal("後", Assert.Single(body.Descendants(W + "pageBreakBefore")).Ancestors(W + "p").First().Value);
    }

    [Fact]
    public void Table_of_contents_holds_the_headings_that_follow_it()
    {
        var written = Docx(new TableOfContents("目次", 2), new Heading(1, [new TextRun("一")]), new Heading(3, [new TextRun("深い")]), new Heading(2, [new TextRun("二")]));
        var contents = Assert.Single(written.Body.Elements(W + "sdt"));
        Assert.Equal("目次一1二1", string.Concat(contents.Descendants(W + "t").Select(t => t.Value)));
        Assert.Equal([" PAGEREF _Toc000001 \\h ", " PAGEREF _Toc000003 \\h "], contents.Descendants(W + "hyperlink").SelectMany(h => h.Descendants(W + "instrText")).Select(t => t.Value));
        Assert.Equal("true", written.Part("word/settings.xml").Descendants(W + "updateFields").Single().Attribute(W + "val")!.Value);
        Assert.Equal(["_Toc000001", "_Toc000003"], contents.Descendants(W + "hyperlink").Select(h => h.Attribute(W + "anchor")!.Value));
        Assert.Empty(written.Errors());
    }

    [Fact]
    public void Ordered_lists_each_begin_at_one()
    {
        var list = new ListBlock(true, [new ListItem([new Paragraph([new TextRun("甲")])])]);
        var written = Docx(list, list);
        Assert.Equal(["2", "3"], written.Body.Descendants(W + "numId").Select(n => n.Attribute(W + "val")!.Value));
        Assert.Equal(2, written.Part("word/numbering.xml").Descendants(W + "startOverride").Count());
    }

    [Fact]
    public void Properties_hold_title_author_subject_and_date()
    {
        var written = Docx(new Document(new DocumentHead { Title = "題", Author = "作者", Subject = "主題", Date = new DateOnly(2024, 9, 24) }, []));
        Assert.Equal("題主題作者ja2024-09-24T00:00:00Z2024-09-24T00:00:00Z", written.Part("docProps/core.xml").Root!.Value);
        Assert.DoesNotContain("created", Docx().Part("docProps/core.xml").ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Cancelled_writing_stops()
    {
        using var source = new CancellationTokenSource();
        var sink = new DocxWriter().Open(new MemoryStream(), new WriteContext { DocumentId = "test", Fonts = new NoFonts(), Cancellation = source.Token });
        sink.Begin(new DocumentHead { Title = "題" });
        sink.BeginTable(new TableHead { Columns = [new(1, ColumnUnit.Weight)] });
        source.Cancel();
        Assert.Throws<OperationCanceledException>(() => sink.AddRow(new TableRow([])));
    }

    private static TableCell Cell(string text) => new([new Paragraph([new TextRun(text)])]);
}
