using System.Text;
using CyberDocs.Documents;
using CyberDocs.Findings;
using CyberDocs.Forms;
using CyberDocs.TestKit;

namespace CyberDocs.Tests;

/// <summary>A document is a folder: a template and a <c>document.yaml</c> are all that it takes.</summary>
public sealed class DocumentFolderTests : IDisposable
{
    private const string Template = "<document title=\"{{ document.title }}\" paper=\"{{ document.paper }}\"><p>{{ document.number }} {{ institution.name }}</p></document>";

    private const string Dossier = """
        cyberdocs: 1
        institution: { name: 見本診療所, kind: 診療所 }
        vendors: [ { id: v, name: 見本株式会社, contract: あり } ]
        systems: [ { id: s1, name: 電子カルテ, vendor: v }, { id: s2, name: 予約 } ]
        """;

    private readonly string folder = Directory.CreateTempSubdirectory("cyberdocs-document-").FullName;

    [Fact]
    public void A_folder_is_a_document_with_its_number_its_files_and_its_line_on_the_cover()
    {
        Write("number: 05-2\ntitle: 院内の連絡先一覧\ntitle_en: Contacts\npage: { paper: A5 }\n");
        var engine = Engine();
        Assert.Equal(["contact-chain", "seto", "network-diagram"], engine.Documents.Select(document => document.Id).SkipWhile(id => id != "contact-chain").Take(3));
        var read = Read(engine);
        var planned = engine.Plan(read.Dossier!);
        Assert.Matches(@"05-2\s+院内の連絡先一覧\s+○", CoverOf(engine, read, planned));

        var result = engine.Generate(read, Path.Combine(folder, "out"), new GenerateOptions { Date = SampleDossier.Date, Formats = ["docx", "pdf"], Documents = ["seto"] });
        Assert.Equal(["05-2-院内の連絡先一覧.docx", "05-2-院内の連絡先一覧.pdf"], result.Files.Select(file => file.Name));
        Assert.Equal(1, result.Files[1].Pages);
        var composed = engine.Compose(read.Dossier!, planned.Single(item => item.Document.Id == "seto"), SampleDossier.Date).Document!;
        Assert.Contains("05-2 見本診療所", DocumentText.Of(composed), StringComparison.Ordinal);
        Assert.Equal(420, composed.Head.Page.Width, 0);
    }

    [Fact]
    public void Reason_of_the_first_case_that_holds_stands_on_the_cover()
    {
        Write("number: 08\ntitle: 届出書\nnot_made:\n  - { when: [no_systems], because: システムがないため }\n  - { when: [no_devices, no_backups], because: 機器がないため }\n");
        var engine = Engine();
        var read = Read(engine);
        var planned = engine.Plan(read.Dossier!);
        Assert.Equal("機器がないため", planned.Single(item => item.Document.Id == "seto").NotMadeBecause);
        Assert.Matches(@"08\s+届出書\s+.*機器がないため", CoverOf(engine, read, planned));
    }

    [Theory]
    [InlineData("blank", "no_devices", "△ 未記入")]
    [InlineData("partly", "no_devices", "△ 一部未記入")]
    [InlineData("blank", "no_systems", "○ 提出")]
    public void What_is_open_in_a_document_stands_on_the_cover(string key, string condition, string status)
    {
        Write($"number: 08\ntitle: 届出書\n{key}:\n  - {{ when: [{condition}], because: 機器が未記入 }}\n");
        var engine = Engine();
        var read = Read(engine);
        var reason = status == "○ 提出" ? "" : @".*機器が未記入";
        Assert.Matches($@"08\s+届出書\s+{status}{reason}", CoverOf(engine, read, engine.Plan(read.Dossier!)));
    }

    [Theory]
    [InlineData("", "△ 未記入", "連絡先が未記入")]
    [InlineData("contacts: { inside: [ { id: a, title: 発見者 } ] }", "△ 一部未記入", "外部の連絡先が未記入")]
    [InlineData("contacts: { outside: [ { id: b, name: 県警, kind: 警察 } ] }", "△ 一部未記入", "連絡する順が未記入")]
    [InlineData("contacts: { inside: [ { id: a, title: 発見者 } ], outside: [ { id: b, name: 県警, kind: 警察 } ] }", "○ 提出", "")]
    public void Contact_chart_is_handed_in_for_what_it_says(string contacts, string status, string reason)
    {
        var engine = new CyberDocsEngine();
        var read = engine.Read(new MemoryStream(Encoding.UTF8.GetBytes($"{Dossier}\n{contacts}\n")), "dossier.yaml");
        Assert.Matches($@"05\s+インシデント発生時の連絡体制図\s+{status}\s+\S+\s+{reason}", CoverOf(engine, read, engine.Plan(read.Dossier!)));
    }

    [Theory]
    [InlineData("vendor", "08-届出書-見本")]
    [InlineData("system", "08-届出書-見本-電子カルテ 08-届出書-予約")]
    [InlineData("vendor_form", "08-届出書-見本")]
    [InlineData("institution", "08-届出書")]
    public void There_is_a_copy_for_each(string scope, string names)
    {
        Write($"number: 08\ntitle: 届出書\nper: {scope}\n");
        var engine = Engine();
        var read = Read(engine);
        Assert.Equal(names, string.Join(' ', engine.Plan(read.Dossier!).Where(item => item.Document.Id == "seto").Select(item => item.FileName)));
        Assert.Empty(engine.Generate(read, Path.Combine(folder, "out"), new GenerateOptions { Date = SampleDossier.Date, Formats = ["docx"] }).Findings
            .Where(finding => finding.Documents.Contains("seto")));
    }

    [Theory]
    [InlineData("number: 08\ntitle: x\nnot_made:\n  - { when: [no_sistems], because: x }\n", "CD1046", 4, "no_systems")]
    [InlineData("number: 08\ntitle: x\ndrawings:\n  - { drawing: netwark }\n", "CD1046", 4, "network")]
    [InlineData("number: 08\ntitle: x\nper: vendr\n", "CD1046", 3, "vendor")]
    [InlineData("number: 08\ntitel: x\n", "CD1041", 2, "title")]
    [InlineData("number: 08\ntitle: x\ntemplate: ../secret.sbn-html\n", "CD3032", 3, "secret")]
    public void Mistakes_are_findings_with_place_and_candidates(string text, string code, int line, string named)
    {
        Write(text);
        var engine = Engine();
        var finding = engine.Check(Read(engine).Dossier!, SampleDossier.Date)
            .First(finding => finding.Place.File is { } file && file.EndsWith("document.yaml", StringComparison.Ordinal));
        Assert.Equal((code, line, Severity.Error), (finding.Code.Id, finding.Place.Line, finding.Severity));
        Assert.Contains(named, finding.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain("seto", engine.Documents.Select(document => document.Id));
    }

    [Fact]
    public void Description_laid_over_ours_takes_its_place_but_not_its_role()
    {
        Write("number: 04\ntitle: 医療機器の一覧\nspreadsheet: true\n", "ledger", null);
        Assert.Equal("医療機器の一覧", Engine().Documents.Single(document => document.Id == "ledger").Title);
        Write("number: 04\ntitle: x\nrole: internal\n", "ledger", null);
        var engine = Engine();
        Assert.Equal("機器管理台帳", engine.Documents.Single(document => document.Id == "ledger").Title);
        Assert.Contains("CD1046", engine.Check(Read(engine).Dossier!, SampleDossier.Date).Select(finding => finding.Code.Id));
    }

    [Fact]
    public void Every_condition_is_explained_to_those_who_write_templates()
    {
        var guide = File.ReadAllText(Repository.PathOf("templates", "README.md"));
        Assert.All(DocumentCondition.All, condition =>
            Assert.Contains($"| `{condition.Id}` | {condition.Japanese} / {condition.English} |", guide, StringComparison.Ordinal));
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    private static string CoverOf(CyberDocsEngine engine, ReadResult read, IReadOnlyList<PlannedDocument> planned) =>
        DocumentText.Of(engine.Compose(read.Dossier!, planned[0], SampleDossier.Date).Document!).ReplaceLineEndings(" ");

    private static ReadResult Read(CyberDocsEngine engine) => engine.Read(new MemoryStream(Encoding.UTF8.GetBytes(Dossier)), "dossier.yaml");

    private CyberDocsEngine Engine() => new(new CyberDocsOptions { TemplateFolders = [Path.Combine(folder, "templates")] });

    private void Write(string description, string id = "seto", string? template = Template)
    {
        var path = Path.Combine(folder, "templates", id);
        Directory.CreateDirectory(path);
        File.WriteAllText(Path.Combine(path, "document.yaml"), description);
        if (template is not null)
        {
            File.WriteAllText(Path.Combine(path, id + ".sbn-html"), template);
        }
    }
}
