namespace CyberDocs.OpenXml.Workbooks;

/// <summary>How a cell keeps its value.</summary>
internal enum CellType
{
    Number,
    Shared,
    Inline,
    Text,
    Boolean,
    Error,
    Date,
}
