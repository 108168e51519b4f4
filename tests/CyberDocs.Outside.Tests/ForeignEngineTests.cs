using System.IO.Compression;
using System.Text;
using CyberDocs.Documents;

namespace CyberDocs.Outside.Tests;

/// <summary>The seam for template engines, used from outside with nothing but the public surface.</summary>
public sealed class ForeignEngineTests : IDisposable
{
    private const string Template = """
        <document title="届出書" lang="ja">
          <h1>{institution.name}</h1>
          <p>届出日 {today|wareki}</p>
        </document>
        """;

    private readonly string folder = Directory.CreateTempSubdirectory("cyberdocs-outside-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void Foreign_engine_calls_our_functions_and_its_documents_are_written()
    {
        var result = Generate(Template, out var files);
        Assert.Empty(result.Findings.Where(finding => finding.Documents.Contains("notice")));
        Assert.Equal(["70-届出書.docx", "70-届出書.pdf", "manifest.json"], files.Keys.Order(StringComparer.Ordinal));
        var text = Part(files["70-届出書.docx"], "word/document.xml");
        Assert.Contains("令和6年10月1日", text, StringComparison.Ordinal);
        Assert.Contains("&lt;見本&gt;診療所", text, StringComparison.Ordinal);
    }

    [Fact]
    public void What_a_foreign_engine_finds_stands_at_its_place_among_ours()
    {
        var result = Generate(Template.Replace("today|wareki", "today|warek", StringComparison.Ordinal), out _);
        var finding = Assert.Single(result.Findings, finding => finding.Code.Id == "X0001");
        Assert.Equal(("notice/notice.sbn-html", 3, 10), (finding.Place.File, finding.Place.Line, finding.Place.Column));
        Assert.Equal(["notice"], finding.Documents);
    }

    [Fact]
    public void Document_composed_by_a_foreign_engine_is_a_tree_like_any_other()
    {
        var engine = EngineOf(Template);
        var dossier = Read(engine).Dossier!;
        var planned = engine.Plan(dossier).Single(planned => planned.Document.Id == "notice");
        Assert.Contains("届出日 令和6年10月1日", DocumentText.Of(engine.Compose(dossier, planned, new(2024, 10, 1)).Document!), StringComparison.Ordinal);
    }

    private GenerateResult Generate(string template, out Dictionary<string, byte[]> files)
    {
        var engine = EngineOf(template);
        var taken = new Dictionary<string, byte[]>(StringComparer.Ordinal);
        var options = new GenerateOptions { Date = new(2024, 10, 1), Documents = ["notice"], Formats = ["docx", "pdf"] };
        var result = engine.Generate(Read(engine), (file, content) => taken.Add(file.Name, Bytes(content)), options);
        files = taken;
        return result;
    }

    private CyberDocsEngine EngineOf(string template)
    {
        Directory.CreateDirectory(Path.Combine(folder, "notice"));
        File.WriteAllText(Path.Combine(folder, "notice", "notice.sbn-html"), template);
        File.WriteAllText(Path.Combine(folder, "notice", "document.yaml"), "number: 70\ntitle: 届出書\n");
        return new CyberDocsEngine(new CyberDocsOptions { TemplateFolders = [folder], TemplateEngine = templates => new BraceEngine(templates) });
    }

    private static ReadResult Read(CyberDocsEngine engine) => engine.Read(
        new MemoryStream(Encoding.UTF8.GetBytes("cyberdocs: 1\ninstitution: { name: <見本>診療所, kind: 診療所 }\n")), "dossier.yaml");

    private static byte[] Bytes(Stream content)
    {
        using var copy = new MemoryStream();
        content.CopyTo(copy);
        return copy.ToArray();
    }

    private static string Part(byte[] package, string name)
    {
        using var archive = new ZipArchive(new MemoryStream(package));
        using var reader = new StreamReader(archive.GetEntry(name)!.Open());
        return reader.ReadToEnd();
    }
}
