using System.Text.Json;
using CyberDocs.TestKit;
using static CyberDocs.TestKit.CommandProcess;

namespace CyberDocs.Cli.Tests;

/// <summary><c>cyberdocs generate --send</c> and <c>cyberdocs vendors</c> as processes.</summary>
public sealed class VendorsCommandTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("cyberdocs-vendors-").FullName;

    public VendorsCommandTests()
    {
        foreach (var file in (string[])["dossier.yaml", "ledger.csv"])
        {
            File.Copy(Repository.PathOf("samples", "data", file), Path.Combine(folder, file));
        }
    }

    [Fact]
    public void What_was_sent_is_shown_as_a_table_and_for_machines()
    {
        var made = Run(
            "generate", folder, "--out", Path.Combine(folder, "送付"), "--send", "--vendor", "kibi", "--due", "R6.10.18", "--date", "2024-09-24", "--formats", "docx", "--lang", "ja");
        Assert.Equal(("", 0), (made.Error, made.Exit));
        Assert.Contains("データに記録しました", made.Output, StringComparison.Ordinal);
        Assert.True(File.Exists(Path.Combine(folder, "送付", "きびイメージング", "依頼状-きびイメージング.docx")));

        var shown = Run("vendors", folder, "--date", "2024-10-21", "--lang", "ja").Output;
        Assert.Matches("㈱きびイメージング +期限超過 3日 +2024-09-24 +2024-10-18", shown);
        Assert.Contains("未送付 5　期限超過 1　代わりの書類を受領 1", shown, StringComparison.Ordinal);

        using var json = JsonDocument.Parse(Run("vendors", folder, "--date", "2024-10-21", "--json").Output);
        var kibi = json.RootElement.GetProperty("vendors").EnumerateArray().Single(vendor => vendor.GetProperty("vendor").GetString() == "kibi");
        Assert.Equal(("overdue", "2024-10-18"), (kibi.GetProperty("state").GetString(), kibi.GetProperty("due").GetString()));

        var refused = Run("generate", folder, "--out", Path.Combine(folder, "x"), "--due", "2024-10-18");
        Assert.Equal(1, refused.Exit);
        Assert.Contains("--send", refused.Error, StringComparison.Ordinal);
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);
}
