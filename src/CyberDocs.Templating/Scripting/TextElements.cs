namespace CyberDocs.Templating.Scripting;

/// <summary>Text counted and cut by whole characters as people see them: no half of a surrogate pair, no mark without its letter is ever left behind.</summary>
internal static class TextElements
{
    private const char FirstMark = '\u0300';

    public static int Count(string text)
    {
        var count = 0;
        for (var i = 0; i < text.Length; i += LengthAt(text, i))
        {
            count++;
        }

        return count;
    }

    /// <summary>Where a character begins in UTF-16 units; the length of the text for one beyond its end.</summary>
    public static int OffsetOf(string text, int character)
    {
        var offset = 0;
        for (; character > 0 && offset < text.Length; character--)
        {
            offset += LengthAt(text, offset);
        }

        return offset;
    }

    public static string Slice(string text, int start, int length)
    {
        var count = Count(text);
        if (start < 0)
        {
            start += count;
            if (start < 0)
            {
                length += start;
                start = 0;
            }
        }

        if (start >= count || length <= 0)
        {
            return "";
        }

        var from = OffsetOf(text, start);
        return text[from..(from + OffsetOf(text[from..], length))];
    }

    public static string? At(string text, int index)
    {
        var from = OffsetOf(text, index);
        return index < 0 || from >= text.Length ? null : text.Substring(from, LengthAt(text, from));
    }

    public static IEnumerable<string> Of(string text)
    {
        for (var i = 0; i < text.Length; i += LengthAt(text, i))
        {
            yield return text.Substring(i, LengthAt(text, i));
        }
    }

    /// <summary>Lone surrogates have no UTF-8; they become U+FFFD.</summary>
    public static string Repaired(string text) =>
        text.AsSpan().ContainsAnyInRange('\uD800', '\uDFFF') ? string.Concat(text.EnumerateRunes().Select(rune => rune.ToString())) : text;

    // Most letters have none of the marks, joiners and halves, which begin at U+0300, behind them.
    private static int LengthAt(string text, int i) =>
        i + 1 == text.Length || (text[i + 1] < FirstMark && !char.IsHighSurrogate(text[i])) ? 1 : StringInfo.GetNextTextElementLength(text.AsSpan(i));
}
