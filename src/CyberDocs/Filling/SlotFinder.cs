using CyberDocs.OpenXml.Filling;

namespace CyberDocs.Filling;

/// <summary>Finds the cells of a form for the answers of an edition. Not thread-safe.</summary>
internal sealed class SlotFinder(Edition edition, InputMeter meter)
{
    private const int StepsPerCell = 50;

    private static readonly string[] Between = ["・", "･", "/", "／", "、", "又は", "または"];

    private readonly AssetClasses classes = new(edition);
    private readonly List<FormSlot> slots = [];
    private readonly List<FoundRow> rows = [];
    private readonly Dictionary<FormGrid, (Headings Headings, bool IsOwn)> headings = [];
    private readonly Dictionary<FormGrid, RowOwners> owners = [];
    private readonly CellWords words = new();

    private LineSlots Lines => field ??= new LineSlots(words);

    private ILookup<FormGrid, FoundRow> RowsByGrid => field ??= rows.ToLookup(row => row.Grid);

    /// <summary>The places that were found.</summary>
    public IReadOnlyList<FormSlot> Slots => slots;

    /// <summary>Rows that look like items, with what they were taken for.</summary>
    public IReadOnlyList<FoundRow> Rows => rows;

    public void Find(IReadOnlyList<FormGrid> grids)
    {
        var finder = new ItemRows(edition, classes, meter);
        var found = new List<FoundRow>();
        var tables = new List<FormGrid>();
        (FormGrid Grid, Headings Headings)? last = null;
        foreach (var grid in grids.Where(grid => !grid.IsProse).SelectMany(GridParts.Of))
        {
            var candidates = finder.Candidates(grid);
            var rowsOfItems = candidates.SelectMany(row => Enumerable.Range(row.FirstRow, row.LastRow - row.FirstRow + 1)).ToHashSet();
            var own = new Headings(grid, classes, rowsOfItems, heading => FormKinds.IsOfAnotherYear([heading], edition, out _));
            var firstRows = candidates.Select(row => row.FirstRow).ToHashSet();
            candidates = grid.AreLines ? [.. candidates.Select(row => Lines.Whole(row, firstRows))] : candidates;
            var isOwn = own.Any || last?.Grid.Columns != grid.Columns;
            headings[grid] = isOwn ? (own, true) : (last!.Value.Headings, false);
            if (own.Any && !grid.AreLines)
            {
                last = (grid, own);
            }

            found.AddRange(candidates.SelectMany(ByColumnClass));
            tables.Add(grid);
        }

        rows.AddRange(WithShortTitles(finder, tables, finder.Decide(found)));
        foreach (var row in rows.Where(row => row.Item is not null))
        {
            slots.AddRange(SlotsOf(row));
        }
    }

    // Where the words of a form's items are too few, what was found by them must agree with the order of all.
    private IEnumerable<FoundRow> WithShortTitles(ItemRows finder, List<FormGrid> tables, IReadOnlyList<FoundRow> decided)
    {
        var most = edition.Items.Count();
        if (decided.Count(row => row.Item is not null) >= most - 1)
        {
            return decided;
        }

        IReadOnlyList<FoundRow> named = [.. tables.Where(table => !table.AreLines).SelectMany(table => finder.Named(table, FirstAnswer)).Take(most + 1)];
        return ShortTitles.Of(named, edition, finder.ClassOf) is { } rowsOfAll
            && decided.All(row => row.Item is null || rowsOfAll.Any(other => other.Statement == row.Statement && other.Item == row.Item))
            ? rowsOfAll
            : decided;
    }

    private int? FirstAnswer(FoundRow row) => headings[row.Grid] is { IsOwn: true } own && own.Headings.Holds(row.FirstRow) ? null : CellsOf(row)
        .Where(cell => cell.Role is { Kind: ColumnKind.Answer or ColumnKind.Yes or ColumnKind.No, Round: 1, AssetClass: null })
        .Select(cell => (int?)cell.Cell.Area.First.Column).Min();

    /// <summary>A row for each asset class that its columns are about; rows without a cell for an answer are none.</summary>
    private IEnumerable<FoundRow> ByColumnClass(FoundRow row)
    {
        var answers = CellsOf(row).Where(cell => cell.Role.Kind is ColumnKind.Answer or ColumnKind.Yes or ColumnKind.No or ColumnKind.NotNeeded).ToList();
        var named = answers.Select(cell => cell.Role.AssetClass).Distinct().ToList();
        return named is [null] or [] ? answers.Count == 0 ? [] : [row] : named.Select(name => row with { ColumnClass = name });
    }

    private IEnumerable<(FormCell Cell, ColumnRole Role)> CellsOf(FoundRow row)
    {
        return row.Grid.AreLines ? Lines.Of(row) : CellsOfTable(row);
    }

    private IEnumerable<(FormCell Cell, ColumnRole Role)> CellsOfTable(FoundRow row)
    {
        var (heading, isOwn) = headings[row.Grid];
        var seen = new HashSet<FormCell>(ReferenceEqualityComparer.Instance) { row.Statement };
        for (var at = row.FirstRow; at <= row.LastRow; at++)
        {
            var before = default(HeadingWords);
            foreach (var (column, cell) in row.Grid.Places(at))
            {
                if (!seen.Add(cell))
                {
                    continue;
                }

                meter.Add(InputLimit.Steps, StepsPerCell);
                var (role, own) = (heading.RoleOf(isOwn ? at : int.MaxValue, column, before), words.Of(cell.Text));
                if (role.Kind == ColumnKind.None && own.IsPair && !heading.Any)
                {
                    role = new ColumnRole(ColumnKind.Answer, 1, false, null);
                }

                if (role.Kind != ColumnKind.None && (at < row.LabelledFrom || before.AreAny))
                {
                    yield return (cell, role with { Kind = KindOf(cell, role) });
                }
                else if (own.IsLabel)
                {
                    before = heading.Said(cell.Text).Then(before);
                }
            }
        }
    }

    // A heading such as 1回目（日付） leaves open what a cell takes, and one over two columns which of them.
    private ColumnKind KindOf(FormCell cell, ColumnRole role) => role.Kind switch
    {
        ColumnKind.Date when words.Of(cell.Text).IsPair => ColumnKind.Answer,
        ColumnKind.Answer when words.Of(cell.Text).TakesDay && DateBlank.IsAlone(cell.Text) => ColumnKind.Date,
        var kind => kind,
    };

    /// <summary>The cells of an item's row that hold something of its answer, with what their columns are for; none that other items share.</summary>
    public List<(FormCell Cell, ColumnRole Role)> AnswersOf(FoundRow row) =>
        [.. CellsOf(row).Where(cell => (row.ColumnClass is null || cell.Role.AssetClass is null || cell.Role.AssetClass == row.ColumnClass)
            && !IsShared(row, cell.Cell))];

    private IEnumerable<FormSlot> SlotsOf(FoundRow row)
    {
        var cells = AnswersOf(row);
        foreach (var (round, name) in ((int, string)[])[(1, "first"), (2, "second")])
        {
            var ofRound = cells.Where(cell => cell.Role.Round == round).ToList();
            var answer = ofRound.Where(cell => cell.Role.Kind is ColumnKind.Answer or ColumnKind.Yes or ColumnKind.No).ToList();
            var (one, yes, no) = AnswerCells(answer);
            var none = yes is null ? null : One([.. ofRound.Where(cell => cell.Role.Kind == ColumnKind.NotNeeded).Select(cell => cell.Cell)]);
            (string, FormCell?)[] marked = [(name, one), (name + ".yes", yes), (name + ".no", no), (name + ".none", none)];
            foreach (var (key, cell) in marked)
            {
                if (cell is not null)
                {
                    yield return Slot(row, key, cell);
                }
            }

            var dates = ofRound.Where(cell => cell.Role.Kind == ColumnKind.Date).Select(cell => cell.Cell).ToList();
            if (DateParts.Of(row.Grid, dates) is { } parts)
            {
                foreach (var (key, cell) in Named(parts))
                {
                    yield return Slot(row, name + "_on" + key, cell);
                }
            }
            else if (One(dates) is { } date)
            {
                yield return Slot(row, name + "_on", date);
            }
            else if (dates.Count == 0 && one is not null && (words.Of(one.Text).TakesDay || answer.Exists(cell => cell.Role.TakesDate)))
            {
                yield return Slot(row, name + "_on", one);
            }
        }

        foreach (var (kind, key) in ((ColumnKind, string)[])[(ColumnKind.Target, "target"), (ColumnKind.Remarks, "remarks")])
        {
            List<FormCell> ofKind = [.. cells.Where(cell => cell.Role.Kind == kind).Select(cell => cell.Cell)];
            if (kind == ColumnKind.Target && DateParts.Of(row.Grid, ofKind) is { } parts)
            {
                foreach (var (part, cell) in Named(parts))
                {
                    yield return Slot(row, key + part, cell);
                }
            }
            else if (One(ofKind) is { } cell)
            {
                yield return Slot(row, key, cell);
            }
        }
    }

    /// <summary>The only cell, or the only one with a blank for a date; null when it is not told.</summary>
    private FormCell? One(IReadOnlyList<FormCell> cells) => cells is [var only] ? only
        : cells.Where(cell => words.Of(cell.Text).TakesDay).ToList() is [var dated] ? dated
        : null;

    /// <summary>The cell for an answer, or the two to mark; null where the form does not tell which.</summary>
    private static (FormCell? One, FormCell? Yes, FormCell? No) AnswerCells(List<(FormCell Cell, ColumnRole Role)> cells)
    {
        if (cells.Where(cell => AnswerWords.IsPair(cell.Cell.Text)).ToList() is [var pair])
        {
            return (pair.Cell, null, null);
        }

        // Headings that say both go before what else stands between them, such as 一部実施.
        if (cells.Where(cell => cell.Role.Kind == ColumnKind.Yes).ToList() is [var left]
            && cells.Where(cell => cell.Role.Kind == ColumnKind.No).ToList() is [var right])
        {
            return (null, left.Cell, right.Cell);
        }

        cells = cells.FindAll(cell => cell.Cell.IsBlank || !Between.Contains(cell.Cell.Text.Trim()));
        var yes = cells.Where(cell => cell.Role.Kind == ColumnKind.Yes || IsWord(cell.Cell, Answer.Yes)).ToList();
        var no = cells.Where(cell => cell.Role.Kind == ColumnKind.No || IsWord(cell.Cell, Answer.No)).ToList();
        // Words in one column, with room for a mark beside each.
        if (yes is [var word] && no is [var otherWord] && cells.Count > 2)
        {
            return (Beside(cells, word.Cell), Beside(cells, otherWord.Cell)) is ({ } room, { } otherRoom) ? (null, room, otherRoom) : (null, null, null);
        }

        return (yes, no, cells.Where(cell => cell.Role.Kind == ColumnKind.Answer).ToList()) switch
        {
            ([var one], [var other], _) when one.Cell != other.Cell => (null, one.Cell, other.Cell),
            ([], [], [var only]) => (only.Cell, null, null),
            _ => (null, null, null),
        };
    }

    private static bool IsWord(FormCell cell, Answer answer) => cell.Text.Any(char.IsLetter) && AnswerWords.InPair(cell.Text) == answer;

    private static FormCell? Beside(IReadOnlyList<(FormCell Cell, ColumnRole Role)> cells, FormCell word) =>
        cells.Where(cell => cell.Cell != word && cell.Cell.Area.First.Row == word.Area.First.Row && cell.Cell.Area.Last.Row == word.Area.Last.Row)
            .Select(cell => cell.Cell).ToList() is [var only] && only.Text.Trim().Length <= 1 ? only : null;

    /// <summary>Whether a table has a column for evidence above remarks.</summary>
    public bool HasEvidence(FormGrid grid) => OwnersOf(grid).HasEvidence;

    /// <summary>Whether a row belongs to another statement as well.</summary>
    public bool IsOfOthers(FoundRow row, int at) => OwnersOf(row.Grid).AreOthers(row.Statement, at, at);

    /// <summary>Whether a cell reaches into the rows of other items.</summary>
    private bool IsShared(FoundRow row, FormCell cell) =>
        OwnersOf(row.Grid).AreOthers(row.Statement, cell.Area.First.Row, cell.Area.Last.Row)
        || (cell.Area.Last.Row > row.LastRow && OwnersOf(row.Grid).AreNumbered(row.LastRow + 1, cell.Area.Last.Row));

    private RowOwners OwnersOf(FormGrid grid)
    {
        if (!owners.TryGetValue(grid, out var known))
        {
            owners.Add(grid, known = new RowOwners(grid, RowsByGrid[grid]));
        }

        return known;
    }

    private static IEnumerable<(string Key, FormCell Cell)> Named(DateParts parts) =>
    [
        .. parts.Year is { } year ? [(parts.IsEra ? FormSlot.EraYear : FormSlot.Year, year)] : Array.Empty<(string, FormCell)>(),
        (FormSlot.Month, parts.Month),
        (FormSlot.Day, parts.Day),
    ];

    private static FormSlot Slot(FoundRow row, string key, FormCell cell) => new(row.Item, key, row.Grid, cell, row.Certainty, row.Text);
}
