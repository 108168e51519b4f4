using System.Text.Json;
using CyberDocs.TestKit;
using static CyberDocs.TestKit.CommandProcess;

namespace CyberDocs.Cli.Tests;

/// <summary><c>cyberdocs diff</c> and <c>cyberdocs carry</c> as processes.</summary>
public sealed class YearCommandTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("cyberdocs-cli-").FullName;

    [Fact]
    public void Changes_are_shown_as_text_json_and_document()
    {
        var older = Repository.PathOf("samples", "data", "dossier.yaml");
        var newer = Path.Combine(folder, "dossier.yaml");
        File.WriteAllText(newer, File.ReadAllText(older).Replace("  beds: 180", "  beds: 170", StringComparison.Ordinal));
        File.Copy(Repository.PathOf("samples", "data", "ledger.csv"), Path.Combine(folder, "ledger.csv"));
        var document = Path.Combine(folder, "changes.docx");
        var run = Run("diff", older, newer, "--date", "2024-10-01", "--out", document);
        Assert.Equal(0, run.Exit);
        Assert.Contains("病床数: 180 → 170", run.Output, StringComparison.Ordinal);
        Assert.Contains("病床数", FileContent.TextOf(document), StringComparison.Ordinal);

        using var json = JsonDocument.Parse(Run("diff", older, newer, "--date", "2024-10-01", "--json").Output);
        var change = Assert.Single(json.RootElement.GetProperty("changes").EnumerateArray());
        Assert.Equal("170", change.GetProperty("fields")[0].GetProperty("after").GetString());
    }

    [Fact]
    public void One_page_tells_the_head_of_the_hospital_what_came_went_and_expired()
    {
        var older = Repository.PathOf("samples", "data", "dossier.yaml");
        var newer = Path.Combine(folder, "dossier.yaml");
        File.WriteAllText(newer, File.ReadAllText(older).Replace("髙橋 誠一", "高橋 誠二", StringComparison.Ordinal));
        var ledger = File.ReadAllLines(Repository.PathOf("samples", "data", "ledger.csv"));
        File.WriteAllLines(
            Path.Combine(folder, "ledger.csv"),
            ledger.Where(line => !line.StartsWith("PC-001,", StringComparison.Ordinal)).Select(line => line.Replace("PC-002,", "PC-902,", StringComparison.Ordinal)));
        var page = Run("diff", older, newer, "--brief", "--since", "R7.11.1", "--date", "2025-12-01", "--lang", "ja").Output.ReplaceLineEndings("\n");
        Assert.StartsWith(
            """
            ■ 新しい機器: 1
              PC-902 病棟端末
            ■ なくなった機器: 2
              PC-001、PC-002（2台） 病棟端末
            ■ 人と役割の変更: 1
              人 高橋 誠二（氏名: 髙橋 誠一 → 高橋 誠二）
            ■ 2025-11-01 より後に過ぎた期限:
            """.ReplaceLineEndings("\n"), page, StringComparison.Ordinal);
        Assert.Contains("PC-902（2025-11-11）", page, StringComparison.Ordinal);
        Assert.DoesNotContain("2025-10", page, StringComparison.Ordinal);
        Assert.Contains("CD2040: 使用中の機器 PC-902 のサポートは 2025-11-11 に終了しています", page, StringComparison.Ordinal);
        Assert.True(page.Split('\n').Length < 50);
        Assert.Contains("--since", Run("diff", older, newer, "--brief", "--since", "いつか").Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Answers_are_carried_to_a_file_that_is_never_overwritten()
    {
        var sample = Repository.PathOf("samples", "data", "dossier.yaml");
        var answers = Path.Combine(folder, "answers.yaml");
        var run = Run("carry", sample, "--to", "r7", "--out", answers);
        Assert.Equal(0, run.Exit);
        Assert.Contains("carried: \"令和6年度版\"", File.ReadAllText(answers), StringComparison.Ordinal);
        Assert.Contains("form: bcp-check", File.ReadAllText(answers), StringComparison.Ordinal);
        Assert.Equal(1, Run("carry", sample, "--to", "r7", "--out", answers).Exit);
        Assert.Contains("r6→r7", Run("carry", sample, "--to", "r99").Error, StringComparison.Ordinal);
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);
}
