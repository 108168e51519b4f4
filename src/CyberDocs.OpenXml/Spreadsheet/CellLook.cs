using CyberDocs.Documents;
using CyberDocs.Graphics;

namespace CyberDocs.OpenXml.Spreadsheet;

/// <summary>How a cell looks; equal looks share one entry of the style table.</summary>
internal readonly record struct CellLook(double Size, bool Bold, Color Color, Alignment Align, VerticalAlignment Vertical)
{
    public Color? Fill { get; init; }

    /// <summary>Colour of the rules around it, or null for none.</summary>
    public Color? Rule { get; init; }

    /// <summary>Number format of a date or of what is to be chosen, or null for text.</summary>
    public string? NumberFormat { get; init; }

    /// <summary>Whether it stays in one line, made smaller where it must be: a number that is too wide shows as nothing but <c>###</c>.</summary>
    public bool Shrinks { get; init; }

    /// <summary>Whether it looks like a link.</summary>
    public bool Link { get; init; }
}
