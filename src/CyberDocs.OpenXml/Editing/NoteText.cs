using CyberDocs.OpenXml.Packaging;

namespace CyberDocs.OpenXml.Editing;

/// <summary>
/// Tells comments of ours from those of people, whichever program saved them since: each ends in a number worked out from its text. What people changed is
/// theirs. Stateless and thread-safe.
/// </summary>
internal static class NoteText
{
    private const string Begin = "【確認結果】";
    private const string End = "（cyberdocs ";

    /// <summary>The comment that says a text.</summary>
    public static string Of(string text)
    {
        var said = $"{Begin}\n{text}\n";
        return $"{said}{End}{CodeOf(said)}）";
    }

    /// <summary>Whether a comment is as it was written here.</summary>
    public static bool IsOurs(string comment)
    {
        var at = comment.LastIndexOf(End, StringComparison.Ordinal);
        return at > 0 && comment.TrimStart().StartsWith(Begin, StringComparison.Ordinal)
            && comment[(at + End.Length)..].TrimEnd().TrimEnd('）') == CodeOf(comment[..at]);
    }

    // Programs save line breaks and blanks in ways of their own.
    private static string CodeOf(string text) =>
        ((uint)StableHash.Of(string.Concat(text.Where(c => !char.IsWhiteSpace(c))))).ToString("x8", System.Globalization.CultureInfo.InvariantCulture);
}
