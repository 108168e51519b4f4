namespace CyberDocs.Cli;

/// <summary>
/// Writes JSON on, with characters that turn the order of letters as escapes: names and values come from anywhere, and people read reports for machines on
/// terminals too. Such characters stand within texts alone, where an escape means the same. Control characters are escaped before. Not thread-safe.
/// </summary>
internal sealed class EscapedJson(Stream inner) : Stream
{
    private const int Width = 3;

    private readonly byte[] held = new byte[Width];
    private int count;

    public override bool CanRead => false;

    public override bool CanSeek => false;

    public override bool CanWrite => true;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    public override void Write(byte[] buffer, int offset, int count) => Write(buffer.AsSpan(offset, count));

    public override void Write(ReadOnlySpan<byte> buffer)
    {
        foreach (var next in buffer)
        {
            // Nearly all bytes pass here: Japanese characters begin with others.
            if (count == 0 && next is not (0xD8 or 0xE2))
            {
                inner.WriteByte(next);
                continue;
            }

            held[count++] = next;
            if (count == (held[0] == 0xD8 ? 2 : Width))
            {
                Release();
            }
        }
    }

    public override void Flush() => inner.Flush();

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    // The bytes are whole characters here: those that begin with these two have two and three bytes.
    private void Release()
    {
        ReadOnlySpan<byte> escape = (held[0], held[1], held[2]) switch
        {
            (0xD8, 0x9C, _) => "\\u061c"u8,
            (0xE2, 0x80, 0x8E) => "\\u200e"u8,
            (0xE2, 0x80, 0x8F) => "\\u200f"u8,
            (0xE2, 0x80, 0xAA) => "\\u202a"u8,
            (0xE2, 0x80, 0xAB) => "\\u202b"u8,
            (0xE2, 0x80, 0xAC) => "\\u202c"u8,
            (0xE2, 0x80, 0xAD) => "\\u202d"u8,
            (0xE2, 0x80, 0xAE) => "\\u202e"u8,
            (0xE2, 0x81, 0xA6) => "\\u2066"u8,
            (0xE2, 0x81, 0xA7) => "\\u2067"u8,
            (0xE2, 0x81, 0xA8) => "\\u2068"u8,
            (0xE2, 0x81, 0xA9) => "\\u2069"u8,
            _ => held.AsSpan(0, count),
        };
        inner.Write(escape);
        count = 0;
    }
}
