namespace CyberDocs.Reading;

/// <summary>Files in a folder on disk. Links that lead out of the folder are not followed.</summary>
/// <param name="folder">The folder.</param>
/// <param name="displayFolder">How messages name the folder, such as <c>data</c>; empty when only file names are shown.</param>
/// <param name="limits">How much of a file is read; the defaults when null.</param>
internal sealed class FolderSourceFiles(string folder, string displayFolder = "", InputLimits? limits = null) : ISourceFiles
{
    private readonly RootedFolder files = new(folder);

    public SourceFile? Open(string name) => files.Read(AsOnDisk(name), limits) is { } bytes
        ? new(displayFolder.Length == 0 ? name : $"{displayFolder.TrimEnd('/')}/{name}", bytes) { Limits = limits ?? InputLimits.Default }
        : null;

    public bool? Has(string name) => files.Has(AsOnDisk(name));

    private string AsOnDisk(string name)
    {
        var parts = name.Split('/');
        var at = folder;
        for (var i = 0; i < parts.Length; i++)
        {
            parts[i] = PartOnDisk(at, parts[i]);
            at = Path.Combine(at, parts[i]);
        }

        return string.Join('/', parts);
    }

    // A name typed in a dossier has its sound marks joined; a file that came from macOS may have them apart.
    private static string PartOnDisk(string path, string part)
    {
        if (part.AsSpan().IndexOfAnyExceptInRange('\0', '\u007F') < 0 || !Directory.Exists(path) || Path.Exists(Path.Combine(path, part)))
        {
            return part;
        }

        var wanted = NameKey.Joined(part);
        return Directory.EnumerateFileSystemEntries(path).Select(Path.GetFileName).OfType<string>().Order(StringComparer.Ordinal)
            .FirstOrDefault(entry => NameKey.Joined(entry) == wanted) ?? part;
    }
}
