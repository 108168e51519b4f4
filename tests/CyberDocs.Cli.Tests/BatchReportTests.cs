using System.Text;
using CyberDocs.TestKit;
using static CyberDocs.TestKit.CommandProcess;

namespace CyberDocs.Cli.Tests;

/// <summary>Reports of shares: kept, joined to what one run tells, and told when one is missing.</summary>
public sealed class BatchReportTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("cyberdocs-reports-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void Reports_of_shares_joined_are_the_report_of_one_run()
    {
        foreach (var name in (string[])["a", "b"])
        {
            Assert.Equal(0, Run("new", Path.Combine(folder, "in", name), "--date", "2026-10-01").Exit);
        }

        // Errors, and a folder without a dossier.
        File.AppendAllText(Path.Combine(folder, "in", "a", "dossier.yaml"), "\nno_such_key: 1\n");
        Directory.CreateDirectory(Path.Combine(folder, "in", "c"));
        File.WriteAllText(Path.Combine(folder, "in", "c", "dosier.yaml"), "");

        var reports = Path.Combine(folder, "reports");
        Batch("out", "--shard", "0/2", "--report", reports);
        Assert.Equal(2, Run("batch", "--summary", reports).Exit);
        Batch("out", "--shard", "1/2", "--report", reports);

        // A share that is run again leaves its sets alone and tells the same of them.
        var whole = Path.Combine(folder, "one.json");
        Batch("out", "--report", whole);
        Batch("out", "--shard", "0/2", "--report", reports);
        var table = Path.Combine(folder, "一覧.xlsx");
        var joined = Run("batch", "--summary", reports, "--json", "--report", table);
        Assert.True(new FileInfo(table).Length > 1000);

        var (one, all) = (Read(File.ReadAllText(whole)), Read(joined.Output));
        Assert.Equal(["a", "b"], all.Lines.Select(line => line.Name));
        Assert.Equal(one.Lines.Select(Told), all.Lines.Select(Told));
        Assert.Equal(one.WithoutDossier.Select(stray => stray.Name), all.WithoutDossier.Select(stray => stray.Name));
        Assert.All(all.Lines, line => Assert.Equal(1, line.Papers));
    }

    [Fact]
    public void Shares_stand_in_the_order_of_one_run_and_a_missing_one_is_named()
    {
        BatchReport Of(int share, params string[] names) =>
            new(new BatchShard(share, 3), [.. names.Select(name => new BatchLine(name, BatchOutcome.Made, 1, 0, 0, null, 0))], []);

        var (whole, missing) = BatchReport.Join([Of(2, "c", "f"), Of(0, "a", "d", "g")]);
        Assert.Equal(["a", "c", "d", "f", "g"], whole.Lines.Select(line => line.Name));
        Assert.Equal([1], missing);
        Assert.Equal(
            ["a", "b", "c", "d", "e", "f", "g"], BatchReport.Join([Of(2, "c", "f"), Of(0, "a", "d", "g"), Of(1, "b", "e")]).Whole.Lines.Select(line => line.Name));
        Assert.Throws<ArgumentException>(() => BatchReport.Join([Of(1, "b"), Of(1, "b")]));
        Assert.Throws<ArgumentException>(() => BatchReport.Join([]));
    }

    [Theory]
    [InlineData("")]
    [InlineData("[]")]
    [InlineData("{\"customers\":[]}")]
    [InlineData("{\"cyberdocs_batch_report\":1,\"shard\":0,\"shards\":1,\"customers\":[{\"name\":1}],\"without_dossier\":[]}")]
    [InlineData("{\"cyberdocs_batch_report\":1,\"shard\":0,\"shards\":1,\"customers\":[{\"name\":\"a\"")]
    [InlineData("{\"cyberdocs_batch_report\":1,\"shard\":0,\"shards\":2000000000,\"customers\":[],\"without_dossier\":[]}")]
    public void What_is_no_whole_report_is_none(string text) => Assert.Null(BatchReport.Read(new MemoryStream(Encoding.UTF8.GetBytes(text))));

    [Fact]
    public void Files_that_people_own_stay_and_reports_of_ones_own_are_replaced()
    {
        Assert.Equal(0, Run("new", Path.Combine(folder, "in", "a"), "--date", "2026-10-01").Exit);
        var reports = Directory.CreateDirectory(Path.Combine(folder, "reports")).FullName;
        var report = Path.Combine(reports, "share-0-of-1.json");
        File.WriteAllText(report, "mine");
        File.WriteAllText(Path.Combine(folder, "outside"), "theirs");
        if (!OperatingSystem.IsWindows())
        {
            File.CreateSymbolicLink(report + ".part", Path.Combine(folder, "outside"));
            Assert.Equal(1, Batch("out", "--report", reports, "--force").Exit);
            Assert.Equal("theirs", File.ReadAllText(Path.Combine(folder, "outside")));
            File.Delete(report + ".part");
        }

        Assert.Equal(1, Batch("out", "--report", reports).Exit);
        Assert.Equal("mine", File.ReadAllText(report));
        Assert.Equal(0, Batch("out", "--report", reports, "--force").Exit);
        Assert.Equal("mine", File.ReadAllText(report + ".bak"));
        Assert.Equal(0, Batch("out", "--report", reports).Exit);
        Assert.Equal(2, Directory.GetFiles(reports).Length);
    }

    [Fact]
    public void What_a_report_says_cannot_steer_the_terminal()
    {
        var hostile = new BatchReport(
            BatchShard.Whole, [new BatchLine("\u001b]0;x\u0007甲\u202e", BatchOutcome.NotMade, 0, 1, 0, "\u009b31m", 0)], [new BatchStray("\u001b[2J", [])]);
        Directory.CreateDirectory(Path.Combine(folder, "reports"));
        using (var file = File.Create(Path.Combine(folder, "reports", "r.json")))
        {
            hostile.Write(file);
        }

        // Nor can the file itself, which people look at too; read back, it says the same.
        var written = File.ReadAllText(Path.Combine(folder, "reports", "r.json"));
        Assert.Contains("甲\\u202e", written, StringComparison.Ordinal);
        Assert.DoesNotContain(written, c => (char.IsControl(c) && c != '\n') || c == '\u202E');
        Assert.Equal(hostile.Lines[0].Name, Read(written).Lines[0].Name);

        var run = Run("batch", "--summary", Path.Combine(folder, "reports"));
        Assert.Contains("〓]0;x〓甲〓　〓31m", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain(run.Output + run.Error, c => char.IsControl(c) && c is not ('\n' or '\r'));
    }

    private static (string Name, int Papers, int Errors, int Warnings, string? FirstFault) Told(BatchLine line) =>
        (line.Name, line.Papers, line.Errors, line.Warnings, line.FirstFault);

    private static BatchReport Read(string text) => BatchReport.Read(new MemoryStream(Encoding.UTF8.GetBytes(text)))!;

    private CommandProcess Batch(string name, params string[] more) => Run([
        "batch", Path.Combine(folder, "in"), "--out", Path.Combine(folder, name), "--documents", "ledger", "--date", "2026-10-01", "--formats", "html", .. more]);
}
