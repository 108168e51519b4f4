using System.Runtime.InteropServices;
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

    /// <summary>What a form breaks over several rows is no longer.</summary>
    private const int LongestWrapped = 1_000;

    private const int StepsPerLetter = 8;
    private const int StepsPerItem = 2;

    private readonly Edition edition;
    private readonly AssetClasses classes;
    private readonly InputMeter meter;
    private readonly List<KnownItem> items;
    private readonly KnownTexts texts;
    private readonly List<(EditionSection Section, FormText Title)> sections;
    private readonly Dictionary<string, (double Score, IReadOnlyList<EditionItem> Items)> likest = new(StringComparer.Ordinal);
    private readonly Dictionary<string, IReadOnlyList<(EditionItem Item, double Text)>> scores = new(StringComparer.Ordinal);
    private readonly Dictionary<string, (bool IsInstruction, bool HasNumber)> beginnings = new(StringComparer.Ordinal);
    private readonly Dictionary<string, EditionSection?> titles = new(StringComparer.Ordinal);
    private readonly Dictionary<FormGrid, GridTitles> told = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<FormGrid, GridNumbers> numbers = new(ReferenceEqualityComparer.Instance);

    // Tables that follow one another share what stands before them.
    private readonly Dictionary<IReadOnlyList<string>, (EditionSection? Section, string? Class)> before = new(ReferenceEqualityComparer.Instance);

    public ItemRows(Edition edition, AssetClasses classes, InputMeter meter)
    {
        (this.edition, this.classes, this.meter) = (edition, classes, meter);
        items = [.. edition.Items.SelectMany(item => Statements(item).Select(text => new KnownItem(item, new FormText(text))))];
        texts = new KnownTexts(items.ConvertAll(item => item.Text));
        sections = [.. edition.Sections.Select(section => (section, new FormText(section.Title)))];
    }

    /// <summary>Rows that look like items, each cell with the text that it and those below it say together.</summary>
    public IReadOnlyList<FoundRow> Candidates(FormGrid grid)
    {
        var (found, marks) = (new List<(FoundRow Row, double Score)>(), NumbersOf(grid));
        foreach (var cell in grid.Written.Where(cell => !IsInstruction(cell.Text) && !classes.IsName(cell.Text)))
        {
            var (text, lastRow, score) = Whole(grid, cell);
            if (score >= Alike && !marks.IsExample(cell.Area.First.Row, cell.Area.First.Column))
            {
                found.Add((new FoundRow(grid, cell, lastRow, null, FillCertainty.None, []) { Text = text }, score));
            }
        }

        var kept = MostTelling(found);
        var first = kept.Select(row => row.FirstRow).Distinct().Order().ToList();
        return [.. kept.Select(row => WithRowsOfNumber(row, first))];
    }

    // Of several cells of one row the one that says most is the item; what continues it is none of its own. Title and statement beside it say as much.
    private List<FoundRow> MostTelling(List<(FoundRow Row, double Score)> found)
    {
        var best = new Dictionary<int, (double Score, int First)>();
        foreach (var (row, score) in found)
        {
            for (var at = row.FirstRow; at <= row.LastRow; at++)
            {
                var (most, first) = best.GetValueOrDefault(at);
                best[at] = score > most ? (score, row.FirstRow) : score < most ? (most, first) : (most, Math.Min(first, row.FirstRow));
            }
        }

        var kept = new List<FoundRow>();
        var before = new Dictionary<(int Row, double Score), HashSet<EditionItem>>();
        foreach (var (row, score) in found.OrderBy(each => each.Row.FirstRow).ThenBy(each => each.Row.Statement.Area.First.Column))
        {
            var titled = CollectionsMarshal.GetValueRefOrAddDefault(before, (row.FirstRow, score), out _) ??= new(ReferenceEqualityComparer.Instance);
            var isBeside = Likest(row.Text).Items.Aggregate(false, (isKnown, item) => !titled.Add(item) || isKnown);
            var isBest = true;
            for (var at = row.FirstRow; at <= row.LastRow && isBest; at++)
            {
                isBest = best[at] is var (most, first) && score >= most && first >= row.FirstRow;
            }

            if (isBest && !isBeside)
            {
                kept.Add(row);
            }
        }

        return kept;
    }

    private GridNumbers NumbersOf(FormGrid grid)
    {
        if (!numbers.TryGetValue(grid, out var known))
        {
            numbers.Add(grid, known = new GridNumbers(grid));
        }

        return known;
    }

    // A number over several rows holds them together, such as 備考 below the sentence.
    private FoundRow WithRowsOfNumber(FoundRow row, List<int> firstRows)
    {
        var last = NumbersOf(row.Grid).LeftOf(row.FirstRow, row.Statement.Area.First.Column)?.Cell.Area.Last.Row ?? row.LastRow;
        var next = firstRows.BinarySearch(row.FirstRow) + 1;
        return last <= row.LastRow || (next < firstRows.Count && firstRows[next] <= last) ? row
            : row with { LastRow = last, LabelledFrom = row.LastRow + 1 };
    }

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
            var held = texts.HeldBy(text);
            known = [.. items.Select((item, at) => (item.Item, Text: text.IsNegated == item.Text.IsNegated ? held[at] : 0))
                .GroupBy(item => item.Item, ReferenceEqualityComparer.Instance).Select(group => (group.First().Item, Text: group.Max(each => each.Text)))
                .Where(item => item.Text >= Alike).OrderByDescending(item => item.Text)];
            scores.Add(rowText, known);
        }

        return known;
    }

    private static IEnumerable<string> Statements(EditionItem item)
    {
        IEnumerable<string> texts = item.Title is null ? [item.Statement] : [item.Title, item.Statement, item.Title + item.Statement];
        return texts.Concat(texts.Select(text => Remark().Replace(text, ""))).Distinct();
    }

    private bool IsInstruction(string text) => BeginningOf(text).IsInstruction;

    // Rows of a form say the same again and again, and each is asked for those above it as well.
    private (bool IsInstruction, bool HasNumber) BeginningOf(string text)
    {
        if (!beginnings.TryGetValue(text, out var known))
        {
            known = (text.TrimStart() is ['※' or '＊' or '*' or '注', ..] || FormText.KeyOf(text).Length < ShortestStatement, PrintedNumber.Leads(text));
            beginnings.Add(text, known);
        }

        return known;
    }

    private double Best(string text) => Likest(text).Score;

    /// <summary>How much a text says of the items that it is most like, and which they are, unless it is like none.</summary>
    private (double Score, IReadOnlyList<EditionItem> Items) Likest(string text)
    {
        if (!likest.TryGetValue(text, out var known))
        {
            meter.Add(InputLimit.Steps, (StepsPerLetter * (long)text.Length) + (StepsPerItem * items.Count));
            var held = texts.HeldBy(new FormText(PrintedNumber.Without(text)));
            var score = held.Count == 0 ? 0 : held.Max();
            likest.Add(text, known = (score, score < Alike ? []
                : [.. items.Where((_, at) => held[at] >= score).Select(item => item.Item).Distinct<EditionItem>(ReferenceEqualityComparer.Instance)]));
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
            if (grid.WrittenAt(end + 1, cell.Area.First.Column) is not { } next || next.Area.First.Row != end + 1
                || joined.Length + next.Text.Length > LongestWrapped || BeginningOf(next.Text) != default
                || NumbersOf(grid).LeftOf(next.Area.First.Row, next.Area.First.Column) is not null)
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

    /// <summary>The last words before the cells for an answer, in every row that has both: they may name an item by a word or two.</summary>
    /// <param name="grid">The table.</param>
    /// <param name="answerOf">The first column of a row that takes an answer.</param>
    public IEnumerable<FoundRow> Named(FormGrid grid, Func<FoundRow, int?> answerOf)
    {
        for (var at = grid.FirstRow; at <= grid.Rows; at++)
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

    private IReadOnlyList<int> NumberOf(FoundRow row)
    {
        var own = PrintedNumber.Leading(row.Statement.Text);
        return own.Count > 0 ? own : NumbersOf(row.Grid).LeftOf(row.FirstRow, row.Statement.Area.First.Column)?.Figures ?? [];
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
        var cells = row.Grid.Row(row.FirstRow);
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

    [GeneratedRegex("（[^（）]*場合[^（）]*）")]
    private static partial Regex Remark();

    private sealed record KnownItem(EditionItem Item, FormText Text);
}
