using CyberDocs.Graphics;
using CyberDocs.OpenXml.Spreadsheet;

namespace CyberDocs.OpenXml.Editing;

/// <summary>What is noted at a cell: a comment and a colour that are taken away again. Immutable and thread-safe.</summary>
/// <param name="Sheet">Name of the sheet.</param>
/// <param name="Place">The cell.</param>
/// <param name="Text">Text of the comment.</param>
/// <param name="Fill">Colour of the cell.</param>
internal sealed record CellNote(string Sheet, CellPlace Place, string Text, Color Fill);
