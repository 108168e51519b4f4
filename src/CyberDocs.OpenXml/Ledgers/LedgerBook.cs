using CyberDocs.Documents;
using CyberDocs.Model;
using CyberDocs.OpenXml.Packaging;
using CyberDocs.OpenXml.Spreadsheet;
using CyberDocs.Reading;

namespace CyberDocs.OpenXml.Ledgers;

/// <summary>
/// Writes a ledger as a workbook for people to keep: headings that stay in sight, columns of text so that 00123 stays what it is, columns of dates, and
/// lists to choose from. The same rows give the same bytes. Stateless and thread-safe.
/// </summary>
internal static class LedgerBook
{
    private const int LongestText = 32_767;
    private const string Lists = "選択肢";

    private static readonly (string Key, string Heading, bool IsClosed, string[] Options)[] Choices =
    [
        ("kind", "種別に選べるもの（ほかの言葉も書けます）", false, [.. Terms.DeviceKinds.Terms.Select(term => term.Japanese)]),
        ("remote_maintenance", "リモートメンテナンスに選べるもの（「あり（VPN）」のようにも書けます）", false, ["あり", "なし", "不明"]),
        ("state", "状態に選べるもの", true, [.. Terms.DeviceStates.Terms.Select(term => term.Japanese)]),
    ];

    /// <summary>Writes the workbook.</summary>
    /// <param name="output">Takes the bytes; left open, need not be seekable.</param>
    /// <param name="sheet">Name of the ledger's sheet.</param>
    /// <param name="headings">Headings in order, of columns that are known and others.</param>
    /// <param name="rows">Devices, each with a text per heading.</param>
    /// <param name="further">Sheets that come before the ledger; null for none.</param>
    public static void Write(
        Stream output, string sheet, IReadOnlyList<string> headings, IEnumerable<IReadOnlyList<string>> rows, IReadOnlyList<PlainSheet>? further = null)
    {
        further ??= [];
        var zip = new ZipWriter(output);
        var columns = headings.Select(LedgerColumn.Of).ToList();
        Part("[Content_Types].xml", x => ContentTypes(x, further.Count + 2));
        Part("_rels/.rels", x => CommonParts.Root(x, "xl/workbook.xml", custom: false));
        Part("docProps/app.xml", CommonParts.Application);
        Part("docProps/core.xml", x => CommonParts.Core(x, new DocumentHead { Title = further.Count == 0 ? "機器管理台帳" : "サイバーセキュリティ関係書類のデータ" }));
        Part("xl/workbook.xml", x => Workbook(x, [.. further.Select(plain => plain.Name), sheet, sheet == Lists ? Lists + "2" : Lists]));
        Part("xl/_rels/workbook.xml.rels", x => Links(x, further.Count + 2));
        Part("xl/styles.xml", LedgerBookStyles.Write);
        for (var i = 0; i < further.Count; i++)
        {
            var plain = further[i];
            Part(PartOf(i), x => plain.Write(x, isFirst: plain == further[0]));
        }

        Part(PartOf(further.Count), x => Ledger(x, columns, rows, further.Count == 0));
        Part(PartOf(further.Count + 1), Options);
        zip.Complete();

        void Part(string name, Action<XmlPart> write)
        {
            // Texts were read from a ledger, where characters that XML cannot carry have been replaced and reported.
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
            x.Raw("<Override PartName=\"/"u8).Text(PartOf(i)).Raw("\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml\"/>"u8);
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

    private static void Workbook(XmlPart x, IReadOnlyList<string> names)
    {
        x.Raw(XmlPart.Declaration)
            .Raw("<workbook xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"><bookViews><workbookView/></bookViews><sheets>"u8);
        for (var i = 0; i < names.Count; i++)
        {
            x.Raw("<sheet name=\""u8).Text(names[i]).Raw("\" sheetId=\""u8).Number(i + 1).Raw("\" r:id=\"rId"u8).Number(i + 1).Raw("\"/>"u8);
        }

        x.Raw("</sheets><definedNames><definedName name=\"_xlnm.Print_Titles\" localSheetId=\""u8).Number(names.Count - 2).Raw("\">'"u8)
            .Text(names[^2].Replace("'", "''", StringComparison.Ordinal)).Raw("'!$1:$1</definedName>"u8);
        for (var i = 0; i < Choices.Length; i++)
        {
            x.Raw("<definedName name=\""u8).Text(NameOf(i)).Raw("\">'"u8).Text(names[^1]).Raw("'!"u8)
                .Text($"{new CellPlace(i, 2).Fixed()}:{new CellPlace(i, Choices[i].Options.Length + 1).Fixed()}").Raw("</definedName>"u8);
        }

        x.Raw("</definedNames></workbook>"u8);
    }

    private static void Ledger(XmlPart x, List<LedgerColumn> columns, IEnumerable<IReadOnlyList<string>> rows, bool isFirst)
    {
        x.Raw(XmlPart.Declaration)
            .Raw("<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetPr><pageSetUpPr fitToPage=\"1\"/></sheetPr><sheetViews><sheetView"u8)
            .Raw(isFirst ? " tabSelected=\"1\" workbookViewId=\"0\">"u8 : " workbookViewId=\"0\">"u8)
            .Raw("<pane xSplit=\"1\" ySplit=\"1\" topLeftCell=\"B2\" activePane=\"bottomRight\" state=\"frozen\"/><selection pane=\"bottomRight\" activeCell=\"B2\" sqref=\"B2\"/></sheetView></sheetViews><sheetFormatPr defaultRowHeight=\"15\"/><cols>"u8);
        for (var i = 0; i < columns.Count; i++)
        {
            x.Raw("<col min=\""u8).Number(i + 1).Raw("\" max=\""u8).Number(i + 1).Raw("\" width=\""u8).Number(columns[i].Width)
                .Raw("\" style=\""u8).Number(columns[i].IsDate ? LedgerBookStyles.Date : LedgerBookStyles.Text).Raw("\" customWidth=\"1\"/>"u8);
        }

        x.Raw("</cols><sheetData><row r=\"1\">"u8);
        for (var i = 0; i < columns.Count; i++)
        {
            Cell(x, new(i, 1), columns[i].Heading, LedgerBookStyles.Heading);
        }

        x.Raw("</row>"u8);
        var row = 1;
        foreach (var texts in rows)
        {
            row++;
            x.Raw("<row r=\""u8).Number(row).Raw("\">"u8);
            for (var i = 0; i < columns.Count && i < texts.Count; i++)
            {
                if (columns[i].IsDate && LedgerColumn.SerialOf(texts[i]) is { } serial)
                {
                    x.Raw("<c r=\""u8).Text(new CellPlace(i, row).ToString()).Raw("\" s=\""u8).Number(LedgerBookStyles.Date).Raw("\"><v>"u8).Number(serial).Raw("</v></c>"u8);
                }
                else if (texts[i].Length > 0)
                {
                    Cell(x, new(i, row), texts[i], LedgerBookStyles.Text);
                }
            }

            x.Raw("</row>"u8);
        }

        var last = new CellPlace(Math.Max(0, columns.Count - 1), row);
        x.Raw("</sheetData><autoFilter ref=\"A1:"u8).Text(last.ToString()).Raw("\"/>"u8);
        Validations(x, columns);
        x.Raw("<pageMargins left=\"0.4\" right=\"0.4\" top=\"0.5\" bottom=\"0.5\" header=\"0.3\" footer=\"0.3\"/><pageSetup paperSize=\"8\" fitToHeight=\"0\" orientation=\"landscape\"/><ignoredErrors><ignoredError sqref=\"A1:"u8)
            .Text(last.ToString()).Raw("\" numberStoredAsText=\"1\"/></ignoredErrors></worksheet>"u8);
    }

    private static void Validations(XmlPart x, List<LedgerColumn> columns)
    {
        var lists = Enumerable.Range(0, Choices.Length).Select(i => (Choice: i, Column: columns.FindIndex(c => c.Field?.Key == Choices[i].Key))).Where(l => l.Column >= 0).ToList();
        var dates = Enumerable.Range(0, columns.Count).Where(i => columns[i].IsDate).ToList();
        if (lists.Count + dates.Count == 0)
        {
            return;
        }

        x.Raw("<dataValidations count=\""u8).Number(lists.Count + (dates.Count > 0 ? 1 : 0)).Raw("\">"u8);
        foreach (var (choice, column) in lists)
        {
            x.Raw("<dataValidation type=\"list\" allowBlank=\"1\""u8).Raw(Choices[choice].IsClosed ? " showErrorMessage=\"1\" sqref=\""u8 : " sqref=\""u8)
                .Text(Below(column)).Raw("\"><formula1>"u8).Text(NameOf(choice)).Raw("</formula1></dataValidation>"u8);
        }

        if (dates.Count > 0)
        {
            x.Raw("<dataValidation allowBlank=\"1\" showInputMessage=\"1\" promptTitle=\"日付\" prompt=\"2027/3/31、R9.3.31、令和9年3月31日 のように、年から書きます。\" sqref=\""u8)
                .Text(string.Join(' ', dates.Select(Below))).Raw("\"/>"u8);
        }

        x.Raw("</dataValidations>"u8);
    }

    private static void Options(XmlPart x)
    {
        x.Raw(XmlPart.Declaration).Raw("<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetFormatPr defaultRowHeight=\"15\"/><cols><col min=\"1\" max=\"3\" width=\"30\" customWidth=\"1\"/></cols><sheetData>"u8);
        for (var row = 0; row <= Choices.Max(choice => choice.Options.Length); row++)
        {
            x.Raw("<row r=\""u8).Number(row + 1).Raw("\">"u8);
            for (var i = 0; i < Choices.Length; i++)
            {
                if (row == 0 || row <= Choices[i].Options.Length)
                {
                    Cell(x, new(i, row + 1), row == 0 ? Choices[i].Heading : Choices[i].Options[row - 1], row == 0 ? LedgerBookStyles.Heading : LedgerBookStyles.Text);
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

    private static string NameOf(int choice) => "choices_" + Choices[choice].Key;

    private static string Below(int column) => $"{CellPlace.Letters(column)}2:{CellPlace.Letters(column)}{SheetReader.MostRows.ToInvariant()}";
}
