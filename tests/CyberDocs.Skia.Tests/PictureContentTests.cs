using System.Buffers.Binary;
using System.Text;
using CyberDocs.TestKit;

namespace CyberDocs.Skia.Tests;

/// <summary>Nobody can search the text of a picture for what a profile hides: so nothing but pixels is in it, and its name is that of a drawing that is searched.</summary>
public sealed class PictureContentTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("cyberdocs-pictures-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Theory]
    [InlineData("vendor")]
    [InlineData(null)]
    public void A_picture_holds_pixels_and_their_density_alone_and_has_the_name_of_its_drawing(string? profile)
    {
        var engine = new CyberDocsEngine(new CyberDocsOptions { DrawingWriters = [new PngDrawingWriter()] });
        var read = engine.Read(Repository.PathOf("samples", "data", "dossier.yaml"));
        var options = new GenerateOptions { Date = new(2024, 10, 1), Formats = ["png", "svg"], Profile = profile };
        var names = engine.Generate(read, folder, options).Files.Select(file => file.Name).ToList();
        var pictures = names.FindAll(name => name.EndsWith(".png", StringComparison.Ordinal));
        Assert.NotEmpty(pictures);
        Assert.Equal(names.FindAll(name => name.EndsWith(".svg", StringComparison.Ordinal)).Select(Stem).Order(), pictures.Select(Stem).Order());
        foreach (var name in pictures)
        {
            var chunks = Chunks(File.ReadAllBytes(Path.Combine(folder, name)));
            Assert.Equal(["IHDR", "pHYs", "sBIT", "IDAT", "IEND"], chunks.Distinct());
        }
    }

    private static string Stem(string name) => name[..name.LastIndexOf('.')];

    // What a file holds behind the last of them would be found as one more.
    private static List<string> Chunks(byte[] png)
    {
        var chunks = new List<string>();
        for (var at = 8; at < png.Length; at += 12 + BinaryPrimitives.ReadInt32BigEndian(png.AsSpan(at)))
        {
            chunks.Add(Encoding.ASCII.GetString(png, at + 4, 4));
        }

        return chunks;
    }
}
