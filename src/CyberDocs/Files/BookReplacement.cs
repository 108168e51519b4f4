namespace CyberDocs.Files;

/// <summary>Writes a workbook that people own, and that may be open while it is written. Stateless and thread-safe.</summary>
internal static class BookReplacement
{
    /// <summary>Why a result that was read back before it was written is not written.</summary>
    public static readonly FindingArgument ReadsDifferently = new(null, "読み戻した内容が一致しないため", "what was written reads differently");

    /// <summary>Writes the workbook, or beside it when another program holds it; the workbook so far stays beside it as <c>.bak</c>.</summary>
    /// <param name="book">The workbook.</param>
    /// <param name="before">What it held when it was read.</param>
    /// <param name="after">What it is to hold.</param>
    /// <param name="limits">How much is read.</param>
    /// <param name="root">Folder that it must lie in, links followed; null for any.</param>
    /// <returns>The file written, and the finding that it is not the workbook.</returns>
    /// <exception cref="IOException">The workbook was changed meanwhile, an earlier result waits beside it, or a file cannot be written.</exception>
    public static (string Written, Finding? Held) Write(
        string book, ReadOnlySpan<byte> before, ReadOnlySpan<byte> after, InputLimits limits, RootedFolder? root = null)
    {
        Demand(ForeignFile.ReadAllBytes(book, limits).AsSpan().SequenceEqual(before), book);
        if (before.SequenceEqual(after))
        {
            return (book, null);
        }

        var waiting = WaitingBook.PathFor(book, before);
        if (Path.Exists(waiting))
        {
            throw new IOException(
                $"前の結果 {waiting} をまだ反映していません。{book} を閉じてから、画面の「反映する」か cyberdocs check に --take を付けて反映するか、要らなければそのファイルを消してから、もう一度実行してください。"
                + $"/ An earlier result waits in {waiting}: close {book} and put it into place with cyberdocs check and --take, or delete it, then run again.");
        }

        if (BookHolder.Of(book) is { } reason)
        {
            FileReplacement.Write(waiting, after, root);
            return (waiting, HeldFindings.Held.At(new SourcePlace(book), reason, ("waiting", waiting)));
        }

        FileReplacement.Write(book, after, root);
        return (book, null);
    }

    /// <exception cref="IOException">The file was changed since it was read.</exception>
    public static void Demand(bool isUnchanged, string path)
    {
        if (!isUnchanged)
        {
            throw new IOException($"{path} が途中で書き換えられました。もう一度実行してください。/ The file was changed meanwhile; run it again.");
        }
    }
}
