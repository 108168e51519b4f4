namespace CyberDocs.Templating.Markup;

/// <summary>What an element is to the element around it.</summary>
[Flags]
internal enum Categories
{
    None = 0,
    Document = 1,
    Furniture = 1 << 1,
    Section = 1 << 2,
    Block = 1 << 3,
    Inline = 1 << 4,
    ListItem = 1 << 5,
    Caption = 1 << 6,
    ColumnGroup = 1 << 7,
    Column = 1 << 8,
    RowGroup = 1 << 9,
    Row = 1 << 10,
    Cell = 1 << 11,
    FigureCaption = 1 << 12,
}
