namespace CyberDocs.Cli;

/// <summary>The files that a run depends on: what stands beside the dossier, and everything in the template folders. Not thread-safe.</summary>
/// <remarks>Asked again and again, because editors save in too many ways for change events, and network drives send none.</remarks>
internal sealed class WatchedFiles
{
    private static readonly string[] PictureEndings = [".png", ".jpg", ".jpeg"];
    private static readonly string[] LedgerEndings = [".csv", ".tsv", ".xlsx"];
    private static readonly string[] DataEndings = [".yaml", ".yml", ".json", .. LedgerEndings, .. PictureEndings];

    /// <summary>Files of which a dossier may consist, and how people pack them, as a page asks for them.</summary>
    public static string Uploaded { get; } = string.Join(',', [.. DataEndings, ".zip"]);

    /// <summary>Whether a file can be a ledger by its ending.</summary>
    public static bool IsLedger(string path) => LedgerEndings.Contains(Path.GetExtension(path), StringComparer.OrdinalIgnoreCase);

    private readonly string beside;
    private readonly IReadOnlyList<string> templates;
    private Dictionary<string, (long Length, DateTime Written)> known;

    /// <param name="dossier">The dossier file.</param>
    /// <param name="templates">The template folders.</param>
    public WatchedFiles(string dossier, IReadOnlyList<string> templates)
    {
        beside = Path.GetDirectoryName(Path.GetFullPath(dossier))!;
        this.templates = templates;
        known = Look();
    }

    /// <summary>Files that were saved, added or removed since the last call, in the order of their names.</summary>
    public IReadOnlyList<string> Changed()
    {
        var now = Look();
        var changed = now.Keys.Union(known.Keys)
            .Where(file => !now.TryGetValue(file, out var stamp) || !known.TryGetValue(file, out var before) || stamp != before)
            .Order(StringComparer.Ordinal).ToList();
        known = now;
        return changed;
    }

    private Dictionary<string, (long Length, DateTime Written)> Look()
    {
        var files = new Dictionary<string, (long Length, DateTime Written)>(StringComparer.Ordinal);
        Add(files, beside, below: false, file => DataEndings.Contains(Path.GetExtension(file), StringComparer.OrdinalIgnoreCase));
        foreach (var folder in templates)
        {
            Add(files, folder, below: true,
                static file => file.EndsWith(".sbn-html", StringComparison.Ordinal) || file.EndsWith(".yaml", StringComparison.Ordinal)
                    || PictureEndings.Contains(Path.GetExtension(file), StringComparer.OrdinalIgnoreCase));
        }

        return files;
    }

    private static void Add(Dictionary<string, (long Length, DateTime Written)> files, string folder, bool below, Func<string, bool> isWatched)
    {
        try
        {
            foreach (var file in (below ? TemplateFolder.Files(folder) : Directory.EnumerateFiles(folder))
                .Select(path => new FileInfo(path)).Where(file => file.Exists && isWatched(file.Name)))
            {
                files[file.FullName] = (file.Length, file.LastWriteTimeUtc);
            }
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // A folder or file that is being replaced at this moment is there again the next time.
        }
    }
}
