using System.Collections;
using System.Runtime.CompilerServices;

namespace CyberDocs.Collections;

/// <summary>An immutable list that equals another with equal elements in the same order. Thread-safe.</summary>
/// <typeparam name="T">Element type.</typeparam>
[CollectionBuilder(typeof(ValueList), nameof(ValueList.From))]
public sealed class ValueList<T> : IReadOnlyList<T>, IEquatable<ValueList<T>>
{
    private readonly T[] items;

    internal static ValueList<T> Empty { get; } = new([]);

    internal ValueList(T[] items) => this.items = items;

    /// <summary>Number of elements.</summary>
    public int Count => items.Length;

    /// <summary>The element at an index counted from 0.</summary>
    /// <param name="index">The index.</param>
    public T this[int index] => items[index];

    /// <summary>The elements as a span, without copying.</summary>
    public ReadOnlySpan<T> AsSpan() => items;

    /// <inheritdoc/>
    public bool Equals(ValueList<T>? other) =>
        other is not null && (ReferenceEquals(this, other) || items.AsSpan().SequenceEqual(other.items));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as ValueList<T>);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = default(HashCode);
        foreach (var item in items)
        {
            hash.Add(item);
        }

        return hash.ToHashCode();
    }

    /// <inheritdoc/>
    public IEnumerator<T> GetEnumerator() => ((IEnumerable<T>)items).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => items.GetEnumerator();
}

/// <summary>Creates <see cref="ValueList{T}"/> values.</summary>
public static class ValueList
{
    /// <summary>A list of the given elements.</summary>
    /// <typeparam name="T">Element type.</typeparam>
    /// <param name="items">The elements, copied.</param>
    public static ValueList<T> From<T>(ReadOnlySpan<T> items) => items.IsEmpty ? ValueList<T>.Empty : new(items.ToArray());

    /// <summary>A list of the elements of a sequence.</summary>
    /// <typeparam name="T">Element type.</typeparam>
    /// <param name="items">The elements, copied.</param>
    public static ValueList<T> ToValueList<T>(this IEnumerable<T> items) => new([.. items]);
}
