using CyberDocs.Reading;
using CyberDocs.Sources;

namespace CyberDocs.Files;

/// <summary>A ledger as rows of texts, whichever file it came from, to be written as another. Immutable once read.</summary>
/// <param name="Headings">Headings of all its sheets, each once.</param>
/// <param name="Rows">Devices, each with a text per heading.</param>
internal sealed record LedgerRows(IReadOnlyList<string> Headings, IReadOnlyList<IReadOnlyList<string>> Rows)
{
    /// <summary>The rows of a file. What is wrong with it has been reported when it was read as a dossier's ledger.</summary>
    /// <param name="file">The ledger.</param>
    /// <param name="sheets">Sheets of a workbook; none to have the ledger's found.</param>
    /// <param name="cancellation">Stops reading.</param>
    public static LedgerRows Of(SourceFile file, IReadOnlyList<string> sheets, CancellationToken cancellation)
    {
        var ignored = new FindingCollector();
        IReadOnlyList<ITableReader> tables = SpreadsheetBytes.AreIn(file.Bytes.Span)
            ? LedgerWorkbook.Open(file, sheets, ignored, cancellation)
            : CsvReader.Open(file.Bytes.Span, file.DisplayName, ignored, file.Limits, cancellation) is { } csv ? [csv] : [];
        var headings = new List<string>();
        var rows = new List<IReadOnlyList<string>>();
        foreach (var table in tables)
        {
            using (table)
            {
                Read(new DeviceTable(table, ignored), headings, rows, cancellation);
            }
        }

        return new(headings, rows);
    }

    /// <summary>As a workbook for people to keep.</summary>
    /// <param name="sheet">Name of its sheet.</param>
    public byte[] ToWorkbook(string sheet)
    {
        using var output = new MemoryStream();
        LedgerBook.Write(output, sheet, Headings, Rows);
        return output.ToArray();
    }

    /// <summary>Cells that a spreadsheet would work out as formulas if they stood in a CSV file as they are: the first few, and how many.</summary>
    public (IReadOnlyList<string> First, int Count) LiveFormulas()
    {
        var live = Rows.Prepend(Headings).SelectMany(row => row).Where(cell => FormulaText.IsLive(cell)).ToList();
        return ([.. live.Take(3).Select(cell => cell.Length > 40 ? string.Concat(cell.EnumerateRunes().Take(40)) + "…" : cell)], live.Count);
    }

    /// <summary>As CSV in UTF-8 with the mark by which Excel knows it.</summary>
    public byte[] ToCsv()
    {
        var text = new StringBuilder("\uFEFF");
        foreach (var row in Rows.Prepend(Headings))
        {
            for (var i = 0; i < Headings.Count; i++)
            {
                var cell = FormulaText.Neutral(i < row.Count ? row[i] : "");
                text.Append(i > 0 ? "," : "");
                _ = cell.AsSpan().IndexOfAny(",\"\n\r") >= 0
                    ? text.Append('"').Append(cell.Replace("\"", "\"\"", StringComparison.Ordinal)).Append('"')
                    : text.Append(cell);
            }

            text.Append("\r\n");
        }

        return Encoding.UTF8.GetBytes(text.ToString());
    }

    private static void Read(DeviceTable table, List<string> headings, List<IReadOnlyList<string>> rows, CancellationToken cancellation)
    {
        var targets = new List<int>();
        var used = new HashSet<int>();
        var first = true;
        while (table.Read())
        {
            cancellation.ThrowIfCancellationRequested();
            if (first)
            {
                first = false;
                targets.AddRange(table.Cells.Select(cell => cell.Text.Trim()).Select(heading => heading.Length == 0 ? -1 : TargetOf(heading, headings, used)));
                continue;
            }

            foreach (var (column, heading) in table.TakeFurther())
            {
                while (targets.Count <= column)
                {
                    targets.Add(-1);
                }

                targets[column] = TargetOf(heading.Text.Trim(), headings, used);
            }

            var row = new List<string>(headings.Count);
            for (var i = 0; i < table.Cells.Count; i++)
            {
                var cell = table.Cells[i];
                if (string.IsNullOrWhiteSpace(cell.Text))
                {
                    continue;
                }

                // A value without heading gets the one that reading gives it.
                while (targets.Count <= i)
                {
                    targets.Add(-1);
                }

                if (targets[i] < 0)
                {
                    headings.Add($"（見出しなし {(table.Sheet is null ? (i + 1).ToInvariant() + "列目" : SheetAddress.Letters(cell.Column - 1) + "列")}）");
                    targets[i] = headings.Count - 1;
                }

                while (row.Count <= targets[i])
                {
                    row.Add("");
                }

                row[targets[i]] = cell.Text;
            }

            rows.Add(row);
        }
    }

    // Sheets of one workbook share columns by their headings; two columns of one sheet stay two.
    private static int TargetOf(string heading, List<string> headings, HashSet<int> used)
    {
        for (var i = 0; i < headings.Count; i++)
        {
            if (headings[i] == heading && used.Add(i))
            {
                return i;
            }
        }

        headings.Add(heading);
        used.Add(headings.Count - 1);
        return headings.Count - 1;
    }
}
