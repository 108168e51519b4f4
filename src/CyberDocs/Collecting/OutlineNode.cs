namespace CyberDocs.Collecting;

/// <summary>A value of a YAML or JSON file by the stretch of text that it takes. Immutable once read.</summary>
internal abstract class OutlineNode(int start)
{
    public int Start { get; } = start;

    public int End { get; set; } = start;

    /// <summary>Whether the text also stands for something elsewhere, or for another text: anchors and aliases cannot be edited in one place.</summary>
    public bool IsShared { get; init; }
}

internal sealed class OutlineScalar(int start) : OutlineNode(start);

internal sealed class OutlineList(int start, bool isFlow) : OutlineNode(start)
{
    public bool IsFlow => isFlow;

    public List<OutlineNode> Items { get; } = [];
}

internal sealed class OutlineMap(int start, bool isFlow) : OutlineNode(start)
{
    public bool IsFlow => isFlow;

    public List<(string Key, OutlineNode KeyNode, OutlineNode Value)> Entries { get; } = [];

    public OutlineNode? Find(string key) => Entries.Find(entry => entry.Key == key).Value;
}
