using CyberDocs.Model.Fields;

namespace CyberDocs.Reading;

// What the fields of a record ask for.
internal sealed partial class RecordReader
{
    /// <summary>A record from its map.</summary>
    /// <param name="map">The map.</param>
    /// <param name="context">The run.</param>
    /// <param name="shape">The kind of record.</param>
    /// <param name="empty">The record before anything is known.</param>
    public static T Bind<T>(DataMap map, BindContext context, RecordShape<T> shape, T empty)
        where T : class => new RecordReader(map, context, shape).Fill(shape, empty);

    /// <summary>The record with what the map says.</summary>
    public T Fill<T>(RecordShape<T> kind, T empty)
        where T : class
    {
        var record = empty;
        foreach (var field in kind.Fields)
        {
            record = field.Fill(record, this);
        }

        kind.Check?.Invoke(record, this);
        return kind.WithOrigin(record, Origin());
    }

    public bool Has(string key) => Node(key) is not null;

    public string? Peek(string key) => (map.Find(key) as DataScalar)?.Text.Trim();

    public string Id(RecordField field) => Id(context[shape!.Table!], field.Key);

    public string? Text(RecordField field) => field.IsRequired ? Required(field.Key) is { Length: > 0 } text ? text : null : Text(field.Key);

    public ValueList<string>? Texts(RecordField field) => Texts(field.Key);

    public CalendarDate? Period(RecordField field) => Period(field.Key);

    public int? Number(RecordField field) => Number(field.Key);

    public bool? Flag(RecordField field) => Boolean(field.Key);

    public string? Choice(RecordField field) => Peek(field.Key) is { } said && field.WordCalled(said) is { } word ? word : field.IsRequired
        ? RequiredOneOf(field.Key, [.. field.Words]) is { Length: > 0 } text ? text : null
        : OneOf(field.Key, [.. field.Words]);

    public Knowledge? Knowledge(RecordField field) => Knowledge(field.Key);

    public TWord? Word<TWord>(RecordField field, TermTable<TWord> words)
        where TWord : struct, Enum
    {
        if (field.IsRequired && Node(field.Key) is null)
        {
            Missing(field.Key);
        }

        return Term(field.Key, words);
    }

    public (DeviceKind Word, string? Text)? DeviceKind(RecordField field)
    {
        if (Text(field.Key) is not { } text)
        {
            return null;
        }

        var kind = context.Kinds.Find(text, map.Find(field.Key)!.Place);
        return (kind, text == Terms.DeviceKinds[kind].Id ? null : text);
    }

    public (Knowledge Word, string? Text)? Remark(RecordField field)
    {
        if (TextOrBoolean(field.Key) is not { } text)
        {
            return null;
        }

        var (answer, said, isClear) = RemoteMaintenanceText.Understand(text);
        if (!isClear)
        {
            context.Findings.Add(RealFileFindings.UnclearWord.At(map.Find(field.Key)!.Place, NameOf(field.Key), said!));
        }

        return (answer, said);
    }

    public string? Reference(RecordField field, IReadOnlyList<string> tables)
    {
        var text = field.IsRequired ? Required(field.Key) is { Length: > 0 } there ? there : null
            : Text(field.Key) is { } said && !ScalarText.IsNothing(said) ? said : null;
        return text is null ? null : context.Resolve(LabelOf(field.Key), text, map.Find(field.Key)!.Place, tables);
    }

    public ValueList<string>? References(RecordField field) => References(field.Key, context[field.Tables[0]]);

    public T? Record<T>(RecordField field, RecordShape<T> shape)
        where T : class
    {
        if (field.IsRequired)
        {
            return RequiredMap(field.Key) is { } there ? Bind(there, context, shape, shape.Create()) : null;
        }

        return Map(field.Key) is { } inner ? Bind(inner, context, shape, shape.Create()) : shape.WithOrigin(shape.Create(), new Origin(map.Place));
    }

    public ValueList<T>? Records<T>(RecordField field, RecordShape<T> shape)
        where T : class =>
        field.Kind == FieldKind.RecordsOrFile && context.Ledger is { } ledger && Node(field.Key) is { } node and not DataList
            ? (ValueList<T>)(object)ledger(node)
            : Records(field.Key, map => Bind(map, context, shape, shape.Create()));

    public ValueList<T>? Map<T>(MapEntries<T> entries)
        where T : class
    {
        if (Map(entries.Field.Key) is not { } inner)
        {
            return null;
        }

        var records = new List<T>(inner.Entries.Count);
        foreach (var entry in inner.Entries)
        {
            if (EntryOf(entries, entry) is { } record)
            {
                records.Add(record);
            }
        }

        return records.ToValueList();
    }

    private T? EntryOf<T>(MapEntries<T> entries, DataEntry entry)
        where T : class
    {
        var shape = entries.Shape;
        var empty = entries.Create(entry.Key);
        if (!entries.IsShortOnly && entry.Value is DataMap full)
        {
            return Bind(full, context, shape, empty);
        }

        if (!entries.IsShortOnly && entry.Value is not DataScalar)
        {
            context.Findings.Add(WrongType(entry.Key, entry.Value, NodeSort.Map));
            return shape.WithOrigin(empty, new Origin(entry.KeyPlace));
        }

        // A single value is the short form of one field, and known by the key in whose place it stands.
        var single = new RecordReader(new DataMap([new(entries.Short, entry.KeyPlace, entry.Value, entry.Key)], entry.KeyPlace), context);
        var record = shape.Fields.First(field => field.Key == entries.Short).Fill(empty, single);
        var (line, column) = (entry.Value.Place.Line, entry.Value.Place.Column);
        return !entries.IsShortOnly ? shape.WithOrigin(record, new Origin(entry.KeyPlace, [entries.Short], [line, column]))
            : ReferenceEquals(record, empty) ? null : shape.WithOrigin(record, new Origin(entry.Value.Place));
    }
}
