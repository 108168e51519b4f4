using CyberDocs.Collections;
using CyberDocs.Documents;
using CyberDocs.Tables;
using CyberDocs.TestKit;
using static CyberDocs.OpenXml.Tests.Written;

namespace CyberDocs.OpenXml.Tests;

public sealed class DocxTableTests
{
    [Fact]
    public void Spans_become_merged_cells_and_every_row_covers_all_columns()
    {
        var table = Table(
            3,
            new TableRow([Cell("大") with { RowSpan = 2, ColumnSpan = 2 }, Cell("右上")]),
            new TableRow([Cell("右下")]),
            new TableRow([Cell("左"), Cell("広") with { ColumnSpan = 2 }]));
        var written = Docx(table);
        foreach (var row in written.Body.Descendants(W + "tr"))
        {
            Assert.Equal(3, row.Elements(W + "tc").Sum(c => (int?)c.Descendants(W + "gridSpan").FirstOrDefault()?.Attribute(W + "val") ?? 1));
        }

        Assert.Equal(["restart", null], written.Body.Descendants(W + "vMerge").Select(m => m.Attribute(W + "val")?.Value));
        Assert.Empty(written.Errors());
        Assert.Empty(written.Findings);
    }

    [Fact]
    public void Header_rows_repeat_and_rows_stay_whole()
    {
        var head = new TableHead { Columns = [new(1, ColumnUnit.Weight)], HeaderRows = [new TableRow([Cell("頭")])] };
        var rows = Docx(new Table(head, [new TableRow([Cell("体")]), new TableRow([Cell("割")], KeepWhole: false)])).Body.Descendants(W + "tr").ToList();
        Assert.Equal([true, false, false], rows.Select(r => r.Descendants(W + "tblHeader").Any()));
        Assert.Equal([true, true, false], rows.Select(r => r.Descendants(W + "cantSplit").Any()));
    }

    [Fact]
    public void A_row_stays_with_the_next_by_all_its_paragraphs()
    {
        var written = Docx(Table(2, new TableRow([Cell("節"), new TableCell([])]) { KeepWithNext = true }, new TableRow([Cell("項"), Cell("目")])));
        Assert.Equal([true, true, false, false], written.Body.Descendants(W + "tc").Select(c => c.Descendants(W + "keepNext").Any()));
        Assert.Empty(written.Errors());
    }

    [Fact]
    public void Cells_beyond_the_columns_are_reported_and_their_text_kept()
    {
        var written = Docx(Table(1, new TableRow([Cell("甲"), Cell("乙"), Cell("丙")])));
        Assert.Equal("甲乙丙", written.Body.Descendants(W + "tc").Single().Value);
        Assert.Equal("CD5006", Assert.Single(written.Findings).Code.Id);
    }

    [Fact]
    public void Cells_beyond_the_columns_are_kept_where_a_span_fills_the_row()
    {
        var written = Docx(Table(1, new TableRow([Cell("甲") with { RowSpan = 2 }]), new TableRow([Cell("乙")])));
        Assert.Equal("甲乙", written.Body.Descendants(W + "tbl").Single().Value);
        Assert.Equal("CD5006", Assert.Single(written.Findings).Code.Id);
    }

    [Fact]
    public void Missing_cells_are_reported_and_filled()
    {
        var written = Docx(Table(3, new TableRow([Cell("甲")])));
        Assert.Equal(3, written.Body.Descendants(W + "tc").Count());
        Assert.Equal(["test", "1"], Assert.Single(written.Findings).Arguments.Select(argument => argument.Japanese));
    }

    [Theory]
    [InlineData(1, 1, 9638)]
    [InlineData(3, 1, 9638)]
    public void Weights_share_the_width_of_the_text(double first, double second, int total)
    {
        var table = new Table(new TableHead { Columns = [new(first, ColumnUnit.Weight), new(second, ColumnUnit.Weight)] }, [new TableRow([Cell("甲"), Cell("乙")])]);
        var widths = Docx(table).Body.Descendants(W + "gridCol").Select(c => (int)c.Attribute(W + "w")!).ToList();
        Assert.Equal(total, widths.Sum());
        Assert.Equal(first / second, widths[0] / (double)widths[1], 2);
    }

    [Fact]
    public void Content_columns_are_as_wide_as_what_they_hold()
    {
        var table = new Table(
            new TableHead { Columns = [new(0, ColumnUnit.Content), new(0, ColumnUnit.Content), new(1, ColumnUnit.Weight)] },
            [new TableRow([Cell("1"), Cell("電子カルテサーバ"), Cell("備考")])]);
        var widths = Docx(table).Body.Descendants(W + "gridCol").Select(c => (int)c.Attribute(W + "w")!).ToList();
        Assert.True(widths[0] < widths[1] && widths[1] < widths[2], string.Join(' ', widths));
        Assert.True(widths[1] >= 8 * 9 * 20, string.Join(' ', widths));
    }

    [Fact]
    public void Columns_wider_than_the_page_shrink_to_it()
    {
        var columns = Enumerable.Repeat(new TableColumn(300, ColumnUnit.Points), 5).ToValueList();
        var table = new Table(new TableHead { Columns = columns }, [new TableRow([.. Enumerable.Repeat(Cell("甲"), 5)])]);
        Assert.True(Docx(table).Body.Descendants(W + "gridCol").Sum(c => (int)c.Attribute(W + "w")!) <= 9638);
    }

    [Fact]
    public void Two_tables_in_a_row_stay_two()
    {
        var table = Table(1, new TableRow([Cell("甲")]));
        var body = Docx(table, table).Body;
        Assert.Equal(["tbl", "p", "tbl", "p", "sectPr"], body.Elements().Select(e => e.Name.LocalName));
    }

    [Fact]
    public void Cell_that_ends_with_a_table_is_valid()
    {
        var inner = Table(1, new TableRow([Cell("中")]));
        var written = Docx(Table(1, new TableRow([new TableCell([inner, inner])]), new TableRow([new TableCell([new Section([])])])));
        Assert.Empty(written.Errors());
        Assert.All(written.Body.Descendants(W + "tc"), c => Assert.Equal(W + "p", c.Elements().Last().Name));
    }

    [Theory]
    [InlineData(ColumnUnit.Weight)]
    [InlineData(ColumnUnit.Content)]
    public void Ten_thousand_rows_stream_through(ColumnUnit unit)
    {
        var written = By(new DocxWriter(), (sink, _) =>
        {
            sink.Begin(new DocumentHead { Title = "台帳" });
            sink.BeginTable(new TableHead { Columns = [new(1, unit), new(1, ColumnUnit.Weight)], Style = "ledger", HeaderRows = [new TableRow([Cell("番号"), Cell("名称")])] });
            for (var i = 0; i < 10_000; i++)
            {
                sink.AddRow(new TableRow([Cell($"PC-{i}"), Cell("病棟端末")]));
            }

            sink.EndTable();
            sink.End();
        });
        Assert.Equal(10_001, written.Body.Descendants(W + "tr").Count());
        Assert.Equal("PC-9999病棟端末", written.Body.Descendants(W + "tr").Last().Value);
    }

    [Fact]
    public void Rows_reach_the_output_before_the_table_ends()
    {
        using var output = new MemoryStream();
        var sink = new DocxWriter().Open(output, new WriteContext { DocumentId = "test", Fonts = new NoFonts() });
        sink.Begin(new DocumentHead { Title = "台帳" });
        sink.BeginTable(new TableHead { Columns = [new(1, ColumnUnit.Weight)] });
        var before = output.Length;
        for (var i = 0; i < 20_000; i++)
        {
            sink.AddRow(new TableRow([Cell($"PC-{i * 7919}")]));
        }

        Assert.True(output.Length > before + 10_000);
    }

    [Fact]
    public void A_table_has_at_most_the_columns_that_word_takes_and_repeats_its_first()
    {
        var row = new TableRow([.. Enumerable.Range(0, 82).Select(i => Cell($"値{i}"))]);
        var head = new TableHead
        {
            Columns = Enumerable.Repeat(new TableColumn(0, ColumnUnit.Content), 82).ToValueList(),
            HeaderRows = [new TableRow([.. Enumerable.Range(0, 82).Select(i => Cell($"列{i}"))])],
            Caption = "台帳",
        };
        var written = Docx(new Table(head, [row]));
        var tables = written.Body.Descendants(W + "tbl").ToList();
        Assert.True(tables.Count > 1);
        Assert.All(tables, table => Assert.InRange(table.Descendants(W + "gridCol").Count(), 2, 63));
        Assert.All(tables, table => Assert.Equal("列0", table.Descendants(W + "tc").First().Value));
        Assert.Equal(Enumerable.Range(0, 82).Select(i => $"値{i}").Order(), tables.SelectMany(t => t.Elements(W + "tr").Last().Elements(W + "tc")).Select(c => c.Value).Distinct().Order());
        Assert.Equal(["test", "台帳", "82", $"{tables.Count}"], Assert.Single(written.Findings, f => f.Code.Id == "CD4320").Arguments);
        Assert.Empty(written.Errors());
    }

    [Fact]
    public void A_heading_taller_than_half_a_page_is_neither_repeated_nor_kept_whole()
    {
        var head = new TableHead { Columns = [new(40, ColumnUnit.Points), new(1, ColumnUnit.Weight)], HeaderRows = [new TableRow([Cell(new string('長', 600)), Cell("短")])] };
        var written = Docx(new Table(head, [new TableRow([Cell("1"), Cell("2")])]));
        var first = written.Body.Descendants(W + "tr").First();
        Assert.Empty(first.Descendants(W + "tblHeader"));
        Assert.Empty(first.Descendants(W + "cantSplit"));
        Assert.Single(written.Findings, f => f.Code.Id == "CD4322");
    }

    [Fact]
    public void A_row_names_the_style_of_the_text_in_its_cells()
    {
        var written = Docx(Table(1, new TableRow([Cell("小")], Style: "small")));
        Assert.Equal("small", written.Body.Descendants(W + "tc").Single().Descendants(W + "pStyle").Single().Attribute(W + "val")!.Value);
    }

    [Fact]
    public void Columns_have_the_same_shares_in_docx_and_xlsx()
    {
        var head = new TableHead { Columns = [new(0, ColumnUnit.Content), new(0, ColumnUnit.Content), new(1, ColumnUnit.Weight)], HeaderRows = [new TableRow([Cell("番号"), Cell("アドレス"), Cell("備考")])] };
        var table = new Table(head, [new TableRow([Cell("SV-001"), Cell("172.20.62.12、172.20.62.13"), Cell("")])]);
        var docx = Docx(table).Body.Descendants(W + "gridCol").Select(c => (double)c.Attribute(W + "w")! / 20).ToArray();
        var xlsx = Xlsx(table).Part("xl/worksheets/sheet1.xml").Descendants(S + "col").Select(c => ((double)c.Attribute("width")! - 0.7) * 6).ToArray();
        Assert.Equal(docx.Select(w => w / docx.Sum()), xlsx.Select(w => w / xlsx.Sum()), (a, b) => Math.Abs(a - b) < 0.01);
    }

    private static Table Table(int columns, params TableRow[] rows) =>
        new(new TableHead { Columns = Enumerable.Repeat(new TableColumn(1, ColumnUnit.Weight), columns).ToValueList() }, [.. rows]);

    private static TableCell Cell(string text) => new([new Paragraph([new TextRun(text)])]);

    [Theory]
    [InlineData("サポート期限", 54, "サポート", "サポート期")]
    [InlineData("1年以内", 34, "1年", "1年以")]
    [InlineData("システム管理室長", 70, "システム", "システム管")]
    [InlineData("医療情報システム最高責任者（病院長）", 150, "医療情報システム最高責任者", "医療情報システム最高責任者（病")]
    [InlineData("ログサーバ（SV-006）へ転送", 90, "ログサーバ", "ログサーバ（SV-")]
    public void Words_and_numbers_of_cells_stay_whole_where_programs_break_lines_anywhere(string text, double column, string fits, string doesNot)
    {
        var table = new Table(new TableHead { Columns = [new(column, ColumnUnit.Points), new(1, ColumnUnit.Weight)] }, [new TableRow([Cell(text), Cell("備考")])]);
        var written = Docx(table);
        var cell = written.Body.Descendants(W + "tc").First();
        var look = Theme.Default.Text("td", "td");
        var width = ((double)written.Body.Descendants(W + "gridCol").First().Attribute(W + "w")! / 20) - (2 * Theme.Default.Table(null).PaddingX)
            - ((double)cell.Descendants(W + "ind").Single().Attribute(W + "right")! / 20);
        Assert.InRange(width, EstimatedWidth.Of(fits) * look.Size, EstimatedWidth.Of(doesNot) * look.Size);
        Assert.Equal(text, cell.Value);
        Assert.Empty(written.Errors());
    }

    [Fact]
    public void A_number_that_fits_is_not_broken_for_the_sake_of_the_line_below()
    {
        var cell = new TableCell([new Paragraph([new TextRun("000-000-0101"), new LineBreak(), new TextRun("夜間"), new LineBreak(), new TextRun("（確認のうえ記入）")])]);
        var written = Docx(new Table(Columns(84), [new TableRow([cell, Cell("備考")])]));
        var first = written.Body.Descendants(W + "tc").First();
        var width = ((double)written.Body.Descendants(W + "gridCol").First().Attribute(W + "w")! / 20) - (2 * Theme.Default.Table(null).PaddingX)
            - ((double?)first.Descendants(W + "ind").SingleOrDefault()?.Attribute(W + "right") ?? 0) / 20;
        Assert.True(width >= EstimatedWidth.Of("000-000-0101") * Theme.Default.Text("td", "td").Size, $"{width}");
    }

    [Theory]
    [InlineData("サポート", 54)]
    [InlineData("電子カルテを使う部署", 54)]
    public void Cells_whose_lines_end_well_anyway_are_not_moved_in(string text, double column)
    {
        var table = new Table(new TableHead { Columns = [new(column, ColumnUnit.Points), new(1, ColumnUnit.Weight)] }, [new TableRow([Cell(text), Cell("備考")])]);
        Assert.Empty(Docx(table).Body.Descendants(W + "tc").First().Descendants(W + "ind"));
    }

    [Theory]
    [InlineData("PC-001、PC-052、PC-073、PC-089（4台）", 60, "PC-001、|PC-052、|PC-073、|PC-089|（4台）")]
    [InlineData("172.20.60.0/24、172.20.61.0/24", 100, "172.20.60.0/24、|172.20.61.0/24")]
    [InlineData("10.1.2.3、10.1.2.4、10.1.2.5", 110, "10.1.2.3、10.1.2.4、|10.1.2.5")]
    [InlineData("PC-001～PC-024、PC-030", 100, "PC-001～PC-024、|PC-030")]
    public void Lines_of_lists_end_between_addresses_and_numbers(string text, double column, string lines)
    {
        var written = Docx(new Table(Columns(column), [new TableRow([Cell(text), Cell("備考")])]));
        var cell = written.Body.Descendants(W + "tc").First();
        Assert.Equal(lines, string.Concat(cell.Descendants().Where(e => e.Name == W + "t" || e.Name == W + "br").Select(e => e.Name == W + "br" ? "|" : e.Value)));
        Assert.Equal(text, cell.Value);
        Assert.Empty(cell.Descendants(W + "ind").Concat(cell.Descendants(W + "w")));
        Assert.Empty(written.Errors());
    }

    [Theory]
    [InlineData("10、20、30", 60)]
    [InlineData("端末はPC-052、PC-053、PC-054とPC-055のみ", 60)]
    [InlineData("Windows 11、Windows 10", 60)]
    [InlineData("PC-001～PC-024", 60)]
    public void Lines_of_other_cells_are_left_to_the_program(string text, double column) =>
        Assert.Empty(Docx(new Table(Columns(column), [new TableRow([Cell(text), Cell("備考")])])).Body.Descendants(W + "tc").First().Descendants(W + "br"));

    [Fact]
    public void An_address_that_another_font_would_break_is_condensed()
    {
        var written = Docx(new Table(Columns(72), [new TableRow([Cell("192.168.50.12、192.168.50.13"), Cell("備考")])]));
        var cell = written.Body.Descendants(W + "tc").First();
        Assert.Single(cell.Descendants(W + "br"));
        var phone = Docx(new Table(Columns(70), [new TableRow([Cell("000-000-0101（確認のうえ記入）"), Cell("備考")])])).Body.Descendants(W + "tc").First();
        Assert.InRange((int)phone.Descendants(W + "w").Single().Attribute(W + "val")!, 80, 99);
        Assert.InRange((int)cell.Descendants(W + "w").Single().Attribute(W + "val")!, 80, 99);
        Assert.Empty(written.Errors());
    }

    private static TableHead Columns(double first) => new() { Columns = [new(first, ColumnUnit.Points), new(1, ColumnUnit.Weight)] };

    [Fact]
    public void A_heading_whose_word_another_font_would_break_is_condensed()
    {
        var cells = new TableRow([Cell("メンテナンス"), Cell("備考")]);
        var head = new TableHead { Columns = [new(0, ColumnUnit.Content), new(1, ColumnUnit.Weight)], HeaderRows = [cells] };
        var written = By(new DocxWriter(), Document(new Table(head, [cells])).WriteTo, fonts: BundledFontSource.Instance);
        var shares = written.Body.Descendants(W + "tc").Select(cell => (int?)cell.Descendants(W + "w").SingleOrDefault()?.Attribute(W + "val")).ToList();
        Assert.InRange(shares[0]!.Value, 80, 99);
        Assert.Equal([null, null, null], shares[1..]);
        Assert.Empty(written.Errors());
    }
}
