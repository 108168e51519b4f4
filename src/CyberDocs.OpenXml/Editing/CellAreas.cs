using CyberDocs.OpenXml.Spreadsheet;

namespace CyberDocs.OpenXml.Editing;

/// <summary>Writes cells as few areas. Stateless and thread-safe.</summary>
internal static class CellAreas
{
    /// <summary>Areas that hold just these cells: cells below one another are one.</summary>
    public static IEnumerable<CellArea> Of(IEnumerable<CellPlace> cells)
    {
        CellArea? open = null;
        foreach (var cell in cells.Distinct().OrderBy(cell => cell.Column).ThenBy(cell => cell.Row))
        {
            if (open is { } area && area.Last.Column == cell.Column && area.Last.Row == cell.Row - 1)
            {
                open = area with { Last = cell };
                continue;
            }

            if (open is { } done)
            {
                yield return done;
            }

            open = new CellArea(cell, cell);
        }

        if (open is { } last)
        {
            yield return last;
        }
    }
}
