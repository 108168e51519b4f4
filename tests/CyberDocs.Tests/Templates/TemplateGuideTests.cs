using System.Text.RegularExpressions;
using CyberDocs.Findings;
using CyberDocs.TestKit;

namespace CyberDocs.Tests.Templates;

/// <summary>The guide for authors: its example is a form that can be made.</summary>
public sealed partial class TemplateGuideTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("cyberdocs-guide-").FullName;

    private static string Guide => File.ReadAllText(Repository.PathOf("templates", "README.md"));

    [Fact]
    public void The_form_of_the_guide_can_be_made()
    {
        foreach (Match example in Example().Matches(Guide))
        {
            var path = Path.Combine(folder, example.Groups[1].Value);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, example.Groups[2].Value);
        }

        var engine = new CyberDocsEngine(new CyberDocsOptions { TemplateFolders = [Path.Combine(folder, "様式")] });
        var read = engine.Read(SampleDossier.FilePath);
        var result = engine.Generate(
            read, Path.Combine(folder, "out"), new GenerateOptions { Date = SampleDossier.Date, Formats = ["docx", "pdf"], Documents = ["seto-report"] });
        Assert.Empty(result.Findings.Where(finding => finding.Severity == Severity.Error || finding.Documents.Contains("seto-report")));
        Assert.Equal(["08-医療機関サイバーセキュリティ対策届出書.docx", "08-医療機関サイバーセキュリティ対策届出書.pdf"], result.Files.Select(file => file.Name));
        Assert.Equal(1, result.Files[1].Pages);
    }

    [Fact]
    public void The_three_places_of_the_ledger_column_stand_in_the_ledger()
    {
        var ledger = File.ReadAllText(Repository.PathOf("templates", "ledger", "ledger.sbn-html"));
        Assert.Contains("""<colgroup><col width="auto"/><col width="auto"/>""", ledger, StringComparison.Ordinal);
        Assert.Contains("""<tr><th scope="col">管理番号</th><th scope="col">種別</th>""", ledger, StringComparison.Ordinal);
        Assert.Contains("{{ else }}{{ d.id }}{{ end }}</td><td>{{ d.kind_text ?? d.kind_label }}</td>", ledger, StringComparison.Ordinal);
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [GeneratedRegex(@"\*\*`(様式/[^`]+)`\*\*\r?\n\r?\n```\w+\r?\n(.*?)```", RegexOptions.Singleline)]
    private static partial Regex Example();
}
