using CyberDocs.TestKit;

namespace CyberDocs.Cli.Tests;

/// <summary>Making again on every save.</summary>
public sealed class WatchTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("cyberdocs-watch-").FullName;

    [Fact]
    public void A_save_of_the_dossier_the_ledger_or_a_template_is_seen_once_and_other_files_are_not()
    {
        var dossier = Write("data/dossier.yaml", "1");
        var ledger = Write("data/ledger.csv", "1");
        var template = Write("templates/ledger/ledger.sbn-html", "1");
        var files = new WatchedFiles(dossier, [Path.Combine(folder, "templates")]);
        Assert.Empty(files.Changed());
        Write("data/ledger.csv", "12");
        Write("templates/ledger/ledger.sbn-html", "12");
        Write("data/notes.txt", "x");
        Assert.Equal([ledger, template], files.Changed());
        Assert.Empty(files.Changed());
        File.Delete(dossier);
        Assert.Equal([dossier], files.Changed());
    }

    [Fact]
    public async Task The_loop_runs_again_and_survives_what_cannot_be_read()
    {
        var dossier = Write("data/dossier.yaml", "1");
        using var ended = new CancellationTokenSource();
        using var ran = new SemaphoreSlim(0);
        var output = new StringWriter();
        var runs = 0;
        var loop = new WatchLoop(
            new WatchedFiles(dossier, []),
            () =>
            {
                ran.Release();
                if (++runs == 1)
                {
                    throw new IOException("being saved");
                }
            },
            output);
        var running = Task.Run(() => loop.Run(ended.Token));
        Assert.True(await ran.WaitAsync(Hang.Limit));
        Write("data/dossier.yaml", "12");
        Assert.True(await ran.WaitAsync(Hang.Limit));
        await ended.CancelAsync();
        Assert.Equal(0, await running);
        Assert.Contains("being saved", output.ToString(), StringComparison.Ordinal);
        Assert.Contains("changed: dossier.yaml", output.ToString(), StringComparison.Ordinal);
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    private string Write(string name, string text)
    {
        var path = Path.Combine(folder, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
        return path;
    }
}
