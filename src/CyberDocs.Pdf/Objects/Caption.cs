namespace CyberDocs.Pdf.Objects;

/// <summary>Text that names or describes what stands on a page in full. Stateless and thread-safe.</summary>
internal static class Caption
{
    // PDF/A-2 allows strings of 32,767 bytes (ISO 19005-2, 6.1.13): two for each unit, and the byte order mark.
    private const int Longest = 16_000;

    /// <summary>The text, cut short with … where it is longer than a string of a PDF/A file may be.</summary>
    public static string Of(string text)
    {
        if (text.Length <= Longest)
        {
            return text;
        }

        var end = Longest - 1;
        return string.Concat(text.AsSpan(0, char.IsHighSurrogate(text[end - 1]) ? end - 1 : end), "…");
    }
}
