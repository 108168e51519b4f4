namespace CyberDocs.Model;

/// <summary>One filled-in checklist. Immutable and thread-safe.</summary>
public sealed partial record FormAnswers
{
    /// <summary>Form id: checklist-institution, checklist-vendor, checklist-minimum or bcp-check.</summary>
    public required string Form { get; init; }

    /// <summary>Id of the vendor, on vendor forms.</summary>
    public string? Vendor { get; init; }

    /// <summary>Id of the system, on vendor forms per system.</summary>
    public string? System { get; init; }

    /// <summary>Edition; the dossier's choice when null.</summary>
    public string? Edition { get; init; }

    /// <summary>Answer to the gate item 医療情報システムの有無.</summary>
    public Answer Gate { get; init; }

    /// <summary>Who filled it in.</summary>
    public string? Responder { get; init; }

    /// <summary>When it was checked as a whole.</summary>
    public CalendarDate? CheckedOn { get; init; }

    /// <summary>Answers by item.</summary>
    public ValueList<ItemAnswer> Items { get; init; } = [];

    /// <summary>Where the record and its fields were read from; takes no part in equality.</summary>
    public Origin Origin { get; init; } = Origin.Unknown;
}
