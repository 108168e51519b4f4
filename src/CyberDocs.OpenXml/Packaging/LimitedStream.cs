namespace CyberDocs.OpenXml.Packaging;

/// <summary>A part as it is unpacked: all parts together up to what the file may unpack to, and no tag or text of it longer than a value may be.</summary>
internal sealed class LimitedStream(Stream inner, InputMeter meter) : Stream
{
    /// <summary>Bytes of a character at most, with room for a tag's attributes around a value.</summary>
    private const int BytesPerCharacter = 4;

    private readonly long longest = meter[InputLimit.Characters] * BytesPerCharacter;
    private long sinceTag;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    public override int Read(Span<byte> buffer)
    {
        var read = inner.Read(buffer);
        meter.Unpack(read);

        // The XML reader holds a tag, or an attribute's value, as a whole before it shows any of it.
        var tag = buffer[..read].LastIndexOf((byte)'<');
        sinceTag = tag < 0 ? sinceTag + read : read - tag;
        if (sinceTag > longest)
        {
            meter.Check(InputLimit.Characters, sinceTag);
        }

        return read;
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            inner.Dispose();
        }

        base.Dispose(disposing);
    }
}
