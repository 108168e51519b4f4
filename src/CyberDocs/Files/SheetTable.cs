using CyberDocs.OpenXml.Workbooks;
using CyberDocs.Reading;
using CyberDocs.Reading.Sheets;

namespace CyberDocs.Files;

/// <summary>What one sheet of a dossier's workbook says. Immutable once read.</summary>
/// <param name="Plan">What it holds.</param>
/// <param name="Name">Its name in the workbook.</param>
/// <param name="Rows">Its rows in order; of a single record one cell each.</param>
internal sealed record SheetTable(SheetPlan Plan, string Name, IReadOnlyList<SheetRow> Rows)
{
    private const int RowsLooked = 20;

    // The key of a column whose field another column has, or that people added for themselves.
    private const string Unread = "@unread";

    /// <summary>Columns by their keys, counted from 0.</summary>
    public IReadOnlyDictionary<string, int> Columns { get; private init; } = new Dictionary<string, int>(StringComparer.Ordinal);

    /// <summary>Where fields without a value belong, by their keys: rows (0 for the record's own) and columns, counted from 1.</summary>
    public IReadOnlyDictionary<string, (int Line, int Column)> Blanks { get; private init; } = new Dictionary<string, (int Line, int Column)>();

    /// <summary>The last column that holds anything, people's own included, counted from 0.</summary>
    public int LastColumn { get; private init; }

    /// <summary>Whether people added columns or lines of their own.</summary>
    public bool HasOwn { get; private init; }

    /// <summary>Number of the row that holds the headings, counted from 1; 0 when there is none.</summary>
    public int HeadingRow { get; private init; }

    /// <summary>Reads a sheet; its headings may be names or keys.</summary>
    public static SheetTable Read(SheetPlan plan, string name, SheetReader reader, CellFlaws flaws, FindingCollector findings, CancellationToken cancellation)
    {
        var rows = new List<SheetRow>();
        Dictionary<int, (string Key, string Heading)>? headings = plan.Shape == SheetShape.Single ? [] : null;
        var blanks = new Dictionary<string, (int Line, int Column)>(StringComparer.Ordinal);
        var own = new OwnColumns(plan, flaws, findings);
        var (looked, headingRow, last) = (0, 0, 0);
        while (reader.Read())
        {
            cancellation.ThrowIfCancellationRequested();
            reader.Meter.Add(InputLimit.Nodes, reader.Cells.Count);
            last = Math.Max(last, reader.Cells.Select(cell => cell.Column).DefaultIfEmpty().Max());
            if (plan.Shape == SheetShape.Single)
            {
                AddField(plan, reader, rows, blanks, own);
            }
            else if (headings is not null)
            {
                foreach (var cell in reader.Cells.Where(cell => cell.Text.Length > 0 && headings.TryAdd(cell.Column, (Unread, ""))))
                {
                    own.AddUnnamed(cell.Column, reader.Row);
                }

                rows.Add(new(reader.Row, [.. reader.Cells.Where(cell => cell.Text != ScalarText.MissingMark)
                    .Select(cell => (Heading: headings.GetValueOrDefault(cell.Column, (Unread, "")), Cell: cell))
                    .Select(known => (Key: known.Heading.Item1, known.Cell.Text, known.Cell.Column + 1, known.Heading.Item2))
                    .Where(cell => cell.Key != Unread)]));
            }
            else if (looked++ < RowsLooked && reader.Cells.Count(cell => KeyOf(plan, cell.Text) is not null) >= Math.Min(2, plan.Columns.Count))
            {
                (headings, headingRow) = (HeadingsOf(plan, reader, own, flaws, findings), reader.Row);
            }
        }

        if (headings is null && looked > 0)
        {
            findings.Add(BookFindings.NoSheetHeadings.At(
                flaws.PlaceOf(new(0, 1)), name, string.Join("、", plan.Columns.Take(6).Select(column => column.Title))));
        }

        own.Report();
        flaws.Report(findings);
        var columns = (headings ?? []).OrderBy(heading => heading.Key).Where(heading => heading.Value.Key != Unread).DistinctBy(heading => heading.Value.Key)
            .ToDictionary(heading => heading.Value.Key, heading => heading.Key, StringComparer.Ordinal);
        foreach (var (key, column) in columns.Where(column => !column.Key.StartsWith('@')))
        {
            blanks.Add(key, (0, column + 1));
        }

        return new(plan, name, rows) { HeadingRow = headingRow, Columns = columns, Blanks = blanks, LastColumn = last, HasOwn = own.Any };
    }

    private static Dictionary<int, (string Key, string Heading)> HeadingsOf(
        SheetPlan plan, SheetReader reader, OwnColumns own, CellFlaws flaws, FindingCollector findings)
    {
        var headings = new Dictionary<int, (string Key, string Heading)>();
        var taken = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (column, text) in reader.Cells)
        {
            if (KeyOf(plan, text) is not { } key)
            {
                headings[column] = (Unread, text);
                own.Add(text, column, reader.Row);
            }
            else if (taken.TryAdd(key, text))
            {
                own.Take(key);
                headings[column] = (key, text.Trim());
            }
            else
            {
                headings[column] = (Unread, text);
                findings.Add(RealFileFindings.ColumnTwice.At(flaws.PlaceOf(new(column, reader.Row)), text, taken[key]));
            }
        }

        return headings;
    }

    // The line 項目｜内容 above the fields is for people.
    private static void AddField(
        SheetPlan plan, SheetReader reader, List<SheetRow> rows, Dictionary<string, (int Line, int Column)> blanks, OwnColumns own)
    {
        var (column, title) = reader.Cells[0];
        var key = KeyOf(plan, title);
        if (key is not null)
        {
            own.Take(key);
        }

        if (reader.Cells.Count > 1 && !(rows.Count == 0 && title == "項目") && reader.Cells[1].Text != ScalarText.MissingMark)
        {
            if (key is null)
            {
                own.Add(title, column, reader.Row);
                return;
            }

            rows.Add(new(reader.Row, [(key, reader.Cells[1].Text, reader.Cells[1].Column + 1, title.Trim())]));
        }
        else if (key is not null)
        {
            blanks.TryAdd(key, (reader.Row, column + 2));
        }
    }

    private static string? KeyOf(SheetPlan plan, string heading)
    {
        var folded = Fold(heading);
        foreach (var column in plan.Columns)
        {
            if (Fold(column.Title) == folded || column.Key == heading || (column.OtherTitle is { } other && Fold(other) == folded))
            {
                return column.Key;
            }
        }

        return null;
    }

    public static string Fold(string text) => NameKey.Of(text);
}
