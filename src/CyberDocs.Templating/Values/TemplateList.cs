using System.Runtime.InteropServices;

namespace CyberDocs.Templating;

/// <summary>A mutable list; what <c>[1, 2]</c> creates in a template. It may carry properties besides its items.</summary>
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

    /// <summary>The render that made this list and may change it; null when it came from outside.</summary>
    internal object? Owner { get; init; }

    /// <summary>Properties set by <c>list.name = value</c>; null until the first one.</summary>
    internal TemplateDictionary? Properties { get; set; }

    internal ReadOnlySpan<TemplateValue> Items => CollectionsMarshal.AsSpan(items);

    /// <summary>Adds a value at the end.</summary>
    /// <param name="value">The value.</param>
    public void Add(TemplateValue value) => items.Add(value);

    /// <summary>Replaces the item at an index; one beyond the end extends the list with nulls.</summary>
    /// <param name="index">Index counted from 0.</param>
    /// <param name="value">The new value.</param>
    internal void Set(int index, TemplateValue value)
    {
        while (items.Count <= index)
        {
            items.Add(default);
        }

        items[index] = value;
    }
}
