using System.Text;
using CyberDocs.Documents;
using CyberDocs.TestKit;
using CyberDocs.TestKit.Pdf;
using DocumentFormat.OpenXml.Drawing.Wordprocessing;
using DocumentFormat.OpenXml.Packaging;

namespace CyberDocs.Tests;

public sealed class LogoTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("logo-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void The_mark_stands_at_the_head_of_the_list_of_papers_in_every_format()
    {
        Directory.CreateDirectory(Path.Combine(folder, "画像"));
        File.WriteAllBytes(Path.Combine(folder, "画像", "印.png"), TestPictures.Png(6, 8));
        var engine = new CyberDocsEngine();
        var read = engine.Read(Write("画像/印.png"));
        Assert.DoesNotContain(read.Findings, finding => finding.Code.Id.StartsWith("CD507", StringComparison.Ordinal));

        var cover = engine.Plan(read.Dossier!).Single(planned => planned.Document.Id == "cover");
        var picture = Assert.IsType<Picture>(engine.Compose(read.Dossier!, cover, new(2026, 11, 30)).Document!.Body[0]);
        Assert.Equal("見本診療所のロゴ", picture.AlternativeText);

        foreach (var format in (string[])["pdf", "docx", "html", "txt"])
        {
            using var bytes = new MemoryStream();
            var findings = engine.Write(engine.Compose(read.Dossier!, cover, new(2026, 11, 30)).Document!, format, bytes);
            Assert.Empty(findings);
            Assert.Contains("見本診療所のロゴ", SaidBy(format, bytes.ToArray()), StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("ない.png", "CD5071")]
    [InlineData("../印.png", "CD1054")]
    [InlineData("文字.png", "CD5072")]
    [InlineData("切れた.png", "CD5073")]
    [InlineData("巨大.png", "CD5074")]
    public void A_mark_that_cannot_be_used_is_a_finding_at_its_line_and_the_papers_are_made_without_it(string name, string code)
    {
        File.WriteAllText(Path.Combine(folder, "文字.png"), "画像ではない");
        File.WriteAllBytes(Path.Combine(folder, "切れた.png"), TestPictures.Png(2, 8)[..50]);
        File.WriteAllBytes(Path.Combine(folder, "巨大.png"), TestPictures.Png(100_000, 100_000, 2, 8, false, TestPictures.Packed([1])));
        var engine = new CyberDocsEngine();
        var read = engine.Read(Write(name));
        var finding = Assert.Single(read.Findings, finding => finding.Code.Id == code);
        Assert.Equal(4, finding.Place.Line);

        var cover = engine.Plan(read.Dossier!).Single(planned => planned.Document.Id == "cover");
        Assert.DoesNotContain(engine.Compose(read.Dossier!, cover, new(2026, 11, 30)).Document!.Body, block => block is Picture);
    }

    [Fact]
    public void Pictures_of_a_template_folder_are_found_there_and_nowhere_else()
    {
        Directory.CreateDirectory(Path.Combine(folder, "様式", "cover"));
        File.WriteAllBytes(Path.Combine(folder, "様式", "章.png"), TestPictures.Png(2, 8));
        File.WriteAllBytes(Path.Combine(folder, "外.png"), TestPictures.Png(2, 8));
        File.WriteAllText(
            Path.Combine(folder, "様式", "cover", "cover.sbn-html"),
            "<document title=\"t\"><img src=\"章.png\" alt=\"章\"/><img src=\"../外.png\" alt=\"外\"/><img src=\"dossier:外.png\" alt=\"外\"/></document>");
        string[] folders = [Path.Combine(folder, "様式")];
        var engine = new CyberDocsEngine(new CyberDocsOptions { TemplateFolders = folders });
        var read = engine.Read(Write("外.png"));
        var composed = engine.Compose(read.Dossier!, engine.Plan(read.Dossier!).Single(planned => planned.Document.Id == "cover"), new(2026, 11, 30));

        Assert.Equal(["章", "外"], composed.Document!.Body.OfType<Picture>().Select(picture => picture.AlternativeText));
        Assert.Equal("../外.png", Assert.Single(composed.Findings, finding => finding.Code.Id == "CD5071").Arguments[0].Japanese);
        Assert.Equal(["../外.png", "dossier:外.png"], TemplateChecker.Check(folders).Where(finding => finding.Code.Id == "CD5071").Select(finding => finding.Arguments[0].Japanese));
    }

    // What people who cannot see the picture are told.
    private static string SaidBy(string format, byte[] bytes) => format switch
    {
        "pdf" => new PdfStructure(new PdfReader(bytes)).Root.Descendants.Single(element => element.Role == "Figure").Alternative!,
        "docx" => Described(bytes),
        "html" => HtmlPage.Parse(bytes).All("img").Single().Attribute("alt")!.Value,
        _ => Encoding.UTF8.GetString(bytes),
    };

    private static string Described(byte[] bytes)
    {
        using var package = WordprocessingDocument.Open(new MemoryStream(bytes), false);
        return package.MainDocumentPart!.Document.Body!.Descendants<DocProperties>().Single().Description!.Value!;
    }

    private string Write(string logo)
    {
        var path = Path.Combine(folder, "dossier.yaml");
        File.WriteAllText(path, $"cyberdocs: 1\ninstitution:\n  name: 見本診療所\n  logo: {logo}\n  kind: 診療所\n");
        return path;
    }
}
