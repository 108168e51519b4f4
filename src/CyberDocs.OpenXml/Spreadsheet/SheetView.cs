using CyberDocs.Graphics;

namespace CyberDocs.OpenXml.Spreadsheet;

/// <summary>How a sheet is seen.</summary>
/// <param name="Widths">Widths of its columns in digits.</param>
internal sealed record SheetView(IReadOnlyList<double> Widths)
{
    /// <summary>Styles of cells that are still empty, for each column; null for none.</summary>
    public IReadOnlyList<int>? Styles { get; init; }

    public int FrozenRows { get; init; }

    public int FrozenColumns { get; init; }

    /// <summary>Colour of its tab; null for none.</summary>
    public Color? Tab { get; init; }

    public bool ShowsGrid { get; init; }

    /// <summary>Whether the workbook opens on it.</summary>
    public bool IsSelected { get; init; }
}
