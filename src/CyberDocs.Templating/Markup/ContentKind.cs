namespace CyberDocs.Templating.Markup;

/// <summary>What text means inside an element.</summary>
internal enum ContentKind
{
    /// <summary>Nothing may stand in it.</summary>
    Empty,

    /// <summary>Only elements.</summary>
    Structure,

    /// <summary>Blocks, and text that becomes a paragraph of its own.</summary>
    Flow,

    /// <summary>Running text with inline elements.</summary>
    Inline,

    /// <summary>Plain text alone.</summary>
    Text,
}
