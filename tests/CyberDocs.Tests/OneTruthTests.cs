using System.Text;
using CyberDocs.Documents;
using CyberDocs.TestKit;
using CyberDocs.TestKit.Pdf;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace CyberDocs.Tests;

/// <summary>The documents of one set say the same in every format, and the ledger says what the model holds.</summary>
public sealed class OneTruthTests(SampleDossier sample) : IClassFixture<SampleDossier>
{
    // Every document but the cover, which alone is composed without page numbers.
    public static TheoryData<string> Documents =>
    [
        "checklist-institution", "checklist-vendor", "checklist-minimum", "ledger", "contact-chain", "network-diagram",
        "system-diagram", "parties", "bcp", "bcp-check",
    ];

    [Theory]
    [MemberData(nameof(Documents))]
    public void Docx_html_and_pdf_say_what_the_document_says(string id)
    {
        var dossier = sample.Read.Dossier!;
        foreach (var planned in sample.Engine.Plan(dossier).Where(planned => planned.Document.Id == id && planned.IsMade))
        {
            var truth = Squeeze(DocumentText.Of(sample.Engine.Compose(dossier, planned, SampleDossier.Date).Document!));
            Assert.True(truth.Length > 200, $"{planned.FileName}: {truth}");
            AssertSame(truth, Squeeze(PdfText(planned.FileName)), planned.FileName + ".pdf");
            AssertSame(truth, Squeeze(DocxText(planned.FileName)), planned.FileName + ".docx");
            AssertSame(truth, Squeeze(HtmlText(planned.FileName)), planned.FileName + ".html");
        }
    }

    /// <summary>The cover and the list of findings too, of which no tree is composed here: both files come from one.</summary>
    [Fact]
    public void Each_pdf_and_page_reads_as_the_docx_of_its_name_and_shows_nothing_else()
    {
        var names = sample.Result.Files.Where(file => file.Format == "pdf").Select(file => Path.GetFileNameWithoutExtension(file.Name)).ToList();
        Assert.True(names.Count >= 16, $"Only {names.Count} files were made.");
        foreach (var name in names)
        {
            AssertSame(Squeeze(DocxText(name)), Squeeze(PdfText(name)), name + ".pdf");
            AssertSame(Squeeze(DocxText(name)), Squeeze(HtmlText(name)), name + ".html");
            var structure = new PdfStructure(new PdfReader(File.ReadAllBytes(Path.Combine(sample.Folder, name + ".pdf"))));

            // Nothing that is shown is outside the structure but headers, footers, repeated table heads and rules.
            Assert.All(structure.Pages.Values, page => Assert.Equal("", page.Loose.ToString()));
            Assert.Equal(structure.Pages.Values.Sum(page => page.Marked.Count), structure.Root.Descendants.Prepend(structure.Root).Sum(element => element.Contents.Count));
        }
    }

    [Fact]
    public void Every_device_stands_in_the_ledger_with_all_it_has()
    {
        var dossier = sample.Read.Dossier!;
        var (pdf, docx) = (Squeeze(PdfText("04-機器管理台帳")), Squeeze(DocxText("04-機器管理台帳")));
        Assert.True(dossier.Devices.Count >= 300);
        foreach (var device in dossier.Devices)
        {
            string?[] row =
            [
                device.Id, device.KindText, device.Name, device.Maker, device.Model, device.Serial, device.Place, device.Os, device.Software,
                string.Join('、', device.Addresses), device.HostName, device.User,
            ];
            var expected = Squeeze(string.Concat(row));
            Assert.Contains(expected, pdf, StringComparison.Ordinal);
            Assert.Contains(expected, docx, StringComparison.Ordinal);
            Assert.All((string?[])[device.Vlan, device.ConnectionLimit, device.VulnerabilitySource, device.PatchState], text => Assert.Contains(Squeeze(text ?? ""), pdf, StringComparison.Ordinal));
            Assert.Contains(Squeeze(device.Remarks ?? ""), pdf, StringComparison.Ordinal);
            Assert.Contains(Squeeze(device.Remarks ?? ""), docx, StringComparison.Ordinal);
        }
    }

    private string PdfText(string name)
    {
        var structure = new PdfStructure(new PdfReader(File.ReadAllBytes(Path.Combine(sample.Folder, name + ".pdf"))));
        return structure.Root.Text("TOC", "Lbl", "Figure");
    }

    private string HtmlText(string name) => HtmlPage.Parse(File.ReadAllBytes(Path.Combine(sample.Folder, name + ".html"))).MainText;

    private string DocxText(string name)
    {
        using var package = WordprocessingDocument.Open(Path.Combine(sample.Folder, name + ".docx"), false);
        var text = new StringBuilder();
        foreach (var run in package.MainDocumentPart!.Document.Body!.Descendants<Text>())
        {
            // The text of drawings is compared by the tests of drawings; tables of contents repeat headings.
            var inToc = run.Ancestors<DocumentFormat.OpenXml.Wordprocessing.Paragraph>().Any(paragraph => paragraph.ParagraphProperties?.ParagraphStyleId?.Val?.Value?.StartsWith("TOC", StringComparison.OrdinalIgnoreCase) == true);
            var inFigure = run.Ancestors<DocumentFormat.OpenXml.Wordprocessing.Drawing>().Any() || run.Ancestors<DocumentFormat.OpenXml.AlternateContentFallback>().Any();
            if (!inToc && !inFigure)
            {
                text.Append(run.Text);
            }
        }

        return text.ToString();
    }

    private static void AssertSame(string truth, string text, string name)
    {
        if (truth == text)
        {
            return;
        }

        var at = truth.Zip(text).TakeWhile(pair => pair.First == pair.Second).Count();
        Assert.Fail($"{name} differs at {at}: document «{Around(truth, at)}», file «{Around(text, at)}»");
    }

    private static string Around(string text, int at) => text[Math.Max(0, at - 20)..Math.Min(text.Length, at + 30)];

    /// <summary>Without white space and without the boxes by which Word shows a choice that a page shows by a circle.</summary>
    private static string Squeeze(string text) =>
        new([.. text.Where(c => !char.IsWhiteSpace(c) && c is not ('☑' or '☐' or '\u200B'))]);
}
