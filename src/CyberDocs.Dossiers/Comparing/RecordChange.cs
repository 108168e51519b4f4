namespace CyberDocs.Comparing;

/// <summary>A record that was added, removed or changed. Immutable and thread-safe.</summary>
public sealed record RecordChange
{
    /// <summary>What happened.</summary>
    public required ChangeKind Kind { get; init; }

    /// <summary>Kind of record, such as <c>device</c>.</summary>
    public required string Record { get; init; }

    /// <summary>Japanese name of the kind of record, such as 機器.</summary>
    public required string RecordName { get; init; }

    /// <summary>What tells it from its like: its id, or for answers the form with its vendor and the item.</summary>
    public required string Id { get; init; }

    /// <summary>The ids of all records that changed alike, where <see cref="ChangeGrouping"/> took several together; empty for a single record.</summary>
    public ValueList<string> Ids { get; init; } = [];

    /// <summary>The id, or the ids of a group with their runs as ranges and how many they are.</summary>
    public string IdText => Ids.Count == 0 ? Id : string.Create(CultureInfo.InvariantCulture, $"{NumberRanges.Of(Ids)}（{Ids.Count}台）");

    /// <summary>What people call it: an answer by its form and number where those are known, anything else by its ids and its name.</summary>
    public string Label => Name is null || Name == Id ? IdText : IsOfAnswers ? Name : $"{IdText} {Name}";

    /// <summary>For an answer: whether the newer dossier carried it over from an earlier edition, still to be confirmed.</summary>
    public bool IsCarried { get; init; }

    /// <summary>Its name in the newer dossier, or in the older when it was removed; null when it has none.</summary>
    public string? Name { get; init; }

    /// <summary>Fields that changed, in the order of the dossier format; for an added or removed record, those that are filled.</summary>
    public ValueList<FieldChange> Fields { get; init; } = [];

    internal bool IsOfAnswers => Record == ItemAnswer.Shape.Id || Record == FormAnswers.Shape.Id;
}
