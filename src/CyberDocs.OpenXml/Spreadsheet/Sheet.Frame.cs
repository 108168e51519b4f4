using CyberDocs.Documents;
using CyberDocs.OpenXml.Packaging;
using CyberDocs.OpenXml.Word;

namespace CyberDocs.OpenXml.Spreadsheet;

internal sealed partial class Sheet
{
    private const int RangesPerList = 500;

    /// <summary>Writes what stands after the cells.</summary>
    /// <param name="page">Paper to print on.</param>
    /// <param name="margins">Texts printed above and below each page, in the notation of Excel.</param>
    /// <param name="filterRow">Header row whose columns can be filtered; 0 for none.</param>
    /// <param name="pages">Pages below each other that it is scaled to at most; 0 for as many as it takes.</param>
    /// <param name="titles">Rows that every page repeats: the first, counted from 1, and how many.</param>
    public void End(PageSetup page, (string Header, string Footer) margins, int filterRow, int pages, (int First, int Count) titles = default)
    {
        EndRows(filterRow);
        WriteMerges();
        WriteChoices();
        WriteLinks();
        var ends = titles.Count > 0 ? PageEnds(page, pages, titles) : [];
        breaks.AddRange(ends);
        Page(page, ends.Count > 0 ? 0 : pages);
        if (margins.Header.Length + margins.Footer.Length > 0)
        {
            Part.Raw("<headerFooter>"u8);
            Margin("oddHeader"u8, margins.Header);
            Margin("oddFooter"u8, margins.Footer);
            Part.Raw("</headerFooter>"u8);
        }

        WriteBreaks();
        End();

        void Margin(ReadOnlySpan<byte> element, string text)
        {
            if (text.Length > 0)
            {
                Part.Raw("<"u8).Raw(element).Raw(">"u8).Text(text).Raw("</"u8).Raw(element).Raw(">"u8);
            }
        }
    }

    private void WriteMerges()
    {
        var any = false;
        foreach (var (column, row, lastColumn, lastRow) in merges)
        {
            var bottom = Math.Min(lastRow, Row);
            if (column == lastColumn && row == bottom)
            {
                continue;
            }

            Part.Raw(any ? ""u8 : "<mergeCells>"u8).Raw("<mergeCell ref=\""u8)
                .Text($"{new CellPlace(column, row)}:{new CellPlace(lastColumn, bottom)}").Raw("\"/>"u8);
            any = true;
        }

        Part.Raw(any ? "</mergeCells>"u8 : ""u8);
    }

    private void WriteChoices()
    {
        var lists =
            from choice in choices
            let words = '"' + choice.Key.Replace("\"", "\"\"", StringComparison.Ordinal) + '"'
            from ranges in Lists(choice.Value)
            select new CellChoice(words, true, ranges);
        Validations([.. lists], [.. Lists(dates)], "9/24、2024/9/24、令和6年9月24日 のように書きます。");
    }

    private static IEnumerable<string> Lists(IEnumerable<CellPlace> cells) => Ranges(cells).Chunk(RangesPerList).Select(ranges => string.Join(' ', ranges));

    /// <summary>Cells below each other as one range: a column of answers is one entry, not thousands.</summary>
    private static IEnumerable<string> Ranges(IEnumerable<CellPlace> cells)
    {
        (CellPlace First, CellPlace Last)? range = null;
        foreach (var cell in cells.OrderBy(c => c.Column).ThenBy(c => c.Row))
        {
            if (range is { } open && open.Last.Column == cell.Column && open.Last.Row + 1 == cell.Row)
            {
                range = (open.First, cell);
                continue;
            }

            if (range is { } ended)
            {
                yield return Text(ended);
            }

            range = (cell, cell);
        }

        if (range is { } last)
        {
            yield return Text(last);
        }

        static string Text((CellPlace First, CellPlace Last) range) => range.First == range.Last ? $"{range.First}" : $"{range.First}:{range.Last}";
    }

    private void WriteLinks()
    {
        var any = false;
        foreach (var (cell, link) in links)
        {
            Part.Raw(any ? ""u8 : "<hyperlinks>"u8).Raw("<hyperlink ref=\""u8).Text(cell.ToString());
            if (link.StartsWith('#'))
            {
                Part.Raw("\" location=\""u8).Text(book.NameOf(link[1..])).Raw("\"/>"u8);
            }
            else
            {
                Part.Raw("\" r:id=\""u8).Text(Relationships.Link(InlineRuns.Address(link)!)).Raw("\"/>"u8);
            }

            any = true;
        }

        Part.Raw(any ? "</hyperlinks>"u8 : ""u8);
    }

    private void WriteBreaks()
    {
        if (breaks.Count == 0)
        {
            return;
        }

        Part.Raw("<rowBreaks count=\""u8).Number(breaks.Count).Raw("\" manualBreakCount=\""u8).Number(breaks.Count).Raw("\">"u8);
        foreach (var row in breaks)
        {
            Part.Raw("<brk id=\""u8).Number(row).Raw("\" max=\"16383\" man=\"1\"/>"u8);
        }

        Part.Raw("</rowBreaks>"u8);
    }
}
