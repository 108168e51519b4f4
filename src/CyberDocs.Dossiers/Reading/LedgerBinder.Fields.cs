using System.Buffers;
using CyberDocs.Model.Fields;

namespace CyberDocs.Reading;

// What the fields of a device ask the row for.
internal sealed partial class LedgerBinder
{
    private static readonly char[] AddressSeparators = [';', ',', '、', ' ', '\n', '\r', '\t', '；', '，', '　', '/', '／'];
    private static readonly SearchValues<char> AddressSigns = SearchValues.Create(AddressSeparators);
    private static readonly char[] NameSeparators = [';', ',', '、', '\n', '\r', '；', '，', '／'];

    // A few hundred days stand in thousands of rows.
    private const int MostPeriods = 10_000;
    private readonly Dictionary<string, CalendarDate> periods = new(StringComparer.Ordinal);

    public string Id(RecordField field)
    {
        if (Text(field) is { } id)
        {
            known.Announce(id, Text(NameField));
            context.BindId(known, id, PlaceOf(Cell(field)!.Value));
            return id;
        }

        var substitute = RecordReader.Unnumbered(table.Cells[0].Line);
        if (Cell(field) is { } empty)
        {
            context.Findings.Add(ReadingFindings.MissingId.At(PlaceOf(empty), substitute));
        }

        return substitute;
    }

    public string? Text(RecordField field)
    {
        if (Cell(field) is not { Text.Length: > 0 } cell || cell.Text == ScalarText.MissingMark)
        {
            return null;
        }

        if (cell.Text.Contains('\r', StringComparison.Ordinal))
        {
            // Text files end lines inside of cells as they end rows; workbooks do not.
            return cell.Text.ReplaceLineEndings("\n").Trim() is { Length: > 0 } lines ? lines : null;
        }

        var trimmed = cell.Text.AsSpan().Trim();
        return trimmed.Length == cell.Text.Length ? cell.Text : trimmed.IsEmpty ? null : pool.Of(trimmed);
    }

    public CalendarDate? Period(RecordField field)
    {
        if (Text(field) is not { } text || ScalarText.IsNothing(text))
        {
            return null;
        }

        if (periods.TryGetValue(text, out var same))
        {
            return same;
        }

        if (DateText.Period(text) is { } date)
        {
            return periods.Count < MostPeriods ? periods[text] = date : date;
        }

        var cell = Cell(field)!.Value;
        if (DateText.Serial(text) is { } counted)
        {
            context.Findings.Add(RealFileFindings.DateAsNumber.At(PlaceOf(cell), Heading(field), text, counted.ToString()));
            return counted;
        }

        Refuse(field, text, ReadingFindings.BadDate.At(PlaceOf(cell), Heading(field), text));
        return null;
    }

    public int? Number(RecordField field) => Typed<int>(
        field, ScalarText.WholeNumber, static (place, heading, text) => ReadingFindings.BadNumber.At(place, heading, text));

    public bool? Flag(RecordField field) => Answered<bool>(
        field, RecordReader.SaidOf, static (place, heading, text) => ReadingFindings.BadBoolean.At(place, heading, text));

    public Knowledge? Knowledge(RecordField field) => Answered<Knowledge>(
        field,
        RecordReader.KnowledgeOf,
        static (place, heading, text) => ReadingFindings.UnknownTerm.At(place, heading, text, RecordReader.CandidatesOf(text, Terms.Knowledges)));

    public TWord? Word<TWord>(RecordField field, TermTable<TWord> words)
        where TWord : struct, Enum
    {
        if (Text(field) is not { } text || ScalarText.IsDash(text))
        {
            return null;
        }

        if (words.TryFind(text, out var word))
        {
            return word;
        }

        Refuse(field, text, ReadingFindings.UnknownTerm.At(PlaceOf(Cell(field)!.Value), Heading(field), text, RecordReader.CandidatesOf(text, words)));
        return null;
    }

    public string? Choice(RecordField field)
    {
        if (Text(field) is not { } text || field.Words.Contains(text, StringComparer.Ordinal))
        {
            return Text(field);
        }

        Refuse(field, text, ReadingFindings.UnknownTerm.At(PlaceOf(Cell(field)!.Value), Heading(field), text, BindContext.Candidates(text, field.Words)));
        return null;
    }

    public (DeviceKind Word, string? Text)? DeviceKind(RecordField field) =>
        Text(field) is { } text ? (context.Kinds.Find(text, PlaceOf(Cell(field)!.Value)), text) : null;

    public (Knowledge Word, string? Text)? Remark(RecordField field)
    {
        if (Text(field) is not { } text)
        {
            return null;
        }

        var (answer, said, isClear) = RemoteMaintenanceText.Understand(text);
        if (!isClear)
        {
            context.Findings.Add(RealFileFindings.UnclearWord.At(PlaceOf(Cell(field)!.Value), Heading(field), said!));
        }

        return (answer, said);
    }

    // What refers to a device waits until all rows are read: a virtual server may stand above its host.
    public string? Reference(RecordField field, IReadOnlyList<string> tables)
    {
        if (waiting is { } last)
        {
            return Resolved(field, tables, last.Text, last.Place);
        }

        if (Text(field) is not { } text || ScalarText.IsNothing(text))
        {
            return null;
        }

        var place = PlaceOf(Cell(field)!.Value);
        if (tables.Contains(Device.Shape.Table))
        {
            toDevices.Add(new(devices.Count, (TypedField<Device>)field, text, place));
            return null;
        }

        return Resolved(field, tables, text, place);
    }

    // Once per distinct text; a text with an unknown name is resolved again so that each row is reported.
    private string? Resolved(RecordField field, IReadOnlyList<string> tables, string text, SourcePlace place)
    {
        var resolved = references[field.Index] ??= new(StringComparer.Ordinal);
        if (resolved.TryGetValue(text, out var same))
        {
            return same;
        }

        var reported = context.Findings.Findings.Count;
        var id = context.Resolve(Heading(field), text, place, tables);
        if (context.Findings.Findings.Count == reported)
        {
            resolved.Add(text, id);
        }

        return id;
    }

    private void ResolveDevices()
    {
        foreach (var reference in toDevices)
        {
            context.Cancellation.ThrowIfCancellationRequested();
            waiting = reference;
            devices[reference.Row] = reference.Field.Fill(devices[reference.Row], this);
        }

        waiting = null;
    }

    public ValueList<string>? References(RecordField field)
    {
        if (Text(field) is not { } text || ScalarText.IsNothing(text))
        {
            return null;
        }

        var resolved = lists[field.Index] ??= new(StringComparer.Ordinal);
        if (resolved.TryGetValue(text, out var same))
        {
            return same;
        }

        var reported = context.Findings.Findings.Count;
        var place = PlaceOf(Cell(field)!.Value);
        var among = context[field.Tables[0]];

        // A name may itself hold a separator, so the whole text is tried first.
        string[] parts = among.Find(text, []) != MatchRank.None
            ? [text]
            : text.Split(NameSeparators, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        var ids = new List<string>(parts.Length);
        foreach (var part in parts)
        {
            if (!ScalarText.IsNothing(part) && context.Resolve(Heading(field), part, place, among) is var id && !ids.Contains(id))
            {
                ids.Add(id);
            }
        }

        var list = ids.ToValueList();
        if (context.Findings.Findings.Count == reported)
        {
            resolved.Add(text, list);
        }

        return list;
    }

    public ValueList<string>? Texts(RecordField field)
    {
        if (Text(field) is not { } text || ScalarText.IsNothing(text))
        {
            return null;
        }

        if (text.AsSpan().IndexOfAny(AddressSigns) < 0)
        {
            return [text];
        }

        var parts = text.Split(AddressSeparators, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

        // 10.1.1.0/24 and DHCP/固定 keep their slash: only addresses on both sides make it a separator.
        if (!text.AsSpan().ContainsAny('/', '／') || Array.TrueForAll(parts, p => System.Net.IPAddress.TryParse(AddressText.Plain(p), out _) && p.Length > 3))
        {
            return (parts.Length > 1 ? AddressText.WithMasks(parts) : parts).ToValueList();
        }

        return AddressText.WithMasks(text.Split(AddressSeparators[..^2], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)).ToValueList();
    }

    // Columns that the model does not know are the entries of the one map of a device.
    public ValueList<T>? Map<T>(MapEntries<T> entries)
        where T : class => Extra() is { Count: > 0 } extra ? (ValueList<T>)(object)extra : null;

    string? IFieldReader.Peek(string key) => null;

    T? IFieldReader.Record<T>(RecordField field, RecordShape<T> shape)
        where T : class => null;

    ValueList<T>? IFieldReader.Records<T>(RecordField field, RecordShape<T> shape) => null;

    private TValue? Answered<TValue>(RecordField field, Func<string, TValue?> read, Func<SourcePlace, string, string, Finding> refuse)
        where TValue : struct
    {
        var value = Typed(field, read, refuse);
        if (value is { } answer && Text(field) is { } text && YesNoText.HasRemark(text))
        {
            context.Findings.Add(RecordReader.RemarkLeftOut(PlaceOf(Cell(field)!.Value), Heading(field), text, answer));
        }

        return value;
    }

    private TValue? Typed<TValue>(RecordField field, Func<string, TValue?> read, Func<SourcePlace, string, string, Finding> refuse)
        where TValue : struct
    {
        if (Text(field) is not { } text || ScalarText.IsDash(text))
        {
            return null;
        }

        var value = read(text);
        if (value is null && !ScalarText.IsNothing(text))
        {
            Refuse(field, text, refuse(PlaceOf(Cell(field)!.Value), Heading(field), text));
        }

        return value;
    }
}
