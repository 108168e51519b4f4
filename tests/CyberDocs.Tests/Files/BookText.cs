using System.Globalization;
using System.Security;
using CyberDocs.Files;
using CyberDocs.Findings;
using CyberDocs.Reading;
using CyberDocs.TestKit;

namespace CyberDocs.Tests.Files;

/// <summary>Workbooks written as markup, as programs other than ours save them, and what is read from them as lines of text.</summary>
internal static class BookText
{
    public const string SheetPart = "xl/worksheets/sheet1.xml";

    /// <summary>Number formats by style: 1 date, 2 era, 3 short era, 4 month and day, 5 year and month, 6 percent, 7 five digits, 8 text, 9 time.</summary>
    private const string Styles =
        """
        <styleSheet xmlns="s"><numFmts><numFmt numFmtId="164" formatCode="[$-411]ggge&quot;年&quot;m&quot;月&quot;d&quot;日&quot;"/><numFmt numFmtId="165" formatCode="00000"/></numFmts>
        <cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="57"/><xf numFmtId="56"/><xf numFmtId="55"/><xf numFmtId="9"/><xf numFmtId="165"/><xf numFmtId="49"/><xf numFmtId="20"/></cellXfs></styleSheet>
        """;

    private const string Shared =
        "<sst xmlns=\"s\"><si><t>共有</t></si><si><r><t>髙</t></r><r><rPr><b/></rPr><t>﨑</t></r><rPh sb=\"0\" eb=\"2\"><t>タカサキ</t></rPh><phoneticPr fontId=\"1\"/></si><si/><si><t xml:space=\"preserve\"> 上_x000D_\n下 </t></si></sst>";

    /// <summary>A workbook of one sheet.</summary>
    public static byte[] Of(string rows, string before = "", string after = "", string settings = "") =>
        Of([("台帳", "", Sheet(rows, before, after))], settings);

    public static byte[] Of((string Name, string State, string Xml)[] sheets, string settings = "")
    {
        var numbered = sheets.Select((sheet, i) => (sheet, Number: (i + 1).ToString(CultureInfo.InvariantCulture))).ToList();
        return EditedPackage.Of(
        [
            ("_rels/.rels", """<Relationships xmlns="p"><Relationship Id="a" Type="x/officeDocument" Target="xl/workbook.xml"/></Relationships>"""),
            ("xl/workbook.xml", $"""<workbook xmlns="s" xmlns:r="r"><workbookPr {settings}/><sheets>{string.Concat(numbered.Select(s => $"<sheet name=\"{s.sheet.Name}\" {s.sheet.State} sheetId=\"{s.Number}\" r:id=\"rId{s.Number}\"/>"))}</sheets></workbook>"""),
            ("xl/_rels/workbook.xml.rels", $"""<Relationships xmlns="p">{string.Concat(numbered.Select(s => $"<Relationship Id=\"rId{s.Number}\" Type=\"x/worksheet\" Target=\"worksheets/sheet{s.Number}.xml\"/>"))}<Relationship Id="s" Type="x/sharedStrings" Target="sharedStrings.xml"/><Relationship Id="t" Type="x/styles" Target="/xl/styles.xml"/></Relationships>"""),
            ("xl/sharedStrings.xml", Shared),
            ("xl/styles.xml", Styles),
            .. numbered.Select(s => ($"xl/worksheets/sheet{s.Number}.xml", s.sheet.Xml)),
        ]);
    }

    public static string Sheet(string rows, string before = "", string after = "") =>
        $"<worksheet xmlns=\"s\">{before}<sheetData>{rows}</sheetData>{after}</worksheet>";

    /// <summary>A row of texts from the first column on; empty ones are left out.</summary>
    public static string Row(int number, params string[] texts) =>
        $"<row r=\"{number}\">{string.Concat(texts.Select((text, i) => text.Length == 0 ? "" : $"<c r=\"{SheetAddress.Letters(i)}{number}\" t=\"inlineStr\"><is><t>{SecurityElement.Escape(text)}</t></is></c>"))}</row>";

    /// <summary>Rows as they are read, cells parted by bars, and findings as <c>code@cell(arguments)</c>.</summary>
    public static (List<string> Rows, List<string> Findings) Read(byte[] file, params string[] sheets) => ReadAs("台帳.xlsx", file, sheets);

    public static (List<string> Rows, List<string> Findings) ReadAs(string name, byte[] file, params string[] sheets)
    {
        var findings = new FindingCollector();
        var rows = new List<string>();
        foreach (var sheet in LedgerWorkbook.Open(new SourceFile(name, file), sheets, findings, CancellationToken.None))
        {
            using (var table = new DeviceTable(sheet, findings))
            {
                while (table.Read())
                {
                    rows.Add(string.Join('|', table.Cells.Select(cell => cell.Text)));
                }
            }
        }

        return (rows, [.. findings.Findings.Select(finding => $"{finding.Code.Id}@{finding.Place.Cell}({string.Join("; ", finding.Arguments)})")]);
    }
}
