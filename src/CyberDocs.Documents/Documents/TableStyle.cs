using CyberDocs.Graphics;

namespace CyberDocs.Documents;

/// <summary>How a table looks. Lengths in points. Immutable and thread-safe.</summary>
public sealed record TableStyle
{
    /// <summary>Width of the rules; 0 for none.</summary>
    public double RuleWidth { get; init; } = 0.5;

    /// <summary>Colour of the rules.</summary>
    public Color RuleColor { get; init; } = Color.Black;

    /// <summary>Padding left and right in a cell.</summary>
    public double PaddingX { get; init; } = 3;

    /// <summary>Padding above and below in a cell.</summary>
    public double PaddingY { get; init; } = 2;

    /// <summary>Background of header cells, or null.</summary>
    public Color? HeaderFill { get; init; }

    /// <summary>Background of every second body row, or null.</summary>
    public Color? ZebraFill { get; init; }

    /// <summary>Name of the text style of body cells.</summary>
    public string CellText { get; init; } = "td";

    /// <summary>Name of the text style of header cells.</summary>
    public string HeaderText { get; init; } = "th";

    /// <summary>Vertical alignment of cells.</summary>
    public VerticalAlignment VerticalAlign { get; init; } = VerticalAlignment.Middle;

    /// <summary>Space above and below the table.</summary>
    public double SpaceAround { get; init; } = 4;
}
