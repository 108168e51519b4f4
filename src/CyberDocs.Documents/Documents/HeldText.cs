using System.IO.Compression;

namespace CyberDocs.Documents;

/// <summary>Text that follows a table of contents, kept packed in memory until all headings are known. Not thread-safe.</summary>
/// <param name="contents">The table of contents.</param>
/// <param name="width">Width of the text where it stands, in points.</param>
internal sealed class HeldText(TableOfContents contents, double width) : IDisposable
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
