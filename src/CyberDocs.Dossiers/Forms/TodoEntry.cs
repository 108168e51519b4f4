namespace CyberDocs.Forms;

/// <summary>Something that is still to be done, with its day and who does it. Immutable and thread-safe.</summary>
public sealed record TodoEntry
{
    /// <summary>What tells it from others, the same from run to run, such as <c>checklist-vendor kibi 2-2</c>.</summary>
    public required string Key { get; init; }

    /// <summary>Day by which it is to be done; null when none was set.</summary>
    public DateOnly? Due { get; init; }

    /// <summary>Who does it: the vendor, who filled in the checklist, or who hands the papers in; null when nobody is named.</summary>
    public string? Person { get; init; }

    /// <summary>The document that it comes from, as people say it.</summary>
    public required string Document { get; init; }

    /// <summary>Number of the item as the document prints it; null when it is about the document as a whole.</summary>
    public string? Item { get; init; }

    /// <summary>What is to be done, or what the item asks for.</summary>
    public required string Text { get; init; }

    /// <summary>Remarks of the answer.</summary>
    public string? Remarks { get; init; }
}
