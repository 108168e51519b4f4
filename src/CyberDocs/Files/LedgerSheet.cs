using CyberDocs.OpenXml.Workbooks;
using CyberDocs.Reading;

namespace CyberDocs.Files;

/// <summary>A sheet with the headings of a ledger.</summary>
/// <param name="File">Name of the file for places.</param>
/// <param name="Name">Name of the sheet.</param>
/// <param name="Header">Its headings.</param>
/// <param name="Merged">Its merged cells in the order of their rows.</param>
/// <param name="Damage">What keeps them from being read; null when nothing does.</param>
internal sealed record LedgerSheet(string? File, string Name, LedgerHeader Header, IReadOnlyList<MergedCells> Merged, Findings.Finding? Damage);
