using CyberDocs.Model.Fields;

namespace CyberDocs.Comparing;

/// <summary>One comparison of two dossiers. Not thread-safe.</summary>
internal sealed class DossierComparison(Dossier older, Dossier newer) : IRecordVisitor
{
    private readonly RecordNames olderNames = new(older);
    private readonly RecordNames newerNames = new(newer);
    private readonly Dictionary<RecordShape, object> earlier = [];
    private readonly List<(int Rank, RecordChange Change)> changes = [];
    private bool isNewer;

    public ValueList<RecordChange> Changes()
    {
        Dossier.Shape.Show([new(older, null)], this);
        isNewer = true;
        Dossier.Shape.Show([new(newer, null)], this);
        return changes.OrderBy(change => change.Rank).Select(change => change.Change).ToValueList();
    }

    void IRecordVisitor.Visit<T>(RecordShape<T> shape, IReadOnlyList<PlacedRecord<T>> records)
    {
        if (!isNewer)
        {
            earlier.Add(shape, records);
            return;
        }

        var known = (IReadOnlyList<PlacedRecord<T>>)earlier[shape];
        var before = new Dictionary<string, T>(StringComparer.Ordinal);
        foreach (var (record, _, key) in Numbered(known))
        {
            before.Add(key, record);
        }

        foreach (var (record, id, key) in Numbered(records))
        {
            if (!before.Remove(key, out var old))
            {
                Add(shape, ChangeKind.Added, id, record, Fields(shape, null, record));
            }
            else if (Fields(shape, old, record) is { Count: > 0 } fields)
            {
                Add(shape, ChangeKind.Changed, id, record, fields);
            }
        }

        foreach (var (record, id, _) in Numbered(known).Where(entry => before.ContainsKey(entry.Key)))
        {
            Add(shape, ChangeKind.Removed, id, record, Fields(shape, record, null));
        }
    }

    // Ids are the same in every width. Those that occur twice are an error of the dossier; its records are told apart by their order. Parts of a record are
    // lines of it.
    private static IEnumerable<(T Record, string Id, string Key)> Numbered<T>(IReadOnlyList<PlacedRecord<T>> records)
    {
        var used = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var (record, identity) in records)
        {
            if (identity is not null)
            {
                var key = NameKey.Of(identity);
                var count = used[key] = used.GetValueOrDefault(key) + 1;
                var number = count == 1 ? "" : string.Create(CultureInfo.InvariantCulture, $" ({count})");
                yield return (record, identity + number, key + number);
            }
        }
    }

    private ValueList<FieldChange> Fields<T>(RecordShape<T> shape, T? before, T? after)
        where T : class
    {
        var fields = new List<FieldChange>();
        foreach (var field in shape.Fields)
        {
            if (!field.IsCompared)
            {
                continue;
            }

            var old = before is null ? [] : shape.Said(before, field);
            var now = after is null ? [] : shape.Said(after, field);
            if (!old.Equals(now) && !(old.Count == now.Count && old.Zip(now).All(pair => AreSame(field.Tables, pair.First, pair.Second))))
            {
                fields.Add(new FieldChange(field.Key, field.Japanese, Text(field.Tables, old, olderNames), Text(field.Tables, now, newerNames)));
            }
        }

        return fields.ToValueList();
    }

    private static bool AreSame(IReadOnlyList<string> tables, string old, string now) =>
        AddressText.AreSame(old, now) || (tables.Count > 0 && NameKey.Of(old) == NameKey.Of(now));

    private static string? Text(IReadOnlyList<string> tables, ValueList<string> values, RecordNames names) =>
        values.Count == 0 ? null : string.Join("、", tables.Count == 0 ? values : values.Select(id => names.Of(tables, id)));

    private void Add<T>(RecordShape<T> shape, ChangeKind kind, string id, T record, ValueList<FieldChange> fields)
        where T : class => changes.Add((shape.Rank, new RecordChange
        {
            Kind = kind,
            Record = shape.Id,
            RecordName = shape.Japanese,
            Id = id,
            Name = shape.Name(record),
            Fields = fields,
            IsCarried = kind != ChangeKind.Removed && record is ItemAnswer { IsCarried: true },
        }));
}
