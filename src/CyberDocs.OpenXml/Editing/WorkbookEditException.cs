namespace CyberDocs.OpenXml.Editing;

/// <summary>A workbook, or a cell of it, cannot be changed without harm; the message says why in Japanese and English.</summary>
internal sealed class WorkbookEditException(string reason, Exception? inner = null) : Exception(reason, inner);
