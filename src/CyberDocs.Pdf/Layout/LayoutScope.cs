using CyberDocs.Documents;
using CyberDocs.Pdf.Structure;

namespace CyberDocs.Pdf.Layout;

/// <summary>Where blocks are laid out.</summary>
internal sealed record LayoutScope
{
    /// <summary>How far the ink of 、 and 。 reaches, in ems.</summary>
    private const double HangingInk = 0.45;

    /// <summary>Width of the column.</summary>
    public required double Width { get; init; }

    /// <summary>Height of an empty page's text area; drawings are scaled to fit it.</summary>
    public required double PageHeight { get; init; }

    /// <summary>Element under which the blocks stand.</summary>
    public required Tag Parent { get; init; }

    /// <summary>Name of the style of paragraphs that name none.</summary>
    public string ParagraphStyle { get; init; } = "p";

    /// <summary>Alignment that overrides the styles', or null.</summary>
    public Alignment? Align { get; init; }

    /// <summary>Whether this is the inside of a table cell.</summary>
    public bool IsInCell { get; init; }

    /// <summary>Whether a paragraph that stands alone needs no element of its own.</summary>
    public bool AdoptsParagraph { get; init; }

    public int ListDepth { get; init; }

    /// <summary>Room right of the column into which punctuation may hang; in a cell that is little.</summary>
    public double HangingRoom { get; init; } = double.PositiveInfinity;

    /// <summary>Numbers of the page where they are known, in headers and footers.</summary>
    public PageNumbers? Numbers { get; init; }

    /// <summary>Width of the lines of a paragraph: they end before the column where what hangs would not have enough room behind it.</summary>
    public double LineWidth(TextStyle style, Alignment align) => LineWidth(style, align, Width, HangingRoom);

    /// <summary>The same for a column that has no scope of its own.</summary>
    public static double LineWidth(TextStyle style, Alignment align, double width, double hangingRoom) =>
        style.HangingPunctuation && align != Alignment.Center ? width - Math.Max(0, (style.Size * HangingInk) - hangingRoom) : width;
}
