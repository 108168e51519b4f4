namespace CyberDocs.Pdf.Structure;

/// <summary>A structure element that is still open: it gathers children and content until it is written.</summary>
internal sealed class Tag(string role, Tag? parent, int number, int parentNumber)
{
    /// <summary>Standard structure type such as <c>P</c>.</summary>
    public string Role => role;

    public Tag? Parent => parent;

    public int Number => number;

    public int ParentNumber => parentNumber;

    /// <summary>Attribute dictionaries ready to be written after <c>/A</c>, or null.</summary>
    public string? Attributes { get; set; }

    /// <summary>Alternative text, or null.</summary>
    public string? Alternative { get; set; }

    /// <summary>Unique id, which notes need, or null.</summary>
    public string? Id { get; set; }

    /// <summary>Title of the element, or null.</summary>
    public string? Title { get; set; }

    public List<TagKid> Kids { get; } = [];

    /// <summary>Children that are not written yet.</summary>
    public List<Tag> Open { get; } = [];

    public bool Written { get; set; }
}

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
