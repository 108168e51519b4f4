using System.IO.Compression;

namespace CyberDocs.Pdf.Objects;

/// <summary>Deflates buffers as the Flate filter wants them.</summary>
internal static class Deflater
{
    /// <summary>Deflates and releases the source.</summary>
    public static ByteBuffer Deflate(ByteBuffer source, int level)
    {
        var result = Deflate(Math.Max(256, source.Length / 3), level, zlib => zlib.Write(source.Written));
        source.Release();
        return result;
    }

    /// <summary>Deflates what is written bit by bit.</summary>
    /// <param name="capacity">Bytes that are expected.</param>
    /// <param name="level">How hard to try, of 9.</param>
    /// <param name="write">Writes the content.</param>
    public static ByteBuffer Deflate(int capacity, int level, Action<Stream> write)
    {
        var result = new ByteBuffer(capacity);
        using var target = new BufferStream(result);
        using (var zlib = new ZLibStream(target, new ZLibCompressionOptions { CompressionLevel = level }, leaveOpen: true))
        {
            write(zlib);
        }

        return result;
    }

    private sealed class BufferStream(ByteBuffer buffer) : Stream
    {
        public override bool CanRead => false;

        public override bool CanSeek => false;

        public override bool CanWrite => true;

        public override long Length => buffer.Length;

        public override long Position { get => buffer.Length; set => throw new NotSupportedException(); }

        public override void Flush()
        {
        }

        public override int Read(byte[] target, int offset, int count) => throw new NotSupportedException();

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] source, int offset, int count) => buffer.Write(source.AsSpan(offset, count));

        public override void Write(ReadOnlySpan<byte> source) => buffer.Write(source);
    }
}
