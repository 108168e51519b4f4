namespace CyberDocs.Model.Fields;

/// <summary>A word of a closed vocabulary. Immutable once its shape is built.</summary>
/// <remarks><c>blank</c> is the word that says nothing; <c>absent</c> is that of a record whose source says nothing, which need not be written.</remarks>
internal sealed class WordField<T, TWord>(
    string key,
    string japanese,
    string description,
    FieldKind kind,
    TermTable<TWord> words,
    Func<IFieldReader, RecordField, TWord?> read,
    Func<T, TWord> get,
    Func<T, TWord, T> set,
    TWord? blank,
    TWord absent)
    : TypedField<T>(key, japanese, description, kind), IWordField<T>
    where T : class
    where TWord : struct, Enum
{
    public string WordId(T record) => words[get(record)].Id;

    public string WordLabel(T record) => words[get(record)].Japanese;

    public override T Fill(T record, IFieldReader reader) => read(reader, this) is { } word ? set(record, word) : record;

    public override ValueList<string> Values(T record) => blank is { } nothing && Same(get(record), nothing) ? [] : [WordLabel(record)];

    public override bool IsSaid(T record) => !Same(get(record), absent);

    public override void Write(T record, IFieldWriter writer)
    {
        if (IsRequired || IsSaid(record))
        {
            writer.Value(this, WordLabel(record));
        }
    }

    private static bool Same(TWord one, TWord other) => EqualityComparer<TWord>.Default.Equals(one, other);
}
