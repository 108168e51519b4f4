using CyberDocs.Documents;
using CyberDocs.Graphics;

namespace CyberDocs.OpenXml.Spreadsheet;

/// <summary>How a cell looks; equal looks share one entry of the style table.</summary>
internal readonly record struct CellLook(double Size, bool Bold, Color Color, Alignment Align, VerticalAlignment Vertical)
{
    public Color? Fill { get; init; }

    /// <summary>Colour of the rules around it, or null for none.</summary>
    public Color? Rule { get; init; }

    /// <summary>Number format of a date, or null for text.</summary>
    public string? DateFormat { get; init; }

    /// <summary>Whether it looks like a link.</summary>
    public bool Link { get; init; }
}
