using CyberDocs.Files;

namespace CyberDocs.Generation;

/// <summary>Writes built-in files into a folder for people to change. Stateless and thread-safe.</summary>
internal static class FileExport
{
    /// <summary>Writes the files that are not there yet. Where one is there with other content, nothing at all is written unless told to.</summary>
    /// <param name="files">Content by name with forward slashes.</param>
    /// <param name="folder">The folder, made when it is not there.</param>
    /// <param name="overwrite">Whether files with other content are replaced; each is kept as <c>.bak</c>.</param>
    /// <returns>Names written and, when nothing was, names that stand in the way; both in ordinal order.</returns>
    /// <exception cref="IOException">A file cannot be written.</exception>
    public static (IReadOnlyList<string> Written, IReadOnlyList<string> InTheWay) Write(
        IReadOnlyDictionary<string, byte[]> files, string folder, bool overwrite)
    {
        var missing = new List<string>();
        var different = new List<string>();
        foreach (var (name, content) in files.OrderBy(file => file.Key, StringComparer.Ordinal))
        {
            var path = PathOf(folder, name);
            if (!Path.Exists(path) && new FileInfo(path).LinkTarget is null)
            {
                missing.Add(name);
            }
            else if (!File.Exists(path) || !FileReplacement.Holds(path, content))
            {
                different.Add(name);
            }
        }

        if (different.Count > 0 && !overwrite)
        {
            return ([], different);
        }

        Directory.CreateDirectory(folder);
        var root = new RootedFolder(folder);
        string[] wanted = [.. missing.Concat(different).Order(StringComparer.Ordinal)];
        foreach (var name in wanted)
        {
            FileReplacement.Write(PathOf(folder, name), files[name], root);
        }

        return (wanted, []);
    }

    private static string PathOf(string folder, string name) =>
        Path.Combine(Path.GetFullPath(folder), name.Replace('/', Path.DirectorySeparatorChar));
}
