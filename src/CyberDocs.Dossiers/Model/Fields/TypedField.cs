namespace CyberDocs.Model.Fields;

/// <summary>One field of a record: how it is read, written, compared and hidden. Immutable once its shape is built.</summary>
/// <typeparam name="T">The record.</typeparam>
internal abstract class TypedField<T>(string key, string japanese, string description, FieldKind kind) : RecordField(key, japanese, description, kind)
    where T : class
{
    /// <summary>The record with other texts, at least one; null when the field holds no free text.</summary>
    public Func<T, ValueList<string>, T>? With { get; internal set; }

    /// <summary>The record without the value, for a field that holds no free text but can be hidden; null when it cannot.</summary>
    public Func<T, T>? Without { get; internal set; }

    /// <summary>The one value, for a field that holds no list; null when it holds one, so that long ledgers are searched without making lists.</summary>
    public Func<T, string?>? Value { get; protected init; }

    /// <summary>A record that may be filled in its place, where filling changes the record itself.</summary>
    public Func<T, T> Own { get; internal set; } = static record => record;

    public override bool IsText => With is not null;

    public override bool CanBeHidden => With is not null || Without is not null;

    /// <summary>The record with what a source says about the field; unchanged when it says nothing. The record must be nobody else's yet.</summary>
    public abstract T Fill(T record, IFieldReader reader);

    /// <summary>The values as people read them; none when the field is empty.</summary>
    public abstract ValueList<string> Values(T record);

    /// <summary>Whether the record says something there.</summary>
    public virtual bool IsSaid(T record) => Value is { } value ? value(record) is not null : Values(record).Count > 0;

    /// <summary>Hands what a dossier file would say to a writer.</summary>
    public abstract void Write(T record, IFieldWriter writer);

    /// <summary>The values as a cell of a ledger holds them.</summary>
    public virtual ValueList<string> Cell(T record) => Values(record);

    /// <summary>Shows the records in the field, of all owners together.</summary>
    public virtual void Visit(IReadOnlyList<PlacedRecord<T>> owners, IRecordVisitor visitor)
    {
    }

    /// <summary>The record with the records in the field worked over.</summary>
    public virtual T Rework(T record, IRecordWork work, string? owner) => record;

    /// <summary>Whether a value of the record fits.</summary>
    public bool Holds(T record, Predicate<string> fits)
    {
        if (Value is { } value)
        {
            return value(record) is { } text && fits(text);
        }

        foreach (var text in Values(record).AsSpan())
        {
            if (fits(text))
            {
                return true;
            }
        }

        return false;
    }
}
