using System.Text.RegularExpressions;
using CyberDocs.OpenXml.Filling;

namespace CyberDocs.Filling;

/// <summary>Numbers of items, and words for an example, in the rows of a table: each row is looked through once. Not thread-safe.</summary>
internal sealed partial class GridNumbers(FormGrid grid)
{
    private readonly Dictionary<int, (List<Number> Numbers, int Example)> rows = [];

    /// <summary>The nearest number alone that begins in a row left of a column; null for none.</summary>
    public Number? LeftOf(int row, int column)
    {
        var numbers = Of(row).Numbers;
        var (from, to) = (0, numbers.Count);
        while (from < to)
        {
            var middle = (from + to) / 2;
            (from, to) = numbers[middle].Cell.Area.First.Column < column ? (middle + 1, to) : (from, middle);
        }

        return from == 0 ? null : numbers[from - 1];
    }

    /// <summary>Whether a row says left of a column that it is an example.</summary>
    public bool IsExample(int row, int column) => Of(row).Example < column;

    private (List<Number> Numbers, int Example) Of(int row)
    {
        if (!rows.TryGetValue(row, out var known))
        {
            known = ([], int.MaxValue);
            foreach (var cell in grid.Row(row).Where(cell => !cell.IsBlank && cell.Area.First.Row == row))
            {
                if (PrintedNumber.Alone(cell.Text) is { Count: > 0 } figures)
                {
                    known.Numbers.Add(new Number(cell, figures));
                }

                if (known.Example == int.MaxValue && Example().IsMatch(FormText.KeyOf(cell.Text)))
                {
                    known.Example = cell.Area.First.Column;
                }
            }

            rows.Add(row, known);
        }

        return known;
    }

    [GeneratedRegex("^(記入|記載|回答)?例\\d?$|^見本$")]
    private static partial Regex Example();

    /// <summary>A number and where it stands.</summary>
    internal sealed record Number(FormCell Cell, IReadOnlyList<int> Figures);
}
