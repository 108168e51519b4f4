using System.Text;
using System.Xml.Linq;
using CyberDocs.TestKit.Pdf;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace CyberDocs.Tests;

/// <summary>The drawings of one set carry the same texts in every format.</summary>
public sealed class DrawingTruthTests(SampleDossier sample) : IClassFixture<SampleDossier>
{
    public static TheoryData<string> Documents => ["contact-chain", "network-diagram", "system-diagram"];

    [Theory]
    [MemberData(nameof(Documents))]
    public void Svg_drawio_docx_and_pdf_carry_the_same_texts(string id)
    {
        var files = sample.Result.Files.Where(file => file.Document == id).ToList();
        var svg = files.Where(file => file.Format == "svg").SelectMany(file => SvgTexts(PathOf(file.Name))).Order(StringComparer.Ordinal).ToList();

        Assert.True(svg.Count > 40);
        Assert.Equal(svg, DrawioTexts(PathOf(Assert.Single(files, file => file.Format == "drawio").Name)).Order(StringComparer.Ordinal));
        Assert.Equal(svg, DocxTexts(PathOf(Assert.Single(files, file => file.Format == "docx").Name)).Order(StringComparer.Ordinal));

        // Longest first, each taken away once it is found: what is left over on the pages are their tables.
        var pdf = PdfText(PathOf(Assert.Single(files, file => file.Format == "pdf").Name));
        foreach (var text in svg.Select(Squeeze).OrderByDescending(text => text.Length).ThenBy(text => text, StringComparer.Ordinal))
        {
            var at = pdf.IndexOf(text, StringComparison.Ordinal);
            Assert.True(at >= 0, $"The PDF lacks «{text}».");
            pdf = pdf.Remove(at, text.Length).Insert(at, "\u0001");
        }
    }

    private string PathOf(string name) => Path.Combine(sample.Folder, name);

    private static IEnumerable<string> SvgTexts(string path) =>
        XDocument.Load(path).Descendants().Where(element => element.Name.LocalName == "text").Select(element => element.Value);

    private static IEnumerable<string> DrawioTexts(string path) =>
        XDocument.Load(path).Descendants("mxCell").Select(cell => (string?)cell.Attribute("value")).OfType<string>().Where(value => value.Length > 0);

    private static List<string> DocxTexts(string path)
    {
        using var package = WordprocessingDocument.Open(path, false);
        // Lines that stand together share a text box, and parts of a line a paragraph; each text is a run of its own.
        return [.. package.MainDocumentPart!.Document.Body!.Descendants<Drawing>().SelectMany(drawing => drawing.Descendants<Text>())
            .Select(text => text.Text).Where(text => text.Length > 0)];
    }

    private static string PdfText(string path)
    {
        var pdf = new PdfReader(File.ReadAllBytes(path));
        var text = new StringBuilder();
        foreach (var (_, page) in pdf.Pages)
        {
            text.Append(new PdfContent(pdf, page).All).Append('\u0001');
        }

        return Squeeze(text.ToString());
    }

    private static string Squeeze(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c)));
}
