namespace CyberDocs.Model.Fields;

/// <summary>How single values of a type are read and said. Immutable and thread-safe.</summary>
/// <param name="Kind">What a file may say.</param>
/// <param name="Read">The value that a source gives; null for none.</param>
/// <param name="Text">A value as people read it, which a file may say as well.</param>
internal sealed record FieldType<TValue>(FieldKind Kind, Func<IFieldReader, RecordField, TValue> Read, Func<TValue, string> Text);

/// <summary>The types of single values. Immutable and thread-safe.</summary>
internal static class FieldTypes
{
    public static FieldType<string?> Text { get; } = new(FieldKind.Text, static (reader, field) => reader.Text(field), static value => value!);

    public static FieldType<string?> Choice { get; } = new(FieldKind.Word, static (reader, field) => reader.Choice(field), static value => value!);

    public static FieldType<CalendarDate?> Period { get; } = new(
        FieldKind.Date, static (reader, field) => reader.Period(field), static value => value!.Value.ToString());

    public static FieldType<int?> Number { get; } = new(
        FieldKind.Number, static (reader, field) => reader.Number(field), static value => value!.Value.ToString(CultureInfo.InvariantCulture));

    public static FieldType<bool?> Flag { get; } = new(
        FieldKind.Flag, static (reader, field) => reader.Flag(field), static value => value!.Value ? "はい" : "いいえ");
}
