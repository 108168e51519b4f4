using CyberDocs.Model;
using CyberDocs.Model.Fields;

namespace CyberDocs.Comparing;

/// <summary>Names of the records of one dossier, so that changes tell names and not ids. Immutable and thread-safe.</summary>
internal sealed class RecordNames : IRecordVisitor
{
    private readonly Dictionary<(string Table, string Id), string> names = [];

    public RecordNames(Dossier dossier) => Dossier.Shape.Show([new(dossier, null)], this);

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
            }
        }
    }
}
