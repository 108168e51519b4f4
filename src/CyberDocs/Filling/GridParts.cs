using System.Text.RegularExpressions;
using CyberDocs.OpenXml.Filling;

namespace CyberDocs.Filling;

/// <summary>The halves of a table that goes on beside itself, under the same headings once more. Stateless and thread-safe.</summary>
internal static partial class GridParts
{
    private const int FewestHeadings = 3;
    private const int LowestHeading = 40;

    /// <summary>The table itself, or its parts from left to right.</summary>
    public static IReadOnlyList<FormGrid> Of(FormGrid grid)
    {
        if (grid.AreLines || grid.IsProse)
        {
            return [grid];
        }

        for (var row = 1; row <= Math.Min(grid.Rows, LowestHeading); row++)
        {
            var cells = grid.Row(row).Where(cell => !cell.IsBlank && cell.Area.First.Row == row).ToList();
            var half = cells.Count / 2;
            var keys = cells.ConvertAll(cell => FormText.KeyOf(cell.Text));
            if (cells.Count % 2 == 0 && half >= FewestHeadings && keys.Take(half).SequenceEqual(keys.Skip(half)) && keys.Exists(key => Asks().IsMatch(key)))
            {
                var middle = cells[half].Area.First.Column;
                var below = grid.Written.Where(cell => cell.Area.First.Row > row);
                return below.Any(cell => cell.Area.First.Column < middle && cell.Area.Last.Column >= middle)
                    ? [grid]
                    : [grid.Part(0, middle - 1), grid.Part(middle, grid.Columns - 1)];
            }
        }

        return [grid];
    }

    [GeneratedRegex("^(?!.*番号)(チェック|確認|点検)?.*(項目|事項|内容|取組)")]
    private static partial Regex Asks();
}
