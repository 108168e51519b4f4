namespace CyberDocs.Forms;

/// <summary>A section of an official form. Immutable and thread-safe.</summary>
public sealed record EditionSection
{
    /// <summary>Official number, or null when the form has none.</summary>
    public string? Number { get; init; }

    /// <summary>Title.</summary>
    public required string Title { get; init; }

    /// <summary>Text below the title, or null.</summary>
    public string? Description { get; init; }

    /// <summary>Items in the order of the form.</summary>
    public ValueList<EditionItem> Items { get; init; } = [];

    /// <summary>Where the section and its fields stand.</summary>
    internal Origin Origin { get; init; } = Origin.Unknown;
}
