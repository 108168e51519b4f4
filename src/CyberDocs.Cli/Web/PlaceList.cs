namespace CyberDocs.Cli.Web;

/// <summary>
/// Many places as people look them up: the name of a file is said once, and neighbours in a column, or lines one below the other, are a range: thousands of
/// devices may lack the same. Stateless and thread-safe.
/// </summary>
internal static class PlaceList
{
    private const int FewestInRange = 3;

    /// <summary>The places in their order, each as it is read, with how many it stands for.</summary>
    public static IReadOnlyList<(string Text, int Count)> Of(IReadOnlyList<SourcePlace> places, Words words)
    {
        var list = new List<(string Text, int Count)>();
        for (int first = 0, last; first < places.Count; first = last + 1)
        {
            last = first;
            while (last + 1 < places.Count && IsNext(places[last], places[last + 1]))
            {
                last++;
            }

            last = last - first + 1 < FewestInRange ? first : last;
            var place = Short(places[first], first > 0 ? places[first - 1] : default, words);
            list.Add((last == first ? place : $"{place}{words["～", " to "]}{End(places[last], words)}", last - first + 1));
        }

        return [.. list.DistinctBy(each => each.Text, StringComparer.Ordinal)];
    }

    private static bool IsNext(SourcePlace place, SourcePlace next) =>
        place.File == next.File && place.Line > 0 && next.Line == place.Line + 1
        && (place.Cell, next.Cell) switch
        {
            (null, null) => true,
            ({ } cell, { } below) => ColumnOf(cell) is var column && column.Length < cell.Length && column.SequenceEqual(ColumnOf(below)),
            _ => false,
        };

    private static ReadOnlySpan<char> ColumnOf(string cell) => cell.AsSpan().TrimEnd("0123456789");

    private static string Short(SourcePlace place, SourcePlace before, Words words)
    {
        var text = PlaceText.Of(place, words);
        var name = Path.GetFileName(place.File) + " ";
        return place.File is not null && place.File == before.File && text.StartsWith(name, StringComparison.Ordinal) ? text[name.Length..] : text;
    }

    private static string End(SourcePlace place, Words words) =>
        place.Cell is { } cell ? cell[(cell.LastIndexOf('!') + 1)..] : Short(place, place, words);
}
