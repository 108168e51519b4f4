using CyberDocs.Sources;

namespace CyberDocs.Reading;

/// <summary>Turns ascending offsets of UTF-8 bytes into lines and columns in one pass, the column in UTF-16 code units.</summary>
/// <remarks>Not thread-safe. A smaller offset than the last starts over.</remarks>
internal sealed class JsonPositions(byte[] utf8)
{
    private int offset;
    private int line = 1;
    private int column = 1;

    public TextPosition At(int wanted)
    {
        wanted = Math.Clamp(wanted, 0, utf8.Length);
        if (wanted < offset)
        {
            offset = 0;
            line = 1;
            column = 1;
        }

        for (; offset < wanted; offset++)
        {
            var b = utf8[offset];
            if (b == '\n' || (b == '\r' && !(offset + 1 < utf8.Length && utf8[offset + 1] == '\n')))
            {
                line++;
                column = 1;
            }
            else
            {
                // Continuation bytes count nothing; a four-byte character is two code units.
                column += (b & 0xC0) == 0x80 ? 0 : b >= 0xF0 ? 2 : 1;
            }
        }

        return new(line, column);
    }

    /// <summary>The offset that System.Text.Json means by a line (LF only) and a byte position, both counted from 0.</summary>
    public int OffsetOf(long lineNumber, long bytePosition)
    {
        var start = 0;
        for (var i = 0L; i < lineNumber; i++)
        {
            var next = utf8.AsSpan(start).IndexOf((byte)'\n');
            if (next < 0)
            {
                break;
            }

            start += next + 1;
        }

        return (int)Math.Min(start + bytePosition, utf8.Length);
    }
}
