namespace CyberDocs.Html;

/// <summary>Where blocks are being written, as far as it changes how they look.</summary>
/// <param name="Text">Style of paragraphs that name none.</param>
/// <param name="Width">Width that they may take, in points.</param>
internal readonly record struct HtmlBlockPlace(string Text, double Width)
{
    /// <summary>Alignment that a cell sets, or null.</summary>
    public Alignment? Align { get; init; }

    /// <summary>Style of list items.</summary>
    public string Item { get; init; } = "li";

    /// <summary>Whether the place is an item of a list, which is indented itself.</summary>
    public bool IsItem { get; init; }
}
