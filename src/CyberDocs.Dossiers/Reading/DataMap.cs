namespace CyberDocs.Reading;

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
