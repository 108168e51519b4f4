using CyberDocs.Model.Fields;

namespace CyberDocs.Reading;

/// <summary>The rows of a sheet that hold the headings of a ledger: one, or two where headings are grouped. Immutable and thread-safe.</summary>
/// <param name="FirstRow">Number of the first of these rows.</param>
/// <param name="LastRow">Number of the last.</param>
/// <param name="Headings">Headings by column; empty where there is none.</param>
internal sealed record LedgerHeader(int FirstRow, int LastRow, IReadOnlyList<string> Headings)
{
    private const int LongestChoice = 10;

    /// <summary>The column of each field that the headings name; the first where several do.</summary>
    public IReadOnlyDictionary<RecordField, int> Fields { get; } = FieldsOf(Headings);

    /// <summary>Whether it names devices, so that another sheet's rows can be told by them.</summary>
    public bool HasId => Fields.ContainsKey(LedgerHeadings.Id);

    /// <summary>The headings among the first rows of a sheet; null when none are a ledger's.</summary>
    /// <param name="rows">Rows with something in them: number, and texts by column.</param>
    public static LedgerHeader? Find(IReadOnlyList<(int Row, SortedList<int, string> Cells)> rows)
    {
        var known = rows.Select(row => row.Cells.Values.Select(Known).Where(field => field is not null).Distinct().ToList()).ToList();
        var best = known.Select(fields => fields.Count).DefaultIfEmpty().Max();

        // The first row that names devices, not a richer one further down: two tables may stand below one another.
        var at = known.FindIndex(fields => fields.Count >= Math.Max(2, (best + 1) / 2) && fields.Contains(LedgerHeadings.Id));
        at = at >= 0 ? at : best > 0 ? known.FindIndex(fields => fields.Count == best) : -1;
        if (at < 0)
        {
            return null;
        }

        var (first, last) = (at, at);
        if (at > 0 && rows[at - 1].Row == rows[at].Row - 1 && IsAbove(rows[at - 1].Cells, rows[at].Cells))
        {
            first = at - 1;
        }
        else if (at + 1 < rows.Count && rows[at + 1].Row == rows[at].Row + 1 && IsBelow(rows[at].Cells, rows[at + 1].Cells))
        {
            last = at + 1;
        }

        var header = new LedgerHeader(
            rows[first].Row, rows[last].Row, first == last ? Single(rows[at].Cells) : Joined(rows[first].Cells, rows[last].Cells));
        return header.Fields.Count >= (header.HasId ? 2 : 3) ? header : null;
    }

    // 管理番号 reaches over both rows and stands in the upper one, as cells that are merged do.
    private static bool IsAbove(SortedList<int, string> upper, SortedList<int, string> row) =>
        upper.Any(cell => !row.ContainsKey(cell.Key) && Known(cell.Value) is not null);

    // A row of data has a number; a second row of headings has none below 管理番号.
    private static bool IsBelow(SortedList<int, string> row, SortedList<int, string> lower) =>
        row.FirstOrDefault(cell => Known(cell.Value) == LedgerHeadings.Id) is { Value: not null } id && !lower.ContainsKey(id.Key)
            && (Joined(row, lower).Where((heading, column) => lower.ContainsKey(column) && Known(heading) is not null).Any() || IsChoice(row, lower));

    // 有 and 無 below リモート保守: a heading over several columns, with words below it and nowhere else.
    private static bool IsChoice(SortedList<int, string> row, SortedList<int, string> lower) =>
        lower.Values.All(text => text.Length <= LongestChoice && !text.Any(char.IsAsciiDigit))
            && Below(row, lower).All(group => group.Key >= 0 && group.Count() > 1 && Known(row[group.Key]) is not null);

    // The words of the lower row by the column of the heading above them, or left of that; by -1 those before any.
    private static ILookup<int, string> Below(SortedList<int, string> upper, SortedList<int, string> lower)
    {
        var (at, words) = (0, new List<(int Above, string Word)>(lower.Count));
        foreach (var (column, word) in lower)
        {
            while (at < upper.Count && upper.Keys[at] <= column)
            {
                at++;
            }

            words.Add((at == 0 ? -1 : upper.Keys[at - 1], word));
        }

        return words.ToLookup(word => word.Above, word => word.Word);
    }

    private static string[] Single(SortedList<int, string> row)
    {
        var headings = Empty(row.Keys[^1] + 1);
        foreach (var (column, text) in row)
        {
            headings[column] = text;
        }

        return headings;
    }

    // サポート over 期限 is サポート期限; a group's name that makes no known heading is left out, unless it is one itself and none is below it: 有 is no column.
    private static string[] Joined(SortedList<int, string> upper, SortedList<int, string> lower)
    {
        var headings = Empty(Math.Max(upper.Keys.LastOrDefault(-1), lower.Keys.LastOrDefault(-1)) + 1);
        var below = Below(upper, lower);
        var (group, isAsked) = ("", false);
        for (var column = 0; column < headings.Length; column++)
        {
            var hasLower = lower.TryGetValue(column, out var text);
            if (upper.TryGetValue(column, out var above))
            {
                group = above;
                isAsked = Known(group) is not null && below[column].All(word => (Known(word) ?? Known(group + word)) is null);
            }
            else if (!hasLower)
            {
                (group, isAsked) = ("", false);
            }

            headings[column] = !hasLower ? group
                : Known(group + text) is not null ? group + text
                : isAsked ? group + LedgerHeadings.GroupSign + text
                : text!;
        }

        return headings;
    }

    private static string[] Empty(int count)
    {
        var empty = new string[count];
        Array.Fill(empty, "");
        return empty;
    }

    private static RecordField? Known(string heading) => LedgerHeadings.Find(heading);

    private static Dictionary<RecordField, int> FieldsOf(IReadOnlyList<string> headings)
    {
        var fields = new Dictionary<RecordField, int>();
        for (var column = 0; column < headings.Count; column++)
        {
            if (Known(headings[column]) is { } field)
            {
                fields.TryAdd(field, column);
            }
        }

        return fields;
    }
}
