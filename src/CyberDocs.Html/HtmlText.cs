using System.Buffers;
using CyberDocs.Writing;

namespace CyberDocs.Html;

/// <summary>Writes HTML as UTF-8: markup as it stands, text escaped. Not thread-safe.</summary>
/// <remarks>A hot path: text without special characters is encoded in one piece.</remarks>
internal sealed class HtmlText(Stream output, Action<string> invalidText) : MarkupBuffer<HtmlText>(output)
{
    private const int Piece = 4 * 1024;

    // What HTML forbids: control characters but tab and line feed, and what is no character at all. Halves of characters are told apart below.
    private static readonly SearchValues<char> Special = SearchValues.Create(
        "&<>\"'\n\r\t\u0085\u2028\u2029\uFFFE\uFFFF" + string.Concat(Enumerable.Range(0, 32).Concat(Enumerable.Range(0x7F, 33)).Select(code => (char)code)));

    /// <summary>Text of an element or attribute; characters that HTML cannot carry become U+FFFD and are reported.</summary>
    public HtmlText Text(ReadOnlySpan<char> text)
    {
        var invalid = text.IndexOfAnyInRange('\uD800', '\uDFFF') >= 0 && HasHalf(text);
        for (var rest = text; !rest.IsEmpty;)
        {
            var at = rest.IndexOfAny(Special);
            Plain(at < 0 ? rest : rest[..at]);
            if (at < 0)
            {
                break;
            }

            invalid |= !Escape(rest[at]);
            rest = rest[(at + 1)..];
        }

        if (invalid)
        {
            invalidText(text.ToString());
        }

        return this;
    }

    /// <summary>An attribute with a space before it.</summary>
    public HtmlText Attribute(ReadOnlySpan<byte> name, ReadOnlySpan<char> value) => Raw(" "u8).Raw(name).Raw("=\""u8).Text(value).Raw("\""u8);

    /// <summary>A number with at most three decimals.</summary>
    public HtmlText Number(double value)
    {
        Span<byte> digits = stackalloc byte[40];
        var rounded = Math.Round(value, 3, MidpointRounding.AwayFromZero);
        (rounded == 0 ? 0 : rounded).TryFormat(digits, out var written, "0.###", CultureInfo.InvariantCulture);
        return Raw(digits[..written]);
    }

    private void Plain(ReadOnlySpan<char> text)
    {
        while (!text.IsEmpty)
        {
            var length = Math.Min(text.Length, Piece);
            length -= length < text.Length && char.IsHighSurrogate(text[length - 1]) ? 1 : 0;
            if (Room - Used < length * 3)
            {
                Flush();
            }

            Used += Encoding.UTF8.GetBytes(text[..length], Buffer.AsSpan(Used));
            text = text[length..];
        }
    }

    private bool Escape(char c)
    {
        ReadOnlySpan<byte> written = c switch
        {
            '&' => "&amp;"u8,
            '<' => "&lt;"u8,
            '>' => "&gt;"u8,
            '"' => "&quot;"u8,
            '\'' => "&#39;"u8,
            '\t' => "&#9;"u8,

            // Line ends of running text were made line breaks before; in attributes they are one.
            '\n' or '\r' or '\v' or '\f' or '\u0085' or '\u2028' or '\u2029' => "&#10;"u8,
            _ => "\uFFFD"u8,
        };
        Raw(written);
        return !written.SequenceEqual("\uFFFD"u8);
    }

    private static bool HasHalf(ReadOnlySpan<char> text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsSurrogate(text[i]) && !(i + 1 < text.Length && char.IsSurrogatePair(text[i], text[++i])))
            {
                return true;
            }
        }

        return false;
    }
}
