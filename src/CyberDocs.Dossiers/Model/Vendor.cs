namespace CyberDocs.Model;

/// <summary>A company that supplies, builds or maintains systems, networks or devices. Immutable and thread-safe.</summary>
public sealed partial record Vendor
{
    /// <summary>Unique id.</summary>
    public required string Id { get; init; }

    /// <summary>Company name.</summary>
    public required string Name { get; init; }

    /// <summary>Reading of the name.</summary>
    public string? Kana { get; init; }

    /// <summary>What it does for the institution.</summary>
    public string? Business { get; init; }

    /// <summary>Whether a contract exists.</summary>
    public Knowledge Contract { get; init; } = Knowledge.Unknown;

    /// <summary>The vendor's own responsible manager.</summary>
    public string? Manager { get; init; }

    /// <summary>What the contract covers, including who answers for what.</summary>
    public string? Scope { get; init; }

    /// <summary>How its checklists are split.</summary>
    public VendorFormScope Form { get; init; }

    /// <summary>File name of the vendor's own filled-in form.</summary>
    public string? ReceivedFile { get; init; }

    /// <summary>When that form was received.</summary>
    public CalendarDate? ReceivedOn { get; init; }

    /// <summary>Contacts, first to be called first.</summary>
    public ValueList<VendorContact> Contacts { get; init; } = [];

    /// <summary>MDS and SDS documents received.</summary>
    public ValueList<Disclosure> Disclosures { get; init; } = [];

    /// <summary>When it was asked for its checklists, and what came back; the newest last.</summary>
    public ValueList<FormRequest> Requests { get; init; } = [];

    /// <summary>Where the record and its fields were read from; takes no part in equality.</summary>
    public Origin Origin { get; init; } = Origin.Unknown;
}
