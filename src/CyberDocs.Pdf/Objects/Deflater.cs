using System.IO.Compression;

namespace CyberDocs.Pdf.Objects;

/// <summary>Deflates buffers as the Flate filter wants them.</summary>
internal static class Deflater
{
    /// <summary>Deflates and releases the source.</summary>
    public static ByteBuffer Deflate(ByteBuffer source, int level)
    {
        var result = new ByteBuffer(Math.Max(256, source.Length / 3));
        using (var target = new BufferStream(result))
        {
            using var zlib = new ZLibStream(target, new ZLibCompressionOptions { CompressionLevel = level }, leaveOpen: true);
            zlib.Write(source.Written);
        }

        source.Release();
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
