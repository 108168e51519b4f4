using System.Globalization;
using CyberDocs.TestKit;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace CyberDocs.Tests.Reading;

/// <summary>Ledgers that are wider, or have taller headings, than a paper holds: nothing is cut, and what was divided can be told apart.</summary>
public sealed class WidePaperTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("cyberdocs-wide-").FullName;

    [Fact]
    public void A_ledger_of_more_columns_than_Word_takes_is_divided_with_its_first_column_in_each_part()
    {
        var (dossier, findings) = Made("23-wide-ledger", "docx", "html");
        var parts = Tables().Where(table => table[0][0] == "管理番号" && table[0].Exists(text => text.StartsWith("独自", StringComparison.Ordinal))).ToList();

        Assert.Equal(2, parts.Count);
        Assert.All(Tables(), table => Assert.InRange(table.Max(row => row.Count), 1, 63));
        Assert.Equal(Enumerable.Range(1, 60).Select(n => $"独自{n}"), parts.SelectMany(table => table[0].Where(text => text.StartsWith("独自", StringComparison.Ordinal))));
        Assert.All(parts, table => Assert.Equal(dossier.Devices.Select(device => device.Id), table.Skip(1).Select(row => row[0])));
        Assert.Equal(
            dossier.Devices.SelectMany(device => device.Extra.Select(extra => $"{device.Id} {extra.Column} {extra.Text}")).Order(StringComparer.Ordinal),
            parts.SelectMany(table => table.Skip(1).SelectMany(row => table[0].Zip(row).Where(cell => cell.First.StartsWith("独自", StringComparison.Ordinal) && cell.Second.Length > 0)
                .Select(cell => $"{row[0]} {cell.First} {cell.Second}"))).Order(StringComparer.Ordinal));
        Assert.Contains(findings, finding => finding.Code.Id == "CD4320");
        var html = File.ReadAllText(Directory.EnumerateFiles(folder, "04*.html").Single());
        Assert.All(Enumerable.Range(1, 60), n => Assert.Contains($"独自{n}<", html, StringComparison.Ordinal));
    }

    [Fact]
    public void A_heading_taller_than_half_a_page_is_whole_and_said()
    {
        var (dossier, findings) = Made("24-tall-cells", "docx", "pdf");
        var texts = string.Concat(Tables().SelectMany(table => table.SelectMany(row => row)));

        Assert.All(dossier.Devices.SelectMany(device => device.Extra), extra =>
        {
            Assert.Contains(extra.Column, texts, StringComparison.Ordinal);
            Assert.Contains(extra.Text, texts, StringComparison.Ordinal);
        });
        var reader = new TestKit.Pdf.PdfReader(File.ReadAllBytes(Directory.EnumerateFiles(folder, "04*.pdf").Single()));
        var structure = new TestKit.Pdf.PdfStructure(reader);
        var headings = TextsOf(structure, "TH");
        var cells = TextsOf(structure, "TD");
        Assert.All(dossier.Devices.SelectMany(device => device.Extra), extra =>
        {
            Assert.Contains(Bare(extra.Column), headings);
            Assert.Contains(Bare(extra.Text), cells);
        });
        Assert.All(dossier.Devices, device => Assert.Contains(Bare(device.Id), cells));
        Assert.All(structure.Pages.Values, page => Assert.InRange(page.Lowest, 0, page.Highest));
        Assert.All(reader.Pages.Zip(structure.Pages.Values), page => Assert.InRange(page.Second.Highest, 0, Convert.ToDouble(reader.List(page.First.Page["MediaBox"])[3], CultureInfo.InvariantCulture)));
        Assert.Equal(
            ["文書「ledger」の表「機器管理台帳」は見出しの行がページの半分より高いため、見出しを初めに一度だけ印刷しました。"],
            findings.Where(finding => finding.Code.Id == "CD4322").Select(finding => finding.JapaneseMessage).Distinct());
    }

    // Lines end where there is room, and a cell that goes on upon the next page is one cell.
    private static List<string> TextsOf(TestKit.Pdf.PdfStructure structure, string role) =>
        [.. structure.Root.Descendants.Where(element => element.Role == role).Select(element => Bare(element.Text()))];

    private static string Bare(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c)));

    public void Dispose() => Directory.Delete(folder, recursive: true);

    private (Model.Dossier Dossier, IReadOnlyList<Findings.Finding> Findings) Made(string name, params string[] formats)
    {
        var engine = new CyberDocsEngine();
        var read = engine.Read(Repository.PathOf("tests", "Cases", "reading", name, "dossier.yaml"));
        var result = engine.Generate(read, folder, new() { Date = SampleDossier.Date, Formats = formats, Documents = ["ledger"] });
        return (read.Dossier!, result.Findings);
    }

    private List<List<List<string>>> Tables()
    {
        using var document = WordprocessingDocument.Open(Directory.EnumerateFiles(folder, "04*.docx").Single(), false);
        return [.. document.MainDocumentPart!.Document!.Body!.Descendants<Table>().Select(table =>
            table.Elements<TableRow>().Select(row => row.Elements<TableCell>().Select(cell => cell.InnerText).ToList()).ToList())];
    }
}
