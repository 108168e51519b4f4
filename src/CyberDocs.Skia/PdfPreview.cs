using CyberDocs.Intake;
using CyberDocs.Pdf.Reading;

namespace CyberDocs.Skia;

/// <summary>
/// Pages of a PDF that CyberDocs wrote, as pictures: for the web pages of integrators and for tests. Files of other programs use more of PDF than is painted
/// here. Not thread-safe.
/// </summary>
public sealed class PdfPreview
{
    private readonly PdfObjects objects;
    private readonly List<Dictionary<string, object?>> pages = [];

    private PdfPreview(PdfObjects objects)
    {
        this.objects = objects;
        Collect(objects.Dictionary(objects.Dictionary(objects.Trailer.GetValueOrDefault("Root"))?.GetValueOrDefault("Pages")), 0);
    }

    /// <summary>Number of pages.</summary>
    public int PageCount => pages.Count;

    /// <summary>Opens a PDF.</summary>
    /// <param name="content">The whole file.</param>
    /// <param name="cancellation">Stops reading.</param>
    /// <exception cref="InvalidDataException">It holds no page.</exception>
    public static PdfPreview Open(ReadOnlyMemory<byte> content, CancellationToken cancellation = default)
    {
        var preview = new PdfPreview(new PdfObjects(content, new InputMeter(null, content.Length, cancellation)));
        return preview.PageCount > 0 ? preview : throw new InvalidDataException("The file is no PDF with pages. PDF のページがありません。");
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
        ArgumentOutOfRangeException.ThrowIfLessThan(page, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(page, PageCount);
        var entries = pages[page - 1];
        var box = objects.List(Inherited(entries, "MediaBox")).Select(objects.Resolve).OfType<double>().ToArray();
        var (width, height) = box.Length == 4 ? (box[2] - box[0], box[3] - box[1]) : throw new NotSupportedException("A page without a size.");
        using var picture = new Picture(width, height, options ?? PngOptions.Default);
        picture.Canvas.Translate(0, (float)height);
        picture.Canvas.Scale(1, -1);
        using var painter = new PagePainter(picture.Canvas, objects, objects.Dictionary(Inherited(entries, "Resources")) ?? []);
        var content = objects.Resolve(entries.GetValueOrDefault("Contents"));
        foreach (var stream in (content as List<object?> ?? [content]).Select(objects.Resolve).OfType<PdfStream>())
        {
            painter.Paint(objects.Content(stream));
        }

        picture.Write(output);
    }

    private object? Inherited(Dictionary<string, object?> page, string key)
    {
        for (var depth = 0; depth < 20; depth++)
        {
            if (page.TryGetValue(key, out var value))
            {
                return objects.Resolve(value);
            }

            if (objects.Dictionary(page.GetValueOrDefault("Parent")) is not { } parent)
            {
                return null;
            }

            page = parent;
        }

        return null;
    }

    private void Collect(Dictionary<string, object?>? node, int depth)
    {
        if (node is null || depth > 20)
        {
            return;
        }

        if (!node.TryGetValue("Kids", out var kids))
        {
            pages.Add(node);
            return;
        }

        foreach (var kid in objects.List(kids))
        {
            Collect(objects.Dictionary(kid), depth + 1);
        }
    }
}
