using CyberDocs.OpenXml.Workbooks;
using CyberDocs.Reading;

namespace CyberDocs.Files;

/// <summary>Finds the ledger in an Excel workbook that people keep, and opens it. Stateless and thread-safe.</summary>
internal static class LedgerWorkbook
{
    /// <summary>Bytes from which on a workbook's rows are read on a thread of their own.</summary>
    public const int Large = 100_000;

    /// <summary>The ledgers of a workbook; the implementation of <see cref="SpreadsheetOpener"/>.</summary>
    public static IReadOnlyList<ITableReader> Open(
        SourceFile file, IReadOnlyList<string> sheets, FindingCollector findings, CancellationToken cancellation) =>
        Open(file, _ => sheets, findings, cancellation);

    /// <summary>The ledgers of a workbook.</summary>
    /// <param name="file">The workbook.</param>
    /// <param name="choose">Chooses their sheets: none to have the ledger's found, null where there is no ledger.</param>
    /// <param name="findings">Takes the findings.</param>
    /// <param name="cancellation">Cancels the reading.</param>
    public static IReadOnlyList<ITableReader> Open(
        SourceFile file, Func<WorkbookSheets, IReadOnlyList<string>?> choose, FindingCollector findings, CancellationToken cancellation)
    {
        var isLarge = file.Bytes.Length >= Large;
        var found = isLarge ? new FindingCollector() : findings;
        var tables = WorkbookFile.Read(
            file.Bytes, file.DisplayName, found, file.Limits,
            book => choose(book) is { } sheets ? new LedgerSelection(book, file.DisplayName, found, cancellation).Open(sheets) : [], cancellation) ?? [];
        if (!isLarge)
        {
            return tables;
        }

        findings.AddRange(found.TakeAll());
        List<TableAhead> ahead = [.. tables.Select(table => new TableAhead(table, found) { Findings = findings })];
        if (ahead is [var only])
        {
            only.Begin();
        }

        return ahead;
    }
}
