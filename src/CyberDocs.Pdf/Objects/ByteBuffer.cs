using System.Buffers;
using System.Buffers.Text;

namespace CyberDocs.Pdf.Objects;

/// <summary>A growing pooled buffer that knows how PDF spells numbers, names and strings. Not thread-safe.</summary>
internal sealed class ByteBuffer(int capacity = 1024)
{
    private byte[] bytes = ArrayPool<byte>.Shared.Rent(capacity);
    private int length;

    public int Length => length;

    public ReadOnlySpan<byte> Written => bytes.AsSpan(0, length);

    public byte[] Array => bytes;

    public void Clear() => length = 0;

    /// <summary>Gives the memory back; the buffer may not be used afterwards.</summary>
    public void Release()
    {
        if (bytes.Length > 0)
        {
            ArrayPool<byte>.Shared.Return(bytes);
            bytes = [];
            length = 0;
        }
    }

    public Span<byte> Reserve(int count)
    {
        if (length + count > bytes.Length)
        {
            Grow(count);
        }

        return bytes.AsSpan(length, count);
    }

    public void Advance(int count) => length += count;

    public ByteBuffer Write(ReadOnlySpan<byte> data)
    {
        data.CopyTo(Reserve(data.Length));
        length += data.Length;
        return this;
    }

    public ByteBuffer Byte(byte value)
    {
        if (length == bytes.Length)
        {
            Grow(1);
        }

        bytes[length++] = value;
        return this;
    }

    public ByteBuffer Space() => Byte((byte)' ');

    public ByteBuffer Int(long value)
    {
        var target = Reserve(20);
        if (value is >= 0 and < 10)
        {
            target[0] = (byte)('0' + value);
            length++;
            return this;
        }

        Utf8Formatter.TryFormat(value, target, out var written);
        length += written;
        return this;
    }

    /// <summary>Writes a number flush right in a field, so that many stand in columns.</summary>
    public ByteBuffer Column(int value, int width)
    {
        var all = value;
        var target = Reserve(Math.Max(width, 10));
        var at = width;
        do
        {
            if (at == 0)
            {
                // Too wide for its column: the column is lost, the number is not.
                return Int(all);
            }

            target[--at] = (byte)('0' + (value % 10));
            value /= 10;
        }
        while (value > 0);
        target[..at].Fill((byte)' ');
        length += width;
        return this;
    }

    /// <summary>Fills up with blanks to a multiple of a length.</summary>
    public ByteBuffer PadTo(int multiple)
    {
        var missing = (multiple - (length % multiple)) % multiple;
        Reserve(missing)[..missing].Fill((byte)' ');
        length += missing;
        return this;
    }

    /// <summary>Writes a length given in hundredths, without trailing zeros.</summary>
    public ByteBuffer Hundredths(int value)
    {
        if (value < 0)
        {
            Byte((byte)'-');
            value = -value;
        }

        var whole = value / 100;
        var rest = value - (whole * 100);
        if (whole != 0 || rest == 0)
        {
            Int(whole);
        }

        if (rest != 0)
        {
            var target = Reserve(3);
            target[0] = (byte)'.';
            target[1] = (byte)('0' + (rest / 10));
            target[2] = (byte)('0' + (rest % 10));
            length += rest % 10 == 0 ? 2 : 3;
        }

        return this;
    }

    /// <summary>Writes a number rounded to hundredths.</summary>
    public ByteBuffer Number(double value) => Hundredths(Units.ToHundredths(value));

    /// <summary>Writes a colour component of 0 to 255 as a number from 0 to 1.</summary>
    public ByteBuffer Component(byte value)
    {
        if (value is 0 or 255)
        {
            return Byte(value == 0 ? (byte)'0' : (byte)'1');
        }

        var thousandths = ((value * 1000) + 127) / 255;
        var target = Reserve(4);
        target[0] = (byte)'.';
        target[1] = (byte)('0' + (thousandths / 100));
        target[2] = (byte)('0' + (thousandths / 10 % 10));
        target[3] = (byte)('0' + (thousandths % 10));
        length += 4;
        return this;
    }

    public ByteBuffer Ref(int number) => Int(number).Write(" 0 R"u8);

    /// <summary>Writes text whose characters are all ASCII.</summary>
    public ByteBuffer Ascii(string text)
    {
        var target = Reserve(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            target[i] = (byte)text[i];
        }

        length += text.Length;
        return this;
    }

    /// <summary>Writes a text string: plain when it is printable ASCII, UTF-16 otherwise.</summary>
    public ByteBuffer Text(string text)
    {
        foreach (var c in text)
        {
            if (c is < ' ' or > '~')
            {
                return Utf16(text);
            }
        }

        Byte((byte)'(');
        foreach (var c in text)
        {
            if (c is '(' or ')' or '\\')
            {
                Byte((byte)'\\');
            }

            Byte((byte)c);
        }

        return Byte((byte)')');
    }

    /// <summary>Writes two bytes as they stand in a literal string, escaped where the syntax needs it.</summary>
    public void Code(ushort code)
    {
        var target = Reserve(4);
        var high = (byte)(code >> 8);
        var low = (byte)code;
        var at = 0;
        if (NeedsEscape(high))
        {
            target[at++] = (byte)'\\';
            high = high == '\r' ? (byte)'r' : high;
        }

        target[at++] = high;
        if (NeedsEscape(low))
        {
            target[at++] = (byte)'\\';
            low = low == '\r' ? (byte)'r' : low;
        }

        target[at++] = low;
        length += at;
    }

    private static bool NeedsEscape(byte value) => value is (byte)'(' or (byte)')' or (byte)'\\' or (byte)'\r';

    public ByteBuffer Hex(ReadOnlySpan<byte> data)
    {
        var target = Reserve(data.Length * 2);
        for (var i = 0; i < data.Length; i++)
        {
            target[i * 2] = HexDigit(data[i] >> 4);
            target[(i * 2) + 1] = HexDigit(data[i] & 15);
        }

        length += data.Length * 2;
        return this;
    }

    public ByteBuffer Hex16(int value)
    {
        var target = Reserve(4);
        for (var i = 0; i < 4; i++)
        {
            target[i] = HexDigit((value >> (12 - (i * 4))) & 15);
        }

        length += 4;
        return this;
    }

    private ByteBuffer Utf16(string text)
    {
        Write("<FEFF"u8);
        for (var i = 0; i < text.Length; i++)
        {
            // A lone surrogate would make the string unreadable as Unicode.
            var broken = char.IsSurrogate(text[i]) && !(i + 1 < text.Length && char.IsSurrogatePair(text[i], text[i + 1]))
                && !(i > 0 && char.IsSurrogatePair(text[i - 1], text[i]));
            Hex16(broken ? 0xFFFD : text[i]);
        }

        return Byte((byte)'>');
    }

    private static byte HexDigit(int value) => (byte)(value < 10 ? '0' + value : 'A' + value - 10);

    private void Grow(int count)
    {
        var larger = ArrayPool<byte>.Shared.Rent(Math.Max(bytes.Length * 2, length + count));
        bytes.AsSpan(0, length).CopyTo(larger);
        ArrayPool<byte>.Shared.Return(bytes);
        bytes = larger;
    }
}
