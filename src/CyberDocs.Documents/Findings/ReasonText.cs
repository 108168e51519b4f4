namespace CyberDocs.Findings;

/// <summary>
/// What kept something from being done, in people's words: the message of an exception in one language. Messages of CyberDocs say the same in Japanese and,
/// behind a slash, in English; what the machine says of files is told in words of ours. Stateless and thread-safe.
/// </summary>
public static class ReasonText
{
    private const int LowWord = 0xFFFF;

    /// <summary>The reason in a language; a message of one language alone stays whole.</summary>
    /// <param name="exception">What happened.</param>
    /// <param name="language">The language.</param>
    public static string Of(Exception exception, FindingLanguage language)
    {
        ArgumentNullException.ThrowIfNull(exception);
        var (japanese, english) = Both(exception);
        return language switch
        {
            FindingLanguage.Japanese => japanese,
            FindingLanguage.English => english,
            _ => japanese == english ? japanese : japanese.EndsWith('。') ? $"{japanese}/ {english}" : $"{japanese} / {english}",
        };
    }

    /// <summary>The reason for a placeholder of a finding's texts, without the end of a sentence.</summary>
    internal static FindingArgument Argument(Exception exception)
    {
        var (japanese, english) = Both(exception);
        return new(null, japanese.TrimEnd('。'), english.TrimEnd('.'));
    }

    /// <summary>Both halves of a message.</summary>
    internal static (string Japanese, string English) Halves(string message)
    {
        // Both halves hold the same values, so that the slash between them is the middle one.
        List<int> slashes = [];
        for (var at = message.IndexOf("/ ", StringComparison.Ordinal); at >= 0; at = message.IndexOf("/ ", at + 1, StringComparison.Ordinal))
        {
            if (at > 0 && message[at - 1] is ' ' or '。' or '）')
            {
                slashes.Add(at);
            }
        }

        return slashes.Count % 2 == 1 && IsJapanese(message.AsSpan(0, slashes[slashes.Count / 2]))
            ? (message[..slashes[slashes.Count / 2]].TrimEnd(), message[(slashes[slashes.Count / 2] + 1)..].TrimStart())
            : (message, message);
    }

    private static (string Japanese, string English) Both(Exception exception)
    {
        // The runtime names the parameter of a call, which people never see.
        var message = exception is ArgumentException { ParamName: { } name }
            ? exception.Message.Replace($" (Parameter '{name}')", "", StringComparison.Ordinal)
            : exception.Message;
        return IsJapanese(WithoutPath(message)) ? Halves(message) : OfMachine(exception, message);
    }

    private static (string Japanese, string English) OfMachine(Exception exception, string message)
    {
        var path = PathIn(exception, message);
        return exception switch
        {
            FileNotFoundException when path.Length > 0 => ($"{path} がありません。名前と場所を確かめてください。", $"there is no file {path}. Check its name and place."),
            DirectoryNotFoundException when path.Length > 0 => (
                $"{path} のフォルダーがありません。名前と場所を確かめてください。", $"there is no folder for {path}. Check its name and place."),
            UnauthorizedAccessException when path.Length > 0 => (
                $"{path} を読み書きすることが許されていません。読み取り専用でないか、誰のファイルかを確かめてください。",
                $"{path} may not be read or written. See whether it is read-only, or somebody else's."),
            PathTooLongException => ("名前が長すぎます。浅い場所に置くか、短い名前にしてください。", "a name is too long. Put it less deep, or give it a shorter name."),
            IOException { HResult: var code } when path.Length > 0 && IsHeld(code) => (
                $"{path} をほかのプログラムが使っています。閉じてから、もう一度実行してください。", $"another program uses {path}. Close it and run again."),
            IOException { HResult: var code } when IsHeld(code) => (
                "ほかのプログラムがファイルを使っています。閉じてから、もう一度実行してください。", "another program uses a file. Close it and run again."),
            IOException { HResult: var code } when IsFull(code) => (
                "ディスクに空きがありません。空けてから、もう一度実行してください。", "the disk is full. Make room and run again."),
            IOException => ($"ファイルを読み書きできません（{message}）。", message),
            _ => (message, message),
        };
    }

    // Sharing and lock violations of Windows, EAGAIN of Linux and macOS.
    private static bool IsHeld(int code) => (code & LowWord) is var low && (OperatingSystem.IsWindows() ? low is 32 or 33 : low is 11 or 35);

    private static bool IsFull(int code) => (code & LowWord) is var low && (OperatingSystem.IsWindows() ? low is 39 or 112 : low == 28);

    // The machine quotes paths, which may be Japanese where its words are not.
    private static string WithoutPath(string message)
    {
        var (first, last) = (message.IndexOf('\''), message.LastIndexOf('\''));
        return last > first ? message.Remove(first, last - first) : message;
    }

    private static string PathIn(Exception exception, string message)
    {
        var (first, last) = (message.IndexOf('\''), message.LastIndexOf('\''));
        return exception is FileNotFoundException { FileName: { } file } ? file : last > first ? message[(first + 1)..last] : "";
    }

    private static bool IsJapanese(ReadOnlySpan<char> text) => text.ContainsAnyInRange('\u3040', '\u9FFF');
}
