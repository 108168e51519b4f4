using CyberDocs.Collections;
using CyberDocs.Documents;
using CyberDocs.TestKit.Pdf;
using static CyberDocs.Pdf.Tests.PdfRun;

namespace CyberDocs.Pdf.Tests;

public sealed class PdfTableTests
{
    private static readonly TableHead TwoColumns = new()
    {
        Columns = [new(1, ColumnUnit.Weight), new(2, ColumnUnit.Weight)],
        HeaderRows = [new TableRow([new TableCell([P("番号")]) { Header = HeaderScope.Column }, new TableCell([P("名称")]) { Header = HeaderScope.Column }])],
    };

    [Fact]
    public void A_long_table_is_one_element_whose_header_is_repeated_as_an_artifact()
    {
        var run = new PdfRun(sink => Stream(sink, 200));
        var table = Assert.Single(run.Structure.Root.Descendants, e => e.Role == "Table");

        Assert.True(run.Reader.Pages.Count > 3);
        Assert.Equal(201, table.Descendants.Count(e => e.Role == "TR"));
        Assert.Equal("番号名称", string.Concat(table.Descendants.Where(e => e.Role == "TH").Select(e => e.OwnText)));
        Assert.All(Enumerable.Range(1, run.Reader.Pages.Count - 1), i => Assert.StartsWith("番号名称", run.PageText(i), StringComparison.Ordinal));
        Assert.Equal(
            string.Concat(Enumerable.Range(0, 200).Select(i => $"A-{i}機器{i}")),
            string.Concat(table.Descendants.Where(e => e.Role == "TD").Select(e => e.OwnText)));
    }

    [Fact]
    public void Rows_that_may_go_on_over_the_page_are_parted_only_where_they_are_tall()
    {
        TableRow Lines(int row, int lines) => Row($"R{row}-", string.Concat(Enumerable.Range(0, lines).Select(i => $"行{row}の{i}番目の長い長い長い長い長い長い長い長い長い長い文。"))) with { KeepWhole = false };
        int[] PagesOf(PdfRun run, int row) => [.. Enumerable.Range(0, run.Reader.Pages.Count).Where(page => run.PageText(page).Contains($"行{row}の", StringComparison.Ordinal))];

        var low = new PdfRun(Of(new Table(TwoColumns, [.. Enumerable.Range(10, 60).Select(i => Lines(i, 3))])));
        Assert.True(low.Reader.Pages.Count > 2);
        Assert.All(Enumerable.Range(10, 60), row => Assert.Single(PagesOf(low, row)));

        var tall = new PdfRun(Of(new Table(TwoColumns, [.. Enumerable.Range(10, 4).Select(i => Lines(i, 30))])));
        Assert.Contains(Enumerable.Range(10, 4), row => PagesOf(tall, row).Length == 2);
    }

    [Fact]
    public void A_row_names_the_style_of_the_text_in_its_cells()
    {
        var theme = Theme.Default with { TextStyles = new Dictionary<string, TextStyle>(Theme.Default.TextStyles, StringComparer.Ordinal) { ["huge"] = new() { Size = 30 } } };
        var plain = new PdfRun(Of(new Table(TwoColumns, [Row([.. Enumerable.Repeat("字", 2)])])), theme: theme);
        var huge = new PdfRun(Of(new Table(TwoColumns, [.. Enumerable.Range(0, 20).Select(_ => Row("字", "字") with { Style = "huge" })])), theme: theme);
        Assert.Single(plain.Reader.Pages);
        Assert.Equal(2, huge.Reader.Pages.Count);
    }

    [Fact]
    public void A_heading_taller_than_a_page_is_set_once_and_whole()
    {
        var heading = string.Concat(Enumerable.Range(0, 9000).Select(i => (char)('あ' + (i % 80))));
        var head = TwoColumns with { HeaderRows = [new TableRow([new TableCell([P("番号")]) { Header = HeaderScope.Column }, new TableCell([P(heading)]) { Header = HeaderScope.Column }])] };
        var run = new PdfRun(Of(new Table(head, [Row("1", "終")])));
        Assert.True(run.Reader.Pages.Count > 2);
        Assert.Equal("番号" + heading + "1終", run.Structure.Root.Text());
        Assert.Equal(heading, Squeeze(string.Concat(Enumerable.Range(0, run.Reader.Pages.Count).Select(run.PageText))).Replace("番号", "", StringComparison.Ordinal).Replace("1終", "", StringComparison.Ordinal));
        Assert.Single(run.Findings, f => f.Code.Id == "CD4322");
    }

    [Fact]
    public void A_table_too_wide_to_be_read_becomes_several_with_the_first_column_in_each()
    {
        var head = new TableHead { Columns = Enumerable.Repeat(new TableColumn(0, ColumnUnit.Content), 60).ToValueList(), HeaderRows = [Row([.. Enumerable.Range(0, 60).Select(i => $"見出し{i}")])] };
        var run = new PdfRun(Of(new Table(head, [Row([.. Enumerable.Range(0, 60).Select(i => $"値{i}")])])));
        var tables = run.Structure.Root.Descendants.Count(e => e.Role == "Table");
        Assert.True(tables > 1);
        Assert.Equal(60 + tables - 1, run.Structure.Root.Descendants.Count(e => e.Role == "TD"));
        Assert.Single(run.Findings, f => f.Code.Id == "CD4320");
    }

    [Fact]
    public void A_long_name_in_the_header_leaves_the_page_its_room()
    {
        var name = new string('院', 20_000);
        var run = new PdfRun(new Document(new DocumentHead { Title = "題", Header = [P(name, "header")] }, [new Table(TwoColumns, [.. Enumerable.Range(0, 100).Select(i => Row($"{i}", "名"))])]));
        Assert.InRange(run.Reader.Pages.Count, 2, 4);
        Assert.Single(run.Findings, f => f.Code.Id == "CD4321");
    }

    [Fact]
    public void A_row_higher_than_a_page_is_cut_without_losing_a_character()
    {
        var text = string.Concat(Enumerable.Range(0, 9000).Select(i => (char)('あ' + (i % 80))));
        var run = new PdfRun(Of(new Table(TwoColumns, [Row("1", text), Row("2", "次")])));

        Assert.True(run.Reader.Pages.Count > 2);
        Assert.Equal("番号名称1" + text + "2次", run.Structure.Root.Text());
    }

    [Fact]
    public void A_cell_over_many_rows_is_cut_where_its_rows_are()
    {
        var rows = Enumerable.Range(0, 120).Select(i => i == 0
            ? new TableRow([new TableCell([P("大きな区分")]) { RowSpan = 120 }, new TableCell([P("行0")])])
            : new TableRow([new TableCell([P($"行{i}")])]));
        var run = new PdfRun(Of(new Table(TwoColumns, rows.ToValueList())));

        Assert.True(run.Reader.Pages.Count > 2);
        Assert.Equal("番号名称大きな区分" + string.Concat(Enumerable.Range(0, 120).Select(i => $"行{i}")), run.Structure.Root.Text());
        Assert.Equal(1, run.Structure.Root.Descendants.Count(e => e.Attributes.ContainsKey("RowSpan")));
    }

    [Fact]
    public void No_table_begins_or_ends_with_one_row_alone_on_a_page()
    {
        for (var filler = 20; filler < 42; filler++)
        {
            var run = new PdfRun(Of([.. Enumerable.Range(0, filler).Select(_ => P("・")), new Table(TwoColumns, [.. Enumerable.Range(0, 25).Select(_ => Row("", "行"))])]));
            var rows = Enumerable.Range(0, run.Reader.Pages.Count).Select(i => run.PageText(i).Count(c => c == '行')).Where(n => n > 0);

            Assert.All(rows, n => Assert.InRange(n, 2, 25));
        }
    }

    [Fact]
    public void No_more_rows_go_to_the_last_page_than_keep_it_from_being_a_scrap()
    {
        for (var filler = 0; filler < 30; filler++)
        {
            var rows = Enumerable.Range(0, 10).Select(i => Row($"{i}", "行\n一\n二"));
            var run = new PdfRun(Of([.. Enumerable.Range(0, filler).Select(_ => P("・")), new Table(TwoColumns, [.. rows])]));
            var room = new PdfContent(run.Reader, run.Reader.Pages[0].Page).Lowest - PageSetup.A4.Bottom;

            // A row is 46 points high: where rows go over, two of them are enough.
            Assert.True(run.Reader.Pages.Count == 1 || room < 2 * 46, $"{filler}: {room}");
        }
    }

    [Fact]
    public void No_page_ends_with_the_header_of_a_table_alone_below_what_leads_to_it()
    {
        for (var filler = 0; filler < 60; filler++)
        {
            var run = new PdfRun(Of([
                new Heading(1, [new TextRun("題")]), .. Enumerable.Range(0, 26).Select(_ => P("・")), .. Enumerable.Range(0, filler).Select(_ => P("細", "ledger-td")),
                P("導入", "lead"), new Table(TwoColumns, [.. Enumerable.Range(0, 5).Select(_ => Row("", "行\n行"))])]));
            var heads = Enumerable.Range(0, run.Reader.Pages.Count).Select(run.PageText).Where(text => text.Contains("番号名称", StringComparison.Ordinal));

            Assert.All(heads, text => Assert.Contains('行', text));
        }
    }

    [Fact]
    public void A_table_begins_where_its_header_and_first_row_fit_when_the_row_is_more_than_a_line()
    {
        var tall = new Table(TwoColumns, [.. Enumerable.Range(0, 4).Select(i => Row($"{i}", "一\n二\n三\n四\n五\n六\n七\n八"))]);
        for (var filler = 20; filler < 34; filler++)
        {
            var run = new PdfRun(Of([.. Enumerable.Range(0, filler).Select(_ => P("・")), tall]));
            var room = new PdfContent(run.Reader, run.Reader.Pages[0].Page).Lowest - PageSetup.A4.Bottom;

            // Header and first row are 121 points high; what is left empty is less than that and the space between blocks.
            Assert.InRange(room, 0, 135);
        }
    }

    [Fact]
    public void A_row_higher_than_a_page_begins_on_the_page_of_its_heading()
    {
        var text = string.Concat(Enumerable.Range(0, 9000).Select(i => (char)('あ' + (i % 80))));
        var run = new PdfRun(Of(P("前"), new Heading(2, [new TextRun("題")]), new Table(TwoColumns, [Row("1", text)])));

        Assert.StartsWith("前題番号名称1あぃ", run.PageText(0), StringComparison.Ordinal);
    }

    [Fact]
    public void Work_per_row_does_not_grow_with_the_number_of_rows()
    {
        _ = new PdfRun(sink => Stream(sink, 2500));
        var (few, fewAllocated) = Allocating(500);
        var (many, manyAllocated) = Allocating(2500);

        Assert.InRange(many.Formatted, 1, (few.Formatted * 5) + 50);
        Assert.InRange(many.Bytes.Length, few.Bytes.Length, few.Bytes.Length * 5);
        Assert.InRange(manyAllocated, 1, fewAllocated * 6);

        (PdfRun Run, long Allocated) Allocating(int rows)
        {
            var before = GC.GetAllocatedBytesForCurrentThread();
            var run = new PdfRun(sink => Stream(sink, rows));
            return (run, GC.GetAllocatedBytesForCurrentThread() - before);
        }
    }

    [Fact]
    public void Cells_beyond_the_columns_are_printed_and_reported()
    {
        var run = new PdfRun(Of(new Table(TwoColumns, [Row("1", "2", "余り")])));

        Assert.Equal("CD4106", Assert.Single(run.Findings).Code.Id);
        Assert.Equal("番号名称12余り", run.Structure.Root.Text());
    }

    [Fact]
    public void Columns_wider_than_the_paper_are_narrowed_and_reported()
    {
        var head = new TableHead { Columns = [new(400, ColumnUnit.Points), new(400, ColumnUnit.Points)] };
        var run = new PdfRun(Of(new Table(head, [Row("左", "右")])));

        Assert.Equal("CD4104", Assert.Single(run.Findings).Code.Id);
    }

    [Fact]
    public void A_row_that_goes_on_over_the_page_says_there_again_which_row_it_is()
    {
        var head = new TableHead { Columns = [new(40, ColumnUnit.Points), new(1, ColumnUnit.Weight), new(40, ColumnUnit.Points)], HeaderRows = [Row("程度", "内容", "直し方")] };
        var text = string.Concat(Enumerable.Repeat("長い長い文。", 2000));
        var run = new PdfRun(Of(new Table(head, [Row("警告", text, "直す") with { KeepWhole = false }])));
        Assert.True(run.Reader.Pages.Count > 2);
        Assert.All(Enumerable.Range(0, run.Reader.Pages.Count), page => Assert.Contains("警告", run.PageText(page), StringComparison.Ordinal));
        Assert.Single(Enumerable.Range(0, run.Reader.Pages.Count), page => run.PageText(page).Contains("直す", StringComparison.Ordinal));
        Assert.Equal("程度内容直し方警告" + text + "直す", run.Structure.Root.Text());
    }

    [Fact]
    public void A_heading_and_its_note_are_not_left_behind_by_their_table()
    {
        for (var lines = 25; lines < 60; lines++)
        {
            var filler = Enumerable.Range(0, lines).Select(_ => (Block)P("・"));
            var run = new PdfRun(Of([.. filler, new Heading(2, [new TextRun("見出し")]), P("注意書き"), new Table(TwoColumns, [Row("一", "表"), Row("二", "表")])]));
            var page = Enumerable.Range(0, run.Reader.Pages.Count).Single(i => run.PageText(i).Contains("見出し", StringComparison.Ordinal));
            Assert.Contains("注意書き番号名称一表", run.PageText(page), StringComparison.Ordinal);
        }
    }

    [Fact]
    public void A_cell_over_several_rows_is_said_again_where_they_go_on()
    {
        var rows = Enumerable.Range(0, 80).Select(i => new TableRow([.. i == 0 ? [new TableCell([P("体制")]) { RowSpan = 80 }] : Array.Empty<TableCell>(), new TableCell([P($"行{i}")])])).ToValueList();
        var run = new PdfRun(Of(new Table(new TableHead { Columns = [new(40, ColumnUnit.Points), new(1, ColumnUnit.Weight)] }, rows)));
        Assert.True(run.Reader.Pages.Count > 1);
        Assert.All(Enumerable.Range(0, run.Reader.Pages.Count), page => Assert.Contains("体制", run.PageText(page), StringComparison.Ordinal));
        Assert.StartsWith("体制行0行1", run.Structure.Root.Text(), StringComparison.Ordinal);
        Assert.DoesNotContain("体制", run.Structure.Root.Text()[2..], StringComparison.Ordinal);
    }

    [Fact]
    public void Tables_in_cells_keep_their_text_across_pages()
    {
        var inner = new Table(TwoColumns, Enumerable.Range(0, 90).Select(i => Row($"{i}", "内")).ToValueList());
        var head = new TableHead { Columns = [new(1, ColumnUnit.Weight)] };
        var run = new PdfRun(Of(new Table(head, [new TableRow([new TableCell([P("前"), inner, P("後")])])])));

        Assert.True(run.Reader.Pages.Count > 1);
        Assert.Equal("前番号名称" + string.Concat(Enumerable.Range(0, 90).Select(i => $"{i}内")) + "後", run.Structure.Root.Text());
    }

    [Fact]
    public void The_head_of_a_section_of_rows_is_never_the_last_row_of_a_page()
    {
        var columns = new TableHead { Columns = [new(1, ColumnUnit.Weight)], HeaderRows = [Row("表頭")] };
        for (var filler = 20; filler < 60; filler++)
        {
            var rows = Enumerable.Range(0, filler).Select(_ => Row("・")).Append(Row("節") with { KeepWithNext = true }).Append(Row("小節") with { KeepWithNext = true }).Append(Row("項目\n二行目"));
            var run = new PdfRun(Of(new Table(columns, rows.Concat(Enumerable.Range(0, 30).Select(_ => Row("・"))).ToValueList())));
            var page = Enumerable.Range(0, run.Reader.Pages.Count).Single(i => run.PageText(i).Replace("小節", "", StringComparison.Ordinal).Contains('節', StringComparison.Ordinal));

            Assert.Contains("節小節項目", run.PageText(page), StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Rows_that_all_stay_with_the_next_are_written_all_the_same()
    {
        var run = new PdfRun(Of(new Table(TwoColumns, Enumerable.Range(0, 300).Select(i => Row($"{i}", "x") with { KeepWithNext = true }).ToValueList())));

        Assert.Equal("番号名称" + string.Concat(Enumerable.Range(0, 300).Select(i => $"{i}x")), run.Structure.Root.Text());
    }

    [Fact]
    public void Content_columns_are_as_wide_as_their_text()
    {
        var head = new TableHead { Columns = [new(0, ColumnUnit.Content), new(1, ColumnUnit.Weight)] };
        var run = new PdfRun(Of(new Table(head, [Row("とても長い見出しの欄", "x"), Row("短", "y")])));

        Assert.Equal("とても長い見出しの欄x短y", run.PageText(0));
    }

    private static void Stream(IDocumentSink sink, int rows)
    {
        sink.Begin(new DocumentHead { Title = "台帳" });
        sink.BeginTable(TwoColumns);
        for (var i = 0; i < rows; i++)
        {
            sink.AddRow(Row($"A-{i}", $"機器{i}"));
        }

        sink.EndTable();
        sink.End();
    }
}
