namespace CyberDocs.Model;

/// <summary>An MDS or SDS that a vendor has handed in. Immutable and thread-safe.</summary>
public sealed partial record Disclosure
{
    /// <summary>Which sort of document.</summary>
    public DisclosureKind Kind { get; init; }

    /// <summary>Id of the system it covers.</summary>
    public string? System { get; init; }

    /// <summary>Product or service with its version.</summary>
    public string? Product { get; init; }

    /// <summary>Version of the form, such as 4.1.</summary>
    public string? FormVersion { get; init; }

    /// <summary>Date of the document.</summary>
    public CalendarDate? IssuedOn { get; init; }

    /// <summary>When it was received.</summary>
    public CalendarDate? ReceivedOn { get; init; }

    /// <summary>Where it is kept.</summary>
    public string? File { get; init; }

    /// <summary>Why no disclosure is needed.</summary>
    public string? NotNeededReason { get; init; }

    /// <summary>Where the record and its fields were read from; takes no part in equality.</summary>
    public Origin Origin { get; init; } = Origin.Unknown;
}
