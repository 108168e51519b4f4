namespace CyberDocs.Sources;

/// <summary>Keeps one copy of short texts that occur again and again, as the cells of a ledger do. Bounded; not thread-safe.</summary>
internal sealed class StringPool
{
    private const int LongestPooled = 48;
    private const int MostPooled = 32_768;

    private readonly HashSet<string> texts = new(StringComparer.Ordinal);
    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> lookup;

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

        if (text.Length > LongestPooled)
        {
            return text.ToString();
        }

        if (lookup.TryGetValue(text, out var known))
        {
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
