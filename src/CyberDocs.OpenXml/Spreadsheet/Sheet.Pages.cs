using CyberDocs.Documents;

namespace CyberDocs.OpenXml.Spreadsheet;

internal sealed partial class Sheet
{
    // A character of a column's width is as wide as a digit of the font that is there, and with it the scale and the rows of a page: of the font that
    // stands for a missing one more rows fit.
    private const double LeastRows = 0.97;
    private const double MostRows = 1.13;

    private readonly List<double> heights = [];
    private readonly HashSet<int> staying = [];
    private readonly HashSet<int> heads = [];
    private double width;

    /// <summary>Writes what stands before the cells.</summary>
    public new void Begin(SheetView view)
    {
        width = view.Widths.Sum() * Digit;
        base.Begin(view);
    }

    public new void BeginRow(double height)
    {
        base.BeginRow(height);
        if (heights.Count < RowsOfForm)
        {
            heights.Add(Math.Clamp(height, PlainHeight, HighestRow));
        }
    }

    /// <summary>The row just written goes on in the next: no page ends between them of its own accord.</summary>
    /// <param name="isHead">Whether it is a heading of those below it.</param>
    public void StayWithNext(bool isHead)
    {
        if (Row <= RowsOfForm)
        {
            (isHead ? heads : staying).Add(Row);
        }
    }

    /// <summary>
    /// Rows after which pages end, so that no heading is the last of a page whatever font is there; none where none would be, or where that takes more
    /// pages. Programs that shrink a sheet to so many pages take no notice of pages that end by themselves.
    /// </summary>
    private List<int> PageEnds(PageSetup page, int pages, (int First, int Count) titles)
    {
        List<int> ends = [];
        if (heads.Count == 0 || Row > RowsOfForm || width <= 0)
        {
            return ends;
        }

        var scale = Math.Min(1, (page.Width - page.Left - page.Right) / width);
        var room = (page.Height - page.Top - page.Bottom) / scale;
        var repeated = heights.Skip(titles.First - 1).Take(titles.Count).Sum();
        var most = pages == 0 ? int.MaxValue : pages;
        for (var start = 0; ; start = ends[^1])
        {
            var (used, last, isAtRisk) = (start > 0 ? repeated : 0, 0, false);
            for (var i = start; i < Row; i++)
            {
                last = i > start && used <= room * LeastRows && !heads.Contains(i) && !staying.Contains(i) ? i : last;
                used += heights[i];
                isAtRisk |= heads.Contains(i + 1) && i + 1 < Row && used <= room * MostRows && used + heights[i + 1] > room * LeastRows;
            }

            if (used <= room * LeastRows)
            {
                return ends;
            }

            if (!isAtRisk || last == 0 || ends.Count + 2 > most)
            {
                return isAtRisk || ends.Count + 2 > most ? [] : ends;
            }

            ends.Add(last);
        }
    }
}
