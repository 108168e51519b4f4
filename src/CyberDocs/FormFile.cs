namespace CyberDocs;

/// <summary>A filled-in form that came back. Immutable; as thread-safe as what it opens.</summary>
/// <param name="Name">Name for messages; vendors may have renamed the file.</param>
/// <param name="Open">Opens its content, once; the stream is closed after reading.</param>
public sealed record FormFile(string Name, Func<Stream> Open)
{
    private static readonly string[] Endings = [".docx", ".xlsx", ".pdf"];

    /// <summary>A file on disk.</summary>
    /// <param name="path">Its path, also its name in messages.</param>
    public static FormFile At(string path)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        return new FormFile(path, () => ForeignFile.Open(path));
    }

    /// <summary>Files that may be forms in a folder and below, in ordinal order; what office programs leave beside an open file is not among them.</summary>
    /// <param name="folder">The folder; links are followed, each folder once.</param>
    /// <exception cref="IOException">There is no such folder, or it holds more files than <see cref="InputLimits.Default"/> allows.</exception>
    public static IReadOnlyList<FormFile> In(string folder)
    {
        ArgumentException.ThrowIfNullOrEmpty(folder);
        return [.. FolderWalk.Files(folder).Where(IsForm).Select(At)];
    }

    private static bool IsForm(string path) =>
        Endings.Contains(Path.GetExtension(path), StringComparer.OrdinalIgnoreCase) && Path.GetFileName(path) is not (['~', '$', ..] or ['.', ..]);
}
