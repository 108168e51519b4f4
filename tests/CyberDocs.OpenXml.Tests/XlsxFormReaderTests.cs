using CyberDocs.Collections;
using CyberDocs.Documents;
using static CyberDocs.OpenXml.Tests.FilledPackage;
using static CyberDocs.TestKit.EditedPackage;

namespace CyberDocs.OpenXml.Tests;

public sealed class XlsxFormReaderTests
{
    private const string Sheet = "xl/worksheets/sheet1.xml";
    private const string Book = "xl/workbook.xml";

    private static readonly byte[] Form = Written.Xlsx(new Document(
        new DocumentHead { Title = "試験", Properties = [new("CyberDocs.Form", "bcp-check")] },
        [
            new Table(new TableHead { Columns = [new(1, ColumnUnit.Weight), new(1, ColumnUnit.Weight), new(1, ColumnUnit.Weight)], Caption = "表" },
            [
                new TableRow([Cell(new TextRun("項目")), Cell(new Choice(["はい", "いいえ"], 0, "r6.M-1.1#first"), new LineBreak(), new DateField(new DateOnly(2024, 9, 2), "(9/2)", "r6.M-1.1#first_on")), Cell(new TextField("備考", "r6.M-1.1#remarks"))]),
                new TableRow([Cell(new TextRun("次")), Cell(new Choice(["はい", "いいえ"], null, "r6.m-1.2#first")), Cell(new TextField("", "r6.m-1.2#remarks"))]),
            ]),
        ])).Bytes;

    [Fact]
    public void Our_own_form_gives_back_what_was_printed()
    {
        var form = Read(Form, out var findings);
        Assert.Equal(
            ["r6.M-1.1#first=はい", "r6.M-1.1#first_on=(9/2)", "r6.M-1.1#remarks=備考", "r6.m-1.2#first=", "r6.m-1.2#remarks="],
            form.Fields.Select(field => $"{field.Id}={field.Value}"));
        Assert.Equal("bcp-check", form.Property("CyberDocs.Form"));
        Assert.Equal("様式.docx[表!B2]", form.Fields[1].Place.ToString());
        Assert.Empty(findings);
    }

    /// <summary>Workbooks made before forms stood on one sheet had the head, the items and the text on three; they still come back.</summary>
    [Fact]
    public void A_form_on_one_sheet_and_one_on_three_say_the_same()
    {
        var one = Written.Xlsx(XlsxWriterTests.FormBlocks());
        var three = Written.Xlsx([new Heading(1, [new TextRun("章")]), .. XlsxWriterTests.FormBlocks()]);
        Assert.Equal((1, 3), (one.SheetNames.Count, three.SheetNames.Count));
        Assert.Equal(["f#1=はい", "f#responder=山﨑"], Values(one));
        Assert.Equal(Values(one), Values(three));

        static IEnumerable<string> Values(Written form) => Read(form.Bytes, out _).Fields.Select(field => $"{field.Id}={field.Value}").Order(StringComparer.Ordinal);
    }

    /// <summary>The words that a blank shows on paper never come back as an answer, whatever another program made of their format.</summary>
    [Theory]
    [InlineData("General;&quot;はい・いいえ&quot;;General;@", "")]
    [InlineData("[&gt;0]General;[&lt;0]&quot;はい・いいえ&quot;;General;@", "")]
    [InlineData("General", "-1")]
    [InlineData("@", "-1")]
    public void A_choice_that_nobody_made_is_none(string format, string value)
    {
        var saved = With(Form, "xl/styles.xml", xml => xml.Replace("General;&quot;はい・いいえ&quot;;General;@", format, StringComparison.Ordinal));
        Assert.Equal(value, Read(saved, out _).Fields.Single(field => field.Id == "r6.m-1.2#first").Value);
    }

    [Theory]
    [InlineData("<c r=\"B1\" t=\"s\"><v>0</v></c>", "いいえ")]
    [InlineData("<c r=\"B1\" t=\"b\"><v>1</v></c>", "TRUE")]
    [InlineData("<c r=\"B1\" t=\"str\"><f>A1</f><v>はい</v></c>", "はい")]
    [InlineData("<c r=\"B1\" s=\"1\"><v>45559</v></c>", "2024-09-24")]
    [InlineData("<c r=\"B1\" s=\"2\"><v>45559</v></c>", "2024-09-24")]
    [InlineData("<c r=\"B1\" s=\"0\"><v>45559</v></c>", "45559")]
    [InlineData("<c r=\"B1\" t=\"inlineStr\"><is><r><t>半_x000D_</t></r><rPh sb=\"0\" eb=\"1\"><t>ハン</t></rPh><r><t>分</t></r></is></c>", "半\n分")]
    [InlineData("", "")]
    public void Cells_are_read_as_other_programs_save_them(string cell, string value) =>
        Assert.Equal(["r6.M=" + value], Minimal(cell, "", out _).Fields.Select(field => $"{field.Id}={field.Value}"));

    [Fact]
    public void Dates_count_from_1904_where_the_workbook_says_so() =>
        Assert.Equal("2028-09-25", Minimal("<c r=\"B1\" s=\"1\"><v>45559</v></c>", " date1904=\"1\"", out _).Fields.Single().Value);

    [Fact]
    public void Names_are_understood_without_their_comments_and_in_other_letters()
    {
        var saved = With(Form, Book, xml => System.Text.RegularExpressions.Regex.Replace(xml, " comment=\"[^\"]*\"", "").Replace("f_r6", "F_R6", StringComparison.Ordinal));
        Assert.Equal(Values(Form), Values(saved));
    }

    [Fact]
    public void A_field_whose_cell_was_deleted_is_reported()
    {
        var saved = With(Form, Book, xml => xml.Replace("$C$3", "#REF!", StringComparison.Ordinal));
        Read(saved, out var findings);
        Assert.Equal(["CD1084 r6.m-1.2#remarks"], findings.Select(finding => $"{finding.Code.Id} {finding.Arguments[0]}"));
    }

    [Fact]
    public void Fields_of_one_cell_stand_below_each_other_and_the_others_reach_over_them()
    {
        var written = Written.Xlsx(
            new Table(new TableHead { Columns = [new(1, ColumnUnit.Weight), new(1, ColumnUnit.Weight)] },
            [
                new TableRow([Cell(new TextRun("区分")) with { RowSpan = 2 }, Cell(new Choice(["はい", "いいえ"], 0, "a"), new LineBreak(), new DateField(null, "(　/　)", "b"))]),
                new TableRow([Cell(new TextRun("根拠"), new LineBreak(), new TextField("", "c"))]),
                new TableRow([Cell(new TextRun("広")) with { ColumnSpan = 2 }]),
            ]));
        Assert.Equal([("A1", "区分"), ("B1", "はい"), ("B2", "(　/　)"), ("B3", "根拠"), ("A5", "広")], written.Cells(1));
        Assert.Equal(["A1:A4", "A5:B5"], written.Part(Sheet).Descendants(Written.S + "mergeCell").Select(merge => merge.Attribute("ref")!.Value));
        Assert.Equal(["a='表'!$B$1", "b='表'!$B$2", "c='表'!$B$4"], written.Part(Book).Descendants(Written.S + "definedName").Where(name => name.Attribute("comment") is not null).Select(name => $"{name.Attribute("comment")!.Value}={name.Value}"));
        Assert.Empty(written.Findings);
        Assert.Empty(written.Errors());
    }

    [Theory]
    [InlineData("<c r=\"B1\" t=\"inlineStr\"><is><r><rPr><strike/></rPr><t>はい</t></r></is></c>", "", "CD1256 はい B1")]
    [InlineData("<c r=\"B1\" s=\"3\" t=\"str\"><v>はい</v></c>", "", "CD1256 はい B1")]
    [InlineData("<c r=\"B1\" t=\"str\"><v>はい</v></c><c r=\"B1\" t=\"str\"><v>いいえ</v></c>", "はい", "CD1196 いいえ B1")]
    [InlineData("<c r=\"B1\"><f>A1</f></c>", "", "CD1077 =A1 B1")]
    [InlineData("<c r=\"B1\"><f>A1</f><v/></c>", "", "CD1077 =A1 B1")]
    [InlineData("<c r=\"B1\" t=\"str\"><f>HYPERLINK(A1)</f><v>はい</v></c>", "はい", "CD1208 =HYPERLINK(A1) B1")]
    [InlineData("<c r=\"B1\" t=\"e\"><v>#REF!</v></c>", "", "CD1076 #REF! B1")]
    [InlineData("<c r=\"D1\" s=\"3\" t=\"str\"><v>欄でない</v></c>", "", null)]
    public void What_is_odd_about_a_field_is_said_with_its_cell(string cell, string value, string? finding)
    {
        var form = Minimal(cell, "", out var findings);
        Assert.Equal(["r6.M=" + value], form.Fields.Select(field => $"{field.Id}={field.Value}"));
        Assert.Equal(finding is null ? [] : [finding], findings.Select(each => $"{each.Code.Id} {each.Arguments[0].Japanese} {each.Arguments[1].Japanese}"));
    }

    private static FilledForm Minimal(string cell, string settings, out IReadOnlyList<Findings.Finding> findings) => Read(
        Of(
            (Book, $"<workbook xmlns=\"s\" xmlns:r=\"r\"><workbookPr{settings}/><sheets><sheet name=\"表\" sheetId=\"1\" r:id=\"rId1\"/></sheets><definedNames><definedName name=\"f_r6._4d_\">表!$B$1:$C$1</definedName></definedNames></workbook>"),
            ("xl/_rels/workbook.xml.rels", "<Relationships xmlns=\"p\"><Relationship Id=\"rId1\" Type=\"x/worksheet\" Target=\"worksheets/sheet1.xml\"/><Relationship Id=\"rId2\" Type=\"x/sharedStrings\" Target=\"/xl/sharedStrings.xml\"/><Relationship Id=\"rId3\" Type=\"x/styles\" Target=\"styles.xml\"/></Relationships>"),
            ("xl/sharedStrings.xml", "<sst xmlns=\"s\"><si><r><t>いい</t></r><r><t>え</t></r><rPh sb=\"0\" eb=\"1\"><t>イイ</t></rPh></si></sst>"),
            ("xl/styles.xml", "<styleSheet xmlns=\"s\"><numFmts><numFmt numFmtId=\"164\" formatCode=\"[$-411]ggge&quot;年&quot;m&quot;月&quot;d&quot;日&quot;\"/></numFmts><fonts><font/><font><strike/></font></fonts><cellStyleXfs><xf numFmtId=\"14\"/></cellStyleXfs><cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/><xf numFmtId=\"164\"/><xf numFmtId=\"0\" fontId=\"1\"/></cellXfs></styleSheet>"),
            (Sheet, $"<worksheet xmlns=\"s\"><sheetData><row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>甲</t></is></c>{cell}</row></sheetData></worksheet>")),
        out findings);

    private static TableCell Cell(params Inline[] content) => new([new Paragraph(content.ToValueList())]);
}
