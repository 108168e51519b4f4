using System.Text;
using CyberDocs.Findings;

namespace CyberDocs.Tests;

/// <summary>The facade, step by step, as an integrator uses it.</summary>
public sealed class EngineTests
{
    private const string Small = """
        cyberdocs: 1
        institution: { name: 見本診療所, kind: 診療所 }
        vendors:
          - { id: v1, name: 見本システム株式会社, contract: あり, contacts: [ { name: 窓口, phone: 086-000-0001 } ] }
        zones:
          - { id: z1, name: 院内, kind: 基幹系 }
        systems:
          - { id: s1, name: 電子カルテ, vendor: v1, zone: z1 }
        devices: ledger.csv
        """;

    private const string Ledger = "管理番号,種別,機器名,設置場所,利用システム,保守事業者,ゾーン\nA-1,サーバ,<電子カルテ>&サーバ,サーバ室,電子カルテ,見本システム株式会社,院内\n";

    private static readonly DateOnly Date = new(2024, 10, 1);

    private static ReadResult Read(CyberDocsEngine engine, string text) => engine.Read(
        new MemoryStream(Encoding.UTF8.GetBytes(text)), "dossier.yaml", name => name == "ledger.csv" ? new MemoryStream(Encoding.UTF8.GetBytes(Ledger)) : null);

    [Fact]
    public void Steps_work_alone_from_stream_to_stream()
    {
        var engine = new CyberDocsEngine();
        var read = Read(engine, Small);
        Assert.Empty(read.Findings.Where(finding => finding.Severity == Severity.Error));
        var ledger = engine.Plan(read.Dossier!).Single(planned => planned.Document.Id == "ledger");
        var composed = engine.Compose(read.Dossier!, ledger, Date);
        Assert.NotNull(composed.Document);
        using var output = new MemoryStream();
        engine.Write(composed.Document, "pdf", output);
        Assert.StartsWith("%PDF-", Encoding.ASCII.GetString(output.ToArray(), 0, 5), StringComparison.Ordinal);
    }

    [Fact]
    public void Markup_in_data_stays_text()
    {
        var engine = new CyberDocsEngine();
        var read = Read(engine, Small);
        var ledger = engine.Plan(read.Dossier!).Single(planned => planned.Document.Id == "ledger");
        Assert.Contains("<電子カルテ>&サーバ", Documents.DocumentText.Of(engine.Compose(read.Dossier!, ledger, Date).Document!), StringComparison.Ordinal);
    }

    [Fact]
    public void Misspelt_key_is_reported_with_its_place_and_the_nearest_key()
    {
        var read = Read(new CyberDocsEngine(), Small.Replace("systems:", "sistems:", StringComparison.Ordinal));
        var finding = Assert.Single(read.Findings, finding => finding.Severity == Severity.Error && finding.Place.File == "dossier.yaml");
        Assert.Equal((7, 1), (finding.Place.Line, finding.Place.Column));
        Assert.Contains("systems", finding.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Missing_ledger_is_reported_where_it_is_named()
    {
        var engine = new CyberDocsEngine();
        var read = engine.Read(new MemoryStream(Encoding.UTF8.GetBytes(Small)), "dossier.yaml");
        Assert.Contains(read.Findings, finding => finding.Severity == Severity.Error && finding.Place.Line == 9);
    }

    [Fact]
    public void A_character_that_the_font_lacks_is_an_error_that_names_it()
    {
        var engine = new CyberDocsEngine();
        var read = Read(engine, Small.Replace("見本診療所", "見本ǵ診療所", StringComparison.Ordinal));
        var cover = engine.Plan(read.Dossier!)[0];
        var findings = engine.Write(engine.Compose(read.Dossier!, cover, Date).Document!, "pdf", Stream.Null);
        Assert.Contains(findings, finding => finding.Severity == Severity.Error && finding.ToString().Contains("U+01F5", StringComparison.Ordinal) && finding.ToString().Contains('ǵ', StringComparison.Ordinal));
    }

    [Fact]
    public void Unknown_format_and_unknown_document_are_the_callers_mistake()
    {
        var engine = new CyberDocsEngine();
        var read = Read(engine, Small);
        Assert.Throws<ArgumentException>(() => engine.Generate(read, "unused", new GenerateOptions { Date = Date, Formats = ["docm"] }));
        Assert.Throws<ArgumentException>(() => engine.Generate(read, "unused", new GenerateOptions { Date = Date, Documents = ["ledgr"] }));
    }

    [Fact]
    public void Cancelled_run_throws_and_leaves_no_half_file()
    {
        var engine = new CyberDocsEngine();
        var folder = Directory.CreateTempSubdirectory("cyberdocs-cancel-").FullName;
        try
        {
            using var source = new CancellationTokenSource();
            source.Cancel();
            Assert.ThrowsAny<OperationCanceledException>(() => engine.Generate(Read(engine, Small), folder, new GenerateOptions { Date = Date }, null, source.Token));
            Assert.Empty(Directory.EnumerateFiles(folder));
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    [Fact]
    public void Folder_laid_over_the_templates_replaces_one_of_them()
    {
        var folder = Directory.CreateTempSubdirectory("cyberdocs-templates-").FullName;
        try
        {
            Directory.CreateDirectory(Path.Combine(folder, "ledger"));
            File.WriteAllText(Path.Combine(folder, "ledger", "ledger.sbn-html"), "<document title=\"台帳\"><p>{{ institution.name }}の台帳 {{ devices.size }}台</p></document>");
            var engine = new CyberDocsEngine(new CyberDocsOptions { TemplateFolders = [folder] });
            var read = Read(engine, Small);
            var ledger = engine.Plan(read.Dossier!).Single(planned => planned.Document.Id == "ledger");
            Assert.Contains("見本診療所の台帳 1台", Documents.DocumentText.Of(engine.Compose(read.Dossier!, ledger, Date).Document!), StringComparison.Ordinal);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    [Fact]
    public void A_new_year_of_an_official_form_is_a_data_file_and_no_code()
    {
        var folder = Directory.CreateTempSubdirectory("cyberdocs-edition-").FullName;
        try
        {
            Directory.CreateDirectory(Path.Combine(folder, "editions"));
            File.WriteAllText(Path.Combine(folder, "editions", "checklist-institution.r99.yaml"), """
                id: r99
                form: checklist-institution
                title: 見本チェックリスト（令和99年度版）
                guideline: "99.0"
                fiscal_year_start: 2117-04-01
                sections:
                  - number: "1"
                    title: 見本の節
                    items:
                      - { id: 1-1, number: 1-①, statement: 新しい問いに答えている。 }
                """);
            var engine = new CyberDocsEngine(new CyberDocsOptions { TemplateFolders = [folder] });
            var read = Read(engine, Small + """

                editions: { checklist: r99 }
                answers:
                  - { form: checklist-institution, items: { 1-1: { first: いいえ, first_on: 2117-05-01, target: 2118-05-01 } } }
                """);
            Assert.DoesNotContain(read.Findings, finding => finding.Severity == Severity.Error);
            var checklist = engine.Plan(read.Dossier!).Single(planned => planned.Document.Id == "checklist-institution");
            var text = Documents.DocumentText.Of(engine.Compose(read.Dossier!, checklist, Date).Document!);
            Assert.Contains("見本チェックリスト（令和99年度版）", text, StringComparison.Ordinal);
            Assert.Contains("1-①　新しい問いに答えている。", text, StringComparison.Ordinal);
            Assert.Contains("(5/1)", text, StringComparison.Ordinal);
            Assert.Contains(engine.Check(read.Dossier!, Date), finding => finding.Code.Id == "CD2009");
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    [Fact]
    public void One_engine_serves_many_threads()
    {
        var engine = new CyberDocsEngine();
        var read = Read(engine, Small);
        var ledger = engine.Plan(read.Dossier!).Single(planned => planned.Document.Id == "ledger");
        var hashes = new string[16];
        Parallel.For(0, hashes.Length, i =>
        {
            using var output = new MemoryStream();
            engine.Write(engine.Compose(read.Dossier!, ledger, Date).Document!, i % 2 == 0 ? "docx" : "pdf", output);
            hashes[i] = (i % 2) + Convert.ToHexString(System.Security.Cryptography.SHA256.HashData(output.ToArray()));
        });
        Assert.Equal(2, hashes.Distinct().Count());
    }
}
