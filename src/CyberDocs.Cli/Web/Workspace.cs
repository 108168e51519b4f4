namespace CyberDocs.Cli.Web;

/// <summary>The dossier that is open, kept up with its files. What was handed over lies in a folder that goes with it. Thread-safe.</summary>
internal sealed class Workspace : IDisposable
{
    private const int MostTries = 20;
    private const int LooksBetween = 5;
    private const int MostRounds = 5;
    private const int MostHolds = 10;

    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(200);

    // How long a file that cannot be read stays as it is before that is told.
    private static readonly TimeSpan Still = TimeSpan.FromMilliseconds(100);

    // Programs save in several steps: a moment after the first, most have done all of them.
    private static readonly TimeSpan Moment = TimeSpan.FromMilliseconds(10);

    private readonly Lock gate = new();
    private readonly Func<CyberDocsEngine> makeEngine;
    private readonly IReadOnlyList<string> templates;
    private readonly SaveBell bell = new();
    private readonly string kept = Directory.CreateTempSubdirectory("cyberdocs-web-").FullName;
    private CyberDocsEngine engine;
    private WatchedFiles? files;
    private TaskCompletionSource changed = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private int folders;
    private int looks;

    // What a save gave that may be half of it: shown when nothing follows.
    private Snapshot? held;
    private int holds;

    public Workspace(Func<CyberDocsEngine> makeEngine, IReadOnlyList<string> templates, DateOnly date)
    {
        (this.makeEngine, this.templates, Date) = (makeEngine, templates, date);
        engine = makeEngine();
        AppDomain.CurrentDomain.ProcessExit += Forget;
        Now = new Snapshot { Version = 0, Engine = engine };
    }

    public DateOnly Date { get; set; }

    /// <summary>The dossier's file; null when none is open.</summary>
    public string? Path { get; private set; }

    /// <summary>Whether the dossier was handed over, so that its file is a copy that goes with the program.</summary>
    public bool IsCopy { get; private set; }

    /// <summary>Whether something was written into such a copy that nobody has got yet.</summary>
    public bool HasUnsaved { get; private set; }

    public Snapshot Now { get; private set; }

    /// <summary>Forms that came back and are not taken in yet.</summary>
    public IReadOnlyList<FormFile> Forms { get; set; } = [];

    /// <summary>A ledger from elsewhere that is not taken in yet; null for none.</summary>
    public string? Ledger { get; set; }

    /// <summary>The earlier dossier to compare with; null for none.</summary>
    public ReadResult? Older { get; set; }

    /// <summary>Name of the earlier dossier.</summary>
    public string OlderName { get; set; } = "";

    /// <summary>What is done once nothing has been saved for a moment after a version was shown.</summary>
    public Action Rest { get; init; } = static () => { };

    /// <summary>A new empty folder for files that are handed over.</summary>
    public string NewFolder()
    {
        var folder = System.IO.Path.Combine(kept, Interlocked.Increment(ref folders).ToString(System.Globalization.CultureInfo.InvariantCulture));
        return Directory.CreateDirectory(folder).FullName;
    }

    /// <summary>Opens a dossier and reads it.</summary>
    public void Open(string path, bool isCopy)
    {
        lock (gate)
        {
            (Path, IsCopy, Forms, Ledger, Older, OlderName) = (path, isCopy, [], null, null, "");
            (files, HasUnsaved) = (new WatchedFiles(path, templates), false);
            bell.ListenTo(System.IO.Path.GetDirectoryName(System.IO.Path.GetFullPath(path))!, templates);

            // Nothing of the dossier before is shown as this one's, should this one not be read.
            Now = new Snapshot { Version = Now.Version, Engine = engine };
            Show(Taken([], isFirst: true));
        }
    }

    /// <summary>Takes files apart that were handed over, one request at a time: what is large is held in several copies meanwhile.</summary>
    public T Alone<T>(Func<T> work)
    {
        lock (gate)
        {
            return work();
        }
    }

    /// <summary>How often the dossier was written by us.</summary>
    public int Writes { get; private set; }

    /// <summary>Reads the dossier again after it was written by us.</summary>
    public void Wrote()
    {
        lock (gate)
        {
            (HasUnsaved, Writes) = (IsCopy, Writes + 1);
            Refresh();
        }
    }

    /// <summary>Takes note that the dossier was handed back whole.</summary>
    /// <param name="state">How often it had been written then; what was written since is still to be handed back.</param>
    public void HandedBack(int state)
    {
        lock (gate)
        {
            HasUnsaved = HasUnsaved && state != Writes;
        }
    }

    /// <summary>Reads the dossier again, after it was written by us or when the date changed.</summary>
    public void Refresh()
    {
        lock (gate)
        {
            if (Path is not null)
            {
                _ = files!.Changed();
                Show(Taken([Path], isFirst: false));
            }
        }
    }

    /// <summary>Reads the dossier again whenever a file of it is saved.</summary>
    public async Task Watch(CancellationToken cancellation)
    {
        for (var rested = -1; ;)
        {
            if (await bell.Wait(held is null ? Pause : Still, cancellation).ConfigureAwait(false))
            {
                await Task.Delay(Moment, cancellation).ConfigureAwait(false);
            }
            else if (rested != Now.Version)
            {
                rested = Now.Version;
                Rest();
            }

            Look();
        }
    }

    /// <summary>Looks once whether something was saved.</summary>
    public void Look()
    {
        lock (gate)
        {
            if (files?.Changed() is { Count: > 0 } saved)
            {
                TakeSaved(saved);
            }
            else if (held is { } whole)
            {
                Show(whole);
            }
            else if (Now.Trouble is not null && ++looks % LooksBetween == 0)
            {
                // A file that another program held is free again without being saved.
                Show(Taken([], isFirst: false));
            }
        }
    }

    /// <summary>Waits until there is another version than the one that is known.</summary>
    public async Task<int> Next(int known, CancellationToken cancellation)
    {
        while (true)
        {
            var next = changed.Task;
            if (Now.Version != known)
            {
                return Now.Version;
            }

            await next.WaitAsync(cancellation).ConfigureAwait(false);
        }
    }

    public void Dispose()
    {
        AppDomain.CurrentDomain.ProcessExit -= Forget;
        bell.Dispose();
        Forget(null, EventArgs.Empty);
    }

    // Files that were handed over do not stay, however the program ends.
    private void Forget(object? sender, EventArgs e)
    {
        for (var i = 0; i < MostTries && Directory.Exists(kept); i++)
        {
            try
            {
                Directory.Delete(kept, recursive: true);
            }
            catch (IOException)
            {
                // Somebody looks into it, or writes, at this moment.
            }
        }
    }

    // A file that is still being written is read again until it stays as it was read; one that cannot be read then is given time to become whole.
    private void TakeSaved(IReadOnlyList<string> saved)
    {
        for (var round = 0; ; round++)
        {
            var taken = Taken(saved, isFirst: false);
            if (round < MostRounds && files!.Changed() is { Count: > 0 } more)
            {
                saved = [.. saved.Union(more)];
                continue;
            }

            if (taken is null or { Trouble: null, Read.Dossier: not null } || Now.Read?.Dossier is null || ++holds > MostHolds)
            {
                Show(taken);
            }
            else
            {
                held = taken;
            }

            return;
        }
    }

    // What the files give; null when nothing is to be said about them that was not said before.
    private Snapshot? Taken(IReadOnlyList<string> saved, bool isFirst)
    {
        try
        {
            if (templates.Any(folder => saved.Any(file => file.StartsWith(System.IO.Path.GetFullPath(folder), StringComparison.Ordinal))))
            {
                engine = makeEngine();
            }

            var read = engine.Read(Path!);
            var found = read.Dossier is null ? read.Findings : [.. read.Findings, .. engine.Check(read.Dossier, Date)];
            return new Snapshot
            {
                Version = Now.Version + 1,
                Engine = engine,
                Read = read,
                Findings = found,
                Before = isFirst ? null : Now.Findings.Select(Now.KeyOf).ToHashSet(),
                Plan = read.Dossier is null ? [] : engine.Plan(read.Dossier),
            };
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException)
        {
            return isFirst || saved.Count > 0 || Now.Trouble?.Message != e.Message
                ? Now with { Version = Now.Version + 1, Trouble = e }
                : null;
        }
    }

    private void Show(Snapshot? snapshot)
    {
        (held, holds) = (null, 0);
        if (snapshot is null)
        {
            return;
        }

        Now = snapshot;
        var told = changed;
        changed = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        told.SetResult();
    }
}
