namespace CyberDocs.Model.Fields;

/// <summary>What a kind of record is called and which fields it has, as far as the record's type plays no part. Immutable once built.</summary>
/// <param name="id">Name of the record in profiles, such as <c>vendor_contact</c>.</param>
/// <param name="japanese">Name for people.</param>
internal abstract class RecordShape(string id, string japanese)
{
    private string? sheet;

    public string Id => id;

    public string Japanese => japanese;

    /// <summary>Name of the sheet that holds such records in a workbook.</summary>
    public string Sheet
    {
        get => sheet ?? japanese;
        internal set => sheet = value;
    }

    /// <summary>Columns of the sheet that tell people what a row is about, and are not read.</summary>
    public IReadOnlyList<string> Hints { get; internal set; } = [];

    /// <summary>The fields in the order of the dossier format.</summary>
    public abstract IReadOnlyList<RecordField> Fields { get; }

    /// <summary>Keys of the fields.</summary>
    public abstract string[] Keys { get; }

    /// <summary>Table in which others find such records by id or name; null when nothing refers to them.</summary>
    public string? Table { get; internal set; }

    /// <summary>Keys of the fields by whose text others may name a record.</summary>
    public IReadOnlyList<string> NameKeys { get; internal set; } = [];

    /// <summary>Place in lists of what changed: what people ask for first comes first.</summary>
    public int Rank { get; internal set; } = 9;

    /// <summary>This kind and all kinds inside it.</summary>
    public IEnumerable<RecordShape> WithInside() =>
        Fields.Select(field => field.Child).OfType<RecordShape>().SelectMany(child => child.WithInside()).Prepend(this);

    /// <summary>The field of a key; null when there is none.</summary>
    public RecordField? Find(string key) => Fields.FirstOrDefault(field => field.Key == key);
}
