using System.Globalization;
using CyberDocs.Collections;
using CyberDocs.Documents;
using CyberDocs.TestKit;
using static CyberDocs.OpenXml.Tests.Written;

namespace CyberDocs.OpenXml.Tests;

public sealed class XlsxWriterTests
{
    [Fact]
    public void Kitchen_sink_is_valid() => Assert.Empty(Xlsx(KitchenSink.Document).Errors());

    [Fact]
    public void Document_without_blocks_is_valid() => Assert.Empty(Xlsx().Errors());

    [Fact]
    public void Same_document_gives_the_same_bytes_in_every_culture()
    {
        var first = Xlsx(KitchenSink.Document).Bytes;
        var culture = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = new CultureInfo("de-DE") { NumberFormat = { NegativeSign = "~", NumberDecimalSeparator = "," } };
            Assert.Equal(first, Xlsx(KitchenSink.Document).Bytes);
        }
        finally
        {
            CultureInfo.CurrentCulture = culture;
        }
    }

    [Fact]
    public void All_text_of_tables_is_in_the_cells()
    {
        var written = Xlsx(KitchenSink.Document);
        var text = string.Concat(Enumerable.Range(0, written.SheetNames.Count).SelectMany(written.Cells).Select(c => c.Text));
        var pieces = TreeText.Of(KitchenSink.Document.Body).Except(["全要素の見本 <&\"'>", "凡例 <IP-VPN> & 専用線", "電子カルテ", "目次"]);
        Assert.All(pieces, p => Assert.Contains(p, text, StringComparison.Ordinal));
    }

    [Fact]
    public void Small_table_reads_as_expected()
    {
        var head = new TableHead
        {
            Columns = [new(100, ColumnUnit.Points), new(1, ColumnUnit.Weight)],
            HeaderRows = [new TableRow([Head("項目"), Head("回答")])],
            Caption = "確認表",
        };
        var table = new Table(head,
        [
            new TableRow([Cell("甲") with { RowSpan = 2 }, new TableCell([Line(new Choice(["はい", "いいえ"], 0, "r6.1"))])]),
            new TableRow([new TableCell([Line(new DateField(null, "(　/　)", "r6.2"))])]),
            new TableRow([Cell("備考") with { ColumnSpan = 2 }]),
        ]);
        var written = Xlsx(Line(new TextRun("前文")), table);
        Snapshot.Match(written.Part("xl/worksheets/sheet1.xml") + "\n" + written.Part("xl/workbook.xml"), "small-sheet", "xml");
        Assert.Empty(written.Errors());
    }

    [Theory]
    [InlineData("R6.9.24", "[$-411]ge.m.d")]
    [InlineData("令和6年9月24日", "[$-411]ggge&quot;年&quot;m&quot;月&quot;d&quot;日&quot;")]
    [InlineData("2024/9/24", "yyyy/m/d")]
    [InlineData("2024-09-24", "yyyy-mm-dd")]
    public void A_date_alone_in_its_cell_is_a_date_that_shows_what_is_printed(string text, string format)
    {
        var written = Xlsx(Table("台帳", "x") with { Rows = [new TableRow([new TableCell([Line(new DateField(new DateOnly(2024, 9, 24), text))])])] });
        Assert.Contains(">45559<", written.Part("xl/worksheets/sheet1.xml").ToString(), StringComparison.Ordinal);
        Assert.Contains($"formatCode=\"{format}\"", written.Part("xl/styles.xml").ToString(), StringComparison.Ordinal);
        Assert.Empty(written.Errors());
    }

    [Theory]
    [InlineData("9月24日ごろ", null)]
    [InlineData("R6.9.24", "ledger.date")]
    public void A_date_that_no_format_shows_or_that_people_fill_in_stays_text(string text, string? field)
    {
        var written = Xlsx(Table("台帳", "x") with { Rows = [new TableRow([new TableCell([Line(new DateField(new DateOnly(2024, 9, 24), text, field))])])] });
        Assert.Contains(("A1", text), written.Cells(1));
        Assert.DoesNotContain(">45559<", written.Part("xl/worksheets/sheet1.xml").ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Text_stands_in_a_sheet_before_the_tables()
    {
        var written = Xlsx(Line(new TextRun("前文")), Table("機器管理台帳", "PC-1"));
        Assert.Equal(["本文", "機器管理台帳"], written.SheetNames);
        Assert.Equal([("A1", "前文"), ("A2", "機器管理台帳")], written.Cells(0));
        Assert.Equal([("A1", "PC-1")], written.Cells(1));
    }

    [Fact]
    public void A_form_stands_whole_on_the_first_sheet_and_its_annex_behind_it()
    {
        var written = Xlsx([.. FormBlocks(), new PageBreak(), new Heading(2, [new TextRun("別紙")]), Table("機器", "PC-1")]);
        Assert.Equal(["確認表", "本文", "機器"], written.SheetNames);
        Assert.Equal(
            [
                ("A1", "題名"), ("A2", "医療機関名"), ("B2", "備南みらい病院"), ("D2", "記入者"), ("E2", "山﨑"), ("A3", "注記"),
                ("A4", "項目"), ("B4", "回答"), ("A5", "甲"), ("B5", "はい"), ("A6", "様式の名"),
            ],
            written.Cells(1));
        var sheet = written.Part("xl/worksheets/sheet1.xml");
        Assert.Equal(["A1:E1", "A3:E3", "A6:E6", "B2:C2", "B4:E4", "B5:E5"], sheet.Descendants(S + "mergeCell").Select(merge => merge.Attribute("ref")!.Value).Order(StringComparer.Ordinal));
        Assert.Equal("2", sheet.Descendants(S + "pageSetup").Single().Attribute("fitToHeight")!.Value);
        Assert.Empty(sheet.Descendants(S + "pane"));
        var names = written.Part("xl/workbook.xml").Descendants(S + "definedName").ToLookup(name => name.Attribute("name")!.Value, name => name.Value);
        Assert.Equal("'確認表'!$4:$4", Assert.Single(names["_xlnm.Print_Titles"]));
        Assert.Equal(["'確認表'!$E$2", "'確認表'!$B$5"], written.Part("xl/workbook.xml").Descendants(S + "definedName").Where(n => n.Attribute("comment") is not null).Select(n => n.Value));
        Assert.Empty(written.Errors());
        Assert.Empty(written.Findings);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void What_is_no_form_keeps_its_sheet_of_text(bool hasHeading)
    {
        Block[] blocks = hasHeading ? [new Heading(1, [new TextRun("章")]), .. FormBlocks()] : [Line(new TextRun("前文")), FormBlocks()[1], Table("台帳", "PC-1")];
        Assert.Equal(["本文", "基本事項", hasHeading ? "確認表" : "台帳"], Xlsx(blocks).SheetNames);
    }

    internal static Block[] FormBlocks() =>
    [
        Line(new TextRun("題名")),
        new Table(new TableHead { Columns = [new(60, ColumnUnit.Points), new(1, ColumnUnit.Weight), new(60, ColumnUnit.Points), new(120, ColumnUnit.Points)], Caption = "基本事項" },
        [
            new TableRow([Cell("医療機関名"), Cell("備南みらい病院"), Cell("記入者"), new TableCell([Line(new TextField("山﨑", "f#responder"))])]),
        ]),
        Line(new TextRun("注記")),
        new Table(
            new TableHead
            {
                Columns = [new(60, ColumnUnit.Points), new(150, ColumnUnit.Points), new(1, ColumnUnit.Weight), new(60, ColumnUnit.Points), new(120, ColumnUnit.Points)],
                HeaderRows = [new TableRow([Head("項目"), Head("回答") with { ColumnSpan = 4 }])],
                Caption = "確認表",
            },
            [new TableRow([Cell("甲"), new TableCell([Line(new Choice(["はい", "いいえ"], 0, "f#1"))]) { ColumnSpan = 4 }])]),
        Line(new TextRun("様式の名")),
    ];

    [Fact]
    public void Sheets_are_named_after_the_caption_or_the_heading_and_stay_apart()
    {
        var written = Xlsx(new Heading(1, [new TextRun("[台帳]: a/b")]), Table(null, "1"), Table(null, "2"), Table(new string('長', 40), "3"), Table(new string('長', 40), "4"));
        Assert.Equal(["本文", "（台帳）： a／b", "（台帳）： a／b (2)", new string('長', 31), new string('長', 27) + " (2)"], written.SheetNames);
        Assert.Empty(written.Errors());
    }

    [Fact]
    public void Header_row_is_frozen_filtered_and_printed_on_every_page()
    {
        var head = new TableHead { Columns = [new(1, ColumnUnit.Weight)], HeaderRows = [new TableRow([Head("番号")])], Caption = "台帳" };
        var written = Xlsx(new Table(head, [new TableRow([Cell("1")]), new TableRow([Cell("2")])]));
        var sheet = written.Part("xl/worksheets/sheet1.xml");
        Assert.Equal("1", sheet.Descendants(S + "pane").Single().Attribute("ySplit")!.Value);
        Assert.Equal("A1:A3", sheet.Descendants(S + "autoFilter").Single().Attribute("ref")!.Value);
        Assert.Equal("'台帳'!$1:$1", written.Part("xl/workbook.xml").Descendants(S + "definedName").Single(n => n.Attribute("name")!.Value == "_xlnm.Print_Titles").Value);
    }

    [Fact]
    public void Header_of_two_rows_is_frozen_and_not_filtered()
    {
        var head = new TableHead { Columns = [new(1, ColumnUnit.Weight)], HeaderRows = [new TableRow([Head("上")]), new TableRow([Head("下")])] };
        var sheet = Xlsx(new Table(head, [new TableRow([Cell("1")])])).Part("xl/worksheets/sheet1.xml");
        Assert.Equal("2", sheet.Descendants(S + "pane").Single().Attribute("ySplit")!.Value);
        Assert.Empty(sheet.Descendants(S + "autoFilter"));
    }

    [Fact]
    public void Spans_become_merged_cells_and_end_with_the_table()
    {
        var table = new Table(new TableHead { Columns = [new(1, ColumnUnit.Weight), new(1, ColumnUnit.Weight)] },
        [
            new TableRow([Cell("広") with { ColumnSpan = 2 }]),
            new TableRow([Cell("高") with { RowSpan = 9 }, Cell("1")]),
            new TableRow([Cell("2")]),
        ]);
        var merges = Xlsx(table).Part("xl/worksheets/sheet1.xml").Descendants(S + "mergeCell").Select(m => m.Attribute("ref")!.Value);
        Assert.Equal(["A1:B1", "A2:A3"], merges);
    }

    [Fact]
    public void Fields_get_names_that_excel_allows_and_lists_of_their_options()
    {
        var table = new Table(new TableHead { Columns = [new(1, ColumnUnit.Weight), new(1, ColumnUnit.Weight)], Caption = "表" },
        [
            new TableRow([new TableCell([Line(new Choice(["はい", "いいえ"], 1, "r6.vendor.2-7#1"))]), new TableCell([Line(new CheckBox(true, "r6"))])]),
            new TableRow([new TableCell([Line(new Choice(["はい", "いいえ"], null, "r6.x"))]), new TableCell([Line(new TextField("文", "A1"))])]),
        ]);
        var written = Xlsx(table);
        var names = written.Part("xl/workbook.xml").Descendants(S + "definedName").Where(n => n.Attribute("comment") is not null).ToList();
        Assert.Equal(["r6.vendor.2-7#1", "r6", "r6.x", "A1"], names.Select(n => n.Attribute("comment")!.Value));
        Assert.Equal(["'表'!$A$1", "'表'!$B$1", "'表'!$A$2", "'表'!$B$2"], names.Select(n => n.Value));
        Assert.All(names, n => Assert.Matches("^f_[A-Za-z0-9_.]+$", n.Attribute("name")!.Value));
        var lists = written.Part("xl/worksheets/sheet1.xml").Descendants(S + "dataValidation").ToDictionary(v => v.Value, v => v.Attribute("sqref")!.Value);
        Assert.Equal("A1:A2", lists["\"はい,いいえ\""]);
        Assert.Equal("B1", lists["\"☑,☐\""]);
        // What is not chosen yet is a number that shows as the words to choose from.
        Assert.Equal([("A1", "いいえ"), ("B1", "☑"), ("A2", "-1"), ("B2", "文")], written.Cells(1));
        var open = Assert.Single(written.Part("xl/styles.xml").Descendants(S + "numFmt"));
        Assert.Equal("General;\"はい・いいえ\";General;@", open.Attribute("formatCode")!.Value);
        Assert.Empty(written.Errors());
    }

    [Fact]
    public void Field_that_shares_its_cell_is_reported_and_its_text_kept()
    {
        var written = Xlsx(new Table(new TableHead { Columns = [new(1, ColumnUnit.Weight)] }, [new TableRow([new TableCell([Line(new TextRun("確認"), new CheckBox(true, "f"))])])]));
        Assert.Equal("CD5022", Assert.Single(written.Findings).Code.Id);
        Assert.Equal("確認☑", written.Cells(1).Single().Text);
    }

    [Fact]
    public void Fields_in_the_text_stand_in_cells_of_their_own()
    {
        var written = Xlsx(Line(new TextRun("氏名："), new TextField("山田 太郎", "name"), new TextRun("　役職："), new TextField("", "post")));
        Assert.Equal([("A1", "氏名："), ("B1", "山田 太郎"), ("C1", "　役職：")], written.Cells(0));
        Assert.Equal(["'本文'!$B$1", "'本文'!$D$1"], written.Part("xl/workbook.xml").Descendants(S + "definedName").Select(n => n.Value));
        Assert.Empty(written.Findings);
    }

    [Fact]
    public void Figure_is_reported_and_described()
    {
        var written = Xlsx(new Figure(KitchenSink.Scene, "院内の回線", []));
        Assert.Equal("CD5020", Assert.Single(written.Findings).Code.Id);
        Assert.Equal("［図：院内の回線］", Assert.Single(written.Cells(0)).Text);
    }

    [Fact]
    public void Links_lead_to_addresses_and_to_places_that_come_later()
    {
        var written = Xlsx(
            Line(new Hyperlink("#later", [new TextRun("後")])),
            Line(new Hyperlink("https://example.com/", [new TextRun("外")])),
            Line(new Hyperlink("#gone", [new TextRun("無")])),
            new Paragraph([new TextRun("ここ")]) { Id = "later" });
        var links = written.Part("xl/worksheets/sheet0.xml").Descendants(S + "hyperlink").ToList();
        Assert.Equal(["t_later", null, "t_gone"], links.Select(l => l.Attribute("location")?.Value));
        Assert.Equal("'本文'!$A$4", written.Part("xl/workbook.xml").Descendants(S + "definedName").Single().Value);
        Assert.Equal(["test", "gone"], Assert.Single(written.Findings).Arguments.Select(argument => argument.Japanese));
        Assert.Empty(written.Errors());
    }

    [Theory]
    [InlineData("_x0041_", "_x005F_x0041_")]
    [InlineData("a_x_b", "a_x_b")]
    [InlineData("=1+1", "=1+1")]
    [InlineData("一\r\n二", "一\n二")]
    public void Text_stays_text(string text, string written) =>
        Assert.Equal(written, Xlsx(Table("表", text)).Cells(1).Single().Text);

    [Fact]
    public void Text_beyond_the_limit_of_a_cell_is_reported()
    {
        var written = Xlsx(Table("表", new string('長', 40_000)));
        Assert.Equal(["test", "表!A1"], Assert.Single(written.Findings).Arguments.Select(argument => argument.Japanese));
        Assert.Equal(32_767, written.Cells(1).Single().Text.Length);
    }

    [Fact]
    public void Paper_of_the_section_is_the_paper_of_its_sheets()
    {
        var sheet = Xlsx(new Section([Table("表", "1")], PageSetup.A3Landscape)).Part("xl/worksheets/sheet1.xml").Descendants(S + "pageSetup").Single();
        Assert.Equal(("8", "landscape", "0"), (sheet.Attribute("paperSize")!.Value, sheet.Attribute("orientation")!.Value, sheet.Attribute("fitToHeight")!.Value));
    }

    [Fact]
    public void Header_and_footer_are_printed_with_page_numbers()
    {
        var head = new DocumentHead { Title = "題", Header = [Line(new TextRun("A&B病院"))], Footer = [Line(new PageNumber(), new TextRun("/"), new PageCount())] };
        var sheet = Xlsx(new Document(head, [Table("表", "1")])).Part("xl/worksheets/sheet1.xml");
        Assert.Equal("&LA&&B病院", sheet.Descendants(S + "oddHeader").Single().Value);
        Assert.Equal("&C&P/&N", sheet.Descendants(S + "oddFooter").Single().Value);
    }

    [Fact]
    public void Cells_of_a_table_in_the_header_take_their_sides_and_a_running_heading_is_reported()
    {
        var cells = new TableRow([new TableCell([Line(new TextRun("左"))]), new TableCell([Line(new TextRun("右"), new RunningHeading(2))]) { Align = Alignment.Right }]);
        var head = new DocumentHead { Title = "題", Header = [new Table(new TableHead { Columns = [new(1, ColumnUnit.Weight), new(1, ColumnUnit.Weight)] }, [cells])] };
        var written = Xlsx(new Document(head, [Table("表", "1")]));
        Assert.Equal("&L左&R右", written.Part("xl/worksheets/sheet1.xml").Descendants(S + "oddHeader").Single().Value);
        Assert.Equal("CD5027", Assert.Single(written.Findings).Code.Id);
    }

    [Fact]
    public void Text_set_off_in_a_cell_keeps_its_weight_and_colour()
    {
        var cell = new TableCell([new Paragraph([new TextRun("未回答")]) { Style = "missing" }, Line(new Emphasis(EmphasisKind.Strong, [new TextRun("太")]), new TextRun("細"))]);
        var runs = Xlsx(new Table(new TableHead { Columns = [new(1, ColumnUnit.Weight)] }, [new TableRow([cell])])).Part("xl/worksheets/sheet1.xml").Descendants(S + "r").ToList();
        Assert.Equal(["未回答", "\n", "太", "細"], runs.Select(r => r.Element(S + "t")!.Value));
        Assert.Equal([true, false, true, false], runs.Select(r => r.Descendants(S + "b").Any()));
        Assert.Equal("FFB01C1C", runs[0].Descendants(S + "color").Single().Attribute("rgb")!.Value);
    }

    [Fact]
    public void Ten_thousand_rows_stream_through()
    {
        var written = By(new XlsxWriter(), (sink, _) =>
        {
            sink.Begin(new DocumentHead { Title = "台帳" });
            sink.BeginTable(new TableHead { Columns = [new(0, ColumnUnit.Content), new(1, ColumnUnit.Weight)], Style = "ledger", HeaderRows = [new TableRow([Head("番号"), Head("名称")])] });
            for (var i = 0; i < 10_000; i++)
            {
                sink.AddRow(new TableRow([Cell($"PC-{i}"), Cell("病棟端末")]));
            }

            sink.EndTable();
            sink.End();
        });
        var rows = written.Part("xl/worksheets/sheet1.xml").Descendants(S + "row").ToList();
        Assert.Equal(10_001, rows.Count);
        Assert.Equal("PC-9999病棟端末", rows[^1].Value);
    }

    private static Table Table(string? caption, string text) =>
        new(new TableHead { Columns = [new(1, ColumnUnit.Weight)], Caption = caption }, [new TableRow([Cell(text)])]);

    private static Paragraph Line(params Inline[] content) => new(content.ToValueList());

    private static TableCell Cell(string text) => new([new Paragraph([new TextRun(text)])]);

    private static TableCell Head(string text) => Cell(text) with { Header = HeaderScope.Column };

    [Theory]
    [InlineData(44, "46", "0")]
    [InlineData(47, "47", "0")]
    [InlineData(20, null, "2")]
    [InlineData(80, null, "2")]
    public void A_heading_of_a_form_is_not_the_last_row_of_a_printed_page(int before, string? end, string high)
    {
        TableRow Item(int number) => new([Cell($"項目{number}"), new TableCell([Line(new Choice(["はい", "いいえ"], null, $"r.{number}"))])]);
        var head = new TableHead { Columns = [new(2, ColumnUnit.Weight), new(1, ColumnUnit.Weight)], HeaderRows = [new TableRow([Head("項目"), Head("回答")])] };
        var table = new Table(head,
        [
            .. Enumerable.Range(1, before).Select(Item),
            new TableRow([Cell("2　区分") with { ColumnSpan = 2 }]) { KeepWithNext = true },
            .. Enumerable.Range(before + 1, 20).Select(Item),
        ]);
        var written = Xlsx(Line(new TextRun("医療機関名")), table);
        var sheet = written.Part("xl/worksheets/sheet1.xml");
        Assert.Equal(end, sheet.Descendants(S + "brk").SingleOrDefault()?.Attribute("id")!.Value);
        Assert.Equal(high, sheet.Descendants(S + "pageSetup").Single().Attribute("fitToHeight")!.Value);
        Assert.Empty(written.Errors());
    }
}
