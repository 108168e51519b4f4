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
