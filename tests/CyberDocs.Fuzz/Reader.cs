using System.Text;
using CyberDocs.Findings;
using CyberDocs.Graphics;
using CyberDocs.Graphics.Fonts;
using CyberDocs.OpenXml;
using CyberDocs.Pdf;

namespace CyberDocs.Fuzz;

/// <summary>Something that reads what comes from outside.</summary>
/// <param name="Name">Its name on the command line.</param>
/// <param name="Endings">Endings of the files that it begins with.</param>
/// <param name="Read">Reads a file; whatever it throws is a crash.</param>
internal sealed record Reader(string Name, string[] Endings, Action<byte[]> Read)
{
    private static readonly byte[] Dossier = Encoding.UTF8.GetBytes("cyberdocs: 1\ninstitution: { name: 見本医院 }\ndevices: ledger\n");

    public static IReadOnlyList<Reader> All(CyberDocsEngine engine) =>
    [
        new("pdf", [".pdf"], bytes => PdfFormReader.Read(new MemoryStream(bytes), new FindingCollector(), "f.pdf")),
        new("docx", [".docx"], bytes => OfficeFormReader.Read(new MemoryStream(bytes), new FindingCollector(), "f.docx", ["minimum.M-1.1"])),
        new("xlsx", [".xlsx"], bytes => OfficeFormReader.Read(new MemoryStream(bytes), new FindingCollector(), "f.xlsx", ["minimum.M-1.1"])),
        new("ledger", [".xlsx"], bytes => Ledger(engine, bytes, ".xlsx")),
        new("book", [".xlsx"], bytes => engine.Read(new MemoryStream(bytes), "d.xlsx", _ => null)),
        new("csv", [".csv"], bytes => Ledger(engine, bytes, ".csv")),
        new("yaml", [".yaml"], bytes => engine.Read(new MemoryStream(bytes), "d.yaml", _ => null)),
        new("json", [".json"], bytes => engine.Read(new MemoryStream(bytes), "d.json", _ => null)),
        new("font", [".ttf"], Font),
    ];

    private static void Ledger(CyberDocsEngine engine, byte[] bytes, string ending) => engine.Read(
        new MemoryStream(Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(Dossier).Replace("ledger", "ledger" + ending, StringComparison.Ordinal))), "d.yaml", _ => new MemoryStream(bytes));

    private static void Font(byte[] bytes)
    {
        if (TrueTypeFont.Parse(new FontFile("f.ttf", bytes), new FindingCollector()) is { } font)
        {
            var glyphs = Enumerable.Range(0, 0x300).Concat(Enumerable.Range(0x3000, 0x100)).Append('永').Select(character => font.GlyphOf(character));

            // What it gives is embedded in a PDF, where others read it: it must be sound whatever came in.
            var subset = new FontFile("subset.ttf", font.Subset([.. glyphs.Concat([font.GlyphCount - 1, font.GlyphCount])], new FindingCollector()));
            if (FontDirectory.Read(subset, null) is null)
            {
                throw new InvalidDataException("the subset is no font");
            }
        }
    }
}
