using System.Diagnostics;
using CyberDocs.TestKit;

namespace CyberDocs.Cli.Tests;

/// <summary>What comes from outside neither ends the command nor keeps it from ending.</summary>
public sealed class HostileInputTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("cyberdocs-hostile-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void Forms_that_once_did_harm_are_findings_and_those_beside_them_are_read()
    {
        foreach (var file in Directory.EnumerateFiles(Repository.PathOf("tests", "CyberDocs.Fuzz", "Cases")))
        {
            File.Copy(file, In(Path.GetFileName(file)));
        }

        File.CreateSymbolicLink(In("dangling.pdf"), "nowhere.pdf");
        File.CreateSymbolicLink(In("x"), ".");
        File.CreateSymbolicLink(In("y"), ".");
        var run = CommandProcess.Run("collect", folder, "--into", Repository.PathOf("samples", "data", "dossier.yaml"), "--dry-run");
        Assert.Equal(2, run.Exit);
        foreach (var expected in (string[])["objstm.pdf: error CD1160", "nest.docx: error CD1160", "marks2.docx: error CD1160", "dangling.pdf: error CD1162"])
        {
            Assert.Contains(expected, run.Error, StringComparison.Ordinal);
        }

        Assert.DoesNotContain("   at ", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_limit_that_is_raised_lets_the_file_be_read()
    {
        File.WriteAllText(In("dossier.yaml"), "cyberdocs: 1\ninstitution: { name: 見本医院, kind: 診療所 }\ndevices: ledger.csv\n");
        File.WriteAllText(In("ledger.csv"), "管理番号,種別\n" + string.Concat(Enumerable.Range(1, 9).Select(i => $"A-{i},端末\n")));
        var few = CommandProcess.Run("check", In("dossier.yaml"), "--limit", "rows=5");
        Assert.Contains("CD1160", few.Error, StringComparison.Ordinal);
        Assert.Contains("--limit rows=", few.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("CD1160", CommandProcess.Run("check", In("dossier.yaml"), "--limit", "rows=50").Error, StringComparison.Ordinal);
        Assert.Equal(1, CommandProcess.Run("check", In("dossier.yaml"), "--limit", "rows").Exit);
    }

    [Fact]
    public void A_pipe_and_a_file_of_three_gigabytes_are_findings()
    {
        if (!OperatingSystem.IsLinux())
        {
            return;
        }

        using (var pipe = Process.Start("mkfifo", In("pipe.yaml")))
        {
            pipe.WaitForExit();
        }

        using (var sparse = File.Create(In("large.yaml")))
        {
            sparse.SetLength(3L << 30);
        }

        Assert.Contains("CD1161", CommandProcess.Run("check", In("pipe.yaml")).Error, StringComparison.Ordinal);
        Assert.Contains("CD1160", CommandProcess.Run("check", In("large.yaml")).Error, StringComparison.Ordinal);
        Assert.Contains("CD1161", CommandProcess.Run("check", "/dev/zero").Error, StringComparison.Ordinal);

        // The same in the place of a template, and beside the dossiers of a batch.
        Directory.CreateDirectory(In("templates/ledger"));
        File.Move(In("pipe.yaml"), In("templates/pipe.yaml"));
        File.CreateSymbolicLink(In("templates/ledger/ledger.sbn-html"), "../pipe.yaml");
        File.WriteAllText(In("dossier.yaml"), "cyberdocs: 1\ninstitution: { name: 見本医院, kind: 診療所 }\n");
        string[][] runs =
        [
            ["templates", "check", In("templates")], ["templates", "render", In("templates/pipe.yaml")],
            ["generate", In("dossier.yaml"), "--out", In("out"), "--documents", "ledger", "--formats", "docx", "--templates", In("templates")],
        ];
        foreach (var run in runs.Select(CommandProcess.Run))
        {
            Assert.InRange(run.Exit, 1, 2);
            Assert.Contains("CD", run.Error, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void A_slice_of_damaged_and_grown_files_does_no_harm()
    {
        var start = new ProcessStartInfo("dotnet") { RedirectStandardOutput = true };
        start.ArgumentList.Add(Path.Combine(AppContext.BaseDirectory, "CyberDocs.Fuzz.dll"));
        start.ArgumentList.Add(FullRun.IsAsked ? "2000" : "5");

        // What is measured is what users have.
        start.Environment.Remove("DOTNET_GCgen0size");
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        Assert.True(process.ExitCode == 0, output);
        Assert.Contains("0 crashes, 0 over 512 MB, 0 over 5 s", output, StringComparison.Ordinal);
    }

    private string In(string name) => Path.Combine(folder, name);
}
