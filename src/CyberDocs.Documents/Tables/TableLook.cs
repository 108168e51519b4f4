using CyberDocs.Documents;
using CyberDocs.Graphics;

namespace CyberDocs.Tables;

/// <summary>
/// How the cells of a table look, the same in every format: what a cell names comes before what its row names, and that before the table's own.
/// </summary>
internal sealed class TableLook(Theme theme, string? style)
{
    public TableStyle Style { get; } = theme.Table(style);

    /// <summary>Whether a cell heads a column or a row.</summary>
    public static bool IsHeading(TableCell? cell, bool inHeader) => inHeader || cell is { Header: not HeaderScope.None };

    /// <summary>Name of the style of a cell's paragraphs that name none.</summary>
    public string TextName(TableRow row, TableCell? cell, bool inHeader) =>
        Known(cell?.Style) ?? Known(row.Style) ?? (IsHeading(cell, inHeader) ? Known(Style.HeaderText) ?? "th" : Known(Style.CellText) ?? "td");

    public TextStyle Text(TableRow row, TableCell? cell, bool inHeader) => theme.TextStyles[TextName(row, cell, inHeader)];

    /// <summary>The background that a cell or its row names, or null.</summary>
    public Color? NamedFill(TableRow row, TableCell? cell) => FillOf(cell?.Style) ?? FillOf(row.Style);

    /// <summary>The background of a cell, or null.</summary>
    /// <param name="row">Its row.</param>
    /// <param name="cell">The cell, or null for a place without one.</param>
    /// <param name="inHeader">Whether the row is one of those repeated on every page.</param>
    /// <param name="bodyRow">Number of the body row, counted from 0, for tables that shade every second one.</param>
    public Color? Fill(TableRow row, TableCell? cell, bool inHeader, int bodyRow = 0) =>
        NamedFill(row, cell) ?? (IsHeading(cell, inHeader) ? Style.HeaderFill : null) ?? (!inHeader && bodyRow % 2 == 1 ? Style.ZebraFill : null);

    private string? Known(string? name) => name is not null && theme.TextStyles.ContainsKey(name) ? name : null;

    private Color? FillOf(string? name) => name is not null && theme.Fills.TryGetValue(name, out var color) ? color : null;
}
