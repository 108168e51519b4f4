using System.IO.Compression;
using CyberDocs.Documents;

namespace CyberDocs.OpenXml.Word;

/// <summary>Text that follows a table of contents, kept packed in memory until all headings are known.</summary>
internal sealed class DeferredText(TableOfContents contents, double width) : IDisposable
{
    private readonly MemoryStream packed = new();
    private DeflateStream? writer;

    public TableOfContents Contents { get; } = contents;

    /// <summary>Width of the text where the contents stand.</summary>
    public double Width { get; } = width;

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
