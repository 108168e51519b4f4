namespace CyberDocs.Model.Fields;

/// <summary>A field of one record, such as the institution. Immutable once its shape is built.</summary>
internal sealed class ChildField<T, TChild>(
    RecordShape<TChild> shape, string key, string japanese, string description, Func<T, TChild> get, Func<T, TChild, T> set)
    : TypedField<T>(key, japanese, description, FieldKind.Record)
    where T : class
    where TChild : class
{
    public override RecordShape Child => shape;

    public override T Fill(T record, IFieldReader reader) => reader.Record(this, shape) is { } child ? set(record, child) : record;

    public override ValueList<string> Values(T record) => [];

    public override void Write(T record, IFieldWriter writer) => writer.Record(this, shape, get(record));

    public override void Visit(IReadOnlyList<PlacedRecord<T>> owners, IRecordVisitor visitor) =>
        shape.Show([.. owners.Select(owner => new PlacedRecord<TChild>(get(owner.Record), shape.Id))], visitor);

    public override T Rework(T record, IRecordWork work, string? owner) => set(record, work.Over(shape, get(record), owner));
}
