namespace CyberDocs.Templating.Scripting;

/// <summary>Text counted and cut by whole characters: no half of a surrogate pair is ever left behind.</summary>
internal static class TextElements
{
    public static int Count(string text)
    {
        var pairs = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (IsPair(text, i))
            {
                pairs++;
                i++;
            }
        }

        return text.Length - pairs;
    }

    /// <summary>Where a character begins in UTF-16 units; the length of the text for one beyond its end.</summary>
    public static int OffsetOf(string text, int character)
    {
        var offset = 0;
        for (; character > 0 && offset < text.Length; character--)
        {
            offset += IsPair(text, offset) ? 2 : 1;
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
        return index < 0 || from >= text.Length ? null : text.Substring(from, IsPair(text, from) ? 2 : 1);
    }

    public static IEnumerable<string> Of(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            var length = IsPair(text, i) ? 2 : 1;
            yield return text.Substring(i, length);
            i += length - 1;
        }
    }

    /// <summary>Lone surrogates have no UTF-8; they become U+FFFD.</summary>
    public static string Repaired(string text) =>
        text.AsSpan().ContainsAnyInRange('\uD800', '\uDFFF') ? string.Concat(text.EnumerateRunes().Select(rune => rune.ToString())) : text;

    private static bool IsPair(string text, int i) => i + 1 < text.Length && char.IsHighSurrogate(text[i]) && char.IsLowSurrogate(text[i + 1]);
}
