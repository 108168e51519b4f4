namespace CyberDocs.Files;

/// <summary>Replaces a file whole: written under a temporary name and renamed, with the file so far kept beside it. Stateless and thread-safe.</summary>
internal static class FileReplacement
{
    /// <summary>Writes the file; what was there, if it was different, becomes <c>.bak</c>: it may be the only copy.</summary>
    /// <exception cref="IOException">A file cannot be written; the target is then as it was.</exception>
    public static void Write(string target, ReadOnlySpan<byte> content)
    {
        if (File.Exists(target) && !File.ReadAllBytes(target).AsSpan().SequenceEqual(content))
        {
            File.Copy(target, target + ".bak", overwrite: true);
        }

        Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(target))!);
        using var file = new OutputFile(target);
        file.Content.Write(content);
        file.Commit();
    }
}
