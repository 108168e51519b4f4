namespace CyberDocs.Model.Fields;

// One method per type of field. Setters fill a record that is nobody else's: most give a copy, those of a shape that is filled in place the record itself.
internal sealed partial class RecordShape<T>
{
    /// <summary>The id by which others name the record.</summary>
    public RecordShape<T> WithId(Func<T, string> get, Func<T, string, T> set, string name = "id", string description = "ほかの項目がこれを指すときの名前。この一覧の中で重ならないように付けます。")
    {
        Identity = get;
        return Add(new IdField<T>(name, description, get, set) { IsRequired = true });
    }

    /// <summary>The name of a record, which must be there; its id stands for one that is missing.</summary>
    public RecordShape<T> Called(string key, string name, string description, Func<T, string> get, Func<T, string, T> set)
    {
        Name = get;
        NameKeys = [key];
        var field = Free(key, name, description, get, set);
        (field.IsRequired, field.Substitute) = (true, Identity);
        return Add(field);
    }

    /// <summary>A field of free text.</summary>
    public RecordShape<T> Text(string key, string name, string description, Func<T, string?> get, Func<T, string, T> set) =>
        Add(Free(key, name, description, get, set));

    /// <summary>A list of free texts.</summary>
    public RecordShape<T> Texts(string key, string name, string description, Func<T, ValueList<string>> get, Func<T, ValueList<string>, T> set) =>
        Add(new ListField<T>(key, name, description, static (reader, field) => reader.Texts(field), get, set)
        {
            With = (record, values) => set(Own(record), values),
        });

    /// <summary>A day, or a month, a year or a fiscal year where no day is known.</summary>
    public RecordShape<T> Period(string key, string name, string description, Func<T, CalendarDate?> get, Func<T, CalendarDate?, T> set) =>
        Add(Value(key, name, description, FieldTypes.Period, get, set));

    /// <summary>A whole number.</summary>
    public RecordShape<T> Number(string key, string name, string description, Func<T, int?> get, Func<T, int?, T> set) =>
        Add(Value(key, name, description, FieldTypes.Number, get, set));

    /// <summary>A yes or no.</summary>
    public RecordShape<T> Flag(string key, string name, string description, Func<T, bool?> get, Func<T, bool?, T> set) =>
        Add(Value(key, name, description, FieldTypes.Flag, get, set, "はい", "いいえ"));

    /// <summary>One of a few words; people may also write their names, where there are some.</summary>
    public RecordShape<T> Choice(
        string key, string name, string description, string[] words, Func<T, string?> get, Func<T, string, T> set,
        IReadOnlyDictionary<string, string>? names = null) =>
        Add(new ValueField<T, string?>(key, name, description, FieldTypes.Choice, get, (record, value) => set(record, value!))
        {
            Words = [.. words, .. (names ?? new Dictionary<string, string>()).Values],
            Names = names ?? new Dictionary<string, string>(),
            Options = names is null ? words : [.. names.Values],
        });

    /// <summary>
    /// A word of a vocabulary; <paramref name="hidden"/> says that it is not shown (null: it cannot be hidden), <paramref name="blank"/> says nothing.
    /// </summary>
    public RecordShape<T> Word<TWord>(
        string key, string name, string description, TermTable<TWord> words,
        Func<T, TWord> get, Func<T, TWord, T> set, TWord? hidden = null, TWord? blank = null)
        where TWord : struct, Enum =>
        Add(new WordField<T, TWord>(
            key, name, description, FieldKind.Word, words, (reader, field) => reader.Word(field, words), get, set, blank, get(create()))
        {
            Words = NamesOf(words),
            Options = [.. words.Terms.Where(term => !term.Value.Equals(blank)).Select(term => term.Japanese)],
            Without = hidden is { } word ? record => set(Own(record), word) : null,
        });

    /// <summary>What is known about a yes or no.</summary>
    public RecordShape<T> Knowledge(string key, string name, string description, Func<T, Knowledge> get, Func<T, Knowledge, T> set) =>
        Add(new WordField<T, Knowledge>(
            key, name, description, FieldKind.WordOrFlag, Terms.Knowledges, static (reader, field) => reader.Knowledge(field), get, set, null, get(create()))
        {
            Words = NamesOf(Terms.Knowledges),
            Options = [.. Terms.Knowledges.Terms.Select(term => term.Japanese)],
            Without = record => set(Own(record), Model.Knowledge.Hidden),
        });

    /// <summary>A word that a source may say in words of its own, kept by the field after it.</summary>
    public RecordShape<T> Worded<TWord>(
        string key,
        string name,
        string description,
        FieldKind kind,
        TermTable<TWord> words,
        Func<IFieldReader, RecordField, (TWord Word, string? Text)?> read,
        Func<T, (TWord Word, string? Text)> get,
        Func<T, TWord, string?, T> set,
        TWord? hidden = null)
        where TWord : struct, Enum =>
        Add(new WordedField<T, TWord>(key, name, description, kind, words, read, get, set)
        {
            Without = hidden is { } word ? record => set(Own(record), word, get(record).Text) : null,
        });

    /// <summary>The id of a record of one of the tables.</summary>
    public RecordShape<T> Reference(string key, string name, string description, string[] tables, Func<T, string?> get, Func<T, string, T> set) =>
        Reference(key, name, description, tables, _ => tables, get, set);

    /// <summary>The id of a record of one of the tables; which of them come into question follows from other keys.</summary>
    public RecordShape<T> Reference(
        string key, string name, string description, string[] tables, Func<IFieldReader, string[]> among, Func<T, string?> get, Func<T, string, T> set) =>
        Add(new ValueField<T, string?>(key, name, description, IdOf(among), get, (record, value) => set(record, value!)) { Tables = tables });

    private static FieldType<string?> IdOf(Func<IFieldReader, string[]> among) =>
        new(FieldKind.Text, (reader, field) => reader.Reference(field, among(reader)), static id => id!);

    /// <summary>Ids of records of a table.</summary>
    public RecordShape<T> References(
        string key, string name, string description, string table, Func<T, ValueList<string>> get, Func<T, ValueList<string>, T> set) =>
        Add(new ListField<T>(key, name, description, static (reader, field) => reader.References(field), get, set) { Tables = [table] });

    public RecordShape<T> One<TChild>(RecordShape<TChild> shape, string key, string name, string description, Func<T, TChild> get, Func<T, TChild, T> set)
        where TChild : class =>
        Add(new ChildField<T, TChild>(shape, key, name, description, get, set));

    public RecordShape<T> Records<TChild>(
        RecordShape<TChild> shape, string key, string name, string description,
        Func<T, ValueList<TChild>> get, Func<T, ValueList<TChild>, T> set, FieldKind kind = FieldKind.Records)
        where TChild : class =>
        Add(new ChildrenField<T, TChild>(shape, key, name, description, kind, get, set, null));

    /// <summary>Records by keys of the user's own; a single value in the place of a record is its field <paramref name="shortKey"/>.</summary>
    public RecordShape<T> Map<TChild>(
        RecordShape<TChild> shape,
        string key,
        string name,
        string description,
        Func<T, ValueList<TChild>> get,
        Func<T, ValueList<TChild>, T> set,
        Func<TChild, string> keyOf,
        Func<string, TChild> make,
        string shortKey,
        bool isShortOnly = false)
        where TChild : class =>
        Add(new ChildrenField<T, TChild>(
            shape, key, name, description, FieldKind.Map, get, set, field => new(field, shape, keyOf, make, shortKey, isShortOnly)));

    private ValueField<T, TValue> Value<TValue>(
        string key, string name, string description, FieldType<TValue> type, Func<T, TValue> get, Func<T, TValue, T> set,
        params IReadOnlyList<string> options) =>
        new(key, name, description, type, get, set) { Without = record => set(Own(record), default!), Options = options };

    private ValueField<T, string?> Free(string key, string name, string description, Func<T, string?> get, Func<T, string, T> set) =>
        new(key, name, description, FieldTypes.Text, get, (record, value) => set(record, value!))
        {
            With = (record, values) => values.Count == 0 ? record : set(Own(record), values[0]),
        };

    private RecordShape<T> Add(TypedField<T> field)
    {
        field.Index = fields.Count;
        field.Own = Own;
        fields.Add(field);
        return this;
    }

    private T Own(T record) => Copy is null ? record : Copy(record);

    private static IReadOnlyList<string> NamesOf<TWord>(TermTable<TWord> words)
        where TWord : struct, Enum =>
        [.. words.Terms.SelectMany(term => (string[])[term.Id, term.Japanese, .. term.Aliases])];
}
