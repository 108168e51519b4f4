using System.Xml.Linq;
using CyberDocs.Files;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;

namespace CyberDocs.Tests.Files;

public sealed class LedgerBookTests
{
    private static readonly string[] Headings = ["管理番号", "種別", "機器名", "製造番号", "サポート期限", "状態", "購入番号"];

    private static readonly string[][] Rows =
    [
        ["SV-001", "サーバ", "髙﨑𠮷<サーバ>", "00123", "令和6年9月24日", "使用中", "_x0041_"],
        ["PC-001", "端末PC", "上\n下", "4.50", "未定", "予備"],
        [],
        ["PC-002"],
    ];

    [Fact]
    public void What_is_written_is_read_and_dates_are_dates()
    {
        var (rows, findings) = BookText.Read(Written());
        Assert.Equal(
            ["管理番号|種別|機器名|製造番号|サポート期限|状態|購入番号", "SV-001|サーバ|髙﨑𠮷<サーバ>|00123|2024/9/24|使用中|_x0041_", "PC-001|端末PC|上\n下|4.50|未定|予備|", "PC-002||||||"],
            rows);
        Assert.Empty(findings);
        Assert.Contains("<v>45559</v>", Part(Written(), BookText.SheetPart).ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void The_workbook_is_valid_and_the_same_every_time()
    {
        using var stream = new MemoryStream(Written());
        using var package = SpreadsheetDocument.Open(stream, false);
        Assert.Empty(new OpenXmlValidator(FileFormatVersions.Office2019).Validate(package).Select(error => $"{error.Part?.Uri} {error.Path?.XPath}: {error.Description}"));
        Assert.Equal(Written(), Written());
    }

    [Fact]
    public void Kinds_and_states_are_chosen_from_lists_and_headings_stay_in_sight()
    {
        var sheet = Part(Written(), BookText.SheetPart);
        XNamespace s = sheet.Root!.Name.Namespace;
        Assert.Equal("1 1 frozen", string.Join(' ', sheet.Descendants(s + "pane").Single().Attributes().Where(a => a.Name.LocalName is "xSplit" or "ySplit" or "state").Select(a => a.Value)));
        Assert.Equal(
            ["list B2:B5000 choices_kind", "list F2:F5000 choices_state", " E2:E5000 "],
            sheet.Descendants(s + "dataValidation").Select(v => $"{v.Attribute("type")?.Value} {v.Attribute("sqref")!.Value} {v.Value}"));
        Assert.Equal(["2", "2", "2", "2", "3", "2", "2"], sheet.Descendants(s + "col").Select(col => col.Attribute("style")!.Value));

        // A kind of one's own is allowed, a state of one's own is not.
        Assert.Equal([null, "1", null], sheet.Descendants(s + "dataValidation").Select(v => v.Attribute("showErrorMessage")?.Value));
    }

    [Fact]
    public void A_text_that_no_cell_holds_is_refused() =>
        Assert.Throws<ArgumentException>(() => LedgerBook.Write(Stream.Null, "台帳", ["管理番号"], [[new string('a', 40_000)]]));

    private static byte[] Written()
    {
        using var output = new MemoryStream();
        LedgerBook.Write(output, "台帳", Headings, Rows);
        return output.ToArray();
    }

    private static XDocument Part(byte[] book, string name)
    {
        using var archive = new System.IO.Compression.ZipArchive(new MemoryStream(book));
        using var part = archive.GetEntry(name)!.Open();
        return XDocument.Load(part);
    }
}
