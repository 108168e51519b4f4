namespace CyberDocs.Forms;

/// <summary>A clause of the guideline, restated. Immutable and thread-safe.</summary>
public sealed record GuidelineClause
{
    /// <summary>Part and number, such as <c>企画管理編 9.1</c>.</summary>
    public required string Id { get; init; }

    /// <summary>What it is about, in a few words of our own.</summary>
    public required string Title { get; init; }

    /// <summary>Part of the guideline, such as <c>企画管理編</c>.</summary>
    public string? Part { get; init; }

    /// <summary>What it asks for, in our own words; null when its text was not seen.</summary>
    public string? Duty { get; init; }

    /// <summary>False when number or content was not seen in the final text.</summary>
    public bool Verified { get; init; } = true;

    /// <summary>Where number and content were seen; null when nothing is noted.</summary>
    public string? Source { get; init; }

    /// <summary>Codes of the rules that look for what it asks.</summary>
    public ValueList<string> Rules { get; init; } = [];

    /// <summary>Where the record and its fields were read from; takes no part in equality.</summary>
    public Origin Origin { get; init; } = Origin.Unknown;
}
