namespace CyberDocs.Templating.Markup;

/// <summary>One element of the markup: where it stands, what it holds, which attributes it takes. Immutable and thread-safe.</summary>
internal sealed class MarkupElement(string name, ElementKind kind, Categories category, Categories accepts, ContentKind content, string attributes)
{
    private readonly string[] attributes = attributes.Split(' ', StringSplitOptions.RemoveEmptyEntries);

    public string Name { get; } = name;

    public ElementKind Kind { get; } = kind;

    public Categories Category { get; } = category;

    public Categories Accepts { get; } = accepts;

    public ContentKind Content { get; } = content;

    public IReadOnlyList<string> Attributes => attributes;

    /// <summary>Whether it takes an attribute.</summary>
    public bool Has(ReadOnlySpan<char> attribute)
    {
        foreach (var name in attributes)
        {
            if (attribute.SequenceEqual(name))
            {
                return true;
            }
        }

        return false;
    }
}
