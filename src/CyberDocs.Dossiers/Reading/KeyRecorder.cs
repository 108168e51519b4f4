using CyberDocs.Findings;

namespace CyberDocs.Reading;

/// <summary>Notes which keys a binder asks for and what it takes for them, so that the description of the format is the binder itself.</summary>
/// <remarks>Records are named by their pointer with <c>*</c> for every position of a list. Not thread-safe.</remarks>
internal sealed class KeyRecorder
{
    /// <summary>Stands for any item of a list, and for any key of a map whose keys are free.</summary>
    public const string Any = "*";

    /// <summary>Stands for any key with a single value, in a map whose keys are free.</summary>
    public const string AnyScalar = "**";

    private readonly Dictionary<string, List<string>> records = new(StringComparer.Ordinal);
    private readonly Dictionary<(string Record, string Key), KeyUse> uses = [];
    private readonly HashSet<string> open = new(StringComparer.Ordinal);

    /// <summary>The keys of a record, in the binder's order; empty when the record is not known.</summary>
    public IReadOnlyList<string> KeysOf(string record) => records.GetValueOrDefault(record) ?? [];

    public KeyUse? UseOf(string record, string key) => uses.GetValueOrDefault((record, key));

    public bool IsRecord(string path) => records.ContainsKey(path);

    /// <summary>Whether the keys of a map are the user's own.</summary>
    public bool IsOpen(string record) => open.Contains(record);

    public void Record(DataMap map, ReadOnlySpan<string> keys, bool isOpen)
    {
        var path = map.Place.Pointer ?? string.Empty;
        records.TryAdd(path, isOpen ? [] : [.. keys]);
        if (isOpen)
        {
            open.Add(path);
        }
    }

    public void Note(DataMap map, string key, KeyKind kind, IEnumerable<string>? words = null, bool isRequired = false)
    {
        var at = (map.Place.Pointer ?? string.Empty, key);
        var use = new KeyUse(kind, [.. words ?? []], isRequired);
        uses[at] = uses.TryGetValue(at, out var known) ? known.With(use) : use;
    }

    /// <summary>Lets a binder bind empty records, each time with those inside that it asked for before, until it asks for nothing new.</summary>
    public void Run(Action<DataMap> bind)
    {
        for (var before = -1; before != uses.Count + records.Count;)
        {
            before = uses.Count + records.Count;
            bind(Sample(string.Empty, asFiles: false));
            bind(Sample(string.Empty, asFiles: true));
        }
    }

    // Records that may stand in a file have two forms: the list of them, and the map that names the file.
    private DataMap Sample(string path, bool asFiles)
    {
        var place = new SourcePlace(null, Pointer: path);
        var entries = new List<DataEntry>();
        foreach (var key in KeysOf(path))
        {
            DataNode? value = UseOf(path, key)?.Kind switch
            {
                KeyKind.Map => Sample(DataPointer.Of(path, key), asFiles),
                KeyKind.RecordsOrFile when asFiles => Sample(DataPointer.Of(path, key), asFiles),
                KeyKind.Records or KeyKind.RecordsOrFile => new DataList([Sample(DataPointer.Of(DataPointer.Of(path, key), Any), asFiles)], place),
                _ => null,
            };
            if (value is not null)
            {
                entries.Add(new DataEntry(key, place, value));
            }
        }

        if (IsOpen(path))
        {
            entries.Add(new DataEntry(Any, place, Sample(DataPointer.Of(path, Any), asFiles)));
            entries.Add(new DataEntry(AnyScalar, place, new DataScalar("―", ScalarKind.Plain, place)));
        }

        return new DataMap(entries, place);
    }
}
