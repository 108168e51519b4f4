using System.Buffers;
using System.Globalization;

namespace CyberDocs.Writing;

/// <summary>Collects UTF-8 text and passes it on to a stream in large pieces.</summary>
internal sealed class Utf8Sink(Stream stream)
{
    private const int FlushAt = 32 * 1024;
    private readonly ArrayBufferWriter<byte> buffer = new(FlushAt + 4096);

    /// <summary>Adds text that is already valid where it stands.</summary>
    public void Raw(ReadOnlySpan<byte> utf8)
    {
        buffer.Write(utf8);
        if (buffer.WrittenCount >= FlushAt)
        {
            Flush();
        }
    }

    /// <summary>Adds a number with at most two decimals, without trailing zeros and without a negative zero.</summary>
    public void Number(double value)
    {
        var rounded = Math.Round(value, 2, MidpointRounding.AwayFromZero);
        rounded = rounded == 0 ? 0 : rounded;
        var span = buffer.GetSpan(32);
        rounded.TryFormat(span, out var written, "0.##", CultureInfo.InvariantCulture);
        buffer.Advance(written);
    }

    /// <summary>Adds text with the characters that mean something in XML escaped and those that XML forbids replaced by U+FFFD.</summary>
    public void Escaped(ReadOnlySpan<char> text)
    {
        Span<byte> utf8 = stackalloc byte[4];
        foreach (var rune in text.EnumerateRunes())
        {
            switch (rune.Value)
            {
                case '&': Raw("&amp;"u8); break;
                case '<': Raw("&lt;"u8); break;
                case '>': Raw("&gt;"u8); break;
                case '"': Raw("&quot;"u8); break;
                case '\t': Raw("&#9;"u8); break;
                case '\n': Raw("&#10;"u8); break;
                case '\r': Raw("&#13;"u8); break;
                case < 0x20 or 0xFFFE or 0xFFFF: Raw("\uFFFD"u8); break;
                default: Raw(utf8[..rune.EncodeToUtf8(utf8)]); break;
            }
        }
    }

    /// <summary>Hands what is collected to the stream.</summary>
    public void Flush()
    {
        stream.Write(buffer.WrittenSpan);
        buffer.ResetWrittenCount();
    }
}
