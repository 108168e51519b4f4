namespace CyberDocs.Model;

/// <summary>Someone at a vendor who can be called. Immutable and thread-safe.</summary>
public sealed partial record VendorContact
{
    /// <summary>Person or desk.</summary>
    public string? Name { get; init; }

    /// <summary>Department at the vendor.</summary>
    public string? Department { get; init; }

    /// <summary>Telephone in working hours.</summary>
    public string? Phone { get; init; }

    /// <summary>Telephone at night and on holidays.</summary>
    public string? NightPhone { get; init; }

    /// <summary>Mail address.</summary>
    public string? Email { get; init; }

    /// <summary>When the desk answers, such as 24時間365日.</summary>
    public string? Hours { get; init; }

    /// <summary>Where the record and its fields were read from; takes no part in equality.</summary>
    public Origin Origin { get; init; } = Origin.Unknown;
}
