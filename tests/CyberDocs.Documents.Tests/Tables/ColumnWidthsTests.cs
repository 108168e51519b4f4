using CyberDocs.Collections;
using CyberDocs.Findings;
using CyberDocs.Graphics;
using CyberDocs.Graphics.Fonts;
using CyberDocs.Tables;
using CyberDocs.TestKit;
using CyberDocs.Typography;

namespace CyberDocs.Documents.Tests.Tables;

public sealed class ColumnWidthsTests
{
    private static readonly ITextMeasurer Measurer = new FontMeasurer(FontSet.Load(BundledFontSource.Instance, new FindingCollector()));
    private static readonly TableColumn Auto = new(0, ColumnUnit.Content);
    private static readonly TableColumn Rest = new(1, ColumnUnit.Weight);

    [Fact]
    public void Addresses_dates_and_numbers_are_never_broken_however_the_rest_crowds_them()
    {
        for (var seed = 0; seed < 300; seed++)
        {
            string[] figures = [$"{10 + (seed % 190)}.{seed % 256}.{seed * 7 % 256}.{seed * 13 % 256}", $"R{seed % 30}.{1 + (seed % 12)}.{1 + (seed % 28)}", $"086-{seed:D3}-{seed * 31 % 10000:D4}", $"（{1 + (seed % 12)}/ {1 + (seed % 28)}）"];
            var text = new string('文', 1 + (seed * 37 % 400));
            var row = Row([.. figures, text, "", text[..Math.Min(text.Length, 40)]]);
            var edges = Edges(Head([Auto, Auto, Auto, Auto, Auto, Auto, Rest], Row("アドレス", "登録日", "電話番号", "日付", "備考", "", "")), [row], 450 + (seed % 500));
            for (var i = 0; i < figures.Length; i++)
            {
                Assert.Single(Lines(figures[i], edges[i + 1] - edges[i]));
            }

            Assert.True(edges[^1] <= 450 + (seed % 500) + 0.01);
        }
    }

    [Fact]
    public void An_empty_column_takes_what_its_heading_needs()
    {
        var edges = Edges(Head([Auto, Auto, Rest], Row("備考", "製造番号", "説明")), [Row("", "", new string('文', 300))], 400);
        Assert.InRange(edges[1], Measurer.Width("備考", 9, bold: true) + 6, 30);
        Assert.InRange(edges[2] - edges[1], (2 * 9) + 6, Measurer.Width("製造番号", 9, bold: true) + 8);
    }

    [Theory]
    [InlineData("")]
    [InlineData("要記入")]
    public void What_takes_the_rest_takes_no_more_of_it_than_it_has_text_for(string last)
    {
        var rows = Enumerable.Range(0, 30).Select(i => Row($"SV-{i:000}", "電子カルテサーバ", "サーバ室", "あり", last)).ToArray();
        var edges = Edges(Head([Auto, Auto, Auto, Auto, Rest], Row("番号", "機器名", "設置場所", "保守", "説明")), rows, 700);
        Assert.Equal(700, edges[^1], 3);
        Assert.True(edges[5] - edges[4] < edges[2] - edges[1]);
    }

    [Fact]
    public void Room_goes_to_the_column_whose_rows_it_lowers()
    {
        var rows = Enumerable.Range(0, 30).Select(_ => Row("短い", "長い文が続くので何行にもなる欄であって幅が広いほど低くなる")).ToArray();
        var edges = Edges(Head([Auto, Auto], Row("甲", "乙")), rows, 260);
        Assert.True(edges[2] - edges[1] > 4 * edges[1]);
    }

    [Fact]
    public void A_given_width_holds_unless_something_in_it_would_break()
    {
        TableColumn[] columns = [new(40, ColumnUnit.Points), new(40, ColumnUnit.Points), Rest];
        var edges = Edges(Head(columns, Row("甲", "乙", "丙")), [Row("短い文が長く続く", "172.20.62.12", "")], 400);
        Assert.Equal(40, edges[1], 3);
        Assert.InRange(edges[2] - edges[1], Measurer.Width("172.20.62.12", 9) + 6, 80);
    }

    [Fact]
    public void Weights_are_kept_where_every_column_has_what_it_needs()
    {
        var edges = Edges(Head([new(1, ColumnUnit.Weight), new(3, ColumnUnit.Weight)], Row("甲", "乙")), [Row("短", "短")], 400);
        Assert.Equal([0, 100, 400], edges);
    }

    [Fact]
    public void What_one_writer_measured_of_a_table_serves_the_others_and_no_other_table()
    {
        var head = Head([Auto, Rest], Row("甲", "乙"));
        var rows = new[] { Row("短い", "長い文が続くので何行にもなる欄") };
        var counting = new CountingMeasurer();
        var narrow = ColumnWidths.Edges(head, rows, Theme.Default, counting, 120);
        var measured = counting.Count;
        Assert.Same(narrow, ColumnWidths.Edges(head, [.. rows], Theme.Default, counting, 120));
        var wide = ColumnWidths.Edges(head, rows, Theme.Default, counting, 400);
        Assert.Equal(measured, counting.Count);
        Assert.Equal(ColumnWidths.Edges(Head([Auto, Rest], Row("甲", "乙")), rows, Theme.Default, counting, 400), wide);
        Assert.NotEqual(measured, counting.Count);
        Assert.NotEqual(narrow, ColumnWidths.Edges(head, [Row("これは前の表より長い", "短い")], Theme.Default, counting, 120));
    }

    [Fact]
    public void A_table_of_too_many_columns_is_divided_and_none_is_lost()
    {
        var head = Head(Enumerable.Repeat(Auto, 82).ToArray(), Row([.. Enumerable.Range(0, 82).Select(i => $"独自{i}")]));
        var parts = ColumnWidths.Divide(head, [], Theme.Default, Measurer, 1100, 63);
        Assert.True(parts.Count > 1);
        Assert.All(parts, part => Assert.Equal(0, part[0]));
        Assert.All(parts, part => Assert.InRange(part.Length, 2, 63));
        Assert.Equal(Enumerable.Range(1, 81), parts.SelectMany(part => part.Skip(1)));
    }

    [Fact]
    public void A_table_that_paper_holds_is_not_divided() =>
        Assert.Single(ColumnWidths.Divide(Head(Enumerable.Repeat(Auto, 22).ToArray(), Row([.. Enumerable.Repeat("見出し", 22)])), [], Theme.Default, Measurer, 1100, 63));

    /// <summary>Lines of a text in a cell, as PDF breaks it.</summary>
    private static List<TextLine> Lines(string text, double width)
    {
        var lines = new List<TextLine>();
        LineComposer.Break(text, Measurer, 9, false, width - 6, new LineBreakOptions { KeepWords = true }, lines);
        return lines;
    }

    private static double[] Edges(TableHead head, TableRow[] rows, double width) => ColumnWidths.Edges(head, rows, Theme.Default, Measurer, width);

    private static TableHead Head(TableColumn[] columns, TableRow header) => new() { Columns = columns.ToValueList(), HeaderRows = [header] };

    private static TableRow Row(params string[] cells) => new([.. cells.Select(c => new TableCell([new Paragraph([new TextRun(c)])]))]);

    private sealed class CountingMeasurer : ITextMeasurer
    {
        public int Count { get; private set; }

        public double Width(ReadOnlySpan<char> text, double size, bool bold = false)
        {
            Count++;
            return Measurer.Width(text, size, bold);
        }
    }
}
