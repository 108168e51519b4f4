using CyberDocs.Documents;
using CyberDocs.OpenXml.Packaging;

namespace CyberDocs.OpenXml.Spreadsheet;

/// <summary>Writes the part of one sheet from its top to its end: how it is seen, cells, what may be chosen in them, and the paper.</summary>
internal class SheetCells(XmlPart part)
{
    /// <summary>Height of a row of one line, in points.</summary>
    public const double PlainHeight = 15;

    /// <summary>A form of more rows is not squeezed.</summary>
    protected const int RowsOfForm = 120;

    private readonly List<string> letters = [];

    /// <summary>The highest row that there is, in points.</summary>
    public const double HighestRow = 409;

    /// <summary>Relationship to the drawing that lies on the sheet, or null.</summary>
    public string? Drawing { get; set; }

    /// <summary>Takes what is written.</summary>
    protected XmlPart Part { get; } = part;

    /// <summary>The row being written, counted from 1.</summary>
    public int Row { get; private set; }

    /// <summary>Columns in use.</summary>
    public int Columns => letters.Count;

    /// <summary>The last cell in use.</summary>
    public CellPlace Last => new(Math.Max(0, Columns - 1), Math.Max(1, Row));

    /// <summary>Writes what stands before the cells.</summary>
    public void Begin(SheetView view)
    {
        Part.Raw(XmlPart.Declaration)
            .Raw(
                "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"><sheetPr>"u8);
        if (view.Tab is { } tab)
        {
            Part.Raw("<tabColor rgb=\"FF"u8).Text(tab.Hex).Raw("\"/>"u8);
        }

        Part.Raw("<pageSetUpPr fitToPage=\"1\"/></sheetPr><sheetViews><sheetView"u8)
            .Raw(view.ShowsGrid ? ""u8 : " showGridLines=\"0\""u8)
            .Raw(view.IsSelected ? " tabSelected=\"1\" workbookViewId=\"0\">"u8 : " workbookViewId=\"0\">"u8);
        if (view.FrozenRows > 0)
        {
            var pane = view.FrozenColumns > 0 ? "bottomRight"u8 : "bottomLeft"u8;
            Part.Raw("<pane"u8);
            if (view.FrozenColumns > 0)
            {
                Part.Raw(" xSplit=\""u8).Number(view.FrozenColumns).Raw("\""u8);
            }

            Part.Raw(" ySplit=\""u8).Number(view.FrozenRows).Raw("\" topLeftCell=\""u8).Text($"{new CellPlace(view.FrozenColumns, view.FrozenRows + 1)}")
                .Raw("\" activePane=\""u8).Raw(pane).Raw("\" state=\"frozen\"/><selection pane=\""u8).Raw(pane).Raw("\"/>"u8);
        }

        Part.Raw("</sheetView></sheetViews><sheetFormatPr defaultRowHeight=\"15\"/><cols>"u8);
        for (var i = 0; i < view.Widths.Count; i++)
        {
            Part.Raw("<col min=\""u8).Number(i + 1).Raw("\" max=\""u8).Number(i + 1).Raw("\" width=\""u8)
                .Text(Math.Clamp(view.Widths[i], 1, 255).ToString("0.##", CultureInfo.InvariantCulture));
            if (view.Styles is { } styles)
            {
                Part.Raw("\" style=\""u8).Number(styles[i]);
            }

            Part.Raw("\" customWidth=\"1\"/>"u8);
        }

        Part.Raw("</cols><sheetData>"u8);
    }

    /// <summary>Begins a row. Programs that open the file do not all fit rows to their text, so the height is said.</summary>
    public void BeginRow(double height)
    {
        Row++;
        Part.Raw("<row r=\""u8).Number(Row);
        if (height > PlainHeight)
        {
            Part.Raw("\" ht=\""u8).Text(Math.Min(height, HighestRow).ToString("0.#", CultureInfo.InvariantCulture));
        }

        Part.Raw("\">"u8);
    }

    public void EndRow() => Part.Raw("</row>"u8);

    public void Text(int column, int style, ReadOnlySpan<char> text)
    {
        Open(column, style).Raw("\" t=\"inlineStr\"><is>"u8);
        CellEscape.Write(Part, text);
        Part.Raw("</is></c>"u8);
    }

    /// <summary>A cell of a number, such as a day.</summary>
    public void Number(int column, int style, int number) => Open(column, style).Raw("\"><v>"u8).Number(number).Raw("</v></c>"u8);

    /// <summary>Begins a cell; its style ends what is written.</summary>
    protected XmlPart Open(int column, int style)
    {
        while (letters.Count <= column)
        {
            letters.Add(CellPlace.Letters(letters.Count));
        }

        return Part.Raw("<c r=\""u8).Text(letters[column]).Number(Row).Raw("\" s=\""u8).Number(style);
    }

    /// <summary>Ends the rows.</summary>
    /// <param name="filterRow">Header row whose columns can be filtered; 0 for none.</param>
    public void EndRows(int filterRow)
    {
        Part.Raw("</sheetData>"u8);
        if (filterRow > 0)
        {
            Part.Raw("<autoFilter ref=\""u8).Text($"A{filterRow}:{new CellPlace(Last.Column, Math.Max(filterRow, Row))}").Raw("\"/>"u8);
        }
    }

    /// <summary>What may be chosen in cells, and how dates are written.</summary>
    /// <param name="lists">Cells to choose in.</param>
    /// <param name="dates">Ranges of dates. They may be texts, so that a program does not add this year to them; a rule for dates would refuse those.</param>
    /// <param name="prompt">What is shown where a date is typed.</param>
    public void Validations(IReadOnlyList<CellChoice> lists, IReadOnlyList<string> dates, string prompt)
    {
        if (lists.Count + dates.Count == 0)
        {
            return;
        }

        Part.Raw("<dataValidations count=\""u8).Number(lists.Count + dates.Count).Raw("\">"u8);
        foreach (var list in lists)
        {
            Part.Raw("<dataValidation type=\"list\" allowBlank=\"1\""u8).Raw(list.IsClosed ? " showErrorMessage=\"1\" sqref=\""u8 : " sqref=\""u8)
                .Text(list.Ranges).Raw("\"><formula1>"u8).Text(list.Formula).Raw("</formula1></dataValidation>"u8);
        }

        foreach (var ranges in dates)
        {
            Part.Raw("<dataValidation allowBlank=\"1\" showInputMessage=\"1\" promptTitle=\"日付\" prompt=\""u8)
                .Text(prompt).Raw("\" sqref=\""u8).Text(ranges).Raw("\"/>"u8);
        }

        Part.Raw("</dataValidations>"u8);
    }

    /// <summary>Cells that lead to the beginning of other sheets.</summary>
    public void Links(IReadOnlyList<(CellPlace Cell, string Sheet)> links) =>
        CellLinks([.. links.Select(link => (link.Cell, link.Sheet, new CellPlace(0, 1)))]);

    /// <summary>Cells that lead to cells of other sheets.</summary>
    public void CellLinks(IReadOnlyList<(CellPlace Cell, string Sheet, CellPlace To)> links)
    {
        if (links.Count == 0)
        {
            return;
        }

        Part.Raw("<hyperlinks>"u8);
        foreach (var (cell, sheet, to) in links)
        {
            Part.Raw("<hyperlink ref=\""u8).Text($"{cell}").Raw("\" location=\""u8).Text(SheetNames.Place(sheet, to)).Raw("\"/>"u8);
        }

        Part.Raw("</hyperlinks>"u8);
    }

    /// <summary>The paper to print on.</summary>
    /// <param name="page">Paper and margins.</param>
    /// <param name="pages">Pages below each other that it is scaled to at most; 0 for as many as it takes.</param>
    public void Page(PageSetup page, int pages)
    {
        Part.Raw("<pageMargins left=\""u8).Text(Inches(page.Left)).Raw("\" right=\""u8).Text(Inches(page.Right)).Raw("\" top=\""u8).Text(Inches(page.Top))
            .Raw("\" bottom=\""u8).Text(Inches(page.Bottom)).Raw("\" header=\""u8).Text(Inches(page.Top * 0.45)).Raw("\" footer=\""u8)
            .Text(Inches(page.Bottom * 0.45)).Raw("\"/><pageSetup"u8);
        if (Paper(page) is > 0 and var paper)
        {
            Part.Raw(" paperSize=\""u8).Number(paper).Raw("\""u8);
        }

        Part.Raw(" fitToHeight=\""u8).Number(Row <= RowsOfForm ? pages : 0)
            .Raw("\" orientation=\""u8).Raw(page.IsLandscape ? "landscape\"/>"u8 : "portrait\"/>"u8);
    }

    /// <summary>Ends the sheet: numbers that are texts are meant so.</summary>
    public void End()
    {
        if (Columns > 0)
        {
            Part.Raw("<ignoredErrors><ignoredError sqref=\""u8).Text($"A1:{Last}").Raw("\" numberStoredAsText=\"1\"/></ignoredErrors>"u8);
        }

        if (Drawing is { } drawing)
        {
            Part.Raw("<drawing r:id=\""u8).Text(drawing).Raw("\"/>"u8);
        }

        Part.Raw("</worksheet>"u8);
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
