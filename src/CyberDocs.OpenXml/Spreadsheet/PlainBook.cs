using CyberDocs.Documents;
using CyberDocs.Graphics;
using CyberDocs.OpenXml.Packaging;
using CyberDocs.Sources;

namespace CyberDocs.OpenXml.Spreadsheet;

/// <summary>
/// Writes a workbook for people to keep: sheets of texts, whose columns may be dates or have words to choose from, with headings that stay in sight.
/// Text stays what it is, as 00123 does. The same rows give the same bytes. One workbook each; not thread-safe.
/// </summary>
internal sealed class PlainBook
{
    /// <summary>Paper of a sheet that is no long list.</summary>
    public static readonly PageSetup Small = PageSetup.A4Landscape with { Left = 28.8, Right = 28.8, Top = 36, Bottom = 36 };

    private const int LongestText = 32_767;
    private const int WidthOfWords = 30;
    private const string Lists = "選択肢";

    /// <summary>Rows with lists to choose from: some programs make an object for each, and hang where all rows of a sheet have them.</summary>
    private const int RowsToFill = 5_000;
    private const int SpareRows = 2_000;

    private static readonly CellLook Text = new(10.5, false, Color.Black, Alignment.Left, VerticalAlignment.Top) { Rule = new(0xB5, 0xBF, 0xCC) };
    private static readonly CellLook Heading = Text with { Bold = true, Vertical = VerticalAlignment.Middle, Fill = new(0xE3, 0xEA, 0xF2) };
    private static readonly CellLook Link = Text with { Link = true, Color = new(0x0B, 0x4F, 0x8A) };
    private static readonly PageSetup Large = PageSetup.A3Landscape with { Left = 28.8, Right = 28.8, Top = 36, Bottom = 36 };

    private readonly CellStyles styles = new(Theme.Default);
    private readonly IReadOnlyList<PlainChoice> choices;
    private readonly int text;
    private readonly int date;

    private PlainBook(IReadOnlyList<PlainChoice> choices)
    {
        this.choices = choices;
        styles.Id(Heading);
        text = styles.Id(Text);
        date = styles.Id(Text with { NumberFormat = "yyyy/m/d" });
    }

    /// <summary>Writes the workbook.</summary>
    /// <param name="output">Takes the bytes; left open, need not be seekable.</param>
    /// <param name="title">Title of the workbook.</param>
    /// <param name="sheets">Its sheets.</param>
    /// <param name="choices">Words to choose from, on a sheet of their own; those that no column names are listed as well.</param>
    public static void Write(Stream output, string title, IReadOnlyList<PlainSheet> sheets, IReadOnlyList<PlainChoice> choices)
    {
        var zip = new ZipWriter(output);
        var book = new PlainBook(choices);
        var words = book.Words(sheets.Any(sheet => sheet.Name == Lists) ? Lists + "2" : Lists);
        var written = new List<WorkbookSheet>();
        foreach (var sheet in sheets.Append(words))
        {
            var number = written.Count + 1;
            Part(WorkbookSheet.PartName(number), x => written.Add(book.Write(x, sheet, number)));
        }

        var names = choices.Select((choice, i) =>
            new WorkbookName(choice.Name, SheetNames.Place(words.Name, new CellPlace(i, 2), new CellPlace(i, choice.Options.Count + 1))));
        new WorkbookParts(written, [.. names]).Write(Part, new DocumentHead { Title = title }, book.styles);
        zip.Complete();

        void Part(string name, Action<XmlPart> write)
        {
            // Texts were read from a file, where characters that XML cannot carry have been replaced and reported.
            var x = new XmlPart(zip.Begin(name), _ => { });
            write(x);
            x.Flush();
        }
    }

    private PlainSheet Words(string name) => new(
        name,
        [.. choices.Select(choice => new PlainColumn(choice.Heading, WidthOfWords))],
        Enumerable.Range(0, choices.Max(choice => choice.Options.Count))
            .Select(row => choices.Select(choice => row < choice.Options.Count ? choice.Options[row] : "").ToList()));

    private WorkbookSheet Write(XmlPart x, PlainSheet sheet, int number)
    {
        var columns = sheet.Columns;
        var cells = new SheetCells(x);
        cells.Begin(new([.. columns.Select(column => (double)column.Width)])
        {
            Styles = [.. columns.Select(column => column.IsDate ? date : text)],
            FrozenRows = 1,
            FrozenColumns = sheet.IsList ? 1 : 0,
            Tab = sheet.Tab,
            ShowsGrid = true,
            IsSelected = number == 1,
        });
        cells.BeginRow(SheetCells.PlainHeight);
        for (var i = 0; i < columns.Count; i++)
        {
            cells.Text(i, styles.Id(Heading with { Fill = columns[i].Fill ?? Heading.Fill }), columns[i].Heading);
        }

        cells.EndRow();
        var links = new List<(CellPlace, string)>();
        foreach (var row in sheet.Rows)
        {
            cells.BeginRow(SheetCells.PlainHeight);
            for (var i = 0; i < columns.Count && i < row.Count; i++)
            {
                if (sheet.Marks?.Invoke(i, row[i]) is { } mark && mark != default)
                {
                    cells.Text(i, styles.Id((mark.Sheet is null ? Text : Link) with { Fill = mark.Fill }), row[i]);
                    links.AddRange(mark.Sheet is { } to ? [(new CellPlace(i, cells.Row), to)] : []);
                }
                else
                {
                    Value(cells, i, columns[i], row[i]);
                }
            }

            cells.EndRow();
        }

        cells.EndRows(filterRow: sheet.IsList ? 1 : 0);
        Validations(cells, columns, Math.Min(CellPlace.LastRow, Math.Max(RowsToFill, cells.Row + SpareRows)));
        cells.Links(links);
        cells.Page(sheet.IsList ? Large : Small, 0);
        cells.End();
        return new(sheet.Name, number, SheetNames.TitleRows(sheet.Name, 1, 1), sheet.IsList ? SheetNames.Place(sheet.Name, new(0, 1), cells.Last) : "");
    }

    /// <summary>A cell of a column: a date where it is one; none where there is nothing.</summary>
    private void Value(SheetCells cells, int column, PlainColumn kind, string value)
    {
        if (kind.SerialOf(value) is { } serial)
        {
            cells.Number(column, date, serial);
        }
        else if (value.Length > LongestText)
        {
            var (cell, length, most) = (new CellPlace(column, cells.Row), value.Length.ToInvariant(), LongestText.ToInvariant());
            throw new ArgumentException($"{cell}: {length} 文字の値は Excel のセル（{most} 文字まで）に入りません。/ The text does not fit into a cell.");
        }
        else if (value.Length > 0)
        {
            cells.Text(column, text, value);
        }
    }

    /// <summary>Lists of words to choose from, and how dates are written.</summary>
    private void Validations(SheetCells cells, IReadOnlyList<PlainColumn> columns, int lastRow)
    {
        var lists = choices.Select(choice => new CellChoice(choice.Name, choice.IsClosed, Below(columns, lastRow, column => column.Choice == choice)));
        var dates = Below(columns, lastRow, column => column.IsDate);
        cells.Validations([.. lists.Where(list => list.Ranges.Length > 0)], dates.Length > 0 ? [dates] : [], "2027/3/31、R9.3.31、令和9年3月31日 のように、年から書きます。");
    }

    private static string Below(IReadOnlyList<PlainColumn> columns, int lastRow, Func<PlainColumn, bool> which) => string.Join(
        ' ', Enumerable.Range(0, columns.Count).Where(i => which(columns[i])).Select(i => $"{new CellPlace(i, 2)}:{new CellPlace(i, lastRow)}"));
}
