using CyberDocs.OpenXml.Filling;

namespace CyberDocs.Filling;

/// <summary>A day that a form takes apart into cells for year, month and day, as the words above or behind them say. Immutable.</summary>
/// <param name="Year">Cell for the year; null where the form asks for month and day alone.</param>
/// <param name="Month">Cell for the month.</param>
/// <param name="Day">Cell for the day.</param>
/// <param name="IsEra">Whether the year is one of 令和.</param>
internal sealed record DateParts(FormCell? Year, FormCell Month, FormCell Day, bool IsEra)
{
    /// <summary>The parts among the cells of a row that take one date; null where these do not say all of it, in this order.</summary>
    public static DateParts? Of(FormGrid grid, IReadOnlyList<FormCell> cells)
    {
        var parts = new List<(char Unit, FormCell Cell)>();
        var isEra = false;
        foreach (var cell in cells.OrderBy(cell => cell.Area.First.Column))
        {
            var unit = cell.IsBlank ? UnitOf(grid, cell, cells) : (null, false);
            var said = FormText.KeyOf(cell.Text);
            if (unit.Item1 is { } known)
            {
                parts.Add((known, cell));
                isEra |= unit.IsEra;
            }
            else if (cell.IsBlank)
            {
                return null;
            }
            else if (said is "令和" or "R")
            {
                isEra = true;
            }
            else if (said is not ("年" or "月" or "日"))
            {
                return null;
            }
        }

        return (cells.Select(cell => cell.Area.First.Row).Distinct().Count(), string.Concat(parts.Select(part => part.Unit))) switch
        {
            (1, "年月日") => new DateParts(parts[0].Cell, parts[1].Cell, parts[2].Cell, isEra),
            (1, "月日") when !isEra => new DateParts(null, parts[0].Cell, parts[1].Cell, false),
            _ => null,
        };
    }

    // The word behind a cell says what it takes, or else the lowest word above it.
    private static (char? Unit, bool IsEra) UnitOf(FormGrid grid, FormCell cell, IReadOnlyList<FormCell> cells)
    {
        if (grid.WrittenAt(cell.Area.First.Row, cell.Area.Last.Column + 1) is { } behind && cells.Contains(behind))
        {
            return FormText.KeyOf(behind.Text) is ("年" or "月" or "日") and [var unit] ? (unit, false) : (null, false);
        }

        var above = FormText.KeyOf(grid.WrittenAbove(cell.Area.First.Row, cell.Area.First.Column)?.Text ?? "");
        return above is "令和年" or "R年" ? ('年', true) : above is ("年" or "月" or "日") and [var word] ? (word, false) : (null, false);
    }
}
