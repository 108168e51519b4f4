using System.Buffers.Binary;
using System.Text;
using CyberDocs.Documents;
using CyberDocs.Graphics;
using CyberDocs.Pdf;
using CyberDocs.TestKit;
using SkiaSharp;

namespace CyberDocs.Skia.Tests;

public sealed class PictureTests
{
    private static readonly PngOptions Small = new() { Dpi = 72, Margin = 0 };

    // Every kind of item, and names whose characters come from the second font or have variants.
    private static readonly Scene Scene = new(
        200,
        140,
        [
            .. KitchenSink.Scene.Items,
            new SceneText(10, 112, "𠮷田・葛\U000E0100城・𩸽𪐷𣏌𣘺", 12) { Width = 12 * 11 },
            new SceneText(10, 130, "𠮷田・葛\U000E0100城・𩸽𪐷𣏌𣘺", 12) { Width = 12 * 11, Bold = true },
        ]);

    [Fact]
    public void A_drawing_is_painted_as_accepted() => Pixels.Match(Painted(new() { Dpi = 144 }), "scene");

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void A_page_is_painted_as_accepted(int page)
    {
        using var output = new MemoryStream();
        PdfPreview.Open(Pdf(KitchenSink.Document)).Write(page, output, new() { Dpi = 60 });
        Pixels.Match(output.ToArray(), $"page-{page}");
    }

    [Fact]
    public void Every_page_of_every_element_can_be_painted()
    {
        var preview = PdfPreview.Open(Pdf(KitchenSink.Document));
        for (var page = 1; page <= preview.PageCount; page++)
        {
            using var output = new MemoryStream();
            preview.Write(page, output, new() { Dpi = 36 });
            Assert.True(output.Length > 100);
        }
    }

    [Fact]
    public void A_drawing_looks_alike_as_a_picture_and_on_a_page()
    {
        var document = new Document(
            new DocumentHead { Title = "図" },
            [new Figure(Scene, "図", [])]);
        using var output = new MemoryStream();
        PdfPreview.Open(Pdf(document)).Write(1, output, Small);
        using var page = SKBitmap.Decode(output.ToArray());
        using var cut = new SKBitmap();
        var (left, top) = TopLeftInk(page);
        using var drawn = SKBitmap.Decode(Painted(Small));
        var (ownLeft, ownTop) = TopLeftInk(drawn);
        Assert.True(page.ExtractSubset(cut, SKRectI.Create(left - ownLeft, top - ownTop, drawn.Width, drawn.Height)));
        using var data = cut.Encode(SKEncodedImageFormat.Png, 100);

        // Rules begin at fractions of a pixel on the page.
        Assert.InRange(Pixels.Difference(Painted(Small), data.ToArray()), 0, 0.08);
    }

    [Theory]
    [InlineData(36)]
    [InlineData(200)]
    public void A_picture_has_the_size_and_density_that_were_asked_for(int dpi)
    {
        var png = Painted(new() { Dpi = dpi, Margin = 18 });
        using var bitmap = SKBitmap.Decode(png);
        Assert.Equal(((int)Math.Ceiling(236 * dpi / 72.0), (int)Math.Ceiling(176 * dpi / 72.0)), (bitmap.Width, bitmap.Height));
        var at = png.AsSpan().IndexOf("pHYs"u8);
        Assert.Equal((uint)Math.Round(dpi / 0.0254), BinaryPrimitives.ReadUInt32BigEndian(png.AsSpan(at + 4)));
        Assert.Equal(png, Painted(new() { Dpi = dpi, Margin = 18 }));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(35)]
    [InlineData(1201)]
    [InlineData(double.NaN)]
    public void A_density_beyond_reason_is_misuse(double dpi) => Assert.Throws<ArgumentOutOfRangeException>(() => Painted(new() { Dpi = dpi }));

    [Fact]
    public void A_picture_too_large_for_memory_is_refused() =>
        Assert.Throws<ArgumentException>(() => ScenePng.Write(new Scene(10_000, 10_000, []), Stream.Null, new() { Dpi = 1200 }));

    [Fact]
    public void What_is_no_pdf_of_ours_is_refused()
    {
        Assert.Throws<InvalidDataException>(() => PdfPreview.Open("x"u8.ToArray()));
        Assert.Throws<ArgumentOutOfRangeException>(() => PdfPreview.Open(Pdf(KitchenSink.Document)).Write(0, Stream.Null));
        var foreign = Encoding.Latin1.GetBytes("%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj 2 0 obj<</Kids[3 0 R]/Count 1>>endobj 3 0 obj<</Type/Page/MediaBox[0 0 9 9]/Contents 4 0 R>>endobj 4 0 obj<</Length 6>>stream\n/X sh \nendstream endobj");
        Assert.Throws<NotSupportedException>(() => PdfPreview.Open(foreign).Write(1, Stream.Null));
    }

    [Fact]
    public void The_command_of_a_set_makes_a_picture_of_every_page()
    {
        var engine = new CyberDocsEngine(new CyberDocsOptions { DrawingWriters = [new PngDrawingWriter(new PngOptions { Dpi = 36 })] });
        var folder = Directory.CreateTempSubdirectory("cyberdocs-png-").FullName;
        try
        {
            var made = engine.Generate(
                engine.Read(Repository.PathOf("samples", "data", "clinic", "dossier.yaml")), folder,
                new GenerateOptions { Date = new DateOnly(2024, 10, 1), Formats = ["png", "svg"], Documents = ["network-diagram", "contact-chain"] });
            var pictures = made.Files.Where(file => file.Format == "png").Select(file => Path.ChangeExtension(file.Name, null)).ToList();
            Assert.NotEmpty(pictures);
            Assert.Equal(made.Files.Where(file => file.Format == "svg").Select(file => Path.ChangeExtension(file.Name, null)), pictures);
            Assert.All(pictures, name => Assert.Equal("\u0089PNG", Encoding.Latin1.GetString(File.ReadAllBytes(Path.Combine(folder, name + ".png")), 0, 4)));
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static byte[] Painted(PngOptions options)
    {
        using var output = new MemoryStream();
        ScenePng.Write(Scene, output, options);
        return output.ToArray();
    }

    private static byte[] Pdf(Document document)
    {
        using var output = new MemoryStream();
        var sink = new PdfWriter().Open(output, new WriteContext { DocumentId = "test", Fonts = FontSources.Bundled, Theme = Theme.Default });
        document.WriteTo(sink);
        (sink as IDisposable)?.Dispose();
        return output.ToArray();
    }

    private static (int Left, int Top) TopLeftInk(SKBitmap bitmap)
    {
        var (left, top) = (bitmap.Width, bitmap.Height);
        for (var y = 0; y < bitmap.Height; y++)
        {
            for (var x = 0; x < bitmap.Width; x++)
            {
                if (bitmap.GetPixel(x, y).Red < 200)
                {
                    (left, top) = (Math.Min(left, x), Math.Min(top, y));
                }
            }
        }

        return (left, top);
    }
}
