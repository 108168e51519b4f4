using CyberDocs.Documents;

namespace CyberDocs.Templating.Tests.Markup;

/// <summary>Rows repeat their tags and many of their cells.</summary>
public class MarkupRepetitionTests
{
    [Fact]
    public void Cells_of_a_long_table_with_the_same_text_are_one_cell()
    {
        var rows = Rows("<td>部門系</td><td align=\"center\">部門系</td><td>{0}</td>", 100);
        Assert.Same(rows[50].Cells[0], rows[51].Cells[0]);
        Assert.Same(rows[50].Cells[1], rows[51].Cells[1]);
        Assert.Equal((null, Alignment.Center), (rows[51].Cells[0].Align, rows[51].Cells[1].Align));
        Assert.Equal(Enumerable.Range(0, 100).Select(i => $"{i}"), rows.Select(row => TextOf(row.Cells[2])));
    }

    [Fact]
    public void A_text_stands_in_the_cell_of_its_own_tag()
    {
        var rows = Rows("<td{1}>同じ</td>", 100, i => i % 3 == 0 ? " class=\"warn\"" : "");
        Assert.Equal(Enumerable.Range(0, 100).Select(i => i % 3 == 0 ? "warn" : null), rows.Select(row => row.Cells[0].Style));
        Assert.All(rows, row => Assert.Equal("同じ", TextOf(row.Cells[0])));
    }

    [Fact]
    public void A_column_of_nothing_but_new_texts_keeps_them_all()
    {
        var rows = Rows("<td>A-{0}</td>", 3000);
        Assert.Equal(Enumerable.Range(0, 3000).Select(i => $"A-{i}"), rows.Select(row => TextOf(row.Cells[0])));
    }

    [Fact]
    public void A_header_cell_is_the_header_of_what_it_stands_in() => Assert.Equal(
        "table columns=1*\n  head\n    th .x scope=col: \"a\"\n  row\n    th .x scope=row: \"a\"\n  row\n    th .x scope=row: \"a\"",
        Parsed.Body(
            "<table><thead><tr><th class=\"x\">a</th></tr></thead>"
            + "<tbody><tr><th class=\"x\">a</th></tr><tr><th class=\"x\">a</th></tr></tbody></table>"));

    [Fact]
    public void A_wrong_tag_is_told_each_time_that_it_comes() => Assert.Equal(
        "t(2,9) CD3202 td ; algin ; align, colspan, rowspan, valign, class\nt(3,9) CD3202 td ; algin ; align, colspan, rowspan, valign, class",
        Parsed.Whole("<document title=\"t\"><table>\n<tr><td algin=\"right\"/></tr>\n<tr><td algin=\"right\"/></tr></table></document>").Errors);

    [Fact]
    public void An_id_that_comes_twice_is_told() =>
        Assert.Contains("t(2,8)", Parsed.Whole("<document title=\"t\"><p id=\"a\"/>\n<p id=\"a\"/></document>").Errors, StringComparison.Ordinal);

    [Fact]
    public void Dates_that_are_repeated_keep_their_days()
    {
        var rows = Rows("<td><date value=\"2024-10-{2:00}\" text=\"{2}日\"/></td>", 60);
        Assert.Equal(
            Enumerable.Range(0, 60).Select(i => new DateOnly(2024, 10, 1 + (i % 4))),
            rows.Select(row => ((DateField)((Paragraph)row.Cells[0].Content[0]).Content[0]).Value!.Value));
    }

    private static string TextOf(TableCell cell) => ((TextRun)((Paragraph)cell.Content[0]).Content[0]).Text;

    private static IReadOnlyList<TableRow> Rows(string row, int count, Func<int, string>? attribute = null)
    {
        var parsed = new Parsed().Literal("<document title=\"t\"><table>");
        for (var i = 0; i < count; i++)
        {
            var cells = string.Format(System.Globalization.CultureInfo.InvariantCulture, row, i, attribute?.Invoke(i), 1 + (i % 4));
            parsed.Literal("<tr>" + cells + "</tr>");
        }

        Assert.Equal("", parsed.Literal("</table></document>").Complete().Errors);
        return [.. ((Table)Assert.Single(parsed.Document.Body)).Rows];
    }
}
