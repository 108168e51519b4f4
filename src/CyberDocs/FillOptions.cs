namespace CyberDocs;

/// <summary>How a blank form of an authority is filled in. Immutable and thread-safe.</summary>
public sealed record FillOptions
{
    /// <summary>The form and edition are told from the file, and no mapping is used.</summary>
    public static FillOptions Default { get; } = new();

    /// <summary>Which form it is, such as <c>checklist-institution</c>; null to tell it from the file.</summary>
    public string? Form { get; init; }

    /// <summary>Its edition, such as <c>r6</c> or 令和6年度版; null for the one that the dossier answers.</summary>
    public string? Edition { get; init; }

    /// <summary>Id of the vendor whose answers go in, for vendor forms; not needed where the dossier has the answers of one alone.</summary>
    public string? Vendor { get; init; }

    /// <summary>Id of the system, for vendor forms per system.</summary>
    public string? System { get; init; }

    /// <summary>
    /// A mapping that <see cref="FillResult.Mapping"/> gave for the same form, perhaps changed since, in YAML; null to look for the cells.
    /// </summary>
    public string? Mapping { get; init; }

    /// <summary>Name of the mapping in messages.</summary>
    public string? MappingName { get; init; }
}
