using CyberDocs.Model.Fields;

namespace CyberDocs.Reading;

/// <summary>Writes a record as the tree that a dossier file would give: the way back of <see cref="RecordReader"/>. Not thread-safe.</summary>
internal sealed class RecordNodes : IFieldWriter
{
    private readonly List<DataEntry> entries = [];

    private RecordNodes()
    {
    }

    /// <summary>The map of a record, at the place where the record was read; reading it gives the record again.</summary>
    public static DataMap Of<T>(RecordShape<T> shape, T record)
        where T : class
    {
        var nodes = new RecordNodes();
        foreach (var field in shape.Fields)
        {
            field.Write(record, nodes);
        }

        return new DataMap(nodes.entries, shape.OriginOf(record).Place);
    }

    void IFieldWriter.Value(RecordField field, string text) => Add(field, Scalar(text));

    void IFieldWriter.Values(RecordField field, ValueList<string> texts) => Add(field, new DataList([.. texts.Select(Scalar)], SourcePlace.Unknown));

    void IFieldWriter.Record<T>(RecordField field, RecordShape<T> shape, T record)
    {
        if (Of(shape, record) is { Entries.Count: > 0 } map)
        {
            Add(field, map);
        }
    }

    void IFieldWriter.Records<T>(RecordField field, RecordShape<T> shape, ValueList<T> records) =>
        Add(field, new DataList([.. records.Select(record => Of(shape, record))], SourcePlace.Unknown));

    void IFieldWriter.Map<T>(MapEntries<T> entries, ValueList<T> records) => Add(entries.Field, new DataMap(
        [
            .. records.Select(record => new DataEntry(
                entries.Key(record), entries.Shape.OriginOf(record).Place,
                Of(entries.Shape, record) is var map && entries.IsShortOnly ? map.Find(entries.Short) ?? Scalar("") : map)),
        ],
        SourcePlace.Unknown));

    private static DataScalar Scalar(string text) => new(text, ScalarKind.Plain, SourcePlace.Unknown);

    private void Add(RecordField field, DataNode value) => entries.Add(new(field.Key, SourcePlace.Unknown, value));
}
