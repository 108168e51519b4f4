using CyberDocs.Model.Fields;
using CyberDocs.OpenXml.Editing;
using CyberDocs.OpenXml.Spreadsheet;
using CyberDocs.Reading;

namespace CyberDocs.Files;

/// <summary>
/// Puts the devices of another ledger into the ledger's sheet of a workbook: devices are told by their numbers, cells that differ are written, new devices go
/// below, the rows of those that are gone are emptied. Columns that the other ledger has not, and everything else, stay. Not thread-safe.
/// </summary>
internal sealed class LedgerSheetEdit(SheetEditor sheet)
{
    private readonly List<string> headings = [];
    private readonly List<int> columns = [];
    private readonly List<(int Row, string[] Cells)> rows = [];
    private readonly HashSet<int> ends = [];
    private int headingRow;

    /// <summary>The workbook with the devices in place of its own.</summary>
    /// <param name="content">The workbook.</param>
    /// <param name="name">Name of its ledger's sheet.</param>
    /// <param name="ledger">The devices.</param>
    /// <param name="limits">How much is read.</param>
    /// <param name="stale">Takes what may not mean the rows that were added.</param>
    /// <param name="cancellation">Stops reading.</param>
    /// <exception cref="WorkbookEditException">The workbook cannot be changed without harm.</exception>
    public static ReadOnlyMemory<byte> Edit(
        ReadOnlyMemory<byte> content, string name, LedgerRows ledger, InputLimits limits, Action<StaleRange>? stale, CancellationToken cancellation) =>
        WorkbookEditor.Edit(content, limits, editor =>
        {
            var edit = new LedgerSheetEdit(editor.Sheet(name)
                ?? throw new WorkbookEditException($"シート「{name}」がないため / there is no sheet '{name}'"));
            edit.Read(new SourceFile("", content) { Limits = limits }, name, cancellation);
            edit.Put(ledger);
            editor.ForgetValues(DossierWorkbook.Reads);
        }, stale);

    private void Read(SourceFile book, string name, CancellationToken cancellation)
    {
        var ignored = new FindingCollector();
        if (LedgerWorkbook.Open(book, [name], ignored, cancellation) is not [var found])
        {
            throw new WorkbookEditException($"シート「{name}」に台帳の見出しがないため / sheet '{name}' has no headings of a ledger");
        }

        using var table = new DeviceTable(found, ignored);
        if (table.Read())
        {
            headingRow = table.Cells[0].Line;
            sheet.FirstRow = headingRow + 1;
            foreach (var cell in table.Cells.Where(cell => cell.Address is null))
            {
                headings.Add(cell.Text.Trim());
                columns.Add(cell.Column - 1);
            }
        }

        while (table.Read())
        {
            cancellation.ThrowIfCancellationRequested();
            rows.Add((table.Cells[0].Line, [.. table.Cells.Take(headings.Count).Select(cell => cell.Text)]));
        }
    }

    private void Put(LedgerRows ledger)
    {
        var targets = ledger.Headings.Select((heading, at) => TargetOf(heading, ledger.Rows.Any(device => TextAt(device, at).Length > 0))).ToList();
        var known = new Dictionary<string, Queue<int>>(StringComparer.Ordinal);
        var own = IndexOf(headings);
        for (var i = 0; i < rows.Count; i++)
        {
            var key = KeyOf(rows[i].Cells, own);
            (known.TryGetValue(key, out var same) ? same : known[key] = []).Enqueue(i);
        }

        var theirs = IndexOf(ledger.Headings);
        var found = ledger.Rows.Select(device => known.GetValueOrDefault(KeyOf(device, theirs)) is { Count: > 0 } same ? same.Dequeue() : -1).ToList();
        var gone = new Queue<int>(known.Values.SelectMany(left => left).Order());
        foreach (var row in gone)
        {
            for (var i = 0; i < rows[row].Cells.Length; i++)
            {
                Set(rows[row].Row, i, rows[row].Cells[i], "");
            }
        }

        // What people noted beside a device is not about another one; only where none stays, as the samples of a new workbook, rows are used again.
        var free = gone.Count == rows.Count ? gone : [];
        for (var device = 0; device < found.Count; device++)
        {
            var row = found[device];
            var number = row >= 0 ? rows[row].Row : free.TryDequeue(out var next) ? rows[next].Row : sheet.AddRow();
            for (var i = 0; i < targets.Count; i++)
            {
                if (targets[i] < 0)
                {
                    continue;
                }

                var (old, text) = (row >= 0 && targets[i] < rows[row].Cells.Length ? rows[row].Cells[targets[i]] : "", TextAt(ledger.Rows[device], i));
                Set(number, targets[i], PlainOf(old), PlainOf(text));
            }
        }
    }

    private static string PlainOf(string text) => text.Trim().ReplaceLineEndings("\n");

    private static string TextAt(IReadOnlyList<string> cells, int at) => at < cells.Count ? cells[at] : "";

    private void Set(int row, int heading, string old, string text)
    {
        if (old == text)
        {
            return;
        }

        var place = new CellPlace(columns[heading], row);
        if (text.Length == 0 && sheet.TraitsOf(place).IsFixed)
        {
            return;
        }

        if (LedgerHeadings.Find(headings[heading]) is not { Kind: FieldKind.Date } || !DateText.TryParse(text, out var date))
        {
            sheet.Set(place, text);
        }
        else if (!DateText.TryParse(old, out var was) || was != date)
        {
            sheet.Set(place, date);
        }
    }

    // A column of the same field, whatever it is called; of a heading that is not known, one that is called the same; else a new one behind the others, where
    // it holds anything.
    private int TargetOf(string heading, bool holdsSomething)
    {
        var field = LedgerHeadings.Find(heading);
        for (var i = 0; i < headings.Count; i++)
        {
            if (!ends.Contains(i) && (headings[i] == heading || (field is not null && LedgerHeadings.Find(headings[i]) == field)))
            {
                ends.Add(i);
                return i;
            }
        }

        if (!holdsSomething)
        {
            return -1;
        }

        var column = columns.DefaultIfEmpty(-1).Max() + 1;
        sheet.Set(new CellPlace(column, headingRow), heading);
        headings.Add(heading);
        columns.Add(column);
        ends.Add(headings.Count - 1);
        return headings.Count - 1;
    }

    private static int IndexOf(IReadOnlyList<string> headings) => headings.Select(LedgerHeadings.Find).ToList().IndexOf(LedgerHeadings.Id);

    // Numbers are the same in every width, as everywhere. Devices without one are the same when all their cells are.
    private static string KeyOf(IReadOnlyList<string> cells, int id) =>
        id >= 0 && id < cells.Count && cells[id].Trim() is { Length: > 0 } number
            ? NameKey.Of(number)
            : "\n" + string.Join('\n', cells.Where(cell => cell.Length > 0));
}
