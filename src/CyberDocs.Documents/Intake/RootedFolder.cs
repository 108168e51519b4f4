namespace CyberDocs.Intake;

/// <summary>A folder out of which nothing leads: neither <c>..</c> nor a link in any part of a name. Immutable and thread-safe.</summary>
/// <remarks>A file is opened first, and its place asked for afterwards: what a link leads to cannot change in between.</remarks>
internal sealed class RootedFolder(string folder)
{
    private readonly string given = folder;

    /// <summary>The folder without links.</summary>
    public string Root { get; } = RealPath.Of(folder);

    /// <summary>The content of a file; null when there is none inside the folder.</summary>
    /// <param name="name">Relative name with forward slashes.</param>
    /// <param name="limits">The limits.</param>
    /// <param name="limit">The one that holds for its size.</param>
    /// <exception cref="InputRefusedException">It is no regular file or too large.</exception>
    public byte[]? Read(string name, InputLimits? limits = null, InputLimit? limit = null)
    {
        if (PathOf(name) is not { } path || !File.Exists(path))
        {
            return null;
        }

        try
        {
            return RealPath.IsInside(Root, RealPath.Of(path)) ? ForeignFile.ReadAllBytes(path, limits, limit, Root) : null;
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException
            || (e is UnauthorizedAccessException && !RealPath.IsInside(Root, RealPath.Of(path))))
        {
            return null;
        }
    }

    /// <summary>Whether a file or folder of a name lies inside.</summary>
    /// <param name="name">Relative name with forward slashes.</param>
    public bool Has(string name) => PathOf(name) is { } path && Path.Exists(path) && RealPath.IsInside(Root, RealPath.Of(path));

    /// <summary>Whether what lies inside under a name is a folder.</summary>
    /// <param name="name">Relative name with forward slashes.</param>
    public bool HoldsFolder(string name) => Has(name) && Directory.Exists(PathOf(name));

    /// <summary>What lies in the folder or in one below it, files and whatever has a name like one, by their names, in ordinal order.</summary>
    /// <param name="below">Folder below, or empty.</param>
    /// <param name="isWanted">Which names.</param>
    public IEnumerable<string> Names(string below, Func<string, bool> isWanted)
    {
        var folder = below.Length == 0 ? given : PathOf(below);
        return folder is not null && Directory.Exists(folder) && (below.Length == 0 || RealPath.IsInside(Root, RealPath.Of(folder)))
            ? Directory.EnumerateFileSystemEntries(folder).Select(Path.GetFileName).OfType<string>().Where(isWanted)
                .Select(name => below.Length == 0 ? name : $"{below}/{name}").Order(StringComparer.Ordinal)
            : [];
    }

    private string? PathOf(string name) => name.Length == 0 || Path.IsPathRooted(name) || name.Contains('\0', StringComparison.Ordinal)
        ? null
        : Path.Combine(given, name.Replace('/', Path.DirectorySeparatorChar));
}
