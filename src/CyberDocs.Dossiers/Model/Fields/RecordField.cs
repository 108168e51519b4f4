using CyberDocs.Collections;

namespace CyberDocs.Model.Fields;

/// <summary>One field of a record as text, for work that treats all fields alike: comparing and hiding. Immutable and thread-safe.</summary>
/// <typeparam name="T">The record.</typeparam>
/// <param name="Key">Key in the dossier file.</param>
/// <param name="Japanese">Name for people.</param>
/// <param name="Values">The values; none when the field is empty.</param>
/// <param name="With">The record with other values, at least one; null when the field holds no free text.</param>
/// <param name="Refers">Table whose ids it holds, such as <c>vendors</c>; null when it refers to nothing.</param>
internal sealed record RecordField<T>(
    string Key, string Japanese, Func<T, ValueList<string>> Values, Func<T, ValueList<string>, T>? With, string? Refers)
{
    /// <summary>The record without the value, for a field that holds no free text but can be hidden; null when it cannot.</summary>
    public Func<T, T>? Without { get; init; }

    /// <summary>The one value, for a field that holds no list; null when it holds one, so that long ledgers are searched without making lists.</summary>
    public Func<T, string?>? Value { get; init; }

    /// <summary>Whether a value of the record fits.</summary>
    public bool Holds(T record, Predicate<string> fits)
    {
        if (Value is { } value)
        {
            return value(record) is { } text && fits(text);
        }

        foreach (var text in Values(record).AsSpan())
        {
            if (fits(text))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a profile can hide it.</summary>
    public bool CanBeHidden => With is not null || Without is not null;
}
