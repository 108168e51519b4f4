using CyberDocs.Documents;
using CyberDocs.OpenXml.Packaging;
using CyberDocs.OpenXml.Spreadsheet;
using CyberDocs.Sources;

namespace CyberDocs.OpenXml.Workbooks;

/// <summary>
/// Writes a workbook for people to keep: sheets of texts, and behind them one long list whose columns may be dates or have words to choose from, with
/// headings that stay in sight. Text stays what it is, as 00123 does. The same rows give the same bytes. Stateless and thread-safe.
/// </summary>
internal static class PlainBook
{
    private const int LongestText = 32_767;
    private const string Lists = "選択肢";

    /// <summary>Writes the workbook.</summary>
    /// <param name="output">Takes the bytes; left open, need not be seekable.</param>
    /// <param name="title">Title of the workbook.</param>
    /// <param name="before">Sheets that come before the list.</param>
    /// <param name="list">The list.</param>
    /// <param name="choices">Words to choose from, on a sheet of their own; those that no column names are listed as well.</param>
    public static void Write(Stream output, string title, IReadOnlyList<PlainSheet> before, PlainList list, IReadOnlyList<PlainChoice> choices)
    {
        var zip = new ZipWriter(output);
        Part("[Content_Types].xml", x => ContentTypes(x, before.Count + 2));
        Part("_rels/.rels", x => CommonParts.Root(x, "xl/workbook.xml", custom: false));
        Part("docProps/app.xml", CommonParts.Application);
        Part("docProps/core.xml", x => CommonParts.Core(x, new DocumentHead { Title = title }));
        Part("xl/workbook.xml", x => Workbook(x, [.. before.Select(plain => plain.Name), list.Name, list.Name == Lists ? Lists + "2" : Lists], choices));
        Part("xl/_rels/workbook.xml.rels", x => Links(x, before.Count + 2));
        Part("xl/styles.xml", PlainStyles.Write);
        for (var i = 0; i < before.Count; i++)
        {
            var plain = before[i];
            Part(PartOf(i), x => plain.Write(x, isFirst: plain == before[0], choices));
        }

        Part(PartOf(before.Count), x => List(x, list, before.Count == 0, choices));
        Part(PartOf(before.Count + 1), x => Options(x, choices));
        zip.Complete();

        void Part(string name, Action<XmlPart> write)
        {
            // Texts were read from a file, where characters that XML cannot carry have been replaced and reported.
            var x = new XmlPart(zip.Begin(name), _ => { });
            write(x);
            x.Flush();
        }
    }

    private static string PartOf(int sheet) => $"xl/worksheets/sheet{(sheet + 1).ToInvariant()}.xml";

    private static void ContentTypes(XmlPart x, int sheets)
    {
        x.Raw(XmlPart.Declaration).Raw(
            """
            <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/><Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/><Override PartName="/docProps/app.xml" ContentType="application/vnd.openxmlformats-officedocument.extended-properties+xml"/>
            """u8);
        for (var i = 0; i < sheets; i++)
        {
            x.Raw("<Override PartName=\"/"u8).Text(PartOf(i))
                .Raw("\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml\"/>"u8);
        }

        x.Raw("</Types>"u8);
    }

    private static void Links(XmlPart x, int sheets)
    {
        var links = new Relationships();
        for (var i = 0; i < sheets; i++)
        {
            links.Add("worksheet", PartOf(i)["xl/".Length..]);
        }

        links.Add("styles", "styles.xml");
        links.Write(x);
    }

    private static void Workbook(XmlPart x, IReadOnlyList<string> names, IReadOnlyList<PlainChoice> choices)
    {
        x.Raw(XmlPart.Declaration)
            .Raw("<workbook xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"><bookViews><workbookView/></bookViews><sheets>"u8);
        for (var i = 0; i < names.Count; i++)
        {
            x.Raw("<sheet name=\""u8).Text(names[i]).Raw("\" sheetId=\""u8).Number(i + 1).Raw("\" r:id=\"rId"u8).Number(i + 1).Raw("\"/>"u8);
        }

        x.Raw("</sheets><definedNames><definedName name=\"_xlnm.Print_Titles\" localSheetId=\""u8).Number(names.Count - 2).Raw("\">'"u8)
            .Text(names[^2].Replace("'", "''", StringComparison.Ordinal)).Raw("'!$1:$1</definedName>"u8);
        for (var i = 0; i < choices.Count; i++)
        {
            x.Raw("<definedName name=\""u8).Text(choices[i].Name).Raw("\">'"u8).Text(names[^1]).Raw("'!"u8)
                .Text($"{new CellPlace(i, 2).Fixed()}:{new CellPlace(i, choices[i].Options.Count + 1).Fixed()}").Raw("</definedName>"u8);
        }

        x.Raw("</definedNames></workbook>"u8);
    }

    private static void List(XmlPart x, PlainList list, bool isFirst, IReadOnlyList<PlainChoice> choices)
    {
        var columns = list.Columns;
        x.Raw(XmlPart.Declaration)
            .Raw("<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetPr><pageSetUpPr fitToPage=\"1\"/></sheetPr><sheetViews><sheetView"u8)
            .Raw(isFirst ? " tabSelected=\"1\" workbookViewId=\"0\">"u8 : " workbookViewId=\"0\">"u8)
            .Raw(
                "<pane xSplit=\"1\" ySplit=\"1\" topLeftCell=\"B2\" activePane=\"bottomRight\" state=\"frozen\"/><selection pane=\"bottomRight\" activeCell=\"B2\" sqref=\"B2\"/></sheetView></sheetViews><sheetFormatPr defaultRowHeight=\"15\"/><cols>"u8);
        Widths(x, columns);
        x.Raw("</cols><sheetData><row r=\"1\">"u8);
        for (var i = 0; i < columns.Count; i++)
        {
            Cell(x, new(i, 1), columns[i].Heading, PlainStyles.Heading);
        }

        x.Raw("</row>"u8);
        var row = 1;
        foreach (var texts in list.Rows)
        {
            row++;
            x.Raw("<row r=\""u8).Number(row).Raw("\">"u8);
            for (var i = 0; i < columns.Count && i < texts.Count; i++)
            {
                Value(x, new(i, row), texts[i], columns[i]);
            }

            x.Raw("</row>"u8);
        }

        var last = new CellPlace(Math.Max(0, columns.Count - 1), row);
        x.Raw("</sheetData><autoFilter ref=\"A1:"u8).Text(last.ToString()).Raw("\"/>"u8);
        Validations(x, columns, choices);
        x.Raw(
            "<pageMargins left=\"0.4\" right=\"0.4\" top=\"0.5\" bottom=\"0.5\" header=\"0.3\" footer=\"0.3\"/><pageSetup paperSize=\"8\" fitToHeight=\"0\" orientation=\"landscape\"/><ignoredErrors><ignoredError sqref=\"A1:"u8)
            .Text(last.ToString()).Raw("\" numberStoredAsText=\"1\"/></ignoredErrors></worksheet>"u8);
    }

    public static void Widths(XmlPart x, IReadOnlyList<PlainColumn> columns)
    {
        for (var i = 0; i < columns.Count; i++)
        {
            x.Raw("<col min=\""u8).Number(i + 1).Raw("\" max=\""u8).Number(i + 1).Raw("\" width=\""u8).Number(columns[i].Width)
                .Raw("\" style=\""u8).Number(columns[i].IsDate ? PlainStyles.Date : PlainStyles.Text).Raw("\" customWidth=\"1\"/>"u8);
        }
    }

    /// <summary>A cell of a column: a date where it is one; none where there is nothing.</summary>
    public static void Value(XmlPart x, CellPlace place, string text, PlainColumn column)
    {
        if (column.SerialOf(text) is { } serial)
        {
            x.Raw("<c r=\""u8).Text(place.ToString()).Raw("\" s=\""u8).Number(PlainStyles.Date).Raw("\"><v>"u8).Number(serial).Raw("</v></c>"u8);
        }
        else if (text.Length > 0)
        {
            Cell(x, place, text, PlainStyles.Text);
        }
    }

    /// <summary>Lists of words to choose from, and how dates are written.</summary>
    public static void Validations(XmlPart x, IReadOnlyList<PlainColumn> columns, IReadOnlyList<PlainChoice> choices)
    {
        var lists = choices
            .Select(choice => (Choice: choice, Columns: Enumerable.Range(0, columns.Count).Where(i => columns[i].Choice == choice).ToList()))
            .Where(list => list.Columns.Count > 0).ToList();
        var dates = Enumerable.Range(0, columns.Count).Where(i => columns[i].IsDate).ToList();
        if (lists.Count + dates.Count == 0)
        {
            return;
        }

        x.Raw("<dataValidations count=\""u8).Number(lists.Count + (dates.Count > 0 ? 1 : 0)).Raw("\">"u8);
        foreach (var (choice, among) in lists)
        {
            x.Raw("<dataValidation type=\"list\" allowBlank=\"1\""u8).Raw(choice.IsClosed ? " showErrorMessage=\"1\" sqref=\""u8 : " sqref=\""u8)
                .Text(string.Join(' ', among.Select(Below))).Raw("\"><formula1>"u8).Text(choice.Name).Raw("</formula1></dataValidation>"u8);
        }

        if (dates.Count > 0)
        {
            x.Raw("<dataValidation allowBlank=\"1\" showInputMessage=\"1\" promptTitle=\"日付\" prompt=\"2027/3/31、R9.3.31、令和9年3月31日 のように、年から書きます。\" sqref=\""u8)
                .Text(string.Join(' ', dates.Select(Below))).Raw("\"/>"u8);
        }

        x.Raw("</dataValidations>"u8);
    }

    private static void Options(XmlPart x, IReadOnlyList<PlainChoice> choices)
    {
        x.Raw(XmlPart.Declaration)
            .Raw(
                "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetFormatPr defaultRowHeight=\"15\"/><cols><col min=\"1\" max=\"64\" width=\"30\" customWidth=\"1\"/></cols><sheetData>"u8);
        for (var row = 0; row <= choices.Max(choice => choice.Options.Count); row++)
        {
            x.Raw("<row r=\""u8).Number(row + 1).Raw("\">"u8);
            for (var i = 0; i < choices.Count; i++)
            {
                if (row == 0 || row <= choices[i].Options.Count)
                {
                    Cell(x, new(i, row + 1), row == 0 ? choices[i].Heading : choices[i].Options[row - 1], row == 0 ? PlainStyles.Heading : PlainStyles.Text);
                }
            }

            x.Raw("</row>"u8);
        }

        x.Raw("</sheetData></worksheet>"u8);
    }

    /// <summary>A cell of text.</summary>
    public static void Cell(XmlPart x, CellPlace place, string text, int style)
    {
        if (text.Length > LongestText)
        {
            throw new ArgumentException($"{place}: {text.Length.ToInvariant()} 文字の値は Excel のセル（{LongestText.ToInvariant()} 文字まで）に入りません。/ The text does not fit into a cell.");
        }

        x.Raw("<c r=\""u8).Text(place.ToString()).Raw("\" s=\""u8).Number(style).Raw("\" t=\"inlineStr\"><is>"u8);
        CellEscape.Write(x, text);
        x.Raw("</is></c>"u8);
    }

    private static string Below(int column) => $"{CellPlace.Letters(column)}2:{CellPlace.Letters(column)}{SheetReader.LastRow.ToInvariant()}";
}
