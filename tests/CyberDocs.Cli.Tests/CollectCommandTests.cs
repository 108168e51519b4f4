using System.Text.Json;
using CyberDocs.TestKit;

namespace CyberDocs.Cli.Tests;

public sealed class CollectCommandTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("cyberdocs-collect-").FullName;

    public CollectCommandTests()
    {
        foreach (var file in (string[])["dossier.yaml", "ledger.csv"])
        {
            File.Copy(Repository.PathOf("samples", "data", file), In(file));
        }

        var made = CommandProcess.Run("generate", In("dossier.yaml"), "--out", In("out"), "--date", "2024-10-01", "--formats", "xlsx", "--documents", "checklist-minimum");
        Assert.Equal(0, made.Exit);
        var yaml = File.ReadAllText(In("dossier.yaml"));
        File.WriteAllText(In("dossier.yaml"), yaml.Replace(", remarks: 令和6年6月の研修で周知 }", " }   # 周知", StringComparison.Ordinal));
    }

    [Fact]
    public void A_folder_of_forms_is_taken_into_the_dossier()
    {
        var run = CommandProcess.Run("collect", In("out"), "--into", In("dossier.yaml"));

        // What was printed when the form went out is what the dossier has lost since: the file is believed.
        Assert.Equal(0, run.Exit);
        Assert.Contains("M-1.3 備考: 令和6年6月の研修で周知　［新しい記入 / new］", run.Output, StringComparison.Ordinal);
        Assert.Contains("M-1.3: { first: はい,   first_on: 2024-09-03, remarks: \"令和6年6月の研修で周知\" }   # 周知", File.ReadAllText(In("dossier.yaml")), StringComparison.Ordinal);
        Assert.True(File.Exists(In("dossier.yaml.bak")));
    }

    [Fact]
    public void A_dry_run_tells_and_writes_nothing()
    {
        var before = File.ReadAllText(In("dossier.yaml"));
        var run = CommandProcess.Run("collect", In("out"), "--into", In("dossier.yaml"), "--dry-run", "--json");

        Assert.Equal(0, run.Exit);
        Assert.Equal(before, File.ReadAllText(In("dossier.yaml")));
        using var json = JsonDocument.Parse(run.Output);
        var form = json.RootElement.GetProperty("forms").EnumerateArray().Single();
        Assert.Equal("checklist-minimum", form.GetProperty("form").GetString());
        Assert.Contains(form.GetProperty("values").EnumerateArray(), value => value.GetProperty("outcome").GetString() == "added" && value.GetProperty("item").GetString() == "M-1.3");
        Assert.Equal(JsonValueKind.Null, json.RootElement.GetProperty("written").ValueKind);
    }

    [Fact]
    public void What_no_form_is_makes_exit_code_2_and_what_is_not_there_1()
    {
        File.WriteAllText(In("memo.pdf"), "%PDF-1.7");
        var noForm = CommandProcess.Run("collect", In("memo.pdf"), "--into", In("dossier.yaml"));
        Assert.Equal(2, noForm.Exit);
        Assert.Contains("CD1082", noForm.Error, StringComparison.Ordinal);
        Assert.Equal(1, CommandProcess.Run("collect", In("none.pdf"), "--into", In("dossier.yaml")).Exit);
        Assert.Equal(1, CommandProcess.Run("collect", In("memo.pdf"), "--into", In("none.yaml")).Exit);
        Assert.Equal(1, CommandProcess.Run("collect", In("memo.pdf"), "--into", In("dossier.yaml"), "--vendor", "nobody").Exit);
        Assert.NotEqual(0, CommandProcess.Run("collect", In("memo.pdf"), "--into", In("dossier.yaml"), "--prefer", "both").Exit);
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    private string In(string name) => Path.Combine(folder, name);
}
