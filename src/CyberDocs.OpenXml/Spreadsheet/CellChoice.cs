namespace CyberDocs.OpenXml.Spreadsheet;

/// <summary>Cells in which one of several words is chosen.</summary>
/// <param name="Formula">The words, or the name of the cells that hold them.</param>
/// <param name="IsClosed">Whether other words are refused.</param>
/// <param name="Ranges">The cells.</param>
internal readonly record struct CellChoice(string Formula, bool IsClosed, string Ranges);
