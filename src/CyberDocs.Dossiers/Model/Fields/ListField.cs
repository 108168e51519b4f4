namespace CyberDocs.Model.Fields;

/// <summary>A field of several texts or references. Immutable once its shape is built.</summary>
internal sealed class ListField<T>(
    string key, string japanese, string description, Func<IFieldReader, RecordField, ValueList<string>?> read,
    Func<T, ValueList<string>> get, Func<T, ValueList<string>, T> set)
    : TypedField<T>(key, japanese, description, FieldKind.Texts)
    where T : class
{
    public Func<T, ValueList<string>> Get => get;

    public override T Fill(T record, IFieldReader reader) => read(reader, this) is { Count: > 0 } values ? set(record, values) : record;

    public override ValueList<string> Values(T record) => get(record);

    public override void Write(T record, IFieldWriter writer)
    {
        if (get(record) is { Count: > 0 } values)
        {
            writer.Values(this, values);
        }
    }
}
