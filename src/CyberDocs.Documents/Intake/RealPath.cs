using Microsoft.Win32.SafeHandles;

namespace CyberDocs.Intake;

/// <summary>Where a path leads once every link in every part of it is followed, as the system follows them. Stateless and thread-safe.</summary>
internal static class RealPath
{
    /// <summary>As many links as Linux follows.</summary>
    private const int MostLinks = 40;

    private static readonly char[] Separators = [Path.DirectorySeparatorChar, Path.AltDirectorySeparatorChar];

    public static StringComparison Comparison =>
        OperatingSystem.IsWindows() || OperatingSystem.IsMacOS() ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal;

    /// <summary>The path without links; what does not exist yet is kept as it is.</summary>
    /// <exception cref="IOException">The links go round in circles.</exception>
    public static string Of(string path)
    {
        // Not GetFullPath: .. behind a link means the folder above the link's target.
        var rooted = Path.IsPathRooted(path) ? path : Path.Combine(Directory.GetCurrentDirectory(), path);
        var resolved = Path.GetPathRoot(rooted)!;
        var parts = new Stack<string>(PartsOf(rooted[resolved.Length..]));
        var links = 0;
        while (parts.TryPop(out var part))
        {
            if (part == "..")
            {
                resolved = Path.GetDirectoryName(resolved) ?? resolved;
                continue;
            }

            var next = Path.Combine(resolved, part);
            if (new FileInfo(next).LinkTarget is not { } target)
            {
                resolved = next;
                continue;
            }

            if (++links > MostLinks)
            {
                throw new IOException($"{path}: リンクが堂々巡りしています。/ The links go round in circles.");
            }

            var root = Path.IsPathRooted(target) ? Path.GetPathRoot(target)! : "";
            resolved = root.Length > 0 ? root : resolved;
            foreach (var piece in PartsOf(target[root.Length..]))
            {
                parts.Push(piece);
            }
        }

        return resolved;
    }

    /// <summary>Where an open file lies, as the system knows it; by its path where the system does not say.</summary>
    public static string Of(SafeFileHandle handle, string path)
    {
        var known = OperatingSystem.IsLinux() ? new FileInfo($"/proc/self/fd/{handle.DangerousGetHandle()}").LinkTarget : null;
        return known is ['/', ..] ? known : Of(path);
    }

    /// <summary>
    /// Whether an open file of ours is still the one of that name: another may have renamed or deleted it before it was locked, which elsewhere than on
    /// Windows takes a second step.
    /// </summary>
    public static bool IsNamed(SafeFileHandle handle, string path)
    {
        if (OperatingSystem.IsWindows())
        {
            return true;
        }

        var folder = Of(Path.GetDirectoryName(Path.GetFullPath(path))!);
        if (OperatingSystem.IsLinux())
        {
            return Of(handle, path) == Path.Combine(folder, Path.GetFileName(path));
        }

        // A time that no other file has tells them apart where the system does not say what a handle is.
        File.SetLastAccessTimeUtc(handle, DateTime.UnixEpoch.AddSeconds(Environment.ProcessId).AddMicroseconds(handle.DangerousGetHandle() % 1_000_000));
        return File.Exists(path) && File.GetLastAccessTimeUtc(path) == File.GetLastAccessTimeUtc(handle);
    }

    public static bool IsInside(string root, string path) =>
        path.StartsWith(Path.EndsInDirectorySeparator(root) ? root : root + Path.DirectorySeparatorChar, Comparison);

    // The last part first, as a stack wants them.
    private static IEnumerable<string> PartsOf(string path) =>
        path.Split(Separators, StringSplitOptions.RemoveEmptyEntries).Where(part => part != ".").Reverse();
}
