namespace CyberDocs.Model.Fields;

/// <summary>One field of a kind of record, as far as its record's type plays no part. Immutable once its shape is built.</summary>
/// <param name="key">Key in the dossier file.</param>
/// <param name="japanese">Name for people.</param>
/// <param name="description">What belongs there, in Japanese, for the editor of a dossier file.</param>
/// <param name="kind">What a file may say.</param>
internal abstract class RecordField(string key, string japanese, string description, FieldKind kind)
{
    public string Key => key;

    public string Japanese => japanese;

    public string Description => description;

    public FieldKind Kind => kind;

    /// <summary>Its place among the fields of its record.</summary>
    public int Index { get; internal set; }

    /// <summary>Whether a file must have it.</summary>
    public bool IsRequired { get; internal set; }

    /// <summary>Whether it is a change when it differs; what tells a record from its like is none.</summary>
    public bool IsCompared { get; internal set; } = true;

    /// <summary>Words that may stand there; none for a field that is no word.</summary>
    public IReadOnlyList<string> Words { get; init; } = [];

    /// <summary>The words that people choose from; none for a field that is no word.</summary>
    public IReadOnlyList<string> Options { get; init; } = [];

    /// <summary>What people call the words, by word; none when the words are their own names.</summary>
    public IReadOnlyDictionary<string, string> Names { get; init; } = new Dictionary<string, string>();

    /// <summary>The word of which a text is the name; null when it is none.</summary>
    public string? WordCalled(string text) => Names.FirstOrDefault(name => NameKey.Of(name.Value) == NameKey.Of(text)).Key;

    /// <summary>Whether records with nothing but such fields say nothing: they only tell what the others would be about.</summary>
    public bool IsHead { get; internal set; }

    /// <summary>Tables of papers in which a row says it, so that only records that say the same there share a row.</summary>
    public FieldRows Rows { get; internal set; }

    /// <summary>Tables whose records it names; none for a field that is no reference.</summary>
    public IReadOnlyList<string> Tables { get; init; } = [];

    /// <summary>Headings under which ledgers keep it, the usual one first; none when it is no column.</summary>
    public IReadOnlyList<string> Headings { get; internal set; } = [];

    /// <summary>Width of its column in a workbook, in digits.</summary>
    public int Width { get; internal set; }

    /// <summary>Shape of the records in it; null when it holds none.</summary>
    public virtual RecordShape? Child => null;

    /// <summary>How the records in it stand in a map; null when it is none.</summary>
    public virtual MapEntries? Entries => null;

    /// <summary>Whether it is free text, which a profile can replace.</summary>
    public abstract bool IsText { get; }

    /// <summary>Whether a profile can hide it.</summary>
    public abstract bool CanBeHidden { get; }
}
