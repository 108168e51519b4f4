namespace CyberDocs.Model;

/// <summary>The names of an enumeration's values: ids for files, Japanese for documents, aliases for reading. Immutable and thread-safe.</summary>
/// <typeparam name="T">The enumeration.</typeparam>
public sealed class TermTable<T>
    where T : struct, Enum
{
    private readonly Dictionary<T, Term<T>> byValue = [];
    private readonly Dictionary<string, T> byName = new(StringComparer.Ordinal);

    /// <summary>A table of the given terms.</summary>
    /// <param name="terms">One per value of the enumeration, in the order in which lists show them.</param>
    internal TermTable(params Term<T>[] terms)
    {
        Terms = [.. terms.Where(term => term.IsWritten)];
        foreach (var term in terms)
        {
            byValue.Add(term.Value, term);
        }

        foreach (var term in Terms)
        {
            foreach (var name in (string[])[term.Id, term.Japanese, .. term.Aliases])
            {
                byName.TryAdd(Key(name), term.Value);
            }
        }
    }

    /// <summary>All terms that a dossier file may hold, in order.</summary>
    public IReadOnlyList<Term<T>> Terms { get; }

    /// <summary>The term of a value.</summary>
    /// <param name="value">A value of the enumeration.</param>
    public Term<T> this[T value] => byValue[value];

    /// <summary>Finds a value by any of its names, ignoring letter case, surrounding space and width.</summary>
    /// <param name="name">An id, a Japanese name or an alias.</param>
    /// <param name="value">The value found.</param>
    public bool TryFind(string name, out T value)
    {
        ArgumentNullException.ThrowIfNull(name);
        return byName.TryGetValue(Key(name), out value);
    }

    private static string Key(string name) => NameKey.Of(name);
}
