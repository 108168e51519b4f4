namespace CyberDocs.Reading;

/// <summary>Opens the ledgers of a spreadsheet, each with its heading row first; none, with findings, when it cannot be read.</summary>
/// <param name="file">The file.</param>
/// <param name="sheets">Sheets to read, in this order; none to choose the one whose headings are a ledger's.</param>
/// <param name="findings">Takes the findings.</param>
/// <param name="cancellation">Cancels the reading.</param>
internal delegate IReadOnlyList<ITableReader> SpreadsheetOpener(
    SourceFile file, IReadOnlyList<string> sheets, FindingCollector findings, CancellationToken cancellation);
