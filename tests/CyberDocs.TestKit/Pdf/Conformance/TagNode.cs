namespace CyberDocs.TestKit.Pdf.Conformance;

/// <summary>An element of the logical structure as the checker sees it.</summary>
internal sealed class TagNode(int number, string role, Dictionary<string, object?> entries, TagNode? parent)
{
    public int Number => number;

    /// <summary>Standard structure type, after the role map.</summary>
    public string Role => role;

    public Dictionary<string, object?> Entries => entries;

    public TagNode? Parent => parent;

    public List<TagNode> Children { get; } = [];

    public List<(int Page, int Mark)> Marks { get; } = [];

    /// <summary>Object numbers of annotations.</summary>
    public List<int> Objects { get; } = [];

    public IEnumerable<TagNode> All => Children.SelectMany(c => c.All).Prepend(this);

    public bool HasContent => Marks.Count > 0 || Objects.Count > 0;
}
