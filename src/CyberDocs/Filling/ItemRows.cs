using System.Text.RegularExpressions;
using CyberDocs.OpenXml.Filling;

namespace CyberDocs.Filling;

/// <summary>Finds the rows of a form that ask the items of an edition, by number, text and what stands around them. Not thread-safe.</summary>
internal sealed partial class ItemRows
{
    private const double Same = 0.75;
    private const double Alike = 0.5;
    private const double Margin = 0.12;
    private const int MostWrapped = 4;
    private const int ShortestStatement = 5;

    private readonly Edition edition;
    private readonly AssetClasses classes;
    private readonly List<KnownItem> items;
    private readonly List<(EditionSection Section, FormText Title)> sections;
    private readonly Dictionary<string, (double Score, HashSet<EditionItem> Items)> likest = new(StringComparer.Ordinal);
    private readonly Dictionary<string, IReadOnlyList<(EditionItem Item, double Text)>> scores = new(StringComparer.Ordinal);
    private readonly Dictionary<string, EditionSection?> titles = new(StringComparer.Ordinal);
    private readonly Dictionary<FormGrid, GridTitles> told = new(ReferenceEqualityComparer.Instance);

    // Tables that follow one another share what stands before them.
    private readonly Dictionary<IReadOnlyList<string>, (EditionSection? Section, string? Class)> before = new(ReferenceEqualityComparer.Instance);

    public ItemRows(Edition edition, AssetClasses classes)
    {
        (this.edition, this.classes) = (edition, classes);
        items = [.. ItemNumbers.ItemsOf(edition).SelectMany(item => Statements(item).Select(text => new KnownItem(item, new FormText(text))))];
        sections = [.. edition.Sections.Select(section => (section, new FormText(section.Title)))];
    }

    /// <summary>Rows that look like items, each cell with the text that it and those below it say together.</summary>
    public IReadOnlyList<FoundRow> Candidates(FormGrid grid)
    {
        var found = new List<FoundRow>();
        foreach (var cell in grid.Written.Where(cell => !IsInstruction(cell.Text) && !classes.IsName(cell.Text)))
        {
            var (text, lastRow, score) = Whole(grid, cell);
            if (score >= Alike && !IsExample(grid, cell))
            {
                found.Add(new FoundRow(grid, cell, lastRow, null, FillCertainty.None, []) { Text = text });
            }
        }

        // Of several cells of one row the one that says most is the item; what continues it is none of its own. Title and statement beside it say as much.
        static IEnumerable<int> RowsOf(FoundRow row) => Enumerable.Range(row.FirstRow, row.LastRow - row.FirstRow + 1);
        var byRow = found.SelectMany(RowsOf, (row, at) => (row, at)).ToLookup(each => each.at, each => each.row);
        List<FoundRow> kept = [.. found.Where(row => !RowsOf(row).SelectMany(at => byRow[at]).Any(
            other => !ReferenceEquals(other, row)
            && ((Best(other.Text), other.FirstRow == row.FirstRow ? 0 : row.FirstRow - other.FirstRow).CompareTo((Best(row.Text), 0)) > 0
                || IsBeside(other, row))))];
        var first = kept.Select(row => row.FirstRow).Distinct().Order().ToList();
        return [.. kept.Select(row => WithRowsOfNumber(row, first))];
    }

    // A number over several rows holds them together, such as 備考 below the sentence.
    private static FoundRow WithRowsOfNumber(FoundRow row, List<int> firstRows)
    {
        var number = Left(row.Grid, row.Statement).FirstOrDefault(left => left.Area.First.Row == row.FirstRow && PrintedNumber.Alone(left.Text).Count > 0);
        var last = number?.Area.Last.Row ?? row.LastRow;
        var next = firstRows.BinarySearch(row.FirstRow) + 1;
        return last <= row.LastRow || (next < firstRows.Count && firstRows[next] <= last) ? row
            : row with { LastRow = last, LabelledFrom = row.LastRow + 1 };
    }

    // A row that shows how to fill in the form asks nothing.
    private static bool IsExample(FormGrid grid, FormCell cell) =>
        Left(grid, cell).Any(left => left.Area.First.Row == cell.Area.First.Row && Example().IsMatch(FormText.KeyOf(left.Text)));

    /// <summary>The rows with their items, where these are sure.</summary>
    public IReadOnlyList<FoundRow> Decide(IEnumerable<FoundRow> rows)
    {
        var decided = rows.Select(Decide).ToList();
        var counts = decided.Where(row => row.Item is not null).CountBy(row => row.Item!.Id).ToDictionary(StringComparer.Ordinal);
        return [.. decided.Select(row => row.Item is null || counts[row.Item.Id] == 1
            ? row
            : row with { Item = null, Certainty = FillCertainty.None, Candidates = [row.Item] })];
    }

    private FoundRow Decide(FoundRow row)
    {
        var number = NumberOf(row);
        var section = SectionOf(row);
        var asset = row.ColumnClass ?? ClassOf(row);
        var scored = Scored(row.Text);
        if (scored.Count == 0)
        {
            return row;
        }

        var best = scored[0];
        var near = scored.Where(item => item.Text >= best.Text - Margin).Select(item => item.Item).ToList();
        asset ??= near.Count > 1 ? classes.Within(row.Text) : null;
        var classed = near.Where(item => item.AssetClass is null || asset is null || item.AssetClass == asset).ToList();
        var numbered = classed.Where(item => Agrees(item, number, section)).ToList();
        var sure = classed.Count == 1 ? classed : numbered.Count == 1 ? numbered : [];

        // Where the form names no class, an item that is asked of several is not told by its text.
        if (sure.Count != 1 || (asset is null && numbered.Count != 1 && near.Count > 1))
        {
            return row with { Candidates = near };
        }

        var item = sure[0];
        var isSameText = scored.First(each => each.Item == item).Text >= Same;
        var agrees = numbered.Contains(item);
        var certainty = isSameText && (agrees || number.Count == 0 || near.Count == 1) ? FillCertainty.Sure
            : agrees || isSameText ? FillCertainty.Likely
            : FillCertainty.None;
        return certainty == FillCertainty.None ? row with { Candidates = near } : row with { Item = item, Certainty = certainty };
    }

    private IReadOnlyList<(EditionItem Item, double Text)> Scored(string rowText)
    {
        if (!scores.TryGetValue(rowText, out var known))
        {
            var text = new FormText(PrintedNumber.Without(rowText));
            known = [.. items.Select(item => (item.Item, Text: text.IsNegated == item.Text.IsNegated ? text.Holds(item.Text) : 0))
                .GroupBy(item => item.Item).Select(group => (Item: group.Key, Text: group.Max(each => each.Text)))
                .Where(item => item.Text >= Alike).OrderByDescending(item => item.Text)];
            scores.Add(rowText, known);
        }

        return known;
    }

    private bool IsBeside(FoundRow title, FoundRow row) =>
        title.FirstRow == row.FirstRow && title.Statement.Area.First.Column < row.Statement.Area.First.Column
        && Likest(title.Text) is var named && Likest(row.Text) is var said && named.Score == said.Score && named.Items.Overlaps(said.Items);

    private static IEnumerable<string> Statements(EditionItem item)
    {
        IEnumerable<string> texts = item.Title is null ? [item.Statement] : [item.Title, item.Statement, item.Title + item.Statement];
        return texts.Concat(texts.Select(text => Remark().Replace(text, ""))).Distinct();
    }

    private static bool IsInstruction(string text) => text.TrimStart() is ['※' or '＊' or '*' or '注', ..] || FormText.KeyOf(text).Length < ShortestStatement;

    private double Best(string text) => Likest(text).Score;

    /// <summary>How much a text says of the items that it is most like, and which they are, unless it is like none.</summary>
    private (double Score, HashSet<EditionItem> Items) Likest(string text)
    {
        if (!likest.TryGetValue(text, out var known))
        {
            var plain = new FormText(PrintedNumber.Without(text));
            var held = items.ConvertAll(item => plain.Holds(item.Text));
            var score = held.Count == 0 ? 0 : held.Max();
            likest.Add(text, known = (score, score < Alike ? [] : [.. items.Where((_, i) => held[i] >= score).Select(item => item.Item)]));
        }

        return known;
    }

    /// <summary>A title that a form breaks over several rows, without lines between them, is one.</summary>
    private (string Text, int LastRow, double Score) Whole(FormGrid grid, FormCell cell)
    {
        var (text, lastRow, score) = (cell.Text, cell.Area.Last.Row, Best(cell.Text));
        var joined = cell.Text;
        var end = cell.Area.Last.Row;
        for (var more = 0; more < MostWrapped && score < 1; more++)
        {
            if (grid.At(end + 1, cell.Area.First.Column) is not { IsBlank: false } next || next.Area.First.Row != end + 1 || IsInstruction(next.Text)
                || PrintedNumber.Leading(next.Text).Length > 0 || IsNumbered(grid, next))
            {
                break;
            }

            joined += next.Text;
            end = next.Area.Last.Row;
            if (Best(joined) is var better && better > score + 0.05)
            {
                (text, lastRow, score) = (joined, end, better);
            }
        }

        return (text, lastRow, score);
    }

    private static bool IsNumbered(FormGrid grid, FormCell cell) =>
        Left(grid, cell).Any(left => left.Area.First.Row == cell.Area.First.Row && PrintedNumber.Alone(left.Text).Count > 0);

    /// <summary>The last words before the cells for an answer, in every row that has both: they may name an item by a word or two.</summary>
    /// <param name="grid">The table.</param>
    /// <param name="answerOf">The first column of a row that takes an answer.</param>
    public IEnumerable<FoundRow> Named(FormGrid grid, Func<FoundRow, int?> answerOf)
    {
        for (var at = 1; at <= grid.Rows; at++)
        {
            List<FoundRow> words =
            [
                .. grid.Row(at).Where(cell => !cell.IsBlank && cell.Area.First.Row == at && !classes.IsName(cell.Text)
                        && FormText.KeyOf(PrintedNumber.Without(cell.Text)).Length > 1 && !AnswerWords.IsPair(cell.Text))
                    .Select(cell => new FoundRow(grid, cell, cell.Area.Last.Row, null, FillCertainty.None, [])),
            ];
            if (words is [var first, ..] && answerOf(first) is { } column && words.FindLast(row => row.Statement.Area.Last.Column < column) is { } named)
            {
                yield return named;
            }
        }
    }

    private static IEnumerable<FormCell> Left(FormGrid grid, FormCell cell) => Enumerable.Range(0, cell.Area.First.Column)
        .Select(column => grid.At(cell.Area.First.Row, column)).OfType<FormCell>().Where(left => !left.IsBlank).Reverse();

    private static IReadOnlyList<int> NumberOf(FoundRow row)
    {
        var own = PrintedNumber.Leading(row.Statement.Text).Figures;
        return own.Count > 0 ? own : Left(row.Grid, row.Statement).Where(left => left.Area.First.Row >= row.FirstRow)
            .Select(left => PrintedNumber.Alone(left.Text)).FirstOrDefault(figures => figures.Count > 0) ?? [];
    }

    private static bool Agrees(EditionItem item, IReadOnlyList<int> number, EditionSection? section)
    {
        var known = PrintedNumber.Alone(item.Number);
        return number.Count > 0 && known.Count > 0
            && (number.SequenceEqual(known) || (number.Count == 1 && number[0] == known[^1] && section is not null && section.Items.Contains(item)));
    }

    private EditionSection? SectionOf(FoundRow row)
    {
        var beside = row.Grid.Row(row.FirstRow).Where(cell => !cell.IsBlank && cell != row.Statement).Select(cell => TitleOf(cell.Text));
        return beside.FirstOrDefault(section => section is not null) ?? TitlesOf(row.Grid).SectionAbove(row.FirstRow) ?? Before(row.Grid).Section
            ?? (edition.Sections.Count == 1 ? edition.Sections[0] : null);
    }

    private EditionSection? TitleOf(string text)
    {
        if (!titles.TryGetValue(text, out var known))
        {
            var title = new FormText(PrintedNumber.Without(text));
            titles.Add(text, known = sections.Where(section => title.Holds(section.Title) >= Same).Select(section => section.Section).FirstOrDefault());
        }

        return known;
    }

    /// <summary>The asset class that a row is about; null where nothing around it names one.</summary>
    public string? ClassOf(FoundRow row)
    {
        var cells = row.Grid.Row(row.FirstRow).ToList();
        var beside = cells.Where(cell => cell.Area.First.Column > row.Statement.Area.Last.Column && classes.IsName(cell.Text));
        if (beside.Select(cell => classes.Named(cell.Text)).Distinct().ToList() is [{ } only])
        {
            return only;
        }

        var column = row.Statement.Area.First.Column;
        return cells.Where(cell => cell.Area.First.Column <= column && !cell.IsBlank && cell != row.Statement).Select(cell => classes.Named(cell.Text))
            .FirstOrDefault(name => name is not null)
            ?? TitlesOf(row.Grid).ClassAbove(row.FirstRow, column) ?? Before(row.Grid).Class ?? classes.Named(row.Grid.Name);
    }

    private GridTitles TitlesOf(FormGrid grid)
    {
        if (!told.TryGetValue(grid, out var known))
        {
            told.Add(grid, known = new GridTitles(grid, TitleOf, classes.Named));
        }

        return known;
    }

    private (EditionSection? Section, string? Class) Before(FormGrid grid)
    {
        if (!before.TryGetValue(grid.Before, out var known))
        {
            known = (
                grid.Before.Reverse().Select(TitleOf).FirstOrDefault(section => section is not null),
                grid.Before.Reverse().Select(classes.Named).FirstOrDefault(name => name is not null));
            before.Add(grid.Before, known);
        }

        return known;
    }

    [GeneratedRegex("^(記入|記載|回答)?例\\d?$|^見本$")]
    private static partial Regex Example();

    [GeneratedRegex("（[^（）]*場合[^（）]*）")]
    private static partial Regex Remark();

    private sealed record KnownItem(EditionItem Item, FormText Text);
}
