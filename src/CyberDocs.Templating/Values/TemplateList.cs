namespace CyberDocs.Templating;

/// <summary>A mutable list; what <c>[1, 2]</c> creates in a template.</summary>
/// <remarks>Not thread-safe: values that several renders share must not be changed by templates.</remarks>
public sealed class TemplateList : TemplateArray
{
    private readonly List<TemplateValue> items;

    /// <summary>A list of the given values.</summary>
    /// <param name="items">The values, which are copied.</param>
    public TemplateList(params ReadOnlySpan<TemplateValue> items)
    {
        this.items = new List<TemplateValue>(items.Length);
        this.items.AddRange(items);
    }

    /// <inheritdoc/>
    public override int Count => items.Count;

    /// <inheritdoc/>
    public override TemplateValue this[int index] => items[index];

    /// <summary>Adds a value at the end.</summary>
    /// <param name="value">The value.</param>
    public void Add(TemplateValue value) => items.Add(value);
}
