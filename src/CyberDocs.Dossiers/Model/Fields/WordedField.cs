namespace CyberDocs.Model.Fields;

/// <summary>
/// A word of a vocabulary that a source may say in words of its own, which another field keeps: <c>電子カルテ端末</c> is a PC. Immutable once its shape is built.
/// </summary>
internal sealed class WordedField<T, TWord>(
    string key,
    string japanese,
    string description,
    FieldKind kind,
    TermTable<TWord> words,
    Func<IFieldReader, RecordField, (TWord Word, string? Text)?> read,
    Func<T, (TWord Word, string? Text)> get,
    Func<T, TWord, string?, T> set)
    : TypedField<T>(key, japanese, description, kind), IWordField<T>
    where T : class
    where TWord : struct, Enum
{
    public string WordId(T record) => words[get(record).Word].Id;

    public string WordLabel(T record) => words[get(record).Word].Japanese;

    public override T Fill(T record, IFieldReader reader) => read(reader, this) is { } said ? set(record, said.Word, said.Text) : record;

    // Both belong to one fact: the own words, and the word where they do not begin with it.
    public override ValueList<string> Values(T record)
    {
        var label = WordLabel(record);
        return get(record).Text is not { } text ? [label] : text.StartsWith(label, StringComparison.Ordinal) ? [text] : [$"{text}（{label}）"];
    }

    public override ValueList<string> Cell(T record) => [get(record).Text ?? WordLabel(record)];

    // The word's id has no words of its own beside it.
    public override void Write(T record, IFieldWriter writer) => writer.Value(this, get(record).Text is null ? WordId(record) : WordLabel(record));
}
