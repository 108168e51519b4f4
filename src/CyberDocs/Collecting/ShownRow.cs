using CyberDocs.Filling;
using CyberDocs.OpenXml.Filling;
using CyberDocs.OpenXml.Spreadsheet;

namespace CyberDocs.Collecting;

/// <summary>A row of a returned form that asks an item, and what stands in it. Not thread-safe.</summary>
internal sealed class ShownRow(SlotFinder finder, FoundRow found, string file)
{
    private const int MostRows = 4;

    /// <summary>The item; null when it is not sure.</summary>
    public EditionItem? Item => found.Item;

    public IReadOnlyList<EditionItem> Candidates => found.Candidates;

    public string Text => found.Text.ReplaceLineEndings(" ");

    public SourcePlace Place => PlaceOf(found.Statement);

    /// <summary>The cells that hold something of its answer.</summary>
    public IEnumerable<(string Sheet, CellPlace Cell)> Cells => All.Select(cell => (found.Grid.Name, cell.Cell.Area.First));

    /// <summary>What stands struck out in those cells.</summary>
    public IEnumerable<(string Text, SourcePlace Place)> Struck =>
        All.Where(cell => cell.Cell.Standing is not null).Select(cell => (cell.Cell.Text.Trim(), PlaceOf(cell.Cell)));

    private List<(FormCell Cell, ColumnRole Role)> All => field ??= finder.AnswersOf(found with { LastRow = LastRow });

    /// <summary>What it says, by key: also what was left blank.</summary>
    public IEnumerable<(string Key, string Text, SourcePlace Place)> Values(Edition edition)
    {
        foreach (var (round, key) in ((int, string)[])[(1, "first"), (2, "second")])
        {
            var cells = All.FindAll(cell => cell.Role.Round == round
                && cell.Role.Kind is ColumnKind.Answer or ColumnKind.Yes or ColumnKind.No or ColumnKind.NotNeeded or ColumnKind.Date);
            if (cells.Count == 0 || (Item?.Gate == true && round == 2))
            {
                continue;
            }

            var read = cells.ConvertAll(cell => (cell.Cell, Said: Said(cell.Cell.Answer, cell.Role.Kind)));
            yield return Joined(key, read.Select(each => (each.Cell, each.Said.Answer)), "・");
            yield return Joined(key + "_on", read.Select(each => (each.Cell, each.Said.Day)), "・");
        }

        var target = Of(ColumnKind.Target);
        if (target.Count > 0 && Item?.Gate != true)
        {
            yield return Joined("target", target, "・");
        }

        // The check of a continuity plan prints its evidence above the remarks.
        var remarks = Of(ColumnKind.Remarks);
        remarks = edition.Form != OfficialForm.PlanCheck || !finder.HasEvidence(found.Grid) ? remarks
            : LastRow > found.FirstRow ? remarks.FindAll(cell => cell.Cell.Area.Last.Row > found.FirstRow)
            : remarks.ConvertAll(cell => (cell.Cell, WithoutEvidence(cell.Cell.Answer)));
        if (remarks.Count > 0)
        {
            yield return Joined("remarks", remarks, "\n");
        }
    }

    // In Word both stand in one cell, the evidence in its first line.
    private string WithoutEvidence(string text) => (Item?.Derivation is null ? text : text[(text.IndexOf('\n', StringComparison.Ordinal) + 1)..]).Trim();

    private static ShownAnswer Said(string text, ColumnKind kind) => kind switch
    {
        ColumnKind.Yes => new(ShownAnswer.Marked(text, "はい"), ""),
        ColumnKind.No => new(ShownAnswer.Marked(text, "いいえ"), ""),
        ColumnKind.NotNeeded => new(ShownAnswer.Marked(text, "対象外"), ""),
        ColumnKind.Date => new("", text.Trim()),
        _ => ShownAnswer.Of(text),
    };

    private List<(FormCell Cell, string Text)> Of(ColumnKind kind) =>
        [.. All.Where(cell => cell.Role.Kind == kind).Select(cell => (cell.Cell, cell.Cell.Answer.Trim()))];

    private (string Key, string Text, SourcePlace Place) Joined(string key, IEnumerable<(FormCell Cell, string Text)> parts, string between)
    {
        var all = parts.ToList();
        var said = all.Where(part => part.Text.Length > 0).DistinctBy(part => part.Text).ToList();
        return (key, string.Join(between, said.Select(part => part.Text)), PlaceOf(said.Concat(all).First().Cell));
    }

    private SourcePlace PlaceOf(FormCell cell) => new(file, Cell: $"{found.Grid.Name}!{cell.Area.First}");

    // Where a program took merged cells apart, the rows below belong to the item as far as nothing stands before its answers.
    private int LastRow => field > 0 ? field : field = Below();

    private int Below()
    {
        var last = found.LastRow;
        while (last + 1 <= found.Grid.Rows && last + 1 - found.FirstRow < MostRows && !finder.IsOfOthers(found, last + 1)
            && Enumerable.Range(0, found.Statement.Area.Last.Column + 1)
                .All(column => found.Grid.WrittenAt(last + 1, column) is not { } cell || cell.Area.First.Row <= found.FirstRow))
        {
            last++;
        }

        return last;
    }
}
