namespace CyberDocs.Model;

/// <summary>A department of the institution. Immutable and thread-safe.</summary>
public sealed partial record Department
{
    /// <summary>Unique id.</summary>
    public required string Id { get; init; }

    /// <summary>Name.</summary>
    public required string Name { get; init; }

    /// <summary>Id of the contact person.</summary>
    public string? Person { get; init; }

    /// <summary>Telephone in working hours.</summary>
    public string? Phone { get; init; }

    /// <summary>Telephone at night and on holidays.</summary>
    public string? NightPhone { get; init; }

    /// <summary>Where it is.</summary>
    public string? Place { get; init; }

    /// <summary>Where the record and its fields were read from; takes no part in equality.</summary>
    public Origin Origin { get; init; } = Origin.Unknown;
}
