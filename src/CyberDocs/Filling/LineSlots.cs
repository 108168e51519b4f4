using CyberDocs.OpenXml.Filling;

namespace CyberDocs.Filling;

/// <summary>
/// Where an item that stands in plain paragraphs takes its answer: in its own line, or in lines below that hold nothing else. Stateless and thread-safe.
/// </summary>
internal static class LineSlots
{
    private const int MostLines = 4;
    private static readonly DateOnly SomeDay = new(2024, 4, 1);

    /// <summary>The row with the lines below it that are room for its answer.</summary>
    public static FoundRow Whole(FoundRow row, IReadOnlySet<int> firstRows)
    {
        var last = row.LastRow;
        while (last - row.LastRow < MostLines && !firstRows.Contains(last + 1) && row.Grid.Row(last + 1) is { Count: > 0 } next
            && next.All(cell => IsRoom(cell) || Headings.Word(cell.Text) != default))
        {
            last++;
        }

        return row with { LastRow = last };
    }

    /// <summary>The parts that take something; words such as 目標日 and 2回目 say what the parts behind them are for.</summary>
    public static IEnumerable<(FormCell Cell, ColumnRole Role)> Of(FoundRow row)
    {
        var (round, kind) = (1, ColumnKind.Date);
        var parts = Enumerable.Range(row.FirstRow, row.LastRow - row.FirstRow + 1).SelectMany(row.Grid.Row).Where(part => part != row.Statement);
        foreach (var part in parts)
        {
            if (AnswerWords.IsPair(part.Text) || AnswerMarks.IsBox(part.Text))
            {
                yield return (part, new ColumnRole(ColumnKind.Answer, round, false, null));
            }
            else if (DateBlank.In(part.Text, SomeDay) is not null)
            {
                yield return (part, new ColumnRole(kind, kind == ColumnKind.Target ? 1 : round, false, null));
                kind = ColumnKind.Date;
            }
            else if (Headings.Word(part.Text) is var word && word != default)
            {
                kind = word.Kind == ColumnKind.Target ? ColumnKind.Target : ColumnKind.Date;
                round = word.Round > 0 ? word.Round : round;
            }
        }
    }

    private static bool IsRoom(FormCell part) => AnswerWords.IsPair(part.Text) || AnswerMarks.IsBox(part.Text) || DateBlank.In(part.Text, SomeDay) is not null;
}
