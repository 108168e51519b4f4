namespace CyberDocs.Reading;

/// <summary>What a file says before anyone knows what it means: a closed set of scalars, lists and maps with their places. Immutable and thread-safe.</summary>
internal abstract class DataNode(SourcePlace place)
{
    /// <summary>Where the value begins.</summary>
    public SourcePlace Place { get; } = place;
}

/// <summary>Values in file order.</summary>
internal sealed class DataList(IReadOnlyList<DataNode> items, SourcePlace place) : DataNode(place)
{
    public IReadOnlyList<DataNode> Items { get; } = items;
}
