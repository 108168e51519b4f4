using CyberDocs.OpenXml.Editing;
using CyberDocs.OpenXml.Packaging;
using CyberDocs.OpenXml.Spreadsheet;
using CyberDocs.OpenXml.Workbooks;
using CyberDocs.Reading.Sheets;

namespace CyberDocs.Files;

/// <summary>A sheet of a dossier that is a workbook, into which records are written by the keys of their fields. Not thread-safe.</summary>
internal sealed class RecordSheet
{
    private readonly SheetTable table;
    private readonly SheetEditor editor;
    private readonly Dictionary<string, int> columns;

    private RecordSheet(SheetTable table, SheetEditor editor) =>
        (this.table, this.editor, columns) = (table, editor, new(table.Columns, StringComparer.Ordinal));

    /// <summary>The rows as they were before any change.</summary>
    public IReadOnlyList<SheetRow> Rows => table.Rows;

    /// <summary>What the sheet said before any change.</summary>
    public SheetTable Table => table;

    /// <summary>Opens the sheet of a list of records.</summary>
    /// <exception cref="WorkbookEditException">The workbook has none, or several, or one without headings.</exception>
    public static RecordSheet Open(ReadOnlyMemory<byte> content, WorkbookEditor editor, string path, InputLimits limits, CancellationToken cancellation)
    {
        var plan = DossierLayout.Sheets.First(sheet => sheet.Path == path);
        return Open(content, editor, plan, limits, cancellation, out var count) ?? throw new WorkbookEditException(count == 0
            ? $"シート「{plan.Title}」がないため / there is no sheet '{plan.Title}'"
            : $"シート「{plan.Title}」が二つあるため / there are two sheets '{plan.Title}'");
    }

    /// <summary>The same; null when the workbook has none, or several.</summary>
    public static RecordSheet? TryOpen(
        ReadOnlyMemory<byte> content, WorkbookEditor editor, SheetPlan plan, InputLimits limits, CancellationToken cancellation) =>
        Open(content, editor, plan, limits, cancellation, out _);

    private static RecordSheet? Open(
        ReadOnlyMemory<byte> content, WorkbookEditor editor, SheetPlan plan, InputLimits limits, CancellationToken cancellation, out int count)
    {
        using var package = PackageFile.Of(content, new InputMeter(limits, content.Length, cancellation));
        var book = new WorkbookSheets(package);
        var all = book.All.Where(sheet => DossierWorkbook.Holds(sheet.Name, plan)).ToList();
        count = all.Count;
        if (all is not [var named])
        {
            return null;
        }

        var findings = new FindingCollector();
        var flaws = new CellFlaws("", named.Name);
        using var rows = book.Rows(named.Part, flaws, findings);
        var table = SheetTable.Read(plan, named.Name, rows, flaws, findings, cancellation);
        var sheet = editor.Sheet(named.Name) ?? throw new InvalidDataException(named.Name);
        sheet.FirstRow = table.HeadingRow + 1;
        return new RecordSheet(table, sheet);
    }

    /// <summary>Adds a row.</summary>
    /// <returns>Its number.</returns>
    public int Add() => editor.AddRow();

    /// <summary>A number that no row has, for records that are told by one.</summary>
    /// <param name="given">How many were given before.</param>
    public string NextNumber(int given) => (1 + given + table.Rows
        .Select(row => int.TryParse(row.Text(SheetPlan.Number), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0)
        .DefaultIfEmpty().Max()).ToString(CultureInfo.InvariantCulture);

    /// <summary>Sets a field of a row.</summary>
    /// <exception cref="WorkbookEditException">The sheet has no column of it, or the cell cannot be changed.</exception>
    public void Set(int row, string key, string text) => editor.Set(PlaceOf(row, key), text);

    /// <summary>Sets a field of a row to a date.</summary>
    /// <exception cref="WorkbookEditException">The sheet has no column of it, or the cell cannot be changed.</exception>
    public void Set(int row, string key, DateOnly date) => editor.Set(PlaceOf(row, key), date);

    /// <summary>Whether a field of a row is calculated or locked, so that it stays as it is.</summary>
    public bool IsFixed(int row, string key) => columns.TryGetValue(key, out var column) && editor.TraitsOf(new CellPlace(column, row)).IsFixed;

    /// <summary>Whether the sheet has a column.</summary>
    public bool Has(string key) => columns.ContainsKey(key);

    /// <summary>Empties all fields of a row.</summary>
    /// <exception cref="WorkbookEditException">A cell cannot be changed.</exception>
    public void Clear(int row)
    {
        foreach (var key in columns.Keys.Where(key => table.Plan.Columns.Any(column => column.Key == key)))
        {
            Set(row, key, "");
        }
    }

    /// <summary>Sets a field of a sheet that holds a single record.</summary>
    /// <exception cref="WorkbookEditException">The cell cannot be changed.</exception>
    public void SetField(string key, string text)
    {
        if (table.Rows.SelectMany(row => row.Cells, (row, cell) => (row.Row, cell)).FirstOrDefault(entry => entry.cell.Key == key) is { Row: > 0 } known)
        {
            editor.Set(new CellPlace(known.cell.Column - 1, known.Row), text);
            return;
        }

        var added = editor.AddRow();
        editor.Set(new CellPlace(0, added), TitleOf(key));
        editor.Set(new CellPlace(1, added), text);
    }

    /// <summary>Adds a column behind the others where the workbook has not got it yet.</summary>
    public void Ensure(string key)
    {
        if (table.HeadingRow > 0 && !columns.ContainsKey(key))
        {
            columns.Add(key, columns.Values.Append(table.LastColumn).Max() + 1);
            Set(table.HeadingRow, key, TitleOf(key));
        }
    }

    private string TitleOf(string key) => table.Plan.Columns.First(known => known.Key == key).Title;

    private CellPlace PlaceOf(int row, string key) => columns.TryGetValue(key, out var column)
        ? new CellPlace(column, row)
        : throw new WorkbookEditException(
            $"シート「{table.Name}」に列「{TitleOf(key)}」がないため / sheet '{table.Name}' has no column '{TitleOf(key)}'");
}
