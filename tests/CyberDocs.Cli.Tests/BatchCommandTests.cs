using System.Text.Json;
using CyberDocs.TestKit;
using static CyberDocs.TestKit.CommandProcess;

namespace CyberDocs.Cli.Tests;

/// <summary>The sets of many customers: runs that go on, papers that are no longer true, folders without a dossier, shares.</summary>
public sealed class BatchCommandTests : IDisposable
{
    private const string Ledger = "04-機器管理台帳.html";

    private readonly string folder = Directory.CreateTempSubdirectory("cyberdocs-batch-").FullName;

    private string Out => Path.Combine(folder, "out");

    [Fact]
    public void What_has_not_changed_is_left_alone_and_what_has_is_made_again()
    {
        Start("a");
        Start("b");
        Assert.Equal(["made", "made"], Outcomes());
        var before = Files();
        Assert.Equal(["unchanged", "unchanged"], Outcomes());
        Assert.Equal(before, Files());

        // A file that the dossier names, one paper of a set, another day, all.
        File.AppendAllText(Path.Combine(folder, "in", "a", "ledger.csv"), "\n");
        Assert.Equal(["made", "unchanged"], Outcomes());
        File.Delete(Path.Combine(Out, "b", Ledger));
        Assert.Equal(["unchanged", "made"], Outcomes());
        Assert.Equal(before.Select(file => file.Name), Files().Select(file => file.Name));
        Assert.Equal(["made", "made"], Outcomes("--formats", "html,docx"));
        Assert.Equal(["made", "made"], Outcomes());
        Assert.Equal(["made", "made"], Outcomes("--again"));

        var templates = Directory.CreateDirectory(Path.Combine(folder, "in", "templates")).FullName;
        File.WriteAllText(Path.Combine(templates, "note.txt"), "1");
        Assert.Equal(["made", "made"], Outcomes("--templates", templates));
        Assert.Equal(["unchanged", "unchanged"], Outcomes("--templates", templates));
        File.WriteAllText(Path.Combine(templates, "note.txt"), "2");
        Assert.Equal(["made", "made"], Outcomes("--templates", templates));
    }

    [Fact]
    public void A_bundle_is_made_again_when_a_file_that_it_takes_in_has_changed()
    {
        Start("a");
        var customer = Path.Combine(folder, "in", "a");
        File.WriteAllText(
            Path.Combine(customer, "dossier.yaml"),
            "cyberdocs: 1\ninstitution: { name: 見本医院, kind: 診療所 }\ndevices: ledger.csv\n"
            + "vendors:\n  - { id: v, name: 見本システム, contract: あり, form: 受領済み, received_file: received.pdf, received_on: 2026-09-01 }\n");
        string[] papers = ["--documents", "ledger,checklist-vendor", "--formats", "pdf", "--bundle"];
        Assert.Equal(["made"], Outcomes(papers));
        var without = Pages("a");
        Assert.Equal(["unchanged"], Outcomes(papers));

        File.Copy(Path.Combine(Out, "a", "04-機器管理台帳.pdf"), Path.Combine(customer, "received.pdf"));
        Assert.Equal(["made"], Outcomes(papers));
        Assert.Equal(2 * without, Pages("a"));
        Assert.Equal(["unchanged"], Outcomes(papers));
        Assert.Equal(["made"], Outcomes(papers[..^1]));
    }

    private int Pages(string name)
    {
        using var manifest = JsonDocument.Parse(File.ReadAllText(Path.Combine(Out, name, "manifest.json")));
        return manifest.RootElement.GetProperty("files").EnumerateArray()
            .Single(file => file.GetProperty("document").GetString() == "bundle").GetProperty("pages").GetInt32();
    }

    [Fact]
    public void A_run_that_was_stopped_goes_on_and_gives_what_one_run_gives()
    {
        Start("a");
        Start("b");
        Outcomes("--shard", "0/2");
        Assert.False(Directory.Exists(Path.Combine(Out, "b")));
        Assert.Equal(["unchanged", "made"], Outcomes());
        var resumed = Files();
        Directory.Delete(Out, recursive: true);
        Outcomes();
        Assert.Equal(resumed, Files());
    }

    [Fact]
    public void Papers_of_data_that_give_none_now_are_moved_and_every_line_names_its_customer()
    {
        Start("a");
        Start("b");
        Assert.Equal(0, Batch().Exit);
        var dossier = Path.Combine(folder, "in", "a", "dossier.yaml");
        var good = File.ReadAllText(dossier);
        File.WriteAllText(dossier, "cyberdocs: [");
        var run = Batch();
        Assert.Equal(2, run.Exit);
        Assert.All(run.Error.Trim().Split('\n'), line => Assert.StartsWith("【a】", line, StringComparison.Ordinal));
        Assert.Contains("○ b　変更なし", run.Output, StringComparison.Ordinal);
        Assert.Matches("作成できなかったもの / not made: a\n", run.Output);
        Assert.Contains("前の書類は", run.Output, StringComparison.Ordinal);
        Assert.Equal(["前回"], NamesIn("a"));
        Assert.Equal([Ledger, "manifest.json"], NamesIn("a/前回"));

        // Nothing is there any more to be moved, and what was moved is never written over.
        Assert.DoesNotContain("前の書類は", Batch().Output, StringComparison.Ordinal);
        File.WriteAllText(dossier, good);
        Assert.Equal(0, Batch().Exit);
        Assert.Equal([Ledger, "manifest.json", "前回"], NamesIn("a"));
        File.WriteAllText(dossier, "");
        File.WriteAllText(Path.Combine(Out, "a", "mine.txt"), "mine");
        Batch();
        Assert.Equal(["mine.txt", "前回", "前回-2"], NamesIn("a"));

        var alone = Run("generate", dossier, "--out", Path.Combine(Out, "b"), "--date", "2026-10-01");
        Assert.Contains("前に作った書類です", alone.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_without_a_dossier_is_listed_with_its_files()
    {
        Start("a");
        Start("group/b");
        File.Move(Path.Combine(folder, "in", "group", "b", "dossier.yaml"), Path.Combine(folder, "in", "group", "b", "dosier.yaml"));
        Directory.CreateDirectory(Path.Combine(folder, "in", "a", "photos"));
        File.WriteAllText(Path.Combine(folder, "in", "a", "photos", "1.txt"), "");
        Directory.CreateDirectory(Path.Combine(folder, "in", ".git"));
        File.WriteAllText(Path.Combine(folder, "in", ".git", "config"), "");
        var run = Batch();
        Assert.Equal(2, run.Exit);
        Assert.Contains("？ group/b　dossier.yaml も dossier.xlsx もありません。名前を確かめてください（あるのは dosier.yaml、ledger.csv）。", run.Output, StringComparison.Ordinal);
        Assert.Single(run.Output.Split('？').Skip(1));

        using var json = JsonDocument.Parse(Batch("--json").Output);
        Assert.Equal("""[{"name":"group/b","files":["dosier.yaml","ledger.csv"]}]""", Compact(json.RootElement.GetProperty("without_dossier")));
        Assert.Equal(0, Batch("--shard", "1/2").Exit);
    }

    [Fact]
    public void Nothing_made_is_another_exit_code_than_made_with_errors()
    {
        Start("a");
        File.WriteAllText(Path.Combine(folder, "in", "a", "dossier.yaml"), "cyberdocs: [");
        var run = Batch("--json");
        Assert.Equal(1, run.Exit);
        using var json = JsonDocument.Parse(run.Output);
        Assert.Equal(
            (1, 1, 1), (NumberOf(json, "count"), NumberOf(json, "not_made"), NumberOf(json, "with_errors")));
        Assert.NotEqual(0, json.RootElement.GetProperty("customers")[0].GetProperty("findings").GetArrayLength());
        File.Move(Path.Combine(folder, "in", "a", "dossier.yaml"), Path.Combine(folder, "in", "a", "data.yaml"));
        run = Batch("--json");
        Assert.Equal((1, ""), (run.Exit, run.Output));
        Assert.Contains("a（data.yaml、ledger.csv）", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "")]
    [InlineData("JOB_COMPLETION_INDEX=2 JOB_COMPLETIONS=4", "2/4")]
    [InlineData("JOB_COMPLETION_INDEX=0 JOB_COMPLETIONS=1 SLURM_ARRAY_TASK_ID=9", "0/1")]
    [InlineData("JOB_COMPLETION_INDEX=4 JOB_COMPLETIONS=4", "!")]
    [InlineData("JOB_COMPLETION_INDEX=4", "!")]
    [InlineData("JOB_COMPLETION_INDEX=x JOB_COMPLETIONS=4", "!")]
    [InlineData("SLURM_ARRAY_TASK_ID=3 SLURM_ARRAY_TASK_COUNT=4 SLURM_ARRAY_TASK_MIN=1 SLURM_ARRAY_TASK_MAX=4", "2/4")]
    [InlineData("SLURM_ARRAY_TASK_ID=3 SLURM_ARRAY_TASK_COUNT=4", "3/4")]
    [InlineData("SLURM_ARRAY_TASK_ID=14 SLURM_ARRAY_TASK_COUNT=3 SLURM_ARRAY_TASK_MIN=10 SLURM_ARRAY_TASK_MAX=14 SLURM_ARRAY_TASK_STEP=2", "2/3")]
    [InlineData("SLURM_ARRAY_TASK_ID=3 SLURM_ARRAY_TASK_COUNT=3 SLURM_ARRAY_TASK_MIN=1 SLURM_ARRAY_TASK_MAX=7", "!")]
    [InlineData("SLURM_ARRAY_TASK_ID=3", "!")]
    public void The_share_comes_from_the_variables_of_engines(string variables, string share)
    {
        var environment = variables.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(each => each.Split('=')).ToDictionary(each => each[0], each => each[1]);
        if (share == "!")
        {
            Assert.Throws<ArgumentException>(() => BatchShard.OfEnvironment(environment.GetValueOrDefault));
            return;
        }

        Assert.Equal(BatchShard.Of(share), BatchShard.OfEnvironment(environment.GetValueOrDefault));
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    private static string Compact(JsonElement element) => JsonSerializer.Serialize(element);

    private static int NumberOf(JsonDocument json, string key) => json.RootElement.GetProperty(key).GetInt32();

    private void Start(string name) => Assert.Equal(0, Run("new", Path.Combine(folder, "in", name), "--date", "2026-10-01").Exit);

    private CommandProcess Batch(params string[] more) => Run([
        "batch", Path.Combine(folder, "in"), "--out", Out, "--date", "2026-10-01",
        .. more.Contains("--documents") ? (string[])[] : ["--documents", "ledger"], .. more.Contains("--formats") ? more : ["--formats", "html", .. more]]);

    private string[] Outcomes(params string[] more)
    {
        using var json = JsonDocument.Parse(Batch([.. more, "--json"]).Output);
        return [.. json.RootElement.GetProperty("customers").EnumerateArray().Select(each => each.GetProperty("outcome").GetString()!)];
    }

    private string[] NamesIn(string name) =>
        [.. Directory.EnumerateFileSystemEntries(Path.Combine(Out, name)).Select(each => Path.GetFileName(each)).Order(StringComparer.Ordinal)];

    private List<(string Name, string Content)> Files() => [.. Directory.EnumerateFiles(Out, "*", SearchOption.AllDirectories)
        .Order(StringComparer.Ordinal).Select(file => (file, Convert.ToHexString(File.ReadAllBytes(file))))];
}
