using CyberDocs.Intake;

namespace CyberDocs;

/// <summary>A filled-in form that came back. Immutable; as thread-safe as what it opens.</summary>
/// <param name="Name">Name for messages; vendors may have renamed the file.</param>
/// <param name="Open">Opens its content, once; the stream is closed after reading.</param>
public sealed record FormFile(string Name, Func<Stream> Open)
{
    /// <summary>A file on disk.</summary>
    /// <param name="path">Its path, also its name in messages.</param>
    public static FormFile At(string path)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        return new FormFile(path, () => ForeignFile.Open(path));
    }
}
