using System.Buffers.Text;

namespace CyberDocs.Writing;

/// <summary>Writes XML as UTF-8: markup as it stands, text escaped.</summary>
/// <remarks>A hot path: markup is UTF-8 literals, text is encoded and escaped in one pass into one buffer.</remarks>
/// <param name="output">Takes what is written.</param>
/// <param name="invalidText">Told of text with characters that XML cannot carry.</param>
/// <typeparam name="TSelf">The type that derives from it.</typeparam>
internal abstract class XmlBuffer<TSelf>(Stream output, Action<string> invalidText) : MarkupBuffer<TSelf>(output)
    where TSelf : XmlBuffer<TSelf>
{
    /// <summary>Text of an element or attribute; characters that XML cannot carry become U+FFFD and are reported.</summary>
    public TSelf Text(ReadOnlySpan<char> text)
    {
        var invalid = false;
        for (var i = 0; i < text.Length; i++)
        {
            if (Buffer.Length - Used < 8)
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
                    Buffer[Used++] = (byte)c;
                    break;
                case >= '\u0080' and < '\u0800':
                    Buffer[Used++] = (byte)(0xC0 | (c >> 6));
                    Buffer[Used++] = (byte)(0x80 | (c & 0x3F));
                    break;
                case >= '\uD800' and < '\uDC00' when i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]):
                    var code = char.ConvertToUtf32(c, text[++i]);
                    Buffer[Used++] = (byte)(0xF0 | (code >> 18));
                    Buffer[Used++] = (byte)(0x80 | ((code >> 12) & 0x3F));
                    Buffer[Used++] = (byte)(0x80 | ((code >> 6) & 0x3F));
                    Buffer[Used++] = (byte)(0x80 | (code & 0x3F));
                    break;
                case < ' ' or (>= '\uD800' and < '\uE000') or '\uFFFE' or '\uFFFF':
                    Put("\uFFFD"u8);
                    invalid = true;
                    break;
                default:
                    Buffer[Used++] = (byte)(0xE0 | (c >> 12));
                    Buffer[Used++] = (byte)(0x80 | ((c >> 6) & 0x3F));
                    Buffer[Used++] = (byte)(0x80 | (c & 0x3F));
                    break;
            }
        }

        if (invalid)
        {
            invalidText(text.ToString());
        }

        return (TSelf)this;
    }

    /// <summary>A whole number.</summary>
    public TSelf Number(long value)
    {
        if (Buffer.Length - Used < 24)
        {
            Flush();
        }

        Utf8Formatter.TryFormat(value, Buffer.AsSpan(Used), out var written);
        Used += written;
        return (TSelf)this;
    }

    private void Put(ReadOnlySpan<byte> utf8)
    {
        utf8.CopyTo(Buffer.AsSpan(Used));
        Used += utf8.Length;
    }
}
