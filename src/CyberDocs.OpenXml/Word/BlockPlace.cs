using CyberDocs.Documents;

namespace CyberDocs.OpenXml.Word;

/// <summary>Where blocks are being written, as far as it changes how they look.</summary>
/// <param name="Text">Style of paragraphs that name none.</param>
/// <param name="Width">Width that they may take, in points.</param>
internal readonly record struct BlockPlace(string Text, double Width)
{
    /// <summary>Alignment that a cell sets, or null.</summary>
    public Alignment? Align { get; init; }

    /// <summary>Style of list items.</summary>
    public string Item { get; init; } = "li";

    /// <summary>Whether lines end between words rather than anywhere, as in cells.</summary>
    public bool KeepsWords { get; init; }

    /// <summary>Whether it is a heading of a table, which may be condensed.</summary>
    public bool IsHeading { get; init; }

    /// <summary>Depth of the list, counted from 0; -1 outside of lists.</summary>
    public int Level { get; init; } = -1;

    /// <summary>Indent of lists beyond their own, in points.</summary>
    public double Shift { get; init; }
}
