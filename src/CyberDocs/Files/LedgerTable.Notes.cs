using CyberDocs.OpenXml.Spreadsheet;
using CyberDocs.OpenXml.Workbooks;
using CyberDocs.Sources;

namespace CyberDocs.Files;

internal sealed partial class LedgerTable
{
    private const int SectionWidth = 3;

    private readonly List<(MergedCells Range, string Text)> open = [];
    private readonly HashSet<int> hidden = [];
    private CellPlace? firstHidden;
    private CellPlace? firstMerged;
    private int nextMerged;
    private int hiddenRows;
    private int mergedCount;

    private void Skip()
    {
        var (column, text) = rows.Cells[0];
        Skipped.Add(flaws.PlaceOf(new(column, rows.Row)), text);
    }

    // Brings the merged cells that reach over several rows up to the row at hand.
    private void Advance()
    {
        rows.Meter.Add(InputLimit.Steps, open.Count);
        open.RemoveAll(merged => merged.Range.LastRow < rows.Row);
        for (; nextMerged < source.Merged.Count && source.Merged[nextMerged].FirstRow <= rows.Row; nextMerged++)
        {
            var range = source.Merged[nextMerged];
            if (range.FirstRow == rows.Row && range.LastRow > range.FirstRow && TextAt(range.FirstColumn) is { } text)
            {
                open.Add((range, text));
                mergedCount++;
                firstMerged ??= new(range.FirstColumn, range.FirstRow);
            }
        }
    }

    private string Merged(int column)
    {
        rows.Meter.Add(InputLimit.Steps, open.Count);
        foreach (var (range, text) in open)
        {
            if (range.FirstColumn == column && rows.Row > range.FirstRow)
            {
                return text;
            }
        }

        return "";
    }

    // A line such as 【1階】 over the whole width names what follows and is no device.
    private bool IsSection()
    {
        if (rows.Cells.Count != 1)
        {
            return false;
        }

        for (var i = nextMerged - 1; i >= 0 && source.Merged[i].FirstRow == rows.Row; i--)
        {
            if (source.Merged[i].FirstColumn == rows.Cells[0].Column && source.Merged[i].LastColumn - source.Merged[i].FirstColumn + 1 >= SectionWidth)
            {
                return true;
            }
        }

        return false;
    }

    private void Note()
    {
        if (rows.IsHidden)
        {
            hiddenRows++;
            firstHidden ??= new(rows.Cells[0].Column, rows.Row);
        }

        foreach (var (column, _) in rows.Cells)
        {
            if (rows.IsHiddenColumn(column) && hidden.Add(column))
            {
                firstHidden ??= new(column, rows.Row);
            }
        }
    }

    private void ReportNotes()
    {
        if (firstHidden is { } hiddenAt)
        {
            var columns = string.Join(", ", hidden.Order().Select(SheetAddress.Letters));
            var (japanese, english) = (hiddenRows, hidden.Count) switch
            {
                (_, 0) => ($"行（{hiddenRows.ToInvariant()}行）", $"rows ({hiddenRows.ToInvariant()})"),
                (0, _) => ($"列（{columns}）", $"columns ({columns})"),
                _ => ($"行（{hiddenRows.ToInvariant()}行）と列（{columns}）", $"rows ({hiddenRows.ToInvariant()}) and columns ({columns})"),
            };
            findings.Add(BookFindings.HiddenCells.At(flaws.PlaceOf(hiddenAt), japanese, english));
        }

        if (firstMerged is { } mergedAt)
        {
            findings.Add(BookFindings.MergedCells.At(flaws.PlaceOf(mergedAt), mergedCount.ToInvariant(), mergedAt.ToString()));
        }
    }

    private string? TextAt(int column)
    {
        foreach (var cell in rows.Cells)
        {
            if (cell.Column == column)
            {
                return cell.Text;
            }
        }

        return null;
    }
}
