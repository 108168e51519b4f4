namespace CyberDocs.Reading;

/// <summary>Files in a folder on disk. Links that lead out of the folder are not followed.</summary>
/// <param name="folder">The folder.</param>
/// <param name="displayFolder">How messages name the folder, such as <c>data</c>; empty when only file names are shown.</param>
internal sealed class FolderSourceFiles(string folder, string displayFolder = "") : ISourceFiles
{
    public SourceFile? Open(string name)
    {
        var path = Path.Combine(folder, name.Replace('/', Path.DirectorySeparatorChar));
        if (!File.Exists(path) || !StaysInside(path))
        {
            return null;
        }

        return new(displayFolder.Length == 0 ? name : $"{displayFolder.TrimEnd('/')}/{name}", SharedFile.ReadAllBytes(path));
    }

    private bool StaysInside(string path)
    {
        var root = Resolve(Path.GetFullPath(folder));
        var target = Resolve(Path.GetFullPath(path));
        return target.StartsWith(root.TrimEnd(Path.DirectorySeparatorChar) + Path.DirectorySeparatorChar, StringComparison.Ordinal);
    }

    // Resolves links part by part: a linked folder on the way leads outside just as a linked file does.
    private static string Resolve(string fullPath)
    {
        var resolved = Path.GetPathRoot(fullPath)!;
        foreach (var part in fullPath[resolved.Length..].Split(Path.DirectorySeparatorChar, StringSplitOptions.RemoveEmptyEntries))
        {
            var next = Path.Combine(resolved, part);
            FileSystemInfo info = Directory.Exists(next) ? new DirectoryInfo(next) : new FileInfo(next);
            resolved = info.ResolveLinkTarget(returnFinalTarget: true)?.FullName ?? next;
        }

        return resolved;
    }
}
