using CyberDocs.TestKit;

namespace CyberDocs.OpenXml.Tests.Editing;

/// <summary>A workbook as people keep it: two sheets, a table, a chart, comments, filters, validations, conditional looks, names, a picture's part, data of other programs.</summary>
internal static class OwnedBook
{
    public const string Sheet = "xl/worksheets/sheet1.xml";
    public const string Table = "xl/tables/table1.xml";

    private const string Declaration = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    private const string Main = "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"";
    private const string Links = Declaration + "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">";
    private const string Office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    /// <summary>Rows of the first sheet: headings, two answers, a sum in B9:C9 merged, and a formula in D3.</summary>
    public const string Rows =
        """
        <row r="1" spans="1:5" ht="30" customHeight="1"><c r="A1" s="1" t="s"><v>0</v></c><c r="B1" s="1" t="s"><v>1</v></c><c r="C1" s="1" t="s"><v>2</v></c><c r="D1" s="1" t="inlineStr"><is><t>計</t></is></c></row>
        <row r="2" spans="1:5"><c r="A2" t="s"><v>3</v></c><c r="B2" s="2"><v>45500</v></c><c r="C2" s="3"/></row>
        <row r="3" spans="1:5" s="3" customFormat="1" hidden="1"><c r="A3" s="3" t="inlineStr"><is><r><rPr><b/></rPr><t>太</t></r><r><t>字</t></r></is></c><c r="B3" s="2"/><c r="C3" s="3"><v>1</v></c><c r="D3" s="3"><f>SUM(C2:C3)</f><v>1</v></c></row>
        """;

    public static byte[] Content(string rows = Rows, string reference = "A1:C3", string totals = "") => EditedPackage.Of(
        ("[Content_Types].xml", Declaration + "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Default Extension=\"xml\" ContentType=\"application/xml\"/><Default Extension=\"png\" ContentType=\"image/png\"/><Default Extension=\"vml\" ContentType=\"application/vnd.openxmlformats-officedocument.vmlDrawing\"/>"
            + Type("xl/workbook.xml", "sheet.main") + Type(Sheet, "worksheet") + Type("xl/worksheets/sheet2.xml", "worksheet") + Type("xl/styles.xml", "styles")
            + Type("xl/sharedStrings.xml", "sharedStrings") + Type("xl/comments1.xml", "comments") + Type(Table, "table") + Type("xl/calcChain.xml", "calcChain")
            + "<Override PartName=\"/xl/drawings/drawing1.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.drawing+xml\"/><Override PartName=\"/xl/charts/chart1.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.drawingml.chart+xml\"/></Types>"),
        ("_rels/.rels", Links + Link(1, "officeDocument", "xl/workbook.xml") + "</Relationships>"),
        ("xl/workbook.xml", Declaration + $"<workbook {Main}><bookViews><workbookView activeTab=\"1\"/></bookViews><sheets><sheet name=\"回答\" sheetId=\"7\" r:id=\"rId1\"/><sheet name=\"集計\" sheetId=\"3\" state=\"hidden\" r:id=\"rId2\"/></sheets><definedNames><definedName name=\"範囲\">回答!$A$1:$C$3</definedName></definedNames><calcPr calcId=\"191029\"/></workbook>"),
        ("xl/_rels/workbook.xml.rels", Links + Link(1, "worksheet", "worksheets/sheet1.xml") + Link(2, "worksheet", "worksheets/sheet2.xml") + Link(3, "styles", "styles.xml") + Link(4, "sharedStrings", "sharedStrings.xml") + Link(5, "calcChain", "calcChain.xml") + "</Relationships>"),
        ("xl/styles.xml", Declaration + $"<styleSheet {Main}><fonts count=\"1\"><font/></fonts><fills count=\"1\"><fill/></fills><borders count=\"1\"><border/></borders><cellXfs count=\"4\"><xf numFmtId=\"0\"/><xf numFmtId=\"49\"/><xf numFmtId=\"14\"/><xf numFmtId=\"1\"/></cellXfs></styleSheet>"),
        ("xl/sharedStrings.xml", Declaration + $"<sst {Main} count=\"4\" uniqueCount=\"4\"><si><t>項目</t></si><si><t>日付</t></si><si><t>数</t></si><si><t>一</t></si></sst>"),
        (Sheet, Declaration + $"<worksheet {Main} xmlns:x14ac=\"http://schemas.microsoft.com/office/spreadsheetml/2009/9/ac\" xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\" mc:Ignorable=\"x14ac\"><dimension ref=\"A1:D3\"/><sheetViews><sheetView workbookViewId=\"0\"><pane ySplit=\"1\" topLeftCell=\"A2\" state=\"frozen\"/></sheetView></sheetViews><cols><col min=\"5\" max=\"6\" width=\"20\" style=\"2\" customWidth=\"1\"/></cols>"
            + $"<sheetData>{rows}</sheetData><autoFilter ref=\"A1:C3\"><filterColumn colId=\"0\"><filters><filter val=\"一\"/></filters></filterColumn></autoFilter><mergeCells count=\"1\"><mergeCell ref=\"G1:H2\"/></mergeCells>"
            + "<conditionalFormatting sqref=\"A2:A3 C1\"><cfRule type=\"duplicateValues\" priority=\"1\"/></conditionalFormatting><dataValidations count=\"2\"><dataValidation type=\"list\" sqref=\"A2:A3\"><formula1>\"一,二\"</formula1></dataValidation><dataValidation type=\"whole\" sqref=\"C2:C900\"/></dataValidations>"
            + "<drawing r:id=\"rId1\"/><legacyDrawing r:id=\"rId2\"/><tableParts count=\"1\"><tablePart r:id=\"rId4\"/></tableParts>"
            + "<extLst><ext uri=\"{CCE6A557-97BC-4b89-ADB6-D9C93CAAB3DF}\" xmlns:x14=\"http://schemas.microsoft.com/office/spreadsheetml/2009/9/main\"><x14:dataValidations xmlns:xm=\"http://schemas.microsoft.com/office/excel/2006/main\" count=\"1\"><x14:dataValidation type=\"list\"><x14:formula1><xm:f>集計!$A$1:$A$2</xm:f></x14:formula1><xm:sqref>B2:B3</xm:sqref></x14:dataValidation></x14:dataValidations></ext></extLst></worksheet>"),
        ("xl/worksheets/_rels/sheet1.xml.rels", Links + Link(1, "drawing", "../drawings/drawing1.xml") + Link(2, "vmlDrawing", "../drawings/vml1.vml") + Link(3, "comments", "../comments1.xml") + Link(4, "table", "../tables/table1.xml") + "</Relationships>"),
        ("xl/worksheets/sheet2.xml", Declaration + $"<worksheet {Main}><sheetData><row r=\"1\"><c r=\"A1\"><f>回答!C3+1</f><v>2</v></c></row></sheetData></worksheet>"),
        (Table, Declaration + $"<table {Main} id=\"1\" name=\"表1\" displayName=\"表1\" ref=\"{reference}\"{totals}><autoFilter ref=\"{reference}\"/><tableColumns count=\"3\"><tableColumn id=\"1\" name=\"項目\"/><tableColumn id=\"2\" name=\"日付\"/><tableColumn id=\"3\" name=\"数\"/></tableColumns></table>"),
        ("xl/calcChain.xml", Declaration + $"<calcChain {Main}><c r=\"D3\" i=\"7\"/><c r=\"A1\" i=\"3\"/></calcChain>"),
        ("xl/comments1.xml", Declaration + $"<comments {Main}><authors><author>担当</author></authors><commentList><comment ref=\"A2\" authorId=\"0\"><text><t>確認中</t></text></comment></commentList></comments>"),
        ("xl/drawings/vml1.vml", "<xml xmlns:v=\"urn:schemas-microsoft-com:vml\"><v:shape id=\"s1\"/></xml>"),
        ("xl/drawings/drawing1.xml", Declaration + "<xdr:wsDr xmlns:xdr=\"http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing\"/>"),
        ("xl/drawings/_rels/drawing1.xml.rels", Links + Link(1, "chart", "../charts/chart1.xml") + Link(2, "image", "../media/image1.png") + "</Relationships>"),
        ("xl/charts/chart1.xml", Declaration + "<c:chartSpace xmlns:c=\"http://schemas.openxmlformats.org/drawingml/2006/chart\"/>"),
        ("xl/media/image1.png", "png"),
        ("customXml/item1.xml", "<data  kept='as it is'/>"));

    private static string Type(string part, string kind) =>
        $"<Override PartName=\"/{part}\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.{kind}+xml\"/>";

    private static string Link(int id, string type, string target) => $"<Relationship Id=\"rId{id}\" Type=\"{Office}/{type}\" Target=\"{target}\"/>";
}
