using System.Text;
using CyberDocs.Documents;
using CyberDocs.Findings;
using CyberDocs.Reading;
using CyberDocs.Sources;
using CyberDocs.TestKit;

namespace CyberDocs.Tests;

/// <summary>The internal list of findings.</summary>
public sealed class FindingsDocumentTests
{
    private const string Flawed = """
        cyberdocs: 1
        institution: { name: 見本診療所, kind: 診療所, helth_center: 備南保健所 }
        vendors:
          - { id: v1, name: 見本システム株式会社, contract: あり }
        devices:
          - { id: A-1, kind: サーバ, name: 電子カルテサーバ }
        """;

    private static readonly DateOnly Date = new(2024, 10, 1);
    private readonly CyberDocsEngine engine = new();

    private ReadResult Read() => engine.Read(new MemoryStream(Encoding.UTF8.GetBytes(Flawed)), "/home/someone/data/dossier.yaml");

    [Fact]
    public void Findings_stand_by_document_with_message_and_remedy()
    {
        var dossier = Read().Dossier!;
        var planned = engine.Plan(dossier).Single(item => item.Document.Id == "findings");
        var text = DocumentText.Of(engine.Compose(dossier, planned, Date).Document!);
        var found = engine.Check(dossier, Date);
        Assert.NotEmpty(found);
        Assert.All(found, finding =>
        {
            Assert.Contains(finding.Code.Id, text, StringComparison.Ordinal);
            Assert.Contains(finding.JapaneseMessage, text, StringComparison.Ordinal);
            Assert.Contains(finding.JapaneseRemedy, text, StringComparison.Ordinal);
        });
        Assert.Contains("04　機器管理台帳", text, StringComparison.Ordinal);
        Assert.Contains("dossier.yaml", text, StringComparison.Ordinal);
        Assert.DoesNotContain("someone", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Dates_in_findings_are_printed_in_Japanese_eras()
    {
        var ended = Flawed.Replace("name: 電子カルテサーバ }", "name: 電子カルテサーバ, support_end: 2023-06-13 }", StringComparison.Ordinal);
        var dossier = engine.Read(new MemoryStream(Encoding.UTF8.GetBytes(ended)), "dossier.yaml").Dossier!;
        Assert.Contains(engine.Check(dossier, Date), finding => finding.JapaneseMessage.Contains("2023-06-13", StringComparison.Ordinal));
        var planned = engine.Plan(dossier).Single(item => item.Document.Id == "findings");
        var text = DocumentText.Of(engine.Compose(dossier, planned, Date).Document!);
        Assert.Contains("令和5年6月13日", text, StringComparison.Ordinal);
        Assert.DoesNotContain("2023-06-13", text, StringComparison.Ordinal);
    }

    [Fact]
    public void It_is_made_last_from_reading_checking_and_writing_and_not_listed_on_the_cover()
    {
        var folder = Directory.CreateTempSubdirectory("cyberdocs-findings-").FullName;
        try
        {
            var result = engine.Generate(Read(), folder, new GenerateOptions { Date = Date, Formats = ["xlsx", "docx"], Documents = ["cover", "findings", "ledger"] });
            Assert.Equal(
                ["00-提出書類一覧.docx", "04-機器管理台帳.xlsx", "04-機器管理台帳.docx", "90-確認結果.xlsx", "90-確認結果.docx"],
                result.Files.Select(file => file.Name));
            var listed = FileContent.TextOf(Path.Combine(folder, "90-確認結果.docx"));
            Assert.Contains("helth_center", listed, StringComparison.Ordinal);
            Assert.All(result.Findings.Where(finding => !finding.Documents.Contains("findings")), finding => Assert.Contains(finding.Code.Id, listed, StringComparison.Ordinal));
            Assert.DoesNotContain("確認結果", FileContent.TextOf(Path.Combine(folder, "00-提出書類一覧.docx")), StringComparison.Ordinal);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    [Fact]
    public void Order_of_the_groups_follows_the_set_and_errors_come_first()
    {
        var error = SourceFindings.EmptyFile.At(default) with { Documents = ["ledger", "cover"] };
        var info = ReadingFindings.OtherEncoding.At(default, "CP932") with { Documents = ["ledger"] };
        var general = SourceFindings.EmptyFile.At(default);
        var groups = Vocabulary.FindingGroup.ByDocument([info, error, general], new CyberDocsEngine().Documents);
        Assert.Equal([null, "cover", "ledger"], groups.Select(group => group.Document?.Id));
        Assert.Equal([error, info], groups[2].Findings);
        Assert.Equal((1, 0, 1), (groups[2].Count(Severity.Error), groups[2].Count(Severity.Warning), groups[2].Count(Severity.Info)));
    }
}
