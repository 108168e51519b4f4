namespace CyberDocs.Intake;

/// <summary>Opens files that come from outside: regular ones alone, also such as another program has open for writing, and none without end.</summary>
internal static class ForeignFile
{
    /// <exception cref="InputRefusedException">It is a device, a pipe or the like.</exception>
    public static Stream Open(string path)
    {
        var isBlank = IsBlank(path);
        return isBlank ? new MemoryStream([], writable: false) : Opened(path, FileAccess.Read);
    }

    /// <summary>The whole content.</summary>
    /// <param name="path">The file.</param>
    /// <param name="limits">The limits.</param>
    /// <param name="limit">The one that holds for its size.</param>
    /// <param name="root">Folder without links that the file must lie in; null for any.</param>
    /// <exception cref="InputRefusedException">It is no regular file or too large.</exception>
    /// <exception cref="UnauthorizedAccessException">It lies outside the folder.</exception>
    public static byte[] ReadAllBytes(string path, InputLimits? limits = null, InputLimit? limit = null, string? root = null)
    {
        if (IsBlank(path))
        {
            return [];
        }

        using var file = Opened(path, FileAccess.Read);
        if (root is not null && !RealPath.IsInside(root, RealPath.Of(file.SafeFileHandle, path)))
        {
            throw new UnauthorizedAccessException(path);
        }

        return ReadAllBytes(file, limits, limit, path);
    }

    /// <summary>What a stream holds, up to the limit.</summary>
    /// <exception cref="InputRefusedException">It holds more.</exception>
    public static byte[] ReadAllBytes(Stream stream, InputLimits? limits = null, InputLimit? limit = null, string? name = null)
    {
        limit ??= InputLimit.FileBytes;
        var most = Math.Min((limits ?? InputLimits.Default)[limit], Array.MaxLength);
        if (stream.CanSeek && stream.Length - stream.Position > most)
        {
            throw InputRefusedException.Over(limit, most, new(name));
        }

        using var bytes = new MemoryStream(stream.CanSeek ? (int)Math.Max(0, stream.Length - stream.Position) : 0);
        var buffer = new byte[1 << 16];
        for (var read = stream.Read(buffer); read > 0; read = stream.Read(buffer))
        {
            if (bytes.Length + read > most)
            {
                throw InputRefusedException.Over(limit, most, new(name));
            }

            bytes.Write(buffer, 0, read);
        }

        return bytes.Length == bytes.Capacity ? bytes.GetBuffer() : bytes.ToArray();
    }

    private static FileStream Opened(string path, FileAccess access) => new(path, FileMode.Open, access, FileShare.ReadWrite | FileShare.Delete);

    // Pipes and devices have no length. Opening a pipe to read waits for somebody who writes; opening it for both does not.
    private static bool IsBlank(string path)
    {
        if (OperatingSystem.IsWindows() || new FileInfo(RealPath.Of(path)) is not { Exists: true, Length: 0 })
        {
            return false;
        }

        try
        {
            using var file = Opened(path, FileAccess.ReadWrite);
            if (!file.CanSeek)
            {
                throw new InputRefusedException(IntakeFindings.SpecialFile, new(path), "パイプや端末", "a pipe or terminal");
            }

            return file.ReadByte() < 0 ? true
                : throw new InputRefusedException(IntakeFindings.SpecialFile, new(path), "装置", "a device");
        }
        catch (IOException e) when (e is not (InputRefusedException or FileNotFoundException or DirectoryNotFoundException))
        {
            // A socket is there and cannot be opened.
            throw new InputRefusedException(IntakeFindings.SpecialFile, new(path), "ソケットなど", "a socket or the like");
        }
        catch (UnauthorizedAccessException)
        {
            // Not ours to write: it is taken for the empty file that its length says.
            return true;
        }
    }
}
