namespace CyberDocs.OpenXml.Packaging;

/// <summary>A part as it is unpacked: all parts together up to what the file may unpack to, and no text or tag of it longer than a value may be.</summary>
internal sealed class LimitedStream(Stream inner, InputMeter meter) : Stream
{
    private const int MostBytesPerCharacter = 4;

    private readonly long longestTag = meter[InputLimit.Characters];
    private long sinceTag;
    private bool isInTag;

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

        // The XML reader holds a text or a tag as a whole before it shows any of it; what stands between the attributes of a tag it reads again and again.
        var (tag, end) = (buffer[..read].LastIndexOf((byte)'<'), buffer[..read].LastIndexOf((byte)'>'));
        isInTag = tag == end ? isInTag : tag > end;
        sinceTag = tag < 0 ? sinceTag + read : read - tag;
        if (sinceTag > (isInTag ? longestTag : longestTag * MostBytesPerCharacter))
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
