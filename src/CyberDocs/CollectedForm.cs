namespace CyberDocs;

/// <summary>What came back of one form. Immutable and thread-safe.</summary>
public sealed record CollectedForm
{
    /// <summary>Form id such as <c>checklist-vendor</c>.</summary>
    public required string Form { get; init; }

    /// <summary>Edition id such as <c>r6</c>.</summary>
    public required string Edition { get; init; }

    /// <summary>Id of the vendor, on vendor forms.</summary>
    public string? Vendor { get; init; }

    /// <summary>Id of the system, on vendor forms per system.</summary>
    public string? System { get; init; }

    /// <summary>Name as people say it, with vendor and system.</summary>
    public required string Title { get; init; }

    /// <summary>Files that were merged into it, in the order given.</summary>
    public ValueList<string> Files { get; init; } = [];

    /// <summary>Fields that were left blank, of all files together.</summary>
    public int Blank { get; init; }

    /// <summary>What was filled in, in the order of the form.</summary>
    public ValueList<CollectedValue> Values { get; init; } = [];
}
