using System.Diagnostics.CodeAnalysis;
using System.Text;

namespace CyberDocs.Templating;

/// <summary>Templates in a folder and its subfolders. Nothing outside the folder is ever read, neither through <c>..</c> nor through symbolic links.</summary>
public sealed class FolderTemplateSource : ITemplateSource
{
    // The most that any option lets an engine parse.
    private const int LongestText = 1 << 26;

    private readonly string root;

    /// <summary>A source for a folder.</summary>
    /// <param name="folder">The folder.</param>
    /// <exception cref="DirectoryNotFoundException">There is no such folder.</exception>
    public FolderTemplateSource(string folder)
    {
        ArgumentException.ThrowIfNullOrEmpty(folder);
        if (!Directory.Exists(folder))
        {
            throw new DirectoryNotFoundException(folder);
        }

        root = Resolve(Path.GetFullPath(folder));
    }

    /// <summary>Looks a template up by its path relative to the folder, written with <c>/</c>.</summary>
    /// <param name="name">The relative path; absolute paths and paths that leave the folder are not found.</param>
    /// <param name="text">The template, named by the relative path.</param>
    /// <exception cref="InvalidDataException">The file is longer than any template may be.</exception>
    public bool TryGet(string name, [NotNullWhen(true)] out TemplateText? text)
    {
        text = null;
        if (!IsSafe(name))
        {
            return false;
        }

        var path = Path.GetFullPath(Path.Combine(root, name));
        if (!File.Exists(path) || !IsInside(Resolve(path)))
        {
            return false;
        }

        text = new TemplateText(name, ReadWhole(path));
        return true;
    }

    // A file may say nothing about its length, and still have no end.
    private static string ReadWhole(string path)
    {
        using var reader = new StreamReader(path);
        var read = new StringBuilder();
        var buffer = new char[1 << 14];
        while (reader.Read(buffer) is > 0 and var count)
        {
            read.Append(buffer, 0, count);
            if (read.Length > LongestText)
            {
                throw new InvalidDataException($"{path}: more than {LongestText} characters");
            }
        }

        return read.ToString();
    }

    private static bool IsSafe(string name)
    {
        if (string.IsNullOrEmpty(name) || Path.IsPathRooted(name) || name.Contains('\\', StringComparison.Ordinal)
            || name.Contains(':', StringComparison.Ordinal) || name.Contains('\0', StringComparison.Ordinal))
        {
            return false;
        }

        foreach (var part in name.Split('/'))
        {
            if (part.Length == 0 || part is "." or "..")
            {
                return false;
            }
        }

        return true;
    }

    private bool IsInside(string path) =>
        path.StartsWith(Path.EndsInDirectorySeparator(root) ? root : root + Path.DirectorySeparatorChar, StringComparison.Ordinal);

    /// <summary>The path without symbolic links in any of its parts.</summary>
    private static string Resolve(string path)
    {
        var resolved = Path.GetPathRoot(path)!;
        foreach (var part in path[resolved.Length..].Split(Path.DirectorySeparatorChar, StringSplitOptions.RemoveEmptyEntries))
        {
            resolved = Path.Combine(resolved, part);
            FileSystemInfo entry = Directory.Exists(resolved) ? new DirectoryInfo(resolved) : new FileInfo(resolved);
            if (entry.LinkTarget is not null && entry.ResolveLinkTarget(true) is { } target)
            {
                // The target may itself lie behind a link higher up.
                resolved = target.FullName == resolved ? resolved : Resolve(target.FullName);
            }
        }

        return resolved;
    }
}
