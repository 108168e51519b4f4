using CyberDocs.OpenXml.Editing;

namespace CyberDocs.OpenXml.Filling;

/// <summary>What is written into a cell of a blank form. Immutable and thread-safe.</summary>
/// <param name="Grid">The sheet or table.</param>
/// <param name="Cell">The cell.</param>
/// <param name="Texts">Changes of its text.</param>
internal sealed record FormEdit(FormGrid Grid, FormCell Cell, ValueList<TextEdit> Texts)
{
    /// <summary>A date, for cells that show dates; null to change the text.</summary>
    public DateOnly? Date { get; init; }

    /// <summary>Boxes drawn over the cell that are ticked.</summary>
    public ValueList<SheetControl> Boxes { get; init; } = [];

    /// <summary>Whether a cell that is a box is ticked.</summary>
    public bool IsTicked { get; init; }
}
