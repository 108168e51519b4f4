using CyberDocs.Model.Fields;

namespace CyberDocs.Model;

/// <summary>Names of the records of one dossier: changes tell names and not ids, and people name what they mean. Immutable and thread-safe.</summary>
internal sealed class RecordNames : IRecordVisitor
{
    private readonly Dictionary<(string Table, string Id), string> names = [];
    private readonly List<(string Said, string Id)> called = [];
    private readonly Lazy<(HashSet<string> Ids, ILookup<string, string> BySpelling, ILookup<string, string> ByName)> lookups;

    public RecordNames(Dossier dossier)
    {
        Dossier.Shape.Show([new(dossier, null)], this);
        lookups = new(() => (
            [.. names.Keys.Select(key => key.Id)],
            names.Keys.Select(key => key.Id).Distinct(StringComparer.Ordinal).ToLookup(NameKey.Of, StringComparer.Ordinal),
            called.ToLookup(known => NameKey.Of(known.Said), known => known.Id, StringComparer.Ordinal)));
    }

    /// <summary>The ids of the records that a text means, of whatever kind: by the id itself, else by one in another spelling, else by name.</summary>
    public IEnumerable<string> IdsOf(string text)
    {
        var (ids, bySpelling, byName) = lookups.Value;
        if (ids.Contains(text))
        {
            return [text];
        }

        var key = NameKey.Of(text);
        return bySpelling.Contains(key) ? bySpelling[key] : byName[key].Distinct(StringComparer.Ordinal);
    }

    /// <summary>The name or id that a misspelt one most likely stands for; null when none is near.</summary>
    public string? Nearest(string text) => NearestName.Of(text, called.Select(known => known.Said).Concat(names.Keys.Select(key => key.Id)))
        ?? (NearestName.Of(text, called.Select(known => Bare(known.Said))) is { } near ? called.First(known => Bare(known.Said) == near).Said : null);

    // People leave out what sort of company it is.
    private static string Bare(string name) => name.Replace("株式会社", "", StringComparison.Ordinal).Trim();

    /// <summary>The name of a record in one of the tables, or its id when it is in none.</summary>
    public string Of(IReadOnlyList<string> tables, string id)
    {
        foreach (var table in tables)
        {
            if (names.TryGetValue((table, id), out var name))
            {
                return name;
            }
        }

        return id;
    }

    void IRecordVisitor.Visit<T>(RecordShape<T> shape, IReadOnlyList<PlacedRecord<T>> records)
    {
        if (shape is { Table: { } table, Identity: { } identity })
        {
            var name = shape.Shown ?? shape.Name;
            foreach (var (record, _) in records)
            {
                var id = identity(record);
                names.TryAdd((table, id), name(record) ?? id);
                called.AddRange(((string?[])[shape.Name(record), name(record)]).OfType<string>().Distinct(StringComparer.Ordinal).Select(said => (said, id)));
            }
        }
    }
}
