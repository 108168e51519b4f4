using System.Globalization;
using CyberDocs.Documents;
using CyberDocs.OpenXml.Packaging;
using CyberDocs.OpenXml.Word;

namespace CyberDocs.OpenXml.Spreadsheet;

internal sealed partial class Sheet
{
    private const int RangesPerList = 500;

    /// <summary>A form of more rows is not squeezed.</summary>
    private const int RowsOfForm = 120;

    /// <summary>Writes what stands before the cells.</summary>
    public static void Begin(XmlPart x, IReadOnlyList<double> widths, int frozenRows, bool selected)
    {
        x.Raw(XmlPart.Declaration)
            .Raw(
                "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"><sheetPr><pageSetUpPr fitToPage=\"1\"/></sheetPr><sheetViews><sheetView showGridLines=\"0\""u8)
            .Raw(selected ? " tabSelected=\"1\" workbookViewId=\"0\">"u8 : " workbookViewId=\"0\">"u8);
        if (frozenRows > 0)
        {
            x.Raw("<pane ySplit=\""u8).Number(frozenRows).Raw("\" topLeftCell=\"A"u8).Number(frozenRows + 1)
                .Raw("\" activePane=\"bottomLeft\" state=\"frozen\"/><selection pane=\"bottomLeft\"/>"u8);
        }

        x.Raw("</sheetView></sheetViews><sheetFormatPr defaultRowHeight=\"15\"/><cols>"u8);
        for (var i = 0; i < widths.Count; i++)
        {
            x.Raw("<col min=\""u8).Number(i + 1).Raw("\" max=\""u8).Number(i + 1).Raw("\" width=\""u8)
                .Text(Math.Clamp(widths[i], 1, 255).ToString("0.##", CultureInfo.InvariantCulture)).Raw("\" customWidth=\"1\"/>"u8);
        }

        x.Raw("</cols><sheetData>"u8);
    }

    /// <summary>Writes what stands after the cells.</summary>
    /// <param name="target">The part.</param>
    /// <param name="page">Paper to print on.</param>
    /// <param name="margins">Texts printed above and below each page, in the notation of Excel.</param>
    /// <param name="filterRow">Header row whose columns can be filtered; 0 for none.</param>
    /// <param name="pages">Pages below each other that it is scaled to at most; 0 for as many as it takes.</param>
    public void End(XmlPart target, PageSetup page, (string Header, string Footer) margins, int filterRow, int pages)
    {
        target.Raw("</sheetData>"u8);
        var area = $"A1:{new CellPlace(Math.Max(0, Columns - 1), Math.Max(1, Row))}";
        if (filterRow > 0)
        {
            target.Raw("<autoFilter ref=\""u8).Text($"A{filterRow}:{new CellPlace(Math.Max(0, Columns - 1), Math.Max(filterRow, Row))}").Raw("\"/>"u8);
        }

        WriteMerges(target);
        WriteChoices(target);
        WriteLinks(target);
        target.Raw("<pageMargins left=\""u8).Text(Inches(page.Left)).Raw("\" right=\""u8).Text(Inches(page.Right)).Raw("\" top=\""u8).Text(Inches(page.Top))
            .Raw("\" bottom=\""u8).Text(Inches(page.Bottom)).Raw("\" header=\""u8).Text(Inches(page.Top * 0.45)).Raw("\" footer=\""u8)
            .Text(Inches(page.Bottom * 0.45)).Raw("\"/><pageSetup"u8);
        if (Paper(page) is > 0 and var paper)
        {
            target.Raw(" paperSize=\""u8).Number(paper).Raw("\""u8);
        }

        target.Raw(" fitToHeight=\""u8).Number(Row <= RowsOfForm ? pages : 0)
            .Raw("\" orientation=\""u8).Raw(page.IsLandscape ? "landscape\"/>"u8 : "portrait\"/>"u8);
        if (margins.Header.Length + margins.Footer.Length > 0)
        {
            target.Raw("<headerFooter>"u8);
            Margin("oddHeader"u8, margins.Header);
            Margin("oddFooter"u8, margins.Footer);
            target.Raw("</headerFooter>"u8);
        }

        WriteBreaks(target);
        if (Columns > 0)
        {
            target.Raw("<ignoredErrors><ignoredError sqref=\""u8).Text(area).Raw("\" numberStoredAsText=\"1\"/></ignoredErrors>"u8);
        }

        target.Raw("</worksheet>"u8);

        void Margin(ReadOnlySpan<byte> element, string text)
        {
            if (text.Length > 0)
            {
                target.Raw("<"u8).Raw(element).Raw(">"u8).Text(text).Raw("</"u8).Raw(element).Raw(">"u8);
            }
        }
    }

    private void WriteMerges(XmlPart target)
    {
        var any = false;
        foreach (var (column, row, lastColumn, lastRow) in merges)
        {
            var bottom = Math.Min(lastRow, Row);
            if (column == lastColumn && row == bottom)
            {
                continue;
            }

            target.Raw(any ? ""u8 : "<mergeCells>"u8).Raw("<mergeCell ref=\""u8)
                .Text($"{new CellPlace(column, row)}:{new CellPlace(lastColumn, bottom)}").Raw("\"/>"u8);
            any = true;
        }

        target.Raw(any ? "</mergeCells>"u8 : ""u8);
    }

    private void WriteChoices(XmlPart target)
    {
        if (choices.Count == 0 && dates.Count == 0)
        {
            return;
        }

        var lists = choices.SelectMany(c => Ranges(c.Value).Chunk(RangesPerList).Select(ranges => (Options: c.Key, Ranges: ranges))).ToList();
        var prompted = Ranges(dates).Chunk(RangesPerList).ToList();
        target.Raw("<dataValidations count=\""u8).Number(lists.Count + prompted.Count).Raw("\">"u8);
        foreach (var (options, ranges) in lists)
        {
            target.Raw("<dataValidation type=\"list\" allowBlank=\"1\" showErrorMessage=\"1\" sqref=\""u8).Text(string.Join(' ', ranges))
                .Raw("\"><formula1>"u8).Text($"\"{options.Replace("\"", "\"\"", StringComparison.Ordinal)}\"").Raw("</formula1></dataValidation>"u8);
        }

        // Dates are texts, so that a spreadsheet program does not add this year to them; a rule for dates would refuse every text.
        foreach (var ranges in prompted)
        {
            target.Raw("<dataValidation allowBlank=\"1\" showInputMessage=\"1\" promptTitle=\"日付\" prompt=\"9/24、2024/9/24、令和6年9月24日 のように書きます。\" sqref=\""u8)
                .Text(string.Join(' ', ranges)).Raw("\"/>"u8);
        }

        target.Raw("</dataValidations>"u8);
    }

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

    private void WriteLinks(XmlPart target)
    {
        var any = false;
        foreach (var (cell, link) in links)
        {
            target.Raw(any ? ""u8 : "<hyperlinks>"u8).Raw("<hyperlink ref=\""u8).Text(cell);
            if (link.StartsWith('#'))
            {
                target.Raw("\" location=\""u8).Text(book.NameOf(link[1..])).Raw("\"/>"u8);
            }
            else
            {
                target.Raw("\" r:id=\""u8).Text(Relationships.Link(BodyWriter.Address(link)!)).Raw("\"/>"u8);
            }

            any = true;
        }

        target.Raw(any ? "</hyperlinks>"u8 : ""u8);
    }

    private void WriteBreaks(XmlPart target)
    {
        if (breaks.Count == 0)
        {
            return;
        }

        target.Raw("<rowBreaks count=\""u8).Number(breaks.Count).Raw("\" manualBreakCount=\""u8).Number(breaks.Count).Raw("\">"u8);
        foreach (var row in breaks)
        {
            target.Raw("<brk id=\""u8).Number(row).Raw("\" max=\"16383\" man=\"1\"/>"u8);
        }

        target.Raw("</rowBreaks>"u8);
    }

    private static string Inches(double points) => (points / 72).ToString("0.###", CultureInfo.InvariantCulture);

    /// <summary>Excel's number of a paper, or 0 when it has none.</summary>
    private static int Paper(PageSetup page)
    {
        var (shorter, longer) = (Math.Min(page.Width, page.Height), Math.Max(page.Width, page.Height));
        return (Math.Round(shorter / 72 * 25.4), Math.Round(longer / 72 * 25.4)) switch
        {
            (297, 420) => 8,
            (210, 297) => 9,
            (148, 210) => 11,
            (257, 364) => 12,
            (182, 257) => 13,
            _ => 0,
        };
    }
}
