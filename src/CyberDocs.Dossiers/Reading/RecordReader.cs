using CyberDocs.Model.Fields;

namespace CyberDocs.Reading;

/// <summary>Reads the fields of one map by key, reporting unknown keys, missing ones and values of the wrong sort. Not thread-safe.</summary>
internal sealed partial class RecordReader : IFieldReader, IRecordPlace
{
    private readonly DataMap map;
    private readonly BindContext context;
    private readonly RecordShape? shape;
    private Dictionary<string, string>? unread;

    /// <summary>A reader that has already reported the keys that do not belong here.</summary>
    public RecordReader(DataMap map, BindContext context, params ReadOnlySpan<string> keys)
        : this(map, context)
    {
        foreach (var entry in map.Entries)
        {
            if (!keys.Contains(entry.Key))
            {
                Unknown(entry, keys.ToArray());
            }
        }
    }

    /// <summary>As the other, for a kind of record.</summary>
    public RecordReader(DataMap map, BindContext context, RecordShape shape)
        : this(map, context)
    {
        this.shape = shape;
        foreach (var entry in map.Entries)
        {
            if (!shape.Keys.AsSpan().Contains(entry.Key))
            {
                Unknown(entry, IsSheet ? shape.Fields.Select(field => field.Japanese) : shape.Keys);
            }
        }
    }

    // A map whose keys are the user's own.
    private RecordReader(DataMap map, BindContext context)
    {
        this.map = map;
        this.context = context;
    }

    public SourcePlace Place => map.Place;

    /// <summary>A reader of a map whose keys are the user's own: any key belongs there.</summary>
    public static RecordReader OfAnyKeys(DataMap map, BindContext context) => new(map, context);

    /// <summary>Where the record and its fields stand.</summary>
    public Origin Origin()
    {
        List<string> blanks = [.. (map.Blanks?.Keys ?? []).Where(key => map.Find(key) is null)];
        var fields = new string[map.Entries.Count + blanks.Count];
        var positions = new int[2 * fields.Length];
        for (var i = 0; i < fields.Length; i++)
        {
            SourcePlace place;
            if (i < map.Entries.Count)
            {
                var entry = map.Entries[i];
                fields[i] = entry.Key;

                // An empty value has no place of its own worth showing.
                place = entry.Value is DataScalar { Kind: ScalarKind.Null } ? entry.KeyPlace : entry.Value.Place;
            }
            else
            {
                fields[i] = blanks[i - map.Entries.Count];
                place = map.BlankOf(fields[i]);
            }

            positions[2 * i] = place.Line;
            positions[(2 * i) + 1] = place.Column;
        }

        return new Origin(map.Place, context.Shared(fields), positions).With(unread);
    }

    /// <summary>The value of a key; null when the key is absent or has no value.</summary>
    public DataNode? Node(string key) => map.Find(key) is { } node and not DataScalar { Kind: ScalarKind.Null } ? node : null;

    public string? Text(string key) => Node(key) is { } node ? TextOf(key, node) : null;

    /// <summary>As for any text, where the format's own true and false are answers too.</summary>
    public string? TextOrBoolean(string key) => Node(key) is { } node ? TextOf(key, node, booleans: true) : null;

    /// <summary>The text of a key that must be there; the substitute, with a finding, when it is not.</summary>
    public string Required(string key, string substitute = "")
    {
        var reported = context.Findings.Findings.Count;
        if (Text(key) is { } text)
        {
            return text;
        }

        if (context.Findings.Findings.Count == reported)
        {
            Missing(key);
        }

        return substitute;
    }

    public void Missing(string key)
    {
        var pointer = DataPointer.Of(map.Place.Pointer ?? string.Empty, key);
        context.Findings.Add(ReadingFindings.MissingKey.At(map.BlankOf(key) with { Pointer = pointer }, NameOf(key), pointer));
    }

    public int? Number(string key) =>
        Typed<int>(key, ScalarText.WholeNumber, (place, text) => ReadingFindings.BadNumber.At(place, LabelOf(key), text));

    public bool? Boolean(string key) =>
        Answered(key, Typed<bool>(key, SaidOf, (place, text) => ReadingFindings.BadBoolean.At(place, LabelOf(key), text)));

    public DateOnly? Date(string key) => Typed<DateOnly>(
        key,
        text => DateText.TryParse(text, out var date) ? date : Counted(key, text),
        (place, text) => ReadingFindings.BadDate.At(place, LabelOf(key), text));

    public CalendarDate? Period(string key) => Typed<CalendarDate>(
        key,
        text => DateText.Period(text) ?? Counted(key, text),
        (place, text) => ReadingFindings.BadDate.At(place, LabelOf(key), text));

    private void Keep(string key, string text) => (unread ??= new(StringComparer.Ordinal))[key] = text;

    // Dates of a sheet whose cells lost their format are numbers of days.
    private CalendarDate? Counted(string key, string text)
    {
        if (!IsSheet || DateText.Serial(text) is not { } date)
        {
            return null;
        }

        context.Findings.Add(RealFileFindings.DateAsNumber.At(map.Find(key)!.Place, NameOf(key), text, date.ToString()));
        return date;
    }

    public T? Term<T>(string key, TermTable<T> table)
        where T : struct, Enum =>
        Typed<T>(
            key,
            text => table.TryFind(text, out var value) ? value : null,
            (place, text) => ReadingFindings.UnknownTerm.At(place, LabelOf(key), text, CandidatesOf(text, table)));

    public Knowledge? Knowledge(string key) => Answered(key, Typed<Knowledge>(
        key,
        KnowledgeOf,
        (place, text) => ReadingFindings.UnknownTerm.At(place, LabelOf(key), text, CandidatesOf(text, Terms.Knowledges))));

    private T? Answered<T>(string key, T? value)
        where T : struct
    {
        if (value is { } answer && Node(key) is DataScalar { Text: var text } node && YesNoText.HasRemark(text))
        {
            context.Findings.Add(RemarkLeftOut(node.Place, LabelOf(key), text, answer));
        }

        return value;
    }

    /// <summary>That papers will show an answer without what was said behind it.</summary>
    public static Finding RemarkLeftOut<T>(SourcePlace place, FindingArgument field, string text, T answer)
        where T : struct
    {
        var term = Terms.Knowledges[answer is Knowledge known ? known : answer is true ? Model.Knowledge.Yes : Model.Knowledge.No];
        return RealFileFindings.RemarkLeftOut.At(place, field, text.Trim(), new FindingArgument(null, term.Japanese, term.Id));
    }

    /// <summary>One of a few words; null, with a finding, when it is another.</summary>
    public string? OneOf(string key, params string[] words)
    {
        if (Text(key) is not { } text)
        {
            return null;
        }

        if (words.Contains(text, StringComparer.Ordinal))
        {
            return text;
        }

        Keep(key, text);
        context.Findings.Add(ReadingFindings.UnknownTerm.At(
            map.Find(key)!.Place, LabelOf(key), text, BindContext.Candidates(text, words)));
        return null;
    }

    /// <summary>Values of a list of known words; other words are findings.</summary>
    public ValueList<T> Words<T>(string key, params (string Word, T Value)[] words)
    {
        var values = new List<T>();
        foreach (var (text, place) in Items(key))
        {
            var at = Array.FindIndex(words, word => word.Word == text);
            if (at >= 0)
            {
                values.Add(words[at].Value);
            }
            else
            {
                context.Findings.Add(ReadingFindings.UnknownTerm.At(place, LabelOf(key), text, BindContext.Candidates(text, words.Select(word => word.Word))));
            }
        }

        return values.ToValueList();
    }

    /// <summary>One of a few words, which must be there; another word is a finding and kept.</summary>
    public string RequiredOneOf(string key, params string[] words)
    {
        var text = Required(key);
        return text.Length == 0 ? text : OneOf(key, words) ?? text;
    }

    /// <summary>Texts of a list; a single value counts as a list of one.</summary>
    public ValueList<string> Texts(string key) => Items(key).Select(item => item.Text).ToValueList();

    /// <summary>The nearest name of a table, or all its Japanese names.</summary>
    public static string CandidatesOf<T>(string text, TermTable<T> table)
        where T : struct, Enum =>
        NearestName.Of(text, NamesOf(table)) ?? string.Join(", ", table.Terms.Select(t => t.Japanese));

    // A sheet's values are known by its own headings, a file's by its keys.
    private bool IsSheet => map.Place.Cell is not null;

    private string NameOf(string key)
    {
        foreach (var entry in map.Entries)
        {
            if (entry.Key == key)
            {
                return entry.Heading ?? key;
            }
        }

        return IsSheet && shape?.Find(key) is { } field ? field.Japanese : key;
    }

    // Papers quote findings: people who never saw the file know a value by its Japanese name.
    private FindingArgument LabelOf(string key) => NameOf(key) is var name && shape?.Find(key) is { } field && name == key && field.Japanese != key
        ? new FindingArgument(null, $"{field.Japanese}（{key}）", key)
        : name;

    private void Unknown(DataEntry entry, IEnumerable<string> valid) => context.Findings.Add(ReadingFindings.UnknownKey.At(
        entry.KeyPlace, entry.Heading ?? entry.Key, context.Findings.IsFull(ReadingFindings.UnknownKey) ? "―" : BindContext.Candidates(entry.Key, valid)));

    private static IEnumerable<string> NamesOf<T>(TermTable<T> table)
        where T : struct, Enum =>
        table.Terms.SelectMany(t => (string[])[t.Id, t.Japanese, .. t.Aliases]);

    /// <summary>Yes or no as a text says it; null where it says neither or leaves it open.</summary>
    public static bool? SaidOf(string text) => ScalarText.Boolean(text) ?? YesNoText.Read(text).Answer switch
    {
        Model.Knowledge.Yes => true,
        Model.Knowledge.No => false,
        _ => null,
    };

    /// <summary>Yes, no or open as a text says it; null where it cannot be understood.</summary>
    public static Knowledge? KnowledgeOf(string text) =>
        Terms.Knowledges.TryFind(text, out var known) ? known : ScalarText.Boolean(text) switch
        {
            true => Model.Knowledge.Yes,
            false => Model.Knowledge.No,
            null => YesNoText.Read(text) is (var answer, true) ? answer : null,
        };

    private List<(string Text, SourcePlace Place)> Items(string key)
    {
        var items = new List<(string, SourcePlace)>();
        switch (Node(key))
        {
            case null:
                break;
            case DataList list:
                foreach (var item in list.Items)
                {
                    if (TextOf(key, item) is { } text)
                    {
                        items.Add((text, item.Place));
                    }
                }

                break;
            case var node:
                if (TextOf(key, node) is { } single)
                {
                    items.Add((single, node.Place));
                }

                break;
        }

        return items;
    }

    // What cannot be read is kept for papers as it was written.
    private T? Typed<T>(string key, Func<string, T?> read, Func<SourcePlace, string, Finding> refuse)
        where T : struct
    {
        // A boolean of the file format is as good as its word here.
        if (Node(key) is not { } node || TextOf(key, node, booleans: true) is not { } text)
        {
            return null;
        }

        var value = read(text);
        if (value is null && !ScalarText.IsDash(text))
        {
            Keep(key, text);
            context.Findings.Add(refuse(node.Place, text));
        }

        return value;
    }

    private string? TextOf(string key, DataNode node, bool booleans = false)
    {
        if (node is not DataScalar scalar || (scalar.Kind == ScalarKind.Boolean && !booleans))
        {
            context.Findings.Add(WrongType(NameOf(key), node, NodeSort.Text));
            return null;
        }

        var text = scalar.Text.Trim();
        if (DittoMark.Is(text))
        {
            context.Findings.Add(RealFileFindings.DittoRefused.At(node.Place, NameOf(key), text));
            return null;
        }

        if (key.EndsWith("phone", StringComparison.Ordinal) && PhoneText.HasLostZero(text))
        {
            context.Findings.Add(RealFileFindings.LostZero.At(node.Place, text, NameOf(key)));
        }

        return text.Length == 0 ? null : text;
    }
}
