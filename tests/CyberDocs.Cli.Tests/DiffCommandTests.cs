using System.Text.Json;
using CyberDocs.TestKit;
using static CyberDocs.Cli.Tests.CommandProcess;

namespace CyberDocs.Cli.Tests;

/// <summary><c>cyberdocs diff</c> as a process.</summary>
public sealed class DiffCommandTests : IDisposable
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

    public void Dispose() => Directory.Delete(folder, recursive: true);
}
