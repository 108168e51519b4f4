namespace CyberDocs.Model.Fields;

// What is said of the kind as a whole, and of the field that was added last.
internal sealed partial class RecordShape<T>
{
    /// <summary>The record's sheet has another name than the record, and may have columns that only tell people what a row is about.</summary>
    public RecordShape<T> OnSheet(string name, params string[] hints)
    {
        Sheet = name;
        Hints = hints;
        return this;
    }

    /// <summary>Others refer to such records by id, or by the text of some fields.</summary>
    /// <param name="table">Name of the table in which they are found.</param>
    /// <param name="name">What a record is called where it has no field that must be there; null to leave it as it is.</param>
    /// <param name="keys">Keys of the fields that name it; null to leave them as they are.</param>
    /// <param name="shown">The record as those show it that refer to it; null for its name.</param>
    public RecordShape<T> InTable(string table, Func<T, string?>? name = null, string[]? keys = null, Func<T, string?>? shown = null)
    {
        Table = table;
        Name = name ?? Name;
        NameKeys = keys ?? NameKeys;
        Shown = shown;
        return this;
    }

    /// <summary>Such records are told apart by something other than an id.</summary>
    public RecordShape<T> ToldBy(Func<T, string> identity)
    {
        Identity = identity;
        return this;
    }

    /// <summary>Changes of such records stand at this place among those of other kinds.</summary>
    public RecordShape<T> Ranked(int rank)
    {
        Rank = rank;
        return this;
    }

    /// <summary>The vendor whose record it is. The second argument gives the vendor of a system.</summary>
    public RecordShape<T> OwnedBy(Func<T, Func<string?, string?>, string?> owner)
    {
        Owner = owner;
        return this;
    }

    /// <summary>
    /// Setters change the record itself, so that a ledger of 100,000 rows is bound without a copy per field; what is known to others is copied first.
    /// </summary>
    public RecordShape<T> FilledInPlace(Func<T, T> copy)
    {
        Copy = copy;
        return this;
    }

    /// <summary>Something must hold of a record beyond its single fields.</summary>
    public RecordShape<T> Checked(Action<T, IRecordPlace> check)
    {
        Check = check;
        return this;
    }

    /// <summary>A file must have the last field.</summary>
    public RecordShape<T> Required()
    {
        fields[^1].IsRequired = true;
        return this;
    }

    /// <summary>The last field is never hidden: documents need it, or it tells nothing about anybody.</summary>
    public RecordShape<T> NotHidden()
    {
        fields[^1].With = null;
        fields[^1].Without = null;
        return this;
    }

    /// <summary>The last field is no change when it differs: it tells the record from its like, or another field says it too.</summary>
    public RecordShape<T> NotCompared()
    {
        fields[^1].IsCompared = false;
        return this;
    }

    /// <summary>The last field tells what a record is about; alone it says nothing.</summary>
    public RecordShape<T> Head()
    {
        fields[^1].IsHead = true;
        return this;
    }

    /// <summary>A row of these tables says the last field.</summary>
    public RecordShape<T> InRows(FieldRows rows)
    {
        fields[^1].Rows = rows;
        return this;
    }

    /// <summary>What the rows of a table say of a record.</summary>
    public ValueList<string> Look(T record, FieldRows rows) =>
        fields.Where(field => (field.Rows & rows) == rows).Select(field => string.Join('\n', Said(record, field).Append(""))).ToValueList();

    /// <summary>Whether a record says something that rows of a table are for.</summary>
    public bool Says(T record, FieldRows rows) => fields.Exists(
        field => (field.Rows & rows) == rows && (field.IsSaid(record) || origin(record).Written(field.Key) is not null));

    /// <summary>What papers say of a field: its values, or what stands there and cannot be read.</summary>
    public ValueList<string> Said(T record, TypedField<T> field) => origin(record).Written(field.Key) is { } text ? [text] : field.Values(record);

    /// <summary>Ledgers keep the last field in a column.</summary>
    /// <param name="width">Its width in a workbook, in digits.</param>
    /// <param name="headings">Its headings, the usual one first.</param>
    public RecordShape<T> Column(int width, params string[] headings)
    {
        fields[^1].Width = width;
        fields[^1].Headings = headings;
        return this;
    }
}
