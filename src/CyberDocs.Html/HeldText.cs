using System.IO.Compression;
using CyberDocs.Documents;

namespace CyberDocs.Html;

/// <summary>Text that follows a table of contents, kept packed in memory until all headings are known.</summary>
internal sealed class HeldText(TableOfContents contents) : IDisposable
{
    private readonly MemoryStream packed = new();
    private DeflateStream? writer;

    public TableOfContents Contents { get; } = contents;

    public Stream Output => writer ??= new DeflateStream(packed, CompressionLevel.Fastest, leaveOpen: true);

    public void CopyTo(Stream target)
    {
        writer?.Dispose();
        packed.Position = 0;
        using var reader = new DeflateStream(packed, CompressionMode.Decompress, leaveOpen: true);
        reader.CopyTo(target);
    }

    public void Dispose()
    {
        writer?.Dispose();
        packed.Dispose();
    }
}
