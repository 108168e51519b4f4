namespace CyberDocs.Files;

/// <summary>Whether another program has a workbook open. Stateless and thread-safe.</summary>
internal static class BookHolder
{
    // The page reads a workbook whenever it was saved: who holds it for a moment does not have it open.
    private const int Tries = 10;
    private const int MillisecondsBetween = 50;

    /// <summary>Why a workbook cannot be written now; null when nothing is known to hold it.</summary>
    /// <param name="path">The workbook.</param>
    /// <param name="wait">Waits before it is tried again; for a moment when null.</param>
    public static FindingArgument? Of(string path, Action? wait = null)
    {
        var real = RealPath.Of(path);
        if (new FileInfo(real) is { Exists: true, IsReadOnly: true })
        {
            return ReadOnly;
        }

        for (var left = Tries; ; left--)
        {
            try
            {
                // Windows itself keeps files that Excel has open, also those of a server; elsewhere only a mark beside the file tells.
                using var file = new FileStream(real, FileMode.Open, FileAccess.ReadWrite, FileShare.None, 1);
                break;
            }
            catch (FileNotFoundException)
            {
                return null;
            }
            catch (UnauthorizedAccessException)
            {
                return ReadOnly;
            }
            catch (IOException) when (left > 1)
            {
                (wait ?? (static () => Thread.Sleep(MillisecondsBetween)))();
            }
            catch (IOException)
            {
                return ("reason", "Excel などで開かれています", "it is open in another program");
            }
        }

        return OperatingSystem.IsWindows() ? null : MarkBeside(real) is { } mark
            ? ("reason", $"Excel などで開かれています。開いていなければ {mark} を消してください", $"it is open in another program; if it is not, delete {mark}")
            : null;
    }

    // Whoever may do everything may write such a file too, and yet somebody wants it to stay as it is.
    private static FindingArgument ReadOnly => ("reason", "読み取り専用か、書き込みが許されていません", "it is read-only, or may not be written");

    private static string? MarkBeside(string path)
    {
        var (folder, name) = (Path.GetDirectoryName(path)!, Path.GetFileName(path));
        return Array.Find([$"~${name}", $".~lock.{name}#"], mark => File.Exists(Path.Combine(folder, mark)));
    }
}
