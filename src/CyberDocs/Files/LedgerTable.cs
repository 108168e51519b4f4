using CyberDocs.OpenXml.Workbooks;
using CyberDocs.Reading;

namespace CyberDocs.Files;

/// <summary>The rows of a ledger's sheet: first the headings, then the devices. Not thread-safe.</summary>
internal sealed partial class LedgerTable(
    LedgerSheet source, SheetReader rows, IReadOnlyList<FurtherSheet> further, CellFlaws flaws, FindingCollector findings) : ITableReader
{
    private const int StepsPerBlank = 16;

    private readonly List<SourceCell> cells = [];
    private readonly LedgerHeader header = source.Header;
    private readonly int idColumn = source.Header.Fields.TryGetValue(LedgerHeadings.Id, out var column) ? column : -1;
    private bool hasBegun;
    private bool hasEnded;
    private bool isDamaged;

    public string? File => source.File;

    public string Sheet => source.Name;

    public IReadOnlyList<SourceCell> Cells => cells;

    public SkippedRows Skipped { get; } = new();

    string? ITableReader.Sheet => Sheet;

    public InputMeter Meter => rows.Meter;

    public bool Read()
    {
        if (!hasBegun)
        {
            hasBegun = true;
            PutHeadings();
            return true;
        }

        try
        {
            while (!hasEnded && rows.Read())
            {
                if (rows.Row < header.FirstRow)
                {
                    Skip();
                }
                else if (rows.Row > header.LastRow && PutRow())
                {
                    return true;
                }
            }
        }
        catch (Exception e) when (WorkbookFile.Finding(e, flaws.PlaceOf(new(0, Math.Max(1, rows.Row)))) is { } damage)
        {
            findings.Add(damage);
            isDamaged = true;
        }

        End();
        return false;
    }

    public void Dispose() => rows.Dispose();

    private void PutHeadings()
    {
        for (var column = 0; column < header.Headings.Count; column++)
        {
            cells.Add(new(header.Headings[column], header.LastRow, column + 1));
        }

        foreach (var (sheet, heading, column) in further.SelectMany(sheet => sheet.Columns.Select(c => (sheet.Sheet, c.Heading, c.Column))))
        {
            cells.Add(new(heading, 1, column + 1, SheetAddress.Of(sheet, 1, column + 1)));
        }
    }

    // Blank cells are filled in, what other sheets say is put behind the headings, and surplus cells behind that.
    private bool PutRow()
    {
        cells.Clear();
        Advance();
        if (IsSection())
        {
            Skip();
            return false;
        }

        var at = 0;
        var width = header.Headings.Count;

        // A few bytes at the far end of a row stand for thousands of blank cells.
        rows.Meter.Add(InputLimit.Steps, (2L * width) + (StepsPerBlank * Math.Max(0, rows.Cells[^1].Column + 1L - width)));
        Put(width, ref at);
        var id = idColumn >= 0 ? cells[idColumn].Text : null;
        foreach (var sheet in further)
        {
            cells.AddRange(sheet.Of(id));
        }

        if (at < rows.Cells.Count)
        {
            Put(rows.Cells[^1].Column + 1, ref at, width);
        }

        Note();
        return true;
    }

    private void Put(int end, ref int at, int start = 0)
    {
        for (var column = start; column < end; column++)
        {
            var text = at < rows.Cells.Count && rows.Cells[at].Column == column ? rows.Cells[at++].Text : Merged(column);
            cells.Add(new(text, rows.Row, column + 1));
        }
    }

    private void End()
    {
        if (!hasEnded)
        {
            hasEnded = true;
            cells.Clear();
            if (source.Damage is { } damage && !isDamaged)
            {
                findings.Add(damage);
            }

            flaws.Report(findings);
            ReportNotes();
            foreach (var sheet in further)
            {
                sheet.Report(findings, File, Sheet);
            }
        }
    }
}
