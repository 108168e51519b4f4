namespace CyberDocs.Templating;

/// <summary>A list of values that a template can index and loop over. Items may be computed when they are asked for.</summary>
public abstract class TemplateArray
{
    /// <summary>How many items there are.</summary>
    public abstract int Count { get; }

    /// <summary>The item at an index counted from 0.</summary>
    /// <param name="index">0 to <see cref="Count"/> - 1.</param>
    public abstract TemplateValue this[int index] { get; }

    /// <summary>Shows a list to templates without copying it; each item is wrapped when it is read.</summary>
    /// <typeparam name="T">The type of the items.</typeparam>
    /// <param name="items">The items; must not change while a template renders.</param>
    /// <param name="wrap">Turns an item into a value, such as <see cref="TemplateShape{T}.Wrap"/>.</param>
    public static TemplateArray From<T>(IReadOnlyList<T> items, Func<T, TemplateValue> wrap)
    {
        ArgumentNullException.ThrowIfNull(items);
        ArgumentNullException.ThrowIfNull(wrap);
        return new Wrapped<T>(items, wrap);
    }

    private sealed class Wrapped<T>(IReadOnlyList<T> items, Func<T, TemplateValue> wrap) : TemplateArray
    {
        public override int Count => items.Count;

        public override TemplateValue this[int index] => wrap(items[index]);
    }
}
