namespace CyberDocs.Templating.Markup;

/// <summary>One element of the markup: where it stands, what it holds, which attributes it takes. Immutable and thread-safe.</summary>
internal sealed class MarkupElement
{
    private readonly string[] attributes;

    public MarkupElement(string name, ElementKind kind, Categories category, Categories accepts, ContentKind content, string attributes)
    {
        Name = name;
        Kind = kind;
        Category = category;
        Accepts = accepts;
        Content = content;
        this.attributes = attributes.Split(' ', StringSplitOptions.RemoveEmptyEntries);
    }

    public string Name { get; }

    public ElementKind Kind { get; }

    public Categories Category { get; }

    public Categories Accepts { get; }

    public ContentKind Content { get; }

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
