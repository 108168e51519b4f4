using CyberDocs.OpenXml.Spreadsheet;
using CyberDocs.OpenXml.Workbooks;

namespace CyberDocs.OpenXml.Editing;

/// <summary>A rectangle of cells, both corners within it.</summary>
internal readonly record struct CellArea(CellPlace First, CellPlace Last)
{
    /// <summary>The areas of a list such as <c>A1:B9 D4</c>; whole rows and columns are left out.</summary>
    public static IEnumerable<CellArea> Of(string? list)
    {
        foreach (var text in (list ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (One(text) is { } area)
            {
                yield return area;
            }
        }
    }

    /// <summary>One area; null for a text that is none.</summary>
    public static CellArea? One(string text)
    {
        var ends = text.Replace("$", "", StringComparison.Ordinal).Split(':');
        return Place(ends[0]) is { } first && Place(ends[^1]) is { } last ? new CellArea(first, last) : null;
    }

    public bool Holds(CellPlace place) =>
        place.Column >= First.Column && place.Column <= Last.Column && place.Row >= First.Row && place.Row <= Last.Row;

    /// <summary>The area grown to hold a cell.</summary>
    public CellArea With(CellPlace place) => new(
        new(Math.Min(First.Column, place.Column), Math.Min(First.Row, place.Row)),
        new(Math.Max(Last.Column, place.Column), Math.Max(Last.Row, place.Row)));

    public override string ToString() => First == Last ? First.ToString() : $"{First}:{Last}";

    private static CellPlace? Place(string address)
    {
        var letters = address.AsSpan().IndexOfAnyExceptInRange('A', 'Z');
        return letters > 0 && int.TryParse(address.AsSpan(letters), NumberStyles.None, CultureInfo.InvariantCulture, out var row)
            ? new CellPlace(SheetReader.ColumnOf(address), row)
            : null;
    }
}
