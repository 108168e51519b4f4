using CyberDocs.OpenXml.Workbooks;
using CyberDocs.Reading;

namespace CyberDocs.Files;

/// <summary>
/// Opens the ledger of a dossier that is a workbook, and begins to read its rows, while the other sheets are read: what it gives is the same as without it.
/// Not thread-safe.
/// </summary>
internal sealed class LedgerAhead : IDisposable
{
    private readonly SourceFile workbook;
    private readonly FindingCollector found = new();
    private readonly Task<IReadOnlyList<ITableReader>> opening;
    private string? sheet;
    private bool isTaken;

    private LedgerAhead(SourceFile workbook, CancellationToken cancellation)
    {
        this.workbook = workbook;
        opening = Task.Run(() => LedgerWorkbook.Open(workbook, SheetOf, found, cancellation), CancellationToken.None);
    }

    /// <summary>Begins to open the ledger; null where the workbook is read before a thread has begun.</summary>
    public static LedgerAhead? Of(SourceFile workbook, CancellationToken cancellation) =>
        workbook.Bytes.Length < LedgerWorkbook.Large ? null : new(workbook, cancellation);

    /// <summary>The ledgers of a workbook, of this one or another; the implementation of <see cref="SpreadsheetOpener"/>.</summary>
    public IReadOnlyList<ITableReader> Open(SourceFile file, IReadOnlyList<string> sheets, FindingCollector findings, CancellationToken cancellation)
    {
        var tables = opening.GetAwaiter().GetResult();
        if (isTaken || file != workbook || sheets is not [var wanted] || wanted != sheet)
        {
            return LedgerWorkbook.Open(file, sheets, findings, cancellation);
        }

        isTaken = true;
        findings.AddRange(found.TakeAll());
        foreach (var table in tables.OfType<TableAhead>())
        {
            table.Findings = findings;
        }

        return tables;
    }

    public void Dispose()
    {
        if (!isTaken)
        {
            Task.WhenAny(opening).GetAwaiter().GetResult();
            foreach (var table in opening.IsCompletedSuccessfully ? opening.Result : [])
            {
                table.Dispose();
            }
        }
    }

    private IReadOnlyList<string>? SheetOf(WorkbookSheets book)
    {
        sheet = DossierWorkbook.LedgerIn(book)?.Name;
        return sheet is null ? null : [sheet];
    }
}
