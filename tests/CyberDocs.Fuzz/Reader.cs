using System.Buffers.Binary;
using System.Text;
using CyberDocs.Cli;
using CyberDocs.Documents;
using CyberDocs.Findings;
using CyberDocs.Generation;
using CyberDocs.Graphics;
using CyberDocs.Graphics.Fonts;
using CyberDocs.Intake;
using CyberDocs.OpenXml;
using CyberDocs.Pdf;
using CyberDocs.Pictures;
using CyberDocs.Sources;
using CyberDocs.Templating;
using CyberDocs.Vocabulary;

namespace CyberDocs.Fuzz;

/// <summary>Something that reads what comes from outside.</summary>
/// <param name="Name">Its name on the command line.</param>
/// <param name="Endings">Endings of the files that it begins with.</param>
/// <param name="Read">Reads a file; whatever it throws is a crash.</param>
internal sealed record Reader(string Name, string[] Endings, Action<byte[]> Read)
{
    private static readonly byte[] Dossier = Encoding.UTF8.GetBytes("cyberdocs: 1\ninstitution: { name: 見本医院 }\ndevices: ledger\n");

    private static byte[]? blank;

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
        new("template", [Seeds.Template], Template),
        new("library", [Seeds.Library], Library),
        new("fill", [Seeds.Blank], bytes => engine.Fill(Seeds.Hospital(engine).Dossier!, new FormFile("f", () => new MemoryStream(bytes)))),
        new("map", [Seeds.Mapping], bytes => Map(engine, bytes)),
        new("collect", [".docx", ".xlsx", ".pdf"], bytes => engine.Collect(Seeds.Clinic(engine), [new FormFile("f", () => new MemoryStream(bytes))])),
        new("bundle", [".pdf"], bytes => Bundle(engine, bytes)),
        new("report", [Seeds.Report], bytes => BatchReport.Read(new MemoryStream(bytes))),
        new("manifest", [Seeds.Report], Made),
        new("picture", [".png", ".jpg"], Picture),
    ];

    private static void Ledger(CyberDocsEngine engine, byte[] bytes, string ending) => engine.Read(
        new MemoryStream(Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(Dossier).Replace("ledger", "ledger" + ending, StringComparison.Ordinal))), "d.yaml", _ => new MemoryStream(bytes));

    private static void Picture(byte[] bytes)
    {
        if (bytes is [0x89, ..])
        {
            Mend(bytes);
        }

        if (PictureFile.Read(bytes, "f", SourcePlace.Unknown, new FindingCollector()) is not { } picture)
        {
            return;
        }

        // What it gives goes into papers, where others read it: it must be read as itself.
        if (!picture.Equals(PictureFile.Read(picture.Bytes, "f", SourcePlace.Unknown, new FindingCollector())))
        {
            throw new InvalidDataException("the picture is not read as itself");
        }

        _ = picture.Shape.Png is { HasAlpha: true } ? PngLayers.Of(picture.Shape) : null;
    }

    // With its check sums made right, what is wrong within a chunk is met too.
    private static void Mend(byte[] bytes)
    {
        for (var at = 8; at + 12 <= bytes.Length;)
        {
            var length = BinaryPrimitives.ReadUInt32BigEndian(bytes.AsSpan(at));
            if (length > bytes.Length - at - 12)
            {
                return;
            }

            var size = (int)length;
            BinaryPrimitives.WriteUInt32BigEndian(bytes.AsSpan(at + 8 + size), Crc32.Append(0, bytes.AsSpan(at + 4, size + 4)));
            at += size + 12;
        }
    }

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

    // What one render may take in time is a limit of its own: here it is short, and has to be kept.
    private static void Template(byte[] bytes)
    {
        var options = new CyberDocsOptions { TemplateSources = [new One(bytes)], Templates = TemplateOptions.Default with { MaxTime = TimeSpan.FromSeconds(2) } };
        var engine = new CyberDocsEngine(options);
        var read = Seeds.Clinic(engine);
        engine.Generate(read, (_, _) => { }, new GenerateOptions { Date = Seeds.Date, Formats = ["docx"], Documents = [Seeds.TemplateOf] });
    }

    // One file in the place of each kind that folders of templates may hold.
    private static void Library(byte[] bytes)
    {
        var folder = Directory.CreateTempSubdirectory("cyberdocs-library-").FullName;
        try
        {
            foreach (var name in (string[])["editions/f.yaml", "editions/carry/f.yaml", "profiles/f.yaml", "ledger/document.yaml", "documents.yaml"])
            {
                Directory.CreateDirectory(Path.GetDirectoryName(Path.Combine(folder, name))!);
                File.WriteAllBytes(Path.Combine(folder, name), bytes);
            }

            TemplateLibrary.Load([folder]);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static void Map(CyberDocsEngine engine, byte[] bytes)
    {
        blank ??= Seeds.BlankForm(engine, "xlsx");
        engine.Fill(Seeds.Hospital(engine).Dossier!, new FormFile("f.xlsx", () => new MemoryStream(blank)), new FillOptions { Mapping = Encoding.UTF8.GetString(bytes), MappingName = "m.yaml" });
    }

    private static void Bundle(CyberDocsEngine engine, byte[] bytes)
    {
        var options = new GenerateOptions { Date = Seeds.Date, Attachments = [new FormFile("f.pdf", () => new MemoryStream(bytes))] };
        var findings = new FindingCollector();
        var bundle = new SetBundle(options, _ => bytes, InputLimits.Default, findings) { CoverTitle = "" };
        bundle.AddAttachments();
        bundle.AddReceived(new Enclosure(engine.Documents[0], "f", "f.pdf", null, "received", null, null), "f.pdf");
        var context = new Workshop(CyberDocsOptions.Default).Context(SetBundle.DocumentId, default);
        bundle.Write(null, new DocumentHead { Title = "f" }, Stream.Null, context);
    }

    private static void Made(byte[] bytes)
    {
        var folder = Directory.CreateTempSubdirectory("cyberdocs-made-").FullName;
        try
        {
            File.WriteAllBytes(Path.Combine(folder, Manifest.FileName), bytes);
            MadeFiles.Of(new RootedFolder(folder)).Beside(new HashSet<string>(), folder);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private sealed class One(byte[] bytes) : ITemplateSource
    {
        public bool TryGet(string name, [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out TemplateText? text)
        {
            text = name == Seeds.TemplateName ? new TemplateText(name, Encoding.UTF8.GetString(bytes)) : null;
            return text is not null;
        }
    }
}
