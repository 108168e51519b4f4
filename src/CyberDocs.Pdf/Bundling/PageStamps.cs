using CyberDocs.Documents;
using CyberDocs.Graphics;
using CyberDocs.Pdf.Fonts;
using CyberDocs.Pdf.Layout;
using CyberDocs.Pdf.Objects;
using CyberDocs.Pdf.Painting;
using CyberDocs.Tables;

namespace CyberDocs.Pdf.Bundling;

/// <summary>The numbers that run through all pages of a bundle, at the lower right edge, as no part of any document's content. Not thread-safe.</summary>
internal sealed class PageStamps
{
    private const double Size = 7.5;
    private const double FromEdge = 16;
    private const double FromRight = 28;

    private readonly PdfFile file;
    private readonly int total;
    private readonly FontBook fonts;
    private readonly TextFormatter text;
    private readonly int resources;

    public PageStamps(PdfFile file, WriteContext context, int total)
    {
        (this.file, this.total) = (file, total);
        fonts = new FontBook(TableMeasurer.FontsOf(context), context.DocumentId, context.Findings);
        text = new TextFormatter(fonts, context.Theme, false);
        (resources, Drawing) = (file.Allocate(), file.Allocate());
        var content = new ByteBuffer(64);
        content.Write("Q /Artifact<</Type/Pagination/Subtype/Footer>>BDC q /Stamp Do Q EMC\n"u8);
        file.AddStream(Drawing, [], content);
    }

    /// <summary>The content that draws a page's number, the same for all.</summary>
    public int Drawing { get; }

    /// <summary>Writes the number of a page and gives the object that draws it.</summary>
    public int Add(int number, double width, double height)
    {
        var canvas = new PageCanvas(0, number, width, height);
        var style = new TextStyle { Size = Size, Color = Color.Black, LineHeight = 1 };
        var layout = text.FormatOnce(string.Create(CultureInfo.InvariantCulture, $"通し {number} / {total}"), style);
        TextPainter.PaintPlain(canvas, layout, 0, 1, width - FromRight - layout.Lines[0].Width, height - FromEdge - layout.Ascent);
        canvas.Finish();
        var (stamp, entries) = (file.Allocate(), new ByteBuffer(128));
        entries.Write("/Type/XObject/Subtype/Form/BBox[0 0 "u8).Number(width).Space().Number(height).Write("]/Resources "u8).Ref(resources);
        file.AddStream(stamp, entries.Written, canvas.Content);
        entries.Release();
        return stamp;
    }

    /// <summary>Writes the fonts.</summary>
    public void Finish() => FontEmbedder.WriteResources(file, resources, fonts.Fonts);
}
