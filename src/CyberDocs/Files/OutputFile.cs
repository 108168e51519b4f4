using Microsoft.Win32.SafeHandles;

namespace CyberDocs.Files;

/// <summary>
/// A file on disk, written under a temporary name of its own and renamed while it is still held, so that no other run can take it in between.
/// </summary>
internal sealed class OutputFile : IOutputFile
{
    private const int MostTries = 20;

    private readonly string path;
    private readonly string temporary;
    private readonly FileStream file;
    private readonly SafeFileHandle handle;
    private readonly ProcessEnd end;
    private bool committed;

    /// <param name="path">The file.</param>
    /// <param name="mode">Who may do what with it; null for what the system gives new files.</param>
    /// <param name="root">Folder without links that it must come to lie in; null for any.</param>
    /// <exception cref="IOException">It cannot be written, another run is writing it, or it would lie outside the folder.</exception>
    public OutputFile(string path, UnixFileMode? mode = null, string? root = null)
    {
        this.path = path;
        temporary = path + ".part";
        file = Open(temporary, mode);
        if (root is not null && !RealPath.IsInside(root, RealPath.Of(file.SafeFileHandle, temporary)))
        {
            Discard();
            throw new IOException($"{path} はフォルダーの外になります。リンクを確かめてください。/ It would lie outside the folder; see where links lead.");
        }

        Content = new HashingStream(file);
        handle = file.SafeFileHandle;
        end = new ProcessEnd(Abandon);
    }

    public HashingStream Content { get; }

    public void Commit() => Commit(overwrite: true);

    /// <summary>Puts the whole file in its place.</summary>
    /// <param name="overwrite">Whether a file that is there is replaced.</param>
    /// <exception cref="IOException">One is there, and is not to be replaced.</exception>
    public void Commit(bool overwrite)
    {
        Content.Flush();
        file.Flush(flushToDisk: true);
        File.Move(temporary, path, overwrite);
        committed = true;
        file.Dispose();
    }

    public void Dispose()
    {
        end.Dispose();
        Content.Dispose();
        if (committed)
        {
            file.Dispose();
        }
        else
        {
            Discard();
        }
    }

    /// <summary>Removes what is half written while the process ends and another thread may still write.</summary>
    internal void Abandon()
    {
        if (!handle.IsClosed && RealPath.IsNamed(handle, temporary))
        {
            File.Delete(temporary);
        }
    }

    /// <summary>How others may open a file that is being written: not at all; on Windows it could not be renamed then.</summary>
    public static FileShare Alone => OperatingSystem.IsWindows() ? FileShare.Delete : FileShare.None;

    /// <summary>How a new file is opened for writing, with permissions where the system has them.</summary>
    public static FileStreamOptions Creating(UnixFileMode? mode, FileShare share)
    {
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write, Share = share, BufferSize = 1 << 16 };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = mode;
        }

        return options;
    }

    /// <summary>Opens a file that was not there, or that a run which is no more left behind. Links are never followed.</summary>
    private static FileStream Open(string temporary, UnixFileMode? mode)
    {
        for (var i = 0; i < MostTries; i++)
        {
            try
            {
                var file = new FileStream(temporary, Creating(mode, Alone));
                if (RealPath.IsNamed(file.SafeFileHandle, temporary))
                {
                    return file;
                }

                // Before it was held another run took it for one that nobody holds, and removed it.
                file.Dispose();
            }
            catch (IOException e) when (e.GetType() == typeof(IOException) && i + 1 < MostTries)
            {
                // It is there, or was until a moment ago.
                if (IsThere(temporary))
                {
                    RemoveStale(temporary);
                }
            }
        }

        throw Busy(temporary);
    }

    private static void RemoveStale(string temporary)
    {
        if (new FileInfo(temporary).LinkTarget is not null)
        {
            throw new IOException($"{temporary} はリンクです。消してからやり直してください。/ It is a link: remove it and run again.");
        }

        FileStream stale;
        try
        {
            stale = new FileStream(temporary, FileMode.Open, FileAccess.ReadWrite, Alone, 1);
        }
        catch (FileNotFoundException)
        {
            return;
        }
        catch (IOException)
        {
            throw Busy(temporary);
        }

        using (stale)
        {
            // It may have been renamed between being found and being held: then it is another's whole file.
            if (RealPath.IsNamed(stale.SafeFileHandle, temporary))
            {
                File.Delete(temporary);
            }
        }
    }

    private static bool IsThere(string temporary) => File.Exists(temporary) || new FileInfo(temporary).LinkTarget is not null;

    private static IOException Busy(string temporary) => new(
        $"{temporary} に別の実行が書き込んでいます。終わるのを待ってやり直すか、別のフォルダーを --out で指定してください。/ Another run is writing it: wait until it is done, or name another folder.");

    // On a full disk the buffer cannot be written even now; the file goes all the same.
    private void Discard()
    {
        File.Delete(temporary);
        try
        {
            file.Dispose();
        }
        catch (IOException)
        {
        }
    }
}
