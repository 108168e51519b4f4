namespace CyberDocs.Model.Fields;

/// <summary>A field of one value: text, day, number, yes or no, or a reference. Immutable once its shape is built.</summary>
internal sealed class ValueField<T, TValue> : TypedField<T>
    where T : class
{
    private readonly FieldType<TValue> type;
    private readonly Func<T, TValue, T> set;
    private readonly Func<T, string?> text;

    public ValueField(string key, string japanese, string description, FieldType<TValue> type, Func<T, TValue> get, Func<T, TValue, T> set)
        : base(key, japanese, description, type.Kind)
    {
        this.type = type;
        this.set = set;
        Get = get;
        text = record => get(record) is { } value ? type.Text(value) : null;
        Value = text;
    }

    public Func<T, TValue> Get { get; }

    /// <summary>What stands for a value that must be there and is not; null for nothing.</summary>
    public Func<T, TValue>? Substitute { get; set; }

    public override T Fill(T record, IFieldReader reader)
    {
        var value = type.Read(reader, this);
        return value is not null ? set(record, value) : Substitute is not null ? set(record, Substitute(record)) : record;
    }

    public override ValueList<string> Values(T record) => text(record) is { } one ? [one] : [];

    public override void Write(T record, IFieldWriter writer)
    {
        if (text(record) is { Length: > 0 } said)
        {
            writer.Value(this, said);
        }
    }
}
