namespace CyberDocs.OpenXml.Spreadsheet;

/// <summary>Where text stands on the sheet of text.</summary>
/// <param name="Style">Style of text that names none.</param>
/// <param name="Indent">What stands before each line.</param>
internal readonly record struct TextPlace(string Style, string Indent = "");
