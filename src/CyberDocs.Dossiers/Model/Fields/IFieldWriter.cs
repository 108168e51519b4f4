namespace CyberDocs.Model.Fields;

/// <summary>Takes what a dossier file would say about the fields of one record, in order; empty fields are left out.</summary>
internal interface IFieldWriter
{
    void Value(RecordField field, string text);

    void Values(RecordField field, ValueList<string> texts);

    void Record<T>(RecordField field, RecordShape<T> shape, T record)
        where T : class;

    void Records<T>(RecordField field, RecordShape<T> shape, ValueList<T> records)
        where T : class;

    void Map<T>(MapEntries<T> entries, ValueList<T> records)
        where T : class;
}
