namespace CyberDocs.Sources;

/// <summary>
/// Keeps one copy of short texts that occur again and again, as the cells of a ledger do, and stops looking where they do not. Bounded; not
/// thread-safe.
/// </summary>
internal sealed class StringPool
{
    private const int LongestPooled = 48;
    private const int MostPooled = 32_768;

    // Numbers of devices and their addresses never come again: so many texts are looked at before a pool is given up, if not one in sixteen did.
    private const int Trial = 4096;
    private const int LeastFound = Trial / 16;

    private readonly HashSet<string> texts = new(StringComparer.Ordinal);
    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> lookup;
    private int asked;
    private int found;

    public StringPool() => lookup = texts.GetAlternateLookup<ReadOnlySpan<char>>();

    public string Of(StringBuilder text)
    {
        foreach (var chunk in text.GetChunks())
        {
            // One chunk holds all but long texts.
            return chunk.Length == text.Length ? Of(chunk.Span) : text.ToString();
        }

        return string.Empty;
    }

    public string Of(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty)
        {
            return string.Empty;
        }

        if (text.Length > LongestPooled || (asked == Trial && found < LeastFound))
        {
            return text.ToString();
        }

        asked += asked < Trial ? 1 : 0;
        if (lookup.TryGetValue(text, out var known))
        {
            found++;
            return known;
        }

        var made = text.ToString();
        if (texts.Count < MostPooled)
        {
            texts.Add(made);
        }

        return made;
    }
}
