namespace CyberDocs.Generation;

/// <summary>What lies below the folder of a batch: dossiers, and folders that hold none. Immutable and thread-safe.</summary>
internal sealed class BatchFolders
{
    /// <param name="root">The folder.</param>
    /// <param name="others">Folders below it that are no institution's: that of the output, those of templates.</param>
    public BatchFolders(string root, IEnumerable<string> others)
    {
        var skipped = others.Select(WithEnd).ToList();
        var folders = FolderWalk.Folders(root).Skip(1)
            .Where(folder => !skipped.Exists(other => WithEnd(folder).StartsWith(other, StringComparison.Ordinal)))
            .ToList();
        Dossiers = [.. folders.Select(DossierFile.In).Where(File.Exists).Order(StringComparer.Ordinal)];
        WithoutDossier = [.. Strays(root, folders, Dossiers.Select(dossier => Path.GetDirectoryName(dossier)!).ToHashSet(StringComparer.Ordinal))];
    }

    /// <summary>The dossiers, in ordinal order.</summary>
    public IReadOnlyList<string> Dossiers { get; }

    /// <summary>Topmost folders that hold files but no dossier, and lie neither in nor above the folder of one.</summary>
    public IReadOnlyList<BatchStray> WithoutDossier { get; }

    private static IEnumerable<BatchStray> Strays(string root, List<string> folders, HashSet<string> known)
    {
        var above = known.SelectMany(folder => Above(folder, root)).ToHashSet(StringComparer.Ordinal);
        foreach (var folder in folders.Order(StringComparer.Ordinal).Where(folder => !above.Contains(folder)))
        {
            var name = Path.GetRelativePath(root, folder).Replace('\\', '/');
            if (known.Contains(folder) || Above(folder, root).Any(known.Contains) || name.Split('/').Any(part => part.StartsWith('.')))
            {
                continue;
            }

            string[] files = [.. Directory.EnumerateFiles(folder).Select(file => Path.GetFileName(file)).Order(StringComparer.Ordinal)];
            if (files.Length > 0)
            {
                known.Add(folder);
                yield return new BatchStray(name, files);
            }
        }
    }

    private static IEnumerable<string> Above(string folder, string root)
    {
        for (var at = Path.GetDirectoryName(folder); at is not null && at.Length > root.Length; at = Path.GetDirectoryName(at))
        {
            yield return at;
        }
    }

    private static string WithEnd(string folder) => Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder)) + Path.DirectorySeparatorChar;
}
