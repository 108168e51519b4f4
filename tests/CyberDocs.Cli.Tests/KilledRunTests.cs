using System.Diagnostics;
using System.Globalization;
using System.Security.Cryptography;
using CyberDocs.TestKit;

namespace CyberDocs.Cli.Tests;

/// <summary>Runs that are killed over an older set, and folders that may not be written: inputs whole, the set old or new, nothing half.</summary>
/// <remarks>CI kills a seeded 4 times; all 200: <c>CYBERDOCS_FULL=1 dotnet test tests/CyberDocs.Cli.Tests -c Release --filter KilledRunTests</c>.</remarks>
public sealed class KilledRunTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("cyberdocs-killed-").FullName;

    public KilledRunTests()
    {
        foreach (var file in Directory.EnumerateFiles(Repository.PathOf("samples", "data", "clinic")))
        {
            File.Copy(file, In(Path.GetFileName(file)));
        }
    }

    private static int Kills => FullRun.Count(4, 200);

    public void Dispose()
    {
        if (!OperatingSystem.IsWindows() && Directory.Exists(Out))
        {
            File.SetUnixFileMode(Out, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }

        Directory.Delete(folder, recursive: true);
    }

    [Fact]
    public void A_run_killed_at_any_moment_leaves_no_half_file_and_the_next_run_makes_the_set_whole()
    {
        var inputs = Content(folder);
        string[][] dates = [["--date", "2024-10-01"], ["--date", "2024-11-01"]];
        var sets = new List<SortedDictionary<string, string>>();
        var began = Stopwatch.StartNew();
        foreach (var date in dates)
        {
            // As long as those take that are killed: each begins anew.
            began.Restart();
            using var whole = CommandProcess.Start([.. Generate, .. date]);
            whole.WaitForExit();
            Assert.NotEqual(1, whole.ExitCode);
            sets.Add(Content(Out));
        }

        var length = began.ElapsedMilliseconds;
        var random = new Random(200);
        for (var i = 0; i < Kills; i++)
        {
            using (var process = CommandProcess.Start([.. Generate, .. dates[i % 2]]))
            {
                // Towards the end, where files are written and moved, moments are closer together.
                if (!process.WaitForExit((int)(length * Math.Sqrt(random.NextDouble()) * 1.1)))
                {
                    process.Kill();
                    process.WaitForExit();
                }
            }

            Assert.Equal(inputs, Content(folder, Out));
            AssertOldOrNew(sets, Content(Out));
        }

        Assert.NotEqual(1, CommandProcess.Run([.. Generate, .. dates[0]]).Exit);
        Assert.Equal(sets[0], Content(Out));
    }

    // Terminals and timeout(1) send a signal more than once.
    [Theory]
    [InlineData("INT")]
    [InlineData("TERM")]
    public void A_run_that_is_told_to_stop_says_so_and_leaves_nothing_of_its_own(string signal)
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        var inputs = Content(folder);
        var said = new List<string?>();
        using var process = CommandProcess.Start("generate", In("dossier.yaml"), "--out", Out, "--formats", "docx,pdf,html");
        process.ErrorDataReceived += (_, line) => said.Add(line.Data);
        while (!process.HasExited && !(Directory.Exists(Out) && Directory.EnumerateFileSystemEntries(Out).Any()))
        {
            Thread.Yield();
        }

        for (var i = 0; i < 2; i++)
        {
            using var kill = Process.Start("kill", ["-s", signal, process.Id.ToString(CultureInfo.InvariantCulture)]);
            kill.WaitForExit();
        }

        process.WaitForExit();
        Assert.Equal(1, process.ExitCode);
        Assert.Contains(said, line => line?.Contains("Cancelled.", StringComparison.Ordinal) == true);
        Assert.DoesNotContain(said, line => line?.Contains("   at ", StringComparison.Ordinal) == true);
        Assert.Equal(inputs, Content(folder));
    }

    [Fact]
    public async Task The_local_page_ends_well_on_a_signal_while_it_works_for_an_open_page()
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        using var process = CommandProcess.Start("web", In("dossier.yaml"), "--no-browser");
        var address = new TaskCompletionSource<string>();
        process.OutputDataReceived += (_, line) => address.TrySetResult(line.Data ?? "");
        using var browser = new HttpClient();
        var start = await browser.GetAsync(await address.Task);
        Assert.True(start.IsSuccessStatusCode, start.StatusCode.ToString());
        var pages = ((string[])["/events", "/download/4/pdf", "/view/4"]).Select(page => browser.GetAsync(new Uri(start.RequestMessage!.RequestUri!, page))).ToList();
        using (var kill = Process.Start("kill", ["-s", "INT", process.Id.ToString(CultureInfo.InvariantCulture)]))
        {
            await kill.WaitForExitAsync();
        }

        await process.WaitForExitAsync();
        Assert.Equal(0, process.ExitCode);
        await Task.WhenAll(pages).ContinueWith(static _ => { }, TaskScheduler.Default);
    }

    [Fact]
    public void A_folder_that_may_not_be_written_is_said_and_stays_as_it_is()
    {
        if (OperatingSystem.IsWindows())
        {
            // A folder in the place of a paper is what Windows cannot replace.
            Directory.CreateDirectory(Path.Combine(Out, "04-機器管理台帳.docx"));
        }
        else
        {
            Assert.NotEqual(1, CommandProcess.Run([.. Generate, "--date", "2024-10-01"]).Exit);
            File.SetUnixFileMode(Out, UnixFileMode.UserRead | UnixFileMode.UserExecute | UnixFileMode.OtherRead | UnixFileMode.OtherExecute);
            File.SetUnixFileMode(folder, (UnixFileMode)0b111_101_101);
        }

        var before = Content(folder);
        var run = CommandProcess.RunUnprivileged([.. Generate, "--date", "2024-11-01", "--force"]);
        Assert.Equal(1, run.Exit);
        Assert.Contains("could not run", run.Error, StringComparison.Ordinal);
        Assert.Equal(before, Content(folder));
    }

    private string[] Generate => ["generate", In("dossier.yaml"), "--out", Out, "--formats", "docx,svg", "--documents", "ledger,network-diagram"];

    private string Out => In("out");

    private string In(string name) => Path.Combine(folder, name);

    private static void AssertOldOrNew(List<SortedDictionary<string, string>> sets, SortedDictionary<string, string> found)
    {
        // What begins with a dot is a run's own: the next one finishes or removes it.
        var papers = found.Where(file => !file.Key.StartsWith('.')).ToList();
        Assert.All(papers, file => Assert.Contains(file.Value, sets.Select(set => set.GetValueOrDefault(file.Key))));
        if (papers.Exists(file => file.Key == "manifest.json"))
        {
            Assert.Contains(papers, file => sets.Exists(set => set["manifest.json"] == file.Value));
            Assert.Contains(sets, set => set.All(file => papers.Contains(file)));
        }
        else
        {
            // Between the renames: the rest of the set lies ready.
            Assert.Contains(found.Keys, name => name.StartsWith(".cyberdocs.ready/", StringComparison.Ordinal));
        }
    }

    private static SortedDictionary<string, string> Content(string folder, string? without = null) => new(
        Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
            .Where(file => without is null || !file.StartsWith(without + Path.DirectorySeparatorChar, StringComparison.Ordinal))
            .ToDictionary(file => Path.GetRelativePath(folder, file).Replace('\\', '/'), file => Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(file)))),
        StringComparer.Ordinal);
}
