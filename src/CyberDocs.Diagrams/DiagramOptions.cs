namespace CyberDocs.Diagrams;

/// <summary>How diagrams are drawn. Immutable and thread-safe.</summary>
public sealed record DiagramOptions
{
    /// <summary>No date, any paper, like devices drawn together.</summary>
    public static DiagramOptions Default { get; } = new();

    /// <summary>作成日 in the title block; left out when null.</summary>
    public DateOnly? Date { get; init; }

    /// <summary>Edition of the data in the title block, such as 台帳 第3版; the newest stock-taking date when null.</summary>
    public string? DataEdition { get; init; }

    /// <summary>For whom the page is, such as 立入検査提出用; left out when null.</summary>
    public string? Profile { get; init; }

    /// <summary>Paper that may be used; the default is any, the smallest that holds the diagram.</summary>
    public DiagramPaper Paper { get; init; } = DiagramPaper.Any;

    /// <summary>
    /// Ids of zones whose devices are all drawn one by one, besides those that the dossier itself says so of (<see cref="Model.Zone.OneByOne"/>); empty by
    /// default.
    /// </summary>
    public ValueList<string> ExpandedZones { get; init; } = [];

    /// <summary>Whether addresses and VLAN ids are drawn; the default is true.</summary>
    public bool ShowAddresses { get; init; } = true;

    /// <summary>
    /// What a link to another page of the same diagram is written as, with <c>{0}</c> for the page number; the default is <c>#page-{0}</c>.
    /// </summary>
    public string PageLink { get; init; } = "#page-{0}";
}
