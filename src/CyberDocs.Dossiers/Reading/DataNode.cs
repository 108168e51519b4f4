namespace CyberDocs.Reading;

/// <summary>What a file says before anyone knows what it means: a closed set of scalars, lists and maps with their places. Immutable and thread-safe.</summary>
internal abstract class DataNode(SourcePlace place)
{
    /// <summary>Where the value begins.</summary>
    public SourcePlace Place { get; } = place;
}

/// <summary>How a scalar was written, as far as the file format tells.</summary>
internal enum ScalarKind
{
    /// <summary>Unquoted text of a format that does not type its scalars (YAML, CSV).</summary>
    Plain,

    /// <summary>A quoted string, never a number or a boolean.</summary>
    Quoted,

    /// <summary>A number, with its text as written.</summary>
    Number,

    /// <summary>The literal true or false.</summary>
    Boolean,

    /// <summary>Nothing: null, ~ or an empty value.</summary>
    Null,
}

/// <summary>A single value with its text as written, so that <c>007</c> and <c>6.0</c> stay what they are.</summary>
internal sealed class DataScalar(string text, ScalarKind kind, SourcePlace place) : DataNode(place)
{
    public string Text { get; } = text;

    public ScalarKind Kind { get; } = kind;
}

/// <summary>One entry of a map.</summary>
/// <param name="Key">Its key.</param>
/// <param name="KeyPlace">Where the key stands.</param>
/// <param name="Value">Its value.</param>
/// <param name="Heading">What people read in the place of the key, as in a sheet; null where they read the key.</param>
internal readonly record struct DataEntry(string Key, SourcePlace KeyPlace, DataNode Value, string? Heading = null);

/// <summary>Entries in file order; keys are unique.</summary>
internal sealed class DataMap(IReadOnlyList<DataEntry> entries, SourcePlace place) : DataNode(place)
{
    /// <summary>Entries up to which looking through them is as fast as a table.</summary>
    private const int Few = 24;

    private readonly Dictionary<string, DataNode>? byKey =
        entries.Count <= Few ? null : entries.DistinctBy(entry => entry.Key).ToDictionary(entry => entry.Key, entry => entry.Value, StringComparer.Ordinal);

    public IReadOnlyList<DataEntry> Entries { get; } = entries;

    /// <summary>Rows and columns of cells that are for keys without a value; row 0 is the map's own. Null where there are none, as in a text file.</summary>
    public IReadOnlyDictionary<string, (int Line, int Column)>? Blanks { get; init; }

    /// <summary>Where the value of a key that is not there belongs: its blank cell, else the map.</summary>
    public SourcePlace BlankOf(string key)
    {
        if (Blanks?.TryGetValue(key, out var blank) != true)
        {
            return Place;
        }

        var line = blank.Line == 0 ? Place.Line : blank.Line;
        return Place with { Line = line, Column = blank.Column, Cell = SheetAddress.Beside(Place.Cell, line, blank.Column) };
    }

    /// <summary>The value of a key, or null when the key is absent.</summary>
    public DataNode? Find(string key)
    {
        if (byKey is not null)
        {
            return byKey.GetValueOrDefault(key);
        }

        foreach (var entry in Entries)
        {
            if (entry.Key == key)
            {
                return entry.Value;
            }
        }

        return null;
    }
}

/// <summary>Values in file order.</summary>
internal sealed class DataList(IReadOnlyList<DataNode> items, SourcePlace place) : DataNode(place)
{
    public IReadOnlyList<DataNode> Items { get; } = items;
}

/// <summary>Builds the pointers of nodes: map keys and list positions joined by slashes.</summary>
internal static class DataPointer
{
    public static string Of(string parent, string key) => parent.Length == 0 ? key : $"{parent}/{key}";

    public static string Of(string parent, int index) =>
        string.Create(CultureInfo.InvariantCulture, $"{parent}/{index}");
}
