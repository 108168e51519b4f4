namespace CyberDocs.Checking.Rules;

/// <summary>Entries that are one of a closed list of words. A word inside a sentence says nothing: 「未適用はない」 is not 未適用.</summary>
internal static class PlainEntry
{
    /// <summary>True when an entry, up to the bracket of its explanation, is one of the words.</summary>
    public static bool IsOneOf(string? entry, params ReadOnlySpan<string> words)
    {
        if (entry is null)
        {
            return false;
        }

        var folded = WidthFolding.Fold(entry);
        var bracket = folded.IndexOf('(', StringComparison.Ordinal);
        return words.Contains((bracket < 0 ? folded : folded[..bracket]).Trim());
    }
}
