namespace CyberDocs.Templating.Markup;

/// <summary>Characters that no XML file can hold: most control characters, halves of pairs, and two that are none.</summary>
internal static class ForbiddenText
{
    /// <summary>Whether a text may hold one; says yes for pairs that are whole, too.</summary>
    public static bool Occurs(ReadOnlySpan<char> text) =>
        text.IndexOfAnyInRange('\uD800', '\uDFFF') >= 0 || text.IndexOfAny('\uFFFE', '\uFFFF') >= 0
        || text.IndexOfAnyInRange('\0', '\u001F') >= 0 || text.IndexOfAnyInRange('\u007F', '\u009F') >= 0;

    /// <summary>Whether the character at an index is one.</summary>
    public static bool IsForbidden(ReadOnlySpan<char> text, int index)
    {
        var c = text[index];
        return c switch
        {
            // Writers end the line at U+0085, as at U+2028.
            '\t' or '\n' or '\r' or '\u0085' => false,
            < ' ' or (>= '\u007F' and <= '\u009F') or '\uFFFE' or '\uFFFF' => true,
            >= '\uD800' and <= '\uDBFF' => index + 1 == text.Length || !char.IsLowSurrogate(text[index + 1]),
            >= '\uDC00' and <= '\uDFFF' => index == 0 || !char.IsHighSurrogate(text[index - 1]),
            _ => false,
        };
    }

    /// <summary>A character as messages show it.</summary>
    public static string Show(char c) => string.Create(CultureInfo.InvariantCulture, $"U+{(int)c:X4}");
}
