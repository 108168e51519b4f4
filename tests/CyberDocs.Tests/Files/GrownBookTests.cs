using System.Text;
using CyberDocs.TestKit;

namespace CyberDocs.Tests.Files;

/// <summary>What a workbook of people says of cells still says it when rows were added: ranges, areas to print and to filter, what is worked out.</summary>
public sealed class GrownBookTests : IDisposable
{
    private static readonly CyberDocsEngine Engine = new();

    private readonly string folder = Directory.CreateTempSubdirectory("cyberdocs-grown-").FullName;

    [Fact]
    public void What_ended_at_the_last_row_holds_the_rows_below_it()
    {
        var path = OwnedBooks.CopyTo(folder, "openpyxl");
        var book = File.ReadAllBytes(path);
        var sheet = PartOf(book, OwnedBooks.Ledger);
        var at = OwnedBooks.Sheets(book).Values.ToList().IndexOf(OwnedBooks.Ledger);
        book = EditedPackage.With(book, sheet, xml => xml
            .Replace("<autoFilter ", "<protectedRanges><protectedRange sqref=\"A2:C4\" name=\"p\"/></protectedRanges><autoFilter ", StringComparison.Ordinal)
            .Replace("<legacyDrawing ", "<ignoredErrors><ignoredError sqref=\"A1:B4 C2\" numberStoredAsText=\"1\"/></ignoredErrors><legacyDrawing ", StringComparison.Ordinal));
        book = EditedPackage.With(book, "xl/workbook.xml", xml => xml.Replace("</definedNames>", $"""
            <definedName name="_xlnm._FilterDatabase" localSheetId="{at}" hidden="1">機器管理台帳!$A$1:$G$4</definedName><definedName name="_xlnm.Print_Area" localSheetId="{at}">機器管理台帳!$A$1:$B$4,機器管理台帳!$D$1:$D$3</definedName><definedName name="自分の範囲">機器管理台帳!$A$2:$A$4</definedName></definedNames>
            """, StringComparison.Ordinal));
        File.WriteAllBytes(path, book);

        Assert.True(Engine.ImportLedger(Ledger("PC-3,端末,薬局", "PC-4,端末,受付"), path).Taken);

        var parts = OwnedBooks.Parts(File.ReadAllBytes(path));
        var after = Text(parts[sheet]);
        Assert.Contains("protectedRange sqref=\"A2:C6\"", after, StringComparison.Ordinal);
        Assert.Contains("ignoredError sqref=\"A1:B6 C2\"", after, StringComparison.Ordinal);
        Assert.Contains("<autoFilter ref=\"A1:G6\"", after, StringComparison.Ordinal);
        var names = Text(parts["xl/workbook.xml"]);
        Assert.Contains(">機器管理台帳!$A$1:$G$6<", names, StringComparison.Ordinal);
        Assert.Contains(">機器管理台帳!$A$1:$B$6,機器管理台帳!$D$1:$D$3<", names, StringComparison.Ordinal);
        Assert.Contains(">機器管理台帳!$A$2:$A$6<", names, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("openpyxl")]
    [InlineData("libreoffice")]
    public void What_people_wrote_about_all_rows_holds_the_new_ones_and_what_is_not_certain_is_told(string program)
    {
        var path = OwnedBooks.CopyTo(folder, program);
        var book = File.ReadAllBytes(path);
        var (ledger, own) = (PartOf(book, OwnedBooks.Ledger), PartOf(book, "集計"));
        var chart = OwnedBooks.Parts(book).Keys.Single(part => part.StartsWith("xl/charts/chart", StringComparison.Ordinal));
        book = EditedPackage.With(book, own, xml => xml.Replace("</sheetData>", """
            <row r="40"><c r="A40"><f>COUNTA(機器管理台帳!A2:A4)</f><v>3</v></c><c r="B40"><f>COUNTA(機器管理台帳!A3:A4)</f></c><c r="C40"><f t="shared" ref="C40:C41" si="9">COUNTIF(機器管理台帳!$B$2:$B$4,"&lt;&gt;"&amp;A1)</f></c></row><row r="41"><c r="C41"><f t="shared" si="9"/></c></row></sheetData>
            """, StringComparison.Ordinal));
        book = EditedPackage.With(book, chart, xml => System.Text.RegularExpressions.Regex.Replace(xml, "<((?:c:)?f)>[^<]*<", "<$1>'機器管理台帳'!$$C$$2:$$C$$4<"));
        book = EditedPackage.With(book, ledger, xml => System.Text.RegularExpressions.Regex.Replace(
            xml, "(<row [^>]*r=\"2\"[^>]*>.*?)</row>", "$1<c r=\"Z2\"><f>COUNTIF($$A$$2:$$A$$4,A2)</f><v>1</v></c></row>", System.Text.RegularExpressions.RegexOptions.Singleline));
        File.WriteAllBytes(path, book);

        var result = Engine.ImportLedger(Ledger("PC-3,端末,薬局", "PC-4,端末,受付"), path);

        Assert.True(result.Taken);
        var parts = OwnedBooks.Parts(File.ReadAllBytes(path));
        var after = Text(parts[own]);
        Assert.Contains("<f>COUNTA(機器管理台帳!A2:A6)</f>", after, StringComparison.Ordinal);
        Assert.Contains(">COUNTIF(機器管理台帳!$B$2:$B$6,\"&lt;&gt;\"&amp;A1)</f>", after, StringComparison.Ordinal);
        Assert.Contains("<f>COUNTA(機器管理台帳!A3:A4)</f>", after, StringComparison.Ordinal);
        Assert.Contains("f>'機器管理台帳'!$C$2:$C$6<", Text(parts[chart]), StringComparison.Ordinal);
        Assert.Contains("COUNTIF($A$2:$A$6,A2)", Text(parts[ledger]), StringComparison.Ordinal);
        Assert.Contains("fullCalcOnLoad=\"1\"", Text(parts["xl/workbook.xml"]), StringComparison.Ordinal);
        var told = Assert.Single(result.Findings, finding => finding.Code.Id == "CD1262");
        Assert.Equal("集計!B40", told.Place.Cell);
        Assert.Contains("4 行目までから 6 行目まで", told.JapaneseMessage, StringComparison.Ordinal);
        Assert.Empty(Engine.Read(path).Findings.Where(finding => finding.Severity == CyberDocs.Findings.Severity.Error));
    }

    [Fact]
    public void Nothing_that_people_wrote_is_changed_where_no_row_is_added()
    {
        var path = OwnedBooks.CopyTo(folder, "openpyxl");
        var book = File.ReadAllBytes(path);
        var own = PartOf(book, "集計");
        Assert.True(Engine.ImportLedger(Ledger(), path).Taken);
        Assert.Equal(OwnedBooks.Parts(book)[own], OwnedBooks.Parts(File.ReadAllBytes(path))[own]);
    }

    [Fact]
    public void LibreOffice_is_left_no_value_of_a_formula_that_has_changed_meanwhile()
    {
        var path = OwnedBooks.CopyTo(folder, "libreoffice");
        var book = File.ReadAllBytes(path);
        var own = PartOf(book, "集計");
        Assert.Contains("</f><v>2</v>", Text(OwnedBooks.Parts(book)[own]), StringComparison.Ordinal);

        Assert.True(Engine.ImportLedger(Ledger("PC-3,端末,薬局"), path).Taken);

        var (before, after) = (Text(OwnedBooks.Parts(book)[own]), Text(OwnedBooks.Parts(File.ReadAllBytes(path))[own]));
        Assert.Equal(before.Replace("<v>2</v>", "", StringComparison.Ordinal).Replace("</f><v>1</v>", "</f>", StringComparison.Ordinal), after);
    }

    [Theory]
    [InlineData("openpyxl")]
    [InlineData("libreoffice")]
    public void A_sheet_that_only_speaks_of_the_program_is_not_written_anew(string program)
    {
        var path = OwnedBooks.CopyTo(folder, program);
        var book = File.ReadAllBytes(path);
        var guide = PartOf(book, "はじめに");
        Assert.Equal(path, Engine.CheckInto(path, new(2024, 10, 1)).Written);
        Assert.Equal(OwnedBooks.Parts(book)[guide], OwnedBooks.Parts(File.ReadAllBytes(path))[guide]);
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    private string Ledger(params string[] more)
    {
        var path = Path.Combine(folder, "台帳.csv");
        File.WriteAllLines(path, ["管理番号,種別,機器名", "PC-1,端末,受付", "PC-2,端末,診察", "SV-1,サーバ,電子カルテ", .. more]);
        return path;
    }

    private static string PartOf(byte[] book, string sheet) => OwnedBooks.Sheets(book).Single(entry => entry.Value == sheet).Key;

    private static string Text(byte[] part) => Encoding.UTF8.GetString(part);
}
