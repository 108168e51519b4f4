namespace CyberDocs.Model;

/// <summary>A person with contact details. Immutable and thread-safe.</summary>
public sealed partial record Person
{
    /// <summary>Unique id.</summary>
    public required string Id { get; init; }

    /// <summary>Full name.</summary>
    public required string Name { get; init; }

    /// <summary>Reading of the name.</summary>
    public string? Kana { get; init; }

    /// <summary>役職.</summary>
    public string? Title { get; init; }

    /// <summary>Id of the department.</summary>
    public string? Department { get; init; }

    /// <summary>Telephone in working hours.</summary>
    public string? Phone { get; init; }

    /// <summary>Telephone at night and on holidays.</summary>
    public string? NightPhone { get; init; }

    /// <summary>Mail address.</summary>
    public string? Email { get; init; }

    /// <summary>Where the record and its fields were read from; takes no part in equality.</summary>
    public Origin Origin { get; init; } = Origin.Unknown;
}
