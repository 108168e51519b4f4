namespace CyberDocs.Cli.Web;

/// <summary>
/// Rings as soon as something changed in folders, where the system tells of it; where it does not, as on network drives, whoever waits looks now and then all
/// the same. Thread-safe.
/// </summary>
internal sealed class SaveBell : IDisposable
{
    private readonly SemaphoreSlim rung = new(0, 1);
    private readonly Lock gate = new();
    private List<FileSystemWatcher> watchers = [];

    /// <summary>Listens to these folders alone from now on.</summary>
    /// <param name="folder">The folder whose own files matter.</param>
    /// <param name="whole">Folders in which everything below matters too.</param>
    public void ListenTo(string folder, IReadOnlyList<string> whole)
    {
        lock (gate)
        {
            Hush();
            watchers = [.. whole.Select(each => Watcher(each, below: true)).Append(Watcher(folder, below: false)).OfType<FileSystemWatcher>()];
        }
    }

    /// <summary>Rings.</summary>
    public void Ring()
    {
        lock (gate)
        {
            if (rung.CurrentCount == 0)
            {
                rung.Release();
            }
        }
    }

    /// <summary>Waits until it rings, or for so long; tells whether it rang.</summary>
    public Task<bool> Wait(TimeSpan most, CancellationToken cancellation) => rung.WaitAsync(most, cancellation);

    public void Dispose()
    {
        lock (gate)
        {
            Hush();
        }
    }

    private void Hush()
    {
        watchers.ForEach(static watcher => watcher.Dispose());
        watchers = [];
    }

    private FileSystemWatcher? Watcher(string folder, bool below)
    {
        FileSystemWatcher? watcher = null;
        try
        {
            watcher = new FileSystemWatcher(folder) { IncludeSubdirectories = below };
            watcher.Changed += (_, _) => Ring();
            watcher.Created += (_, _) => Ring();
            watcher.Deleted += (_, _) => Ring();
            watcher.Renamed += (_, _) => Ring();
            watcher.EnableRaisingEvents = true;
            return watcher;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException or PlatformNotSupportedException)
        {
            // A folder that is not there, or a system that watches enough already: looking now and then does.
            watcher?.Dispose();
            return null;
        }
    }
}
