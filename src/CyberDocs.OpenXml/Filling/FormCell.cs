using CyberDocs.OpenXml.Editing;

namespace CyberDocs.OpenXml.Filling;

/// <summary>A cell of a blank form, merged ones as one. Immutable and thread-safe.</summary>
/// <param name="Area">What it covers: columns counted from 0, rows from 1.</param>
/// <param name="Text">Its text as people see it; boxes to tick are ☐ in it.</param>
/// <param name="Traits">What may be written.</param>
internal sealed record FormCell(CellArea Area, string Text, CellTraits Traits)
{
    /// <summary>Check boxes that are drawn over it.</summary>
    public ValueList<SheetControl> Boxes { get; init; } = [];

    /// <summary>The paragraph that it is a part of, and where it begins there; null for cells of sheets and tables.</summary>
    public (FormCell Paragraph, int Start)? Within { get; init; }

    /// <summary>What is left of its text without what is struck out; null when nothing is struck out.</summary>
    public string? Standing { get; init; }

    /// <summary>What of its text may be an answer.</summary>
    public string Answer => Standing ?? Text;

    /// <summary>Whether nothing stands in it.</summary>
    public bool IsBlank => string.IsNullOrWhiteSpace(Text);
}
