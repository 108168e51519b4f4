using System.Globalization;
using CyberDocs.Collections;

namespace CyberDocs.Model.Fields;

/// <summary>The fields of a kind of record, in the order of the dossier format. Immutable once built.</summary>
/// <typeparam name="T">The record.</typeparam>
/// <param name="id">Name of the record in profiles, such as <c>vendor_contact</c>.</param>
/// <param name="japanese">Name for people.</param>
internal sealed class RecordShape<T>(string id, string japanese)
{
    private readonly List<RecordField<T>> fields = [];

    public string Id => id;

    public string Japanese => japanese;

    public IReadOnlyList<RecordField<T>> Fields => fields;

    /// <summary>A field of free text.</summary>
    public RecordShape<T> Text(string key, string name, Func<T, string?> get, Func<T, string, T> set) =>
        Add(new(key, name, record => One(get(record)), (record, values) => values.Count == 0 ? record : set(record, values[0]), null) { Value = get });

    /// <summary>A list of free texts.</summary>
    public RecordShape<T> Texts(string key, string name, Func<T, ValueList<string>> get, Func<T, ValueList<string>, T> set) =>
        Add(new(key, name, get, set, null));

    /// <summary>The id of another record.</summary>
    public RecordShape<T> Reference(string key, string name, string table, Func<T, string?> get) =>
        Add(new(key, name, record => One(get(record)), null, table));

    /// <summary>Ids of other records.</summary>
    public RecordShape<T> References(string key, string name, string table, Func<T, ValueList<string>> get) =>
        Add(new(key, name, get, null, table));

    /// <summary>A word of a vocabulary or something worked out, already as people read it.</summary>
    /// <param name="key">Key in the dossier file.</param>
    /// <param name="name">Name for people.</param>
    /// <param name="get">The value.</param>
    /// <param name="without">The record without it; null when it cannot be hidden.</param>
    public RecordShape<T> Word(string key, string name, Func<T, string?> get, Func<T, T>? without = null) =>
        Add(new(key, name, record => One(get(record)), null, null) { Without = without });

    public RecordShape<T> Lines(string key, string name, Func<T, IEnumerable<string>> get) =>
        Add(new(key, name, record => get(record).ToValueList(), null, null));

    public RecordShape<T> Date(string key, string name, Func<T, DateOnly?> get, Func<T, T>? without = null) =>
        Word(key, name, record => get(record)?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), without);

    public RecordShape<T> Number(string key, string name, Func<T, int?> get, Func<T, T>? without = null) =>
        Word(key, name, record => get(record)?.ToString(CultureInfo.InvariantCulture), without);

    public RecordShape<T> Flag(string key, string name, Func<T, bool?> get, Func<T, T>? without = null) =>
        Word(key, name, record => get(record) is { } yes ? yes ? "はい" : "いいえ" : null, without);

    private RecordShape<T> Add(RecordField<T> field)
    {
        fields.Add(field);
        return this;
    }

    private static ValueList<string> One(string? text) => text is null ? [] : [text];
}
