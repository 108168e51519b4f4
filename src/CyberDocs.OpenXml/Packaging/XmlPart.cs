using System.Buffers.Text;

namespace CyberDocs.OpenXml.Packaging;

/// <summary>Writes XML as UTF-8: markup as it stands, text escaped.</summary>
/// <remarks>A hot path: markup is UTF-8 literals, text is encoded and escaped in one pass into one buffer.</remarks>
internal sealed class XmlPart(Stream output, Action<string> invalidText)
{
    private readonly byte[] buffer = new byte[32 * 1024];
    private Stream output = output;
    private int used;

    public static ReadOnlySpan<byte> Declaration => "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"u8;

    /// <summary>Markup, written as it stands.</summary>
    public XmlPart Raw(ReadOnlySpan<byte> utf8)
    {
        if (utf8.Length > buffer.Length - used)
        {
            Flush();
            if (utf8.Length > buffer.Length)
            {
                output.Write(utf8);
                return this;
            }
        }

        utf8.CopyTo(buffer.AsSpan(used));
        used += utf8.Length;
        return this;
    }

    /// <summary>Text of an element or attribute; characters that XML cannot carry become U+FFFD and are reported.</summary>
    public XmlPart Text(ReadOnlySpan<char> text)
    {
        var invalid = false;
        for (var i = 0; i < text.Length; i++)
        {
            if (buffer.Length - used < 8)
            {
                Flush();
            }

            var c = text[i];
            switch (c)
            {
                case '&':
                    Put("&amp;"u8);
                    break;
                case '<':
                    Put("&lt;"u8);
                    break;
                case '>':
                    Put("&gt;"u8);
                    break;
                case '"':
                    Put("&quot;"u8);
                    break;
                case '\t':
                    Put("&#9;"u8);
                    break;
                case '\n':
                    Put("&#10;"u8);
                    break;
                case '\r':
                    Put("&#13;"u8);
                    break;
                case >= ' ' and < '\u0080':
                    buffer[used++] = (byte)c;
                    break;
                case >= '\u0080' and < '\u0800':
                    buffer[used++] = (byte)(0xC0 | (c >> 6));
                    buffer[used++] = (byte)(0x80 | (c & 0x3F));
                    break;
                case >= '\uD800' and < '\uDC00' when i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]):
                    var code = char.ConvertToUtf32(c, text[++i]);
                    buffer[used++] = (byte)(0xF0 | (code >> 18));
                    buffer[used++] = (byte)(0x80 | ((code >> 12) & 0x3F));
                    buffer[used++] = (byte)(0x80 | ((code >> 6) & 0x3F));
                    buffer[used++] = (byte)(0x80 | (code & 0x3F));
                    break;
                case < ' ' or (>= '\uD800' and < '\uE000') or '\uFFFE' or '\uFFFF':
                    Put("\uFFFD"u8);
                    invalid = true;
                    break;
                default:
                    buffer[used++] = (byte)(0xE0 | (c >> 12));
                    buffer[used++] = (byte)(0x80 | ((c >> 6) & 0x3F));
                    buffer[used++] = (byte)(0x80 | (c & 0x3F));
                    break;
            }
        }

        if (invalid)
        {
            invalidText(text.ToString());
        }

        return this;
    }

    /// <summary>A whole number.</summary>
    public XmlPart Number(long value)
    {
        if (buffer.Length - used < 24)
        {
            Flush();
        }

        Utf8Formatter.TryFormat(value, buffer.AsSpan(used), out var written);
        used += written;
        return this;
    }

    /// <summary>A length in points as twentieths of a point.</summary>
    public XmlPart Twips(double points) => Number((long)Math.Round(points * 20, MidpointRounding.AwayFromZero));

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

    private void Put(ReadOnlySpan<byte> utf8)
    {
        utf8.CopyTo(buffer.AsSpan(used));
        used += utf8.Length;
    }
}
