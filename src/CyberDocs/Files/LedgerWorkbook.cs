using CyberDocs.OpenXml.Workbooks;
using CyberDocs.Reading;

namespace CyberDocs.Files;

/// <summary>Finds the ledger in an Excel workbook that people keep, and opens it. Stateless and thread-safe.</summary>
internal static class LedgerWorkbook
{
    /// <summary>The ledgers of a workbook; the implementation of <see cref="SpreadsheetOpener"/>.</summary>
    public static IReadOnlyList<ITableReader> Open(
        SourceFile file, IReadOnlyList<string> sheets, FindingCollector findings, CancellationToken cancellation) =>
        WorkbookFile.Read(
            file.Bytes, file.DisplayName, findings, file.Limits,
            book => new LedgerSelection(book, file.DisplayName, findings, cancellation).Open(sheets), cancellation) ?? [];
}
