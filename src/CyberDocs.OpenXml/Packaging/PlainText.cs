using System.Buffers;
using System.Text.Unicode;

namespace CyberDocs.OpenXml.Packaging;

/// <summary>A text between two tags of a plain part, or the value of an attribute. Not thread-safe.</summary>
internal sealed class PlainText
{
    private const int LongestReference = 12;

    // What does not stand for itself, or must not stand there.
    private static readonly SearchValues<byte> Special = SearchValues.Create(
        [.. Enumerable.Range(0, 0x20).Where(static c => c is not ('\t' or '\n')).Select(static c => (byte)c), (byte)'&', (byte)']']);

    private char[] buffer = new char[256];
    private int length;
    private int taken;

    public override string ToString() => new(buffer, 0, length);

    /// <summary>Hands out what follows.</summary>
    public int Take(Span<char> target)
    {
        var count = Math.Min(target.Length, length - taken);
        buffer.AsSpan(taken, count).CopyTo(target);
        taken += count;
        return count;
    }

    /// <summary>Takes a text in; false when it is not plain, or not allowed.</summary>
    public bool Read(ReadOnlySpan<byte> raw)
    {
        (length, taken) = (0, 0);
        if (buffer.Length < raw.Length)
        {
            buffer = new char[Math.Max(raw.Length, 2 * buffer.Length)];
        }

        for (var special = raw.IndexOfAny(Special); ; special = raw.IndexOfAny(Special))
        {
            var plain = special < 0 ? raw : raw[..special];
            if (Utf8.ToUtf16(plain, buffer.AsSpan(length), out _, out var written, replaceInvalidSequences: false) != OperationStatus.Done
                || buffer.AsSpan(length, written).ContainsAny('\uFFFE', '\uFFFF'))
            {
                return false;
            }

            length += written;
            if (special < 0)
            {
                return true;
            }

            raw = raw[special..];
            var used = raw[0] switch
            {
                (byte)']' when !raw.StartsWith("]]>"u8) => Put(']', 1),
                (byte)'\r' => Put('\n', raw is [_, (byte)'\n', ..] ? 2 : 1),
                (byte)'&' => PutReference(raw[..Math.Min(raw.Length, LongestReference)]),
                _ => 0,
            };
            if (used == 0)
            {
                return false;
            }

            raw = raw[used..];
        }
    }

    private int Put(char c, int used)
    {
        buffer[length++] = c;
        return used;
    }

    private int PutReference(ReadOnlySpan<byte> raw)
    {
        var used = raw.IndexOf((byte)';') + 1;
        var inner = used > 2 ? raw[1..(used - 1)] : [];
        return inner switch
        {
            _ when inner.SequenceEqual("amp"u8) => Put('&', used),
            _ when inner.SequenceEqual("lt"u8) => Put('<', used),
            _ when inner.SequenceEqual("gt"u8) => Put('>', used),
            _ when inner.SequenceEqual("quot"u8) => Put('"', used),
            _ when inner.SequenceEqual("apos"u8) => Put('\'', used),
            [(byte)'#', (byte)'x', .. var hex]
                when int.TryParse(hex, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code) => PutCode(code, used),
            [(byte)'#', .. var digits]
                when int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var code) => PutCode(code, used),
            _ => 0,
        };
    }

    private int PutCode(int code, int used)
    {
        if (code is not ('\t' or '\n' or '\r' or (>= ' ' and <= 0xFFFD) or (>= 0x10000 and <= 0x10FFFF)) || code is >= 0xD800 and <= 0xDFFF)
        {
            return 0;
        }

        length += new Rune(code).EncodeToUtf16(buffer.AsSpan(length));
        return used;
    }
}
