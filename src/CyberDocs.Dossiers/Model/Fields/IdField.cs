namespace CyberDocs.Model.Fields;

/// <summary>The id by which others name a record. Immutable once its shape is built.</summary>
internal sealed class IdField<T>(string japanese, string description, Func<T, string> get, Func<T, string, T> set)
    : TypedField<T>("id", japanese, description, FieldKind.Text)
    where T : class
{
    public Func<T, string> Get => get;

    public override T Fill(T record, IFieldReader reader) => set(record, reader.Id(this));

    public override ValueList<string> Values(T record) => [];

    public override ValueList<string> Cell(T record) => [get(record)];

    public override void Write(T record, IFieldWriter writer) => writer.Value(this, get(record));
}
