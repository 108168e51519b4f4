using CyberDocs.Pdf.Reading;

namespace CyberDocs.Pdf;

/// <summary>
/// The pages of a PDF that CyberDocs wrote, for those who paint them. Files of other programs are opened too, and may use more than is read here. Not
/// thread-safe.
/// </summary>
public sealed class PdfPages
{
    private readonly PdfObjects objects;
    private readonly IReadOnlyList<(int Number, Dictionary<string, object?> Page)> pages;

    private PdfPages(PdfObjects objects)
    {
        this.objects = objects;
        pages = PageTree.Of(objects).Pages;
    }

    /// <summary>Number of pages; 0 when the file is no PDF.</summary>
    public int Count => pages.Count;

    /// <summary>Opens a PDF.</summary>
    /// <param name="content">The whole file.</param>
    /// <param name="cancellation">Stops reading.</param>
    /// <exception cref="IOException">It holds more than <see cref="InputLimits.Default"/> allows.</exception>
    public static PdfPages Open(ReadOnlyMemory<byte> content, CancellationToken cancellation = default) =>
        new(new PdfObjects(content, new InputMeter(null, content.Length, cancellation)));

    /// <summary>One page.</summary>
    /// <param name="number">Its number, counted from 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such page.</exception>
    /// <exception cref="NotSupportedException">It has no size.</exception>
    public PdfPage Page(int number)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(number, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(number, Count);
        var page = pages[number - 1].Page;
        var box = objects.List(page.GetValueOrDefault("MediaBox")).Select(objects.Resolve).OfType<double>().ToArray();
        var (width, height) = box.Length == 4 ? (box[2] - box[0], box[3] - box[1]) : throw new NotSupportedException("A page without a size.");
        var content = objects.Resolve(page.GetValueOrDefault("Contents"));
        var streams = (content as List<object?> ?? [content]).Select(objects.Resolve).OfType<PdfStream>();
        return new PdfPage(width, height, objects, [.. streams], objects.Dictionary(page.GetValueOrDefault("Resources")) ?? []);
    }
}
