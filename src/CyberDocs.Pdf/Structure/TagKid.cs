namespace CyberDocs.Pdf.Structure;

/// <summary>A child of a structure element.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Value">Object number of an element or annotation, or number of the marked content.</param>
/// <param name="Page">Object number of the page of content and annotations.</param>
internal readonly record struct TagKid(TagKidKind Kind, int Value, int Page);

/// <summary>What a child of a structure element is.</summary>
internal enum TagKidKind
{
    /// <summary>Another element.</summary>
    Element,

    /// <summary>Marked content on a page.</summary>
    Content,

    /// <summary>An annotation on a page.</summary>
    Annotation,
}
