using CyberDocs.Documents;
using CyberDocs.Tables;

namespace CyberDocs.OpenXml.Spreadsheet;

/// <summary>Writes the lines and small tables of a form above and below its table, across the columns of that table.</summary>
/// <param name="book">The workbook.</param>
/// <param name="sheet">The sheet of the form.</param>
/// <param name="widths">Widths of its columns in points.</param>
internal sealed class FormRows(Workbook book, Sheet sheet, double[] widths)
{
    private readonly CellText text = new(book.Theme, book.Findings);

    public void Write(Block block)
    {
        if (block is Table table)
        {
            WriteTable(table);
        }
        else if (block is Paragraph paragraph)
        {
            var style = book.Theme.Text(book.KnownStyle(paragraph.Style), "p");
            book.AddTarget(paragraph.Id, sheet, new CellPlace(0, sheet.Row + 1));
            text.Read(paragraph.Content.AsSpan());
            var size = Math.Max(style.Size, TableSheet.SmallestFont);
            sheet.BeginRow(Sheet.Height(text.Lines(widths.Sum() / size), size));
            WriteCell(0, widths.Length, new CellLook(size, style.Bold, style.Color, style.Align, VerticalAlignment.Middle));
            sheet.EndRow();
        }
    }

    private void WriteTable(Table table)
    {
        var head = TableRun.HeadOf(table);
        var look = new TableLook(book.Theme, head.Style);
        var edges = Edges(ColumnWidths.Edges(head, table.Rows, book.Theme, book.Measurer, widths.Sum()));
        book.AddTarget(head.Id, sheet, new CellPlace(0, sheet.Row + 1));
        foreach (var row in table.Rows)
        {
            var height = 0.0;
            for (var i = 0; i < row.Cells.Count; i++)
            {
                text.Read(row.Cells[i].Content);
                var size = SizeOf(look.Text(row, row.Cells[i], inHeader: false));
                height = Math.Max(height, Sheet.Height(text.Lines(widths.AsSpan(edges[i]..edges[i + 1]).ToArray().Sum() / size), size));
            }

            sheet.BeginRow(height);
            for (var i = 0; i < row.Cells.Count; i++)
            {
                var cell = row.Cells[i];
                var style = look.Text(row, cell, inHeader: false);
                text.Read(cell.Content);
                WriteCell(edges[i], edges[i + 1], new CellLook(SizeOf(style), style.Bold, style.Color, cell.Align ?? style.Align, VerticalAlignment.Middle)
                {
                    Fill = look.Fill(row, cell, inHeader: false),
                    // What is to be filled in is seen to be, as on paper a line is.
                    Rule = look.Style.RuleWidth > 0 || text.Field is not null ? look.Style.RuleColor : null,
                });
            }

            sheet.EndRow();
        }
    }

    private static double SizeOf(TextStyle style) => Math.Max(style.Size, TableSheet.SmallestFont);

    /// <summary>Writes the text that was read into the columns from one up to before another, as one cell.</summary>
    private void WriteCell(int first, int end, CellLook look)
    {
        sheet.Cell(first, look, text);
        for (var column = first + 1; column < end; column++)
        {
            sheet.Cell(column, look, null);
        }

        sheet.Merge(first, end - 1, sheet.Row);
    }

    /// <summary>For each edge of a small table the column of the sheet that begins there most nearly: each takes one column at least.</summary>
    private int[] Edges(double[] wanted)
    {
        var edges = new int[wanted.Length];
        for (var i = 1; i < wanted.Length - 1; i++)
        {
            var (first, last) = (edges[i - 1] + 1, widths.Length - (wanted.Length - 1 - i));
            var room = wanted[i] - wanted[i - 1];
            edges[i] = Enumerable.Range(first, last - first + 1)
                .MinBy(edge => Math.Abs(Math.Log(widths.AsSpan(edges[i - 1]..edge).ToArray().Sum() / Math.Max(room, 1))));
        }

        edges[^1] = widths.Length;
        return edges;
    }
}
