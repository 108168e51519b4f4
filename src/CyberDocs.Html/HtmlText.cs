using System.Buffers;
using System.Globalization;
using System.Text;

namespace CyberDocs.Html;

/// <summary>Writes HTML as UTF-8: markup as it stands, text escaped. Not thread-safe.</summary>
/// <remarks>A hot path: text without special characters is encoded in one piece.</remarks>
internal sealed class HtmlText(Stream output, Action<string> invalidText)
{
    private const int Room = 32 * 1024;
    private const int Piece = 4 * 1024;

    // What HTML forbids: control characters but tab and line feed, and what is no character at all. Halves of characters are told apart below.
    private static readonly SearchValues<char> Special = SearchValues.Create(
        "&<>\"'\n\r\t\u0085\u2028\u2029\uFFFE\uFFFF" + string.Concat(Enumerable.Range(0, 32).Concat(Enumerable.Range(0x7F, 33)).Select(code => (char)code)));

    private readonly byte[] buffer = new byte[Room];
    private Stream output = output;
    private int used;

    /// <summary>Markup, written as it stands.</summary>
    public HtmlText Raw(ReadOnlySpan<byte> utf8)
    {
        if (utf8.Length > Room - used)
        {
            Flush();
            if (utf8.Length > Room)
            {
                output.Write(utf8);
                return this;
            }
        }

        utf8.CopyTo(buffer.AsSpan(used));
        used += utf8.Length;
        return this;
    }

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

    /// <summary>Lets another writer write to the stream, behind what was written so far.</summary>
    public void Through(Action<Stream> write)
    {
        Flush();
        write(output);
    }

    /// <summary>Sends what follows to another stream.</summary>
    public void Redirect(Stream target)
    {
        Flush();
        output = target;
    }

    /// <summary>Hands everything written so far to the stream.</summary>
    public void Flush()
    {
        output.Write(buffer.AsSpan(0, used));
        used = 0;
    }

    private void Plain(ReadOnlySpan<char> text)
    {
        while (!text.IsEmpty)
        {
            var length = Math.Min(text.Length, Piece);
            length -= length < text.Length && char.IsHighSurrogate(text[length - 1]) ? 1 : 0;
            if (Room - used < length * 3)
            {
                Flush();
            }

            used += Encoding.UTF8.GetBytes(text[..length], buffer.AsSpan(used));
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
