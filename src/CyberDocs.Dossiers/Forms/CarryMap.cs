namespace CyberDocs.Forms;

/// <summary>Which items of an older edition an item of a newer one goes back to, as data. Immutable and thread-safe.</summary>
internal sealed record CarryMap
{
    /// <summary>Id of the older edition.</summary>
    public required string From { get; init; }

    /// <summary>Id of the newer edition.</summary>
    public required string To { get; init; }

    /// <summary>The older edition as remarks name it, such as 令和6年度版.</summary>
    public required string Label { get; init; }

    /// <summary>Ids of the forms that it holds for.</summary>
    public ValueList<string> Forms { get; init; } = [];

    /// <summary>Whether items that <see cref="Items"/> does not name go back to the item with the same id.</summary>
    public bool SameIds { get; init; }

    /// <summary>Items of the newer edition that ask more than before, so that はい is not carried and must be checked again.</summary>
    public ValueList<string> AsksMore { get; init; } = [];

    /// <summary>Items of the newer edition with those of the older.</summary>
    public ValueList<CarriedItem> Items { get; init; } = [];

    /// <summary>Where the map and its fields stand.</summary>
    public Origin Origin { get; init; } = Origin.Unknown;

    /// <summary>Where the entries of <see cref="Items"/> stand, by the item of the newer edition.</summary>
    public Origin ItemsOrigin { get; init; } = Origin.Unknown;

    /// <summary>Items of the older edition that an item goes back to; none when it is new.</summary>
    /// <param name="item">Item id of the newer edition.</param>
    public ValueList<string> SourcesOf(string item) =>
        Items.FirstOrDefault(carried => carried.Item == item)?.Sources ?? (SameIds ? [item] : []);
}
