using System.Text.Json;
using CyberDocs.TestKit;
using static CyberDocs.TestKit.CommandProcess;

namespace CyberDocs.Cli.Tests;

/// <summary><c>cyberdocs corrections</c> and <c>cyberdocs todo</c> as processes.</summary>
public sealed class CorrectionsCommandTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("cyberdocs-corrections-").FullName;

    [Fact]
    public void Points_are_shown_and_answered_by_a_letter_and_listed_as_to_do()
    {
        var older = Repository.PathOf("samples", "data", "no-system", "dossier.yaml");
        var newer = Path.Combine(folder, "dossier.yaml");
        var yaml = File.ReadAllText(older);
        File.WriteAllText(newer, yaml);
        var none = Run("corrections", newer, "--since", older, "--out", Path.Combine(folder, "回答"));
        Assert.Equal(0, none.Exit);
        Assert.False(Directory.Exists(Path.Combine(folder, "回答")));

        File.WriteAllText(newer, yaml + """

            corrections:
              - { id: "1", requested_on: 2024-11-05, document: cover, text: 担当者を書いてください。, due: 2024-11-20 }
            """);
        var made = Run("corrections", newer, "--since", older, "--out", Path.Combine(folder, "回答"), "--date", "2024-11-10", "--formats", "docx", "--documents", "cover", "--lang", "ja");
        Assert.Equal(0, made.Exit);
        Assert.Matches("1 +提出書類一覧 +担当者を書いてください。 +2024-11-20 +対応中 +0", made.Output);
        Assert.Contains("対応の途中", FileContent.TextOf(Path.Combine(folder, "回答", "確認・修正依頼への回答書.docx")), StringComparison.Ordinal);

        using var json = JsonDocument.Parse(Run("corrections", newer, "--since", older, "--json").Output);
        Assert.Equal("提出書類一覧", json.RootElement.GetProperty("points")[0].GetProperty("document").GetString());

        var calendar = Path.Combine(folder, "予定.ics");
        var listed = Run("todo", newer, "--date", "2024-11-10", "--out", calendar, "--lang", "ja");
        Assert.Contains("担当者を書いてください。", listed.Output, StringComparison.Ordinal);
        Assert.Contains("DUE;VALUE=DATE:20241120", File.ReadAllText(calendar), StringComparison.Ordinal);
        Assert.Equal(1, Run("todo", newer, "--date", "2024-11-10", "--out", calendar).Exit);
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);
}
