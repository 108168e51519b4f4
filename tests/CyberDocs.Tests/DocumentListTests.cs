using System.Text;
using CyberDocs.Findings;

namespace CyberDocs.Tests;

/// <summary>Documents that a folder of templates adds to the set by the older list, which is still read.</summary>
public sealed class DocumentListTests : IDisposable
{
    private const string Dossier = "cyberdocs: 1\ninstitution: { name: 見本診療所, kind: 診療所 }\n";

    private readonly string folder = Directory.CreateTempSubdirectory("cyberdocs-overlay-").FullName;

    [Fact]
    public void A_document_of_a_folder_is_planned_listed_on_the_cover_and_written()
    {
        Write("seto-form/seto-form.sbn-html", "<document title=\"{{ document.title }}\"><p>{{ document.number }} {{ institution.name }}</p></document>");
        Write("documents.yaml", "documents:\n  - { id: seto-form, number: 08, title: 届出書（瀬戸県）/ 別紙 }\n");
        var engine = Engine();
        var read = Read(engine);
        var told = Assert.Single(FindingsOf(engine));
        Assert.Equal(("CD3070", Severity.Info, 1), (told.Code.Id, told.Severity, told.Place.Line));
        var planned = engine.Plan(read.Dossier!);
        Assert.Equal(["bcp-check", "seto-form", "findings", "evidence"], planned.Select(item => item.Document.Id).TakeLast(4));
        var cover = engine.Compose(read.Dossier!, planned[0], SampleDossier.Date);
        Assert.Contains("届出書（瀬戸県）", Documents.DocumentText.Of(cover.Document!), StringComparison.Ordinal);

        var output = Path.Combine(folder, "out");
        var result = engine.Generate(read, output, new GenerateOptions { Date = SampleDossier.Date, Formats = ["docx", "xlsx"], Documents = ["seto-form"] });
        Assert.Equal(["08-届出書（瀬戸県）_ 別紙.docx"], result.Files.Select(file => file.Name));
    }

    [Theory]
    [InlineData("- { id: ledger, number: 08, title: x }", "CD3062", 2)]
    [InlineData("- { id: A b, number: 08, title: x }", "CD3061", 2)]
    [InlineData("- { id: x, number: 08, title: x }", "CD3032", 2)]
    [InlineData("- { id: x, number: 08, title: x, template: ../secret.sbn-html }", "CD3032", 2)]
    [InlineData("- { id: x, nummer: 08, title: x }", "CD1041", 2)]
    public void Mistakes_in_the_list_are_findings_with_their_place(string line, string code, int row)
    {
        Write("documents.yaml", "documents:\n  " + line + "\n");
        var engine = Engine();
        var first = FindingsOf(engine).First(finding => finding.Severity == Severity.Error);
        Assert.Equal((code, row), (first.Code.Id, first.Place.Line));
        Assert.Equal(13, engine.Documents.Count);
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    private static ReadResult Read(CyberDocsEngine engine) => engine.Read(new MemoryStream(Encoding.UTF8.GetBytes(Dossier)), "dossier.yaml");

    private static IEnumerable<Finding> FindingsOf(CyberDocsEngine engine) => engine.Check(Read(engine).Dossier!, SampleDossier.Date)
        .Where(finding => finding.Place.File is { } file && file.EndsWith("documents.yaml", StringComparison.Ordinal));

    private CyberDocsEngine Engine() => new(new CyberDocsOptions { TemplateFolders = [folder] });

    private void Write(string name, string text)
    {
        var path = Path.Combine(folder, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
    }
}
