using CyberDocs.Skia;

namespace CyberDocs.Pages;

/// <summary>Pictures of the sample's papers for the guides, painted anew each time the documentation is made.</summary>
internal static class PagePictures
{
    private static readonly PngOptions Small = new() { Dpi = 72 };

    // Document, and the page of it that shows what it is.
    private static readonly (string Document, int Page)[] Shown =
    [
        ("cover", 1), ("checklist-institution", 1), ("ledger", 3), ("contact-chain", 1), ("network-diagram", 1), ("system-diagram", 1), ("findings", 1), ("evidence", 1),
    ];

    public static void Write(CyberDocsEngine engine, string dossier, string folder)
    {
        Directory.CreateDirectory(folder);
        var options = new GenerateOptions { Date = new DateOnly(2024, 10, 1), Formats = ["pdf"], Documents = [.. Shown.Select(shown => shown.Document)] };
        engine.Generate(
            engine.Read(dossier),
            (file, content) =>
            {
                if (file.Format == "pdf")
                {
                    using var bytes = new MemoryStream();
                    content.CopyTo(bytes);
                    using var picture = File.Create(Path.Combine(folder, file.Document + ".png"));
                    PdfPreview.Open(bytes.ToArray()).Write(Shown.First(shown => shown.Document == file.Document).Page, picture, Small);
                }
            },
            options);
    }
}
