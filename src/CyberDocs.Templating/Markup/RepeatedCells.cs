namespace CyberDocs.Templating.Markup;

/// <summary>Cells of one column that hold plain text: where few texts come again and again, as zones do, one each is enough. Not thread-safe.</summary>
internal sealed class RepeatedCells
{
    private const int MostCells = 1024;
    private const int LongestText = 64;

    // A column is given up when so many texts were new, and most of all were.
    private const int MostNew = 256;

    private readonly Dictionary<string, (TableCell Empty, TableCell Filled)>.AlternateLookup<ReadOnlySpan<char>> cells =
        new Dictionary<string, (TableCell Empty, TableCell Filled)>(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    private int found;
    private int missed;

    /// <summary>A cell with a text.</summary>
    /// <param name="empty">The cell without it.</param>
    /// <param name="text">The text.</param>
    public TableCell Of(TableCell empty, ReadOnlySpan<char> text)
    {
        if (text.Length > LongestText || (missed > MostNew && missed > found))
        {
            return Filled(empty, text.ToString());
        }

        if (cells.TryGetValue(text, out var known) && ReferenceEquals(known.Empty, empty))
        {
            found++;
            return known.Filled;
        }

        missed++;
        var shown = text.ToString();
        var filled = Filled(empty, shown);
        if (cells.Dictionary.Count < MostCells)
        {
            cells.Dictionary[shown] = (empty, filled);
        }

        return filled;
    }

    /// <summary>A cell with a text, made anew.</summary>
    public static TableCell Filled(TableCell empty, string text) => empty with { Content = [new Paragraph([new TextRun(text)])] };
}
