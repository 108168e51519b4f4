using CyberDocs.Files;
using CyberDocs.Generation;

namespace CyberDocs;

/// <summary>Folders that are laid over the built-in templates, editions and profiles. Stateless and thread-safe.</summary>
public static class TemplateFolder
{
    /// <summary>Writes the built-in templates, editions and profiles with what explains them into a folder, to be changed there.</summary>
    /// <param name="folder">The folder, made when it is not there. Files that are there already as they would be written stay.</param>
    /// <param name="overwrite">Whether files with other content are replaced, each kept as <c>.bak</c>; otherwise nothing at all is written where one
    /// is.</param>
    /// <exception cref="IOException">A file cannot be written.</exception>
    public static TemplateExportResult Export(string folder, bool overwrite = false)
    {
        ArgumentException.ThrowIfNullOrEmpty(folder);
        var (written, inTheWay) = FileExport.Write(BuiltInFiles.Templates(), folder, overwrite);
        return new TemplateExportResult(written, inTheWay);
    }

    /// <summary>The files of a folder and below, for those who watch for changes: in ordinal order, each folder once, however links lead.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="cancellation">Stops looking.</param>
    /// <exception cref="IOException">There is no such folder, or it holds more files than <see cref="InputLimits.Default"/> allows.</exception>
    public static IReadOnlyList<string> Files(string folder, CancellationToken cancellation = default)
    {
        ArgumentException.ThrowIfNullOrEmpty(folder);
        return FolderWalk.Files(folder, cancellation: cancellation);
    }
}
