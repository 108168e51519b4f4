namespace CyberDocs.Model;

/// <summary>Which edition of each official form the dossier uses. Immutable and thread-safe.</summary>
public sealed partial record EditionChoice
{
    /// <summary>Edition of the institution and vendor checklists.</summary>
    public string Checklist { get; init; } = "r6";

    /// <summary>Edition of the 最低限の措置 checklist.</summary>
    public string Minimum { get; init; } = "okayama-r6";

    /// <summary>Edition of the BCP check table.</summary>
    public string Bcp { get; init; } = "2024-06";

    /// <summary>Edition of the safety management guideline.</summary>
    public string Guideline { get; init; } = "6.0";

    /// <summary>Where the record and its fields were read from; takes no part in equality.</summary>
    public Origin Origin { get; init; } = Origin.Unknown;
}
