using CyberDocs.Findings;

namespace CyberDocs.Reading;

/// <summary>Opens a ledger that is a spreadsheet; null when the file is none that it knows, or, with findings, when it cannot be read.</summary>
/// <param name="file">The file.</param>
/// <param name="findings">Takes the findings.</param>
internal delegate ITableReader? SpreadsheetOpener(SourceFile file, FindingCollector findings);
