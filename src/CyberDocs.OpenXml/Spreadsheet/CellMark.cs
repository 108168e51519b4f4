using CyberDocs.Graphics;

namespace CyberDocs.OpenXml.Spreadsheet;

/// <summary>What sets a cell of a list off from its like.</summary>
/// <param name="Fill">Its colour; null for none.</param>
/// <param name="Sheet">The sheet to which it leads; null for none.</param>
internal readonly record struct CellMark(Color? Fill, string? Sheet);
