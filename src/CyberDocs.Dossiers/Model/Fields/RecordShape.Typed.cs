namespace CyberDocs.Model.Fields;

/// <summary>
/// All that is known about the fields of a kind of record: reading, messages, the schema, sheets, comparing, hiding, templates and writing walk it. A field
/// stands here once. Immutable once built.
/// </summary>
/// <typeparam name="T">The record.</typeparam>
internal sealed partial class RecordShape<T> : RecordShape
    where T : class
{
    private readonly List<TypedField<T>> fields = [];
    private readonly Func<T> create;
    private readonly Func<T, Origin> origin;
    private readonly Func<T, Origin, T> withOrigin;
    private string[]? keys;

    /// <param name="id">Name of the record in profiles, such as <c>vendor_contact</c>.</param>
    /// <param name="japanese">Name for people.</param>
    /// <param name="create">A record without facts.</param>
    /// <param name="origin">Where a record was read from.</param>
    /// <param name="withOrigin">The record, read from elsewhere.</param>
    public RecordShape(string id, string japanese, Func<T> create, Func<T, Origin> origin, Func<T, Origin, T> withOrigin)
        : base(id, japanese)
    {
        this.create = create;
        this.origin = origin;
        this.withOrigin = withOrigin;
    }

    public override IReadOnlyList<TypedField<T>> Fields => fields;

    public override string[] Keys => keys ??= [.. fields.Select(known => known.Key)];

    /// <summary>What tells a record from its like; null for a part of its owner and for a single record.</summary>
    public Func<T, string>? Identity { get; private set; }

    /// <summary>The name of a record; null when it has none.</summary>
    public Func<T, string?> Name { get; private set; } = static _ => null;

    /// <summary>The record as others show it that refer to it; its name unless said otherwise.</summary>
    public Func<T, string?>? Shown { get; private set; }

    /// <summary>What must hold of a record as it stands in a file beyond its single fields; reports what does not.</summary>
    public Action<T, IRecordPlace>? Check { get; private set; }

    /// <summary>A record of its own to be filled by <see cref="TypedField{T}.Fill"/>; null when filling makes new records anyway.</summary>
    private Func<T, T>? Copy { get; set; }

    private Func<T, Func<string?, string?>, string?>? Owner { get; set; }

    public T Create() => create();

    public Origin OriginOf(T record) => origin(record);

    public T WithOrigin(T record, Origin place) => withOrigin(record, place);

    /// <summary>Id of the vendor whose record it is; null when it is nobody's.</summary>
    /// <param name="record">The record.</param>
    /// <param name="inherited">The vendor of the record that holds it.</param>
    /// <param name="vendorOfSystem">The vendor of a system, by its id.</param>
    public string? OwnerOf(T record, string? inherited, Func<string?, string?> vendorOfSystem) => Owner is null ? inherited : Owner(record, vendorOfSystem);

    /// <summary>A record on one line: its filled fields, separated by commas.</summary>
    public string TextOf(T record) => string.Join("、", fields.SelectMany(field => field.Values(record)));

    /// <summary>Shows records of this kind and then those inside them.</summary>
    public void Show(IReadOnlyList<PlacedRecord<T>> records, IRecordVisitor visitor)
    {
        visitor.Visit(this, records);
        foreach (var field in fields)
        {
            field.Visit(records, visitor);
        }
    }
}
