using CyberDocs.OpenXml.Filling;

namespace CyberDocs.Filling;

/// <summary>
/// Where an item that stands in plain paragraphs takes its answer: in its own line, or in lines below that hold nothing else. Not thread-safe.
/// </summary>
internal sealed class LineSlots(CellWords words)
{
    private const int MostLines = 4;

    /// <summary>The row with the lines below it that are room for its answer.</summary>
    public FoundRow Whole(FoundRow row, IReadOnlySet<int> firstRows)
    {
        var last = row.LastRow;
        while (last - row.LastRow < MostLines && !firstRows.Contains(last + 1) && row.Grid.Row(last + 1) is { Count: > 0 } next
            && next.All(cell => words.Of(cell.Text).IsOfAnswer))
        {
            last++;
        }

        return row with { LastRow = last };
    }

    /// <summary>The parts that take something; words such as 目標日 and 2回目 say what the parts behind them are for.</summary>
    public IEnumerable<(FormCell Cell, ColumnRole Role)> Of(FoundRow row)
    {
        var (round, kind) = (1, ColumnKind.Date);
        var parts = Enumerable.Range(row.FirstRow, row.LastRow - row.FirstRow + 1).SelectMany(row.Grid.Row).Where(part => part != row.Statement);
        foreach (var part in parts)
        {
            var said = words.Of(part.Text);
            if (said.IsPair || said.IsBox)
            {
                yield return (part, new ColumnRole(ColumnKind.Answer, round, false, null));
            }
            else if (said.TakesDay)
            {
                yield return (part, new ColumnRole(kind, kind == ColumnKind.Target ? 1 : round, false, null));
                kind = ColumnKind.Date;
            }
            else if (said.Word != default)
            {
                kind = said.Word.Kind == ColumnKind.Target ? ColumnKind.Target : ColumnKind.Date;
                round = said.Word.Round > 0 ? said.Word.Round : round;
            }
        }
    }
}
