using System.Diagnostics;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using CyberDocs.Collections;
using CyberDocs.TestKit;

namespace CyberDocs.Cli.Tests;

/// <summary>
/// Every command that writes, killed while it writes and on a disk that takes no more: inputs whole, targets old or new, nothing of others touched.
/// </summary>
/// <remarks>
/// CI kills one command of each way to write, once; all of them 20 times:
/// <c>CYBERDOCS_FULL=1 dotnet test tests/CyberDocs.Cli.Tests -c Release --filter WriterFaultTests</c>.
/// </remarks>
public sealed class WriterFaultTests : IDisposable
{
    private static readonly Dictionary<string, string> Commands = new(StringComparer.Ordinal)
    {
        ["carry"] = "carry dossier.yaml --to r7",
        ["import"] = "import ledger new.csv --into dossier.yaml --force",
        ["export excel"] = "export excel dossier.yaml --out other.xlsx --force",
        ["export excel in place"] = "export excel changed.yaml --out book.xlsx --force",
        ["check --into"] = "check book.xlsx --into --date 2024-11-01",
        ["fill"] = "fill blank.xlsx --from dossier.yaml --out other.xlsx --force",
        ["collect"] = "collect returned --into dossier.yaml --prefer file --date 2024-11-01",
        ["corrections"] = "corrections asked.yaml --since dossier.yaml --out reply --formats docx --documents cover --date 2024-11-01",
        ["todo"] = "todo dossier.yaml --out other.docx --out other.ics --date 2024-11-01 --force",
        ["vendors --remind"] = "vendors sent.yaml --remind --out letters --formats txt --date 2025-11-01",
        ["diff"] = "diff dossier.yaml changed.yaml --out other.docx --date 2024-11-01 --force",
        ["generate --bundle"] = "generate dossier.yaml --out set --formats docx --documents cover --bundle --date 2024-11-01",
        ["generate --send"] = "generate dossier.yaml --out letters --formats docx --send --date 2024-11-01",
        ["generate --send --zip"] = "generate dossier.yaml --out letters --formats docx --send --zip --force --date 2024-11-01",
        ["templates export"] = "templates export forms --force",
        ["new"] = "new fresh --workbook --date 2024-11-01",
    };

    // One file in place, a dossier that is edited, a set with a bundle, archives that go in together, a folder of files.
    private static readonly string[] OfEachWay = ["import", "collect", "generate --bundle", "generate --send --zip", "templates export"];

    private readonly string folder = Directory.CreateTempSubdirectory("cyberdocs-writers-").FullName;

    public static TheoryData<string> Names => [.. Commands.Keys];

    // Those that KilledRunTests does not stop, one of each kind of work.
    public static TheoryData<string> Stopped => ["import", "collect", "generate --send --zip", "diff"];

    public static TheoryData<string> Killed => FullRun.IsAsked ? Names : [.. OfEachWay];

    private static int Kills => FullRun.Count(1, 20);

    private static Lazy<string> Start { get; } = new(Prepared);

    private string Work => Path.Combine(folder, "work");

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Theory]
    [MemberData(nameof(Killed))]
    public void A_command_that_is_killed_while_it_writes_leaves_files_old_or_new_and_the_next_run_is_clean(string name)
    {
        var before = Fresh();
        var first = CommandProcess.Run(Arguments(name));
        Assert.True(first.Exit != 1, first.Error);
        var after = Content(Work);
        Assert.NotEqual(before, after);
        var random = new Random(name.Length);
        var aimed = 0;
        for (var i = 0; i < Kills; i++)
        {
            Fresh();
            using (var process = CommandProcess.Start(Arguments(name)))
            {
                while (!process.HasExited && !IsWriting())
                {
                    Thread.Yield();
                }

                var moment = Stopwatch.StartNew();
                var wait = random.NextDouble() * 4;
                while (moment.Elapsed.TotalMilliseconds < wait)
                {
                    Thread.SpinWait(50);
                }

                aimed += process.HasExited ? 0 : 1;
                process.Kill();
                process.WaitForExit();
            }

            AssertOldOrNew(before, after);
            var next = CommandProcess.Run(Arguments(name));

            // What is begun once is not begun again.
            Assert.True(next.Exit != 1 || (name == "new" && next.Error.Contains("がすでにあります", StringComparison.Ordinal)), next.Error);
            AssertOldOrNew(before, after);
            Assert.Equal(after.Where(IsPaper), Content(Work).Where(IsPaper));
            Assert.False(IsWriting());
        }

        Assert.True(aimed > 0 || Kills == 1, "Never killed while it wrote.");
    }

    [Theory]
    [MemberData(nameof(Stopped))]
    public void A_command_that_is_told_to_stop_says_so_and_leaves_everything_as_it_was(string name)
    {
        if (!OperatingSystem.IsLinux())
        {
            return;
        }

        var before = Fresh();
        var said = new StringBuilder();
        using var process = CommandProcess.Start(Arguments(name));
        process.ErrorDataReceived += (_, line) => said.AppendLine(line.Data);
        while (!process.HasExited && !IsReading(process.Id))
        {
            Thread.Yield();
        }

        using (var kill = Process.Start("kill", ["-s", "TERM", process.Id.ToString(CultureInfo.InvariantCulture)]))
        {
            kill.WaitForExit();
        }

        process.WaitForExit();
        Assert.DoesNotContain("   at ", said.ToString(), StringComparison.Ordinal);
        Assert.False(IsWriting());

        // A command as it was published may be faster than the signal.
        if (process.ExitCode == 1)
        {
            Assert.Contains("Cancelled.", said.ToString(), StringComparison.Ordinal);
            Assert.Equal(before, Content(Work));
        }
    }

    // What the system says when there is no room: here for every file longer than a block.
    [Theory]
    [MemberData(nameof(Names))]
    public void A_disk_that_takes_no_more_leaves_everything_as_it_was(string name)
    {
        if (!OperatingSystem.IsLinux())
        {
            return;
        }

        var before = Fresh();
        var run = CommandProcess.RunWithoutRoom(Arguments(name));
        Assert.Equal(1, run.Exit);
        Assert.DoesNotContain("   at ", run.Error, StringComparison.Ordinal);
        var left = Content(Work);
        if (name is "templates export" or "generate --send" or "new")
        {
            // Each file, or each vendor's folder, is whole or not there.
            Assert.Equal(before, new(left.Where(file => before.ContainsKey(file.Key)).ToDictionary(), StringComparer.Ordinal));
            Assert.False(IsWriting());
            return;
        }

        Assert.Equal(before, left);
    }

    private string[] Arguments(string name) => [.. Commands[name].Split(' ').Select((word, i) => i > 0 && IsPath(word) ? Path.Combine(Work, word) : word)];

    private static bool IsPath(string word) =>
        word.Contains('.', StringComparison.Ordinal) || word is "returned" or "reply" or "letters" or "set" or "forms" or "fresh";

    private SortedDictionary<string, string> Fresh()
    {
        if (Directory.Exists(Work))
        {
            Directory.Delete(Work, recursive: true);
        }

        foreach (var file in Directory.EnumerateFiles(Start.Value, "*", SearchOption.AllDirectories))
        {
            var copy = Path.Combine(Work, Path.GetRelativePath(Start.Value, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }

        return Content(Work);
    }

    private bool IsWriting()
    {
        try
        {
            return Directory.EnumerateFileSystemEntries(Work, "*", SearchOption.AllDirectories)
                .Any(entry => entry.EndsWith(".part", StringComparison.Ordinal) || Path.GetFileName(entry).StartsWith(".cyberdocs", StringComparison.Ordinal));
        }
        catch (DirectoryNotFoundException)
        {
            // Renamed while it was looked at.
            return true;
        }
    }

    // Its signals are in place by the time that it begins to read.
    private static bool IsReading(int process)
    {
        try
        {
            return File.ReadAllText($"/proc/{process.ToString(CultureInfo.InvariantCulture)}/maps").Contains("YamlDotNet", StringComparison.Ordinal);
        }
        catch (IOException)
        {
            return false;
        }
    }

    private void AssertOldOrNew(SortedDictionary<string, string> before, SortedDictionary<string, string> after)
    {
        var found = Content(Work);
        Assert.All(before.Keys, name => Assert.True(found.ContainsKey(name) || found.Keys.Any(IsUnfinished), name));
        Assert.All(found.Where(file => !IsUnfinished(file.Key)), file =>
        {
            var owned = file.Key.Contains(".bak", StringComparison.Ordinal) ? file.Key[..file.Key.IndexOf(".bak", StringComparison.Ordinal)] : file.Key;
            Assert.Contains(file.Value, (string?[])[before.GetValueOrDefault(owned), after.GetValueOrDefault(owned), after.GetValueOrDefault(file.Key)]);
        });
    }

    // The next run finishes or removes it.
    private static bool IsUnfinished(string name) => name.EndsWith(".part", StringComparison.Ordinal) || name.Contains(".cyberdocs.", StringComparison.Ordinal);

    private static bool IsPaper(KeyValuePair<string, string> file) => !file.Key.Contains(".bak", StringComparison.Ordinal);

    private static SortedDictionary<string, string> Content(string folder) => new(
        Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).ToDictionary(
            file => Path.GetRelativePath(folder, file).Replace('\\', '/'),
            file => Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(file)))),
        StringComparer.Ordinal);

    // One dossier in all states that the commands ask for, and files of the names that they write.
    private static string Prepared()
    {
        var start = SharedFolder.Create("writers-start");
        string In(string name) => Path.Combine(start, name);
        var engine = new CyberDocsEngine();
        var yaml = File.ReadAllText(Repository.PathOf("samples", "data", "dossier.yaml"));
        File.Copy(Repository.PathOf("samples", "data", "ledger.csv"), In("ledger.csv"));
        File.WriteAllText(In("dossier.yaml"), yaml);
        File.WriteAllText(In("changed.yaml"), yaml.Replace("電子カルテ", "電子診療録", StringComparison.Ordinal));
        File.WriteAllText(In("asked.yaml"), yaml + "\ncorrections:\n  - { id: \"1\", document: cover, text: 担当者を書いてください。 }\n");
        File.WriteAllText(In("new.csv"), File.ReadAllText(In("ledger.csv")).TrimEnd() + "\nZZ-1,端末\n");
        foreach (var name in (string[])["other.xlsx", "other.docx", "other.ics", "mine.txt"])
        {
            File.WriteAllText(In(name), "mine");
        }

        Assert.True(engine.ExportWorkbook(In("dossier.yaml"), In("book.xlsx")).Written);
        var read = engine.Read(In("dossier.yaml"));
        var options = new GenerateOptions { Date = new(2024, 10, 1), Formats = ["xlsx"], Documents = ["checklist-institution"] };
        engine.Generate(read with { Dossier = read.Dossier! with { Answers = [] } }, In("blank"), options);
        File.Move(Directory.EnumerateFiles(In("blank"), "*.xlsx").Single(), In("blank.xlsx"));
        Directory.Delete(In("blank"), recursive: true);
        var returned = read.Dossier with
        {
            Answers = read.Dossier.Answers.Select(form => form with
            {
                Items = form.Items.Select(item => item with { Remarks = "返送時の備考" }).ToValueList(),
            }).ToValueList(),
        };
        engine.Generate(returned, In("returned"), options with { Formats = ["docx"] });
        File.Copy(In("dossier.yaml"), In("sent.yaml"));
        engine.SendRequests(In("sent.yaml"), In("letters"), new() { Date = new(2024, 10, 1), Formats = ["txt"], Due = new(2024, 10, 20), Archive = true });
        return start;
    }
}
