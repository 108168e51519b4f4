using System.Buffers;

namespace CyberDocs.Templating;

/// <summary>Escapes plain text for markup. Characters that XML cannot hold are shown by visible stand-ins; none is dropped.</summary>
internal static class XmlText
{
    private static readonly SearchValues<char> Special = SearchValues.Create(
        "&<>\"'\0\u0001\u0002\u0003\u0004\u0005\u0006\u0007\b\u000B\f\u000E\u000F\u0010\u0011\u0012\u0013\u0014\u0015\u0016\u0017\u0018\u0019\u001A\u001B\u001C\u001D\u001E\u001F");

    private static readonly SearchValues<char> Forbidden = SearchValues.Create(
        "\0\u0001\u0002\u0003\u0004\u0005\u0006\u0007\b\u000B\f\u000E\u000F\u0010\u0011\u0012\u0013\u0014\u0015\u0016\u0017\u0018\u0019\u001A\u001B\u001C\u001D\u001E\u001F");

    public static bool NeedsEscape(ReadOnlySpan<char> text) =>
        text.ContainsAny(Special) || text.ContainsAnyInRange('\uD800', '\uDFFF') || text.ContainsAny('\uFFFE', '\uFFFF');

    /// <summary>Whether a text holds characters that XML cannot hold, or halves of pairs; says yes for pairs that are whole, too.</summary>
    public static bool NeedsStandIns(ReadOnlySpan<char> text) =>
        text.ContainsAny(Forbidden) || text.ContainsAnyInRange('\uD800', '\uDFFF') || text.ContainsAny('\uFFFE', '\uFFFF');

    /// <summary>The text with visible stand-ins for what XML cannot hold.</summary>
    public static string WithStandIns(ReadOnlySpan<char> text)
    {
        var shown = text.ToArray();
        for (var i = 0; i < shown.Length; i++)
        {
            if (char.IsHighSurrogate(shown[i]) && i + 1 < shown.Length && char.IsLowSurrogate(shown[i + 1]))
            {
                i++;
                continue;
            }

            shown[i] = Allowed(shown[i]);
        }

        return new string(shown);
    }

    /// <summary>Escapes into a buffer; false when it is too small.</summary>
    public static bool TryEscape(ReadOnlySpan<char> text, Span<char> buffer, out int length)
    {
        length = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (buffer.Length - length < 6)
            {
                return false;
            }

            var c = text[i];
            var entity = c switch
            {
                '&' => "&amp;",
                '<' => "&lt;",
                '>' => "&gt;",
                '"' => "&quot;",
                '\'' => "&#39;",
                _ => null,
            };
            if (entity is not null)
            {
                entity.CopyTo(buffer[length..]);
                length += entity.Length;
            }
            else if (char.IsHighSurrogate(c) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
            {
                buffer[length++] = c;
                buffer[length++] = text[++i];
            }
            else
            {
                buffer[length++] = Allowed(c);
            }
        }

        return true;
    }

    /// <summary>Escaped text as a string of its own.</summary>
    public static string Escape(string text)
    {
        if (!NeedsEscape(text))
        {
            return text;
        }

        var buffer = ArrayPool<char>.Shared.Rent((text.Length * 6) + 6);
        TryEscape(text, buffer, out var length);
        var result = new string(buffer, 0, length);
        ArrayPool<char>.Shared.Return(buffer);
        return result;
    }

    private static char Allowed(char c) => c switch
    {
        '\t' or '\n' or '\r' => c,
        < ' ' => (char)('\u2400' + c),
        '\uFFFE' or '\uFFFF' or (>= '\uD800' and <= '\uDFFF') => '\uFFFD',
        _ => c,
    };
}
