namespace CyberDocs.Intake;

/// <summary>Lists what lies in a folder and below, each folder once, however links lead. Stateless and thread-safe.</summary>
internal static class FolderWalk
{
    /// <summary>All files, in ordinal order; links that lead nowhere are among them, folders that may not be read are not.</summary>
    /// <exception cref="InputRefusedException">There are more than the limit allows.</exception>
    public static IReadOnlyList<string> Files(string folder, InputLimits? limits = null, CancellationToken cancellation = default)
    {
        var meter = new InputMeter(limits, 0, cancellation);
        var files = new List<string>();
        foreach (var (each, _) in Walk(folder, meter, cancellation))
        {
            foreach (var file in Directory.EnumerateFiles(each, "*", Every))
            {
                meter.Add(InputLimit.Entries);
                files.Add(file);
            }
        }

        files.Sort(StringComparer.Ordinal);
        return files;
    }

    /// <summary>The folder and those below.</summary>
    /// <exception cref="InputRefusedException">There are more than the limit allows.</exception>
    public static IReadOnlyList<string> Folders(string folder, InputLimits? limits = null, CancellationToken cancellation = default) =>
        [.. Walk(folder, new InputMeter(limits, 0, cancellation), cancellation).Select(each => each.Path)];

    private static EnumerationOptions Every { get; } = new() { AttributesToSkip = 0, IgnoreInaccessible = true };

    private static IEnumerable<(string Path, string Real)> Walk(string folder, InputMeter meter, CancellationToken cancellation)
    {
        var seen = new HashSet<string>(OperatingSystem.IsWindows() ? StringComparer.OrdinalIgnoreCase : StringComparer.Ordinal) { RealPath.Of(folder) };
        var next = new Queue<(string, string)>([(folder, RealPath.Of(folder))]);
        while (next.TryDequeue(out var at))
        {
            cancellation.ThrowIfCancellationRequested();
            yield return at;

            // Folders come before links to them, so that a folder is shown by its own name.
            foreach (var below in Directory.EnumerateDirectories(at.Item1, "*", Every)
                .OrderBy(path => new FileInfo(path).LinkTarget is not null).ThenBy(path => path, StringComparer.Ordinal))
            {
                meter.Add(InputLimit.Entries);
                if (RealOf(below) is { } real && seen.Add(real))
                {
                    next.Enqueue((below, real));
                }
            }
        }
    }

    private static string? RealOf(string path)
    {
        try
        {
            return RealPath.Of(path);
        }
        catch (IOException)
        {
            return null;
        }
    }
}
