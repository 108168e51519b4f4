namespace CyberDocs.Files;

/// <summary>Replaces a file that people own: whole, with the state so far kept beside it and its permissions kept. Stateless and thread-safe.</summary>
internal static class FileReplacement
{
    /// <summary>
    /// Writes the file; what was there, if it was different, stays as <c>.bak</c>, <c>.bak2</c> and so on. A link stays one: what it leads to is replaced.
    /// </summary>
    /// <param name="target">The file.</param>
    /// <param name="content">What it is to hold.</param>
    /// <param name="root">Folder that it must lie in, links followed; null for any.</param>
    /// <param name="keep">Whether what was there is kept.</param>
    /// <exception cref="IOException">A file cannot be written; the target is then as it was.</exception>
    public static void Write(string target, ReadOnlySpan<byte> content, RootedFolder? root = null, bool keep = true)
    {
        var real = RealPath.Of(target);
        if (root is not null && !RealPath.IsInside(root.Root, real))
        {
            throw new IOException($"{target} はフォルダーの外を指しています。リンクを確かめてください。/ It leads outside the folder; see where links lead.");
        }

        Directory.CreateDirectory(Path.GetDirectoryName(real)!);

        // Held from here on: another run cannot write between the backup and the renaming.
        using var file = new OutputFile(real, ModeOf(real), root?.Root);
        file.Content.Write(content);

        // A disk without room is told before anything is kept.
        file.Content.Flush();
        if (keep && File.Exists(real) && !Holds(real, content))
        {
            Keep(real);
        }

        file.Commit();
    }

    /// <summary>Refuses to write where anything is, a link that leads nowhere included, unless it is to be replaced.</summary>
    /// <exception cref="IOException">Something is there.</exception>
    public static void Refuse(string path, bool overwrite)
    {
        if (!overwrite && (Path.Exists(path) || new FileInfo(path).LinkTarget is not null))
        {
            throw new IOException(
                $"{path} がすでにあります。上書きするには --force を付けてください（前のものは .bak に残ります）。/ It is there already; --force replaces it and keeps it as .bak.");
        }
    }

    /// <summary>Copies a file to the first free <c>.bak</c>, whole.</summary>
    /// <exception cref="IOException">The copy cannot be written.</exception>
    public static void Keep(string path)
    {
        using var content = ForeignFile.Open(path);
        for (var number = 1; ; number++)
        {
            var backup = path + ".bak" + (number == 1 ? "" : number.ToString(CultureInfo.InvariantCulture));
            if (Path.Exists(backup) || new FileInfo(backup).LinkTarget is not null)
            {
                continue;
            }

            using var copy = new OutputFile(backup, ModeOf(path));
            content.Position = 0;
            content.CopyTo(copy.Content);
            try
            {
                copy.Commit(overwrite: false);
                return;
            }
            catch (IOException) when (Path.Exists(backup))
            {
                // Another run was faster; the next number is free.
            }
        }
    }

    /// <summary>Whether a file holds just this. However long it is, no more of it is held than is looked at.</summary>
    public static bool Holds(string path, ReadOnlySpan<byte> content)
    {
        using var file = ForeignFile.Open(path);
        if (file.Length != content.Length)
        {
            return false;
        }

        var buffer = new byte[1 << 16];
        for (var read = file.Read(buffer); read > 0; read = file.Read(buffer))
        {
            if (read > content.Length || !buffer.AsSpan(0, read).SequenceEqual(content[..read]))
            {
                return false;
            }

            content = content[read..];
        }

        return content.IsEmpty;
    }

    /// <summary>Who may do what with a file; null when there is none, or no such thing.</summary>
    public static UnixFileMode? ModeOf(string path) => !OperatingSystem.IsWindows() && File.Exists(path) ? File.GetUnixFileMode(path) : null;
}
