namespace CyberDocs.Model.Fields;

/// <summary>
/// What a source says about the fields of one record: a map of a dossier file, or a row of a ledger. Null where it says nothing; what is wrong is reported.
/// </summary>
internal interface IFieldReader
{
    /// <summary>What another key says, without a word about whether it may.</summary>
    string? Peek(string key);

    /// <summary>The record's own id, or what stands for one that is missing.</summary>
    string Id(RecordField field);

    string? Text(RecordField field);

    ValueList<string>? Texts(RecordField field);

    /// <summary>A day, or a month, a year or a fiscal year.</summary>
    CalendarDate? Period(RecordField field);

    int? Number(RecordField field);

    bool? Flag(RecordField field);

    /// <summary>One of the field's words.</summary>
    string? Choice(RecordField field);

    Knowledge? Knowledge(RecordField field);

    TWord? Word<TWord>(RecordField field, TermTable<TWord> words)
        where TWord : struct, Enum;

    /// <summary>The kind that a text names, and the text where it says more than the kind.</summary>
    (DeviceKind Word, string? Text)? DeviceKind(RecordField field);

    /// <summary>The answer that a text gives, and the text where it says more than the answer.</summary>
    (Knowledge Word, string? Text)? Remark(RecordField field);

    /// <summary>The id of the record that a text means.</summary>
    string? Reference(RecordField field, IReadOnlyList<string> tables);

    ValueList<string>? References(RecordField field);

    TRecord? Record<TRecord>(RecordField field, RecordShape<TRecord> shape)
        where TRecord : class;

    ValueList<TRecord>? Records<TRecord>(RecordField field, RecordShape<TRecord> shape)
        where TRecord : class;

    ValueList<TRecord>? Map<TRecord>(MapEntries<TRecord> entries)
        where TRecord : class;
}
