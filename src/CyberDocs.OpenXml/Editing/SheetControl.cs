using CyberDocs.OpenXml.Spreadsheet;

namespace CyberDocs.OpenXml.Editing;

/// <summary>
/// Something that lies over the cells of a sheet and may say an answer: a check box, another control, a drawn circle. Immutable and thread-safe.
/// </summary>
/// <param name="Area">The cells that it touches.</param>
internal sealed record SheetControl(CellArea Area)
{
    /// <summary>The cell that it belongs to; null where that is not told, and for all but check boxes.</summary>
    public CellPlace? Place { get; init; }

    /// <summary>What stands beside its box.</summary>
    public string Label { get; init; } = "";

    /// <summary>Whether it is ticked.</summary>
    public bool IsTicked { get; init; }

    /// <summary>The number that the sheet and its drawing know it by.</summary>
    public string Shape { get; init; } = "";

    /// <summary>The sheet and cell that say whether it is ticked; null when none does.</summary>
    public (string Sheet, CellPlace Place)? Link { get; init; }
}
