using CyberDocs.Pdf;

namespace CyberDocs.Skia;

/// <summary>
/// Pages of a PDF that CyberDocs wrote, as pictures: for the web pages of integrators and for tests. Files of other programs use more of PDF than is painted
/// here. Not thread-safe.
/// </summary>
public sealed class PdfPreview
{
    private readonly PdfPages pages;

    private PdfPreview(PdfPages pages) => this.pages = pages;

    /// <summary>Number of pages.</summary>
    public int PageCount => pages.Count;

    /// <summary>Opens a PDF.</summary>
    /// <param name="content">The whole file.</param>
    /// <param name="cancellation">Stops reading.</param>
    /// <exception cref="InvalidDataException">It holds no page.</exception>
    public static PdfPreview Open(ReadOnlyMemory<byte> content, CancellationToken cancellation = default)
    {
        var pages = PdfPages.Open(content, cancellation);
        return pages.Count > 0 ? new PdfPreview(pages) : throw new InvalidDataException("PDF のページがありません。/ The file is no PDF with pages.");
    }

    /// <summary>Paints one page on white.</summary>
    /// <param name="page">Number of the page, counted from 1.</param>
    /// <param name="output">Where to; stays open.</param>
    /// <param name="options">How; <see cref="PngOptions.Default"/> when null.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such page.</exception>
    /// <exception cref="NotSupportedException">The page uses something that CyberDocs does not write.</exception>
    public void Write(int page, Stream output, PngOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(output);
        var content = pages.Page(page);
        using var canvas = new PngCanvas(content.Width, content.Height, options ?? PngOptions.Default);
        canvas.Canvas.Translate(0, (float)content.Height);
        canvas.Canvas.Scale(1, -1);
        using var painter = new PagePainter(canvas.Canvas, content);
        painter.Paint();
        canvas.Write(output);
    }
}
