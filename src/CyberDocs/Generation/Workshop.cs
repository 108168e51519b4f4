using CyberDocs.Documents;
using CyberDocs.Graphics;
using CyberDocs.Graphics.Fonts;
using CyberDocs.Html;
using CyberDocs.OpenXml;
using CyberDocs.Pdf;
using CyberDocs.Pictures;
using CyberDocs.Templating;
using CyberDocs.Writing;

namespace CyberDocs.Generation;

/// <summary>What all runs of an engine share: templates, fonts and writers. Immutable and thread-safe.</summary>
internal sealed class Workshop
{
    private readonly CyberDocsOptions options;
    private readonly Dictionary<string, IDocumentWriter> writers;

    public Workshop(CyberDocsOptions options)
    {
        this.options = options;
        Library = TemplateLibrary.Load(options.TemplateFolders, options.TemplateSources);
        Composer = new DocumentComposer(options.TemplateEngine?.Invoke(Library.Templates) ?? new TemplateEngine(Library.Templates, options.Templates))
        {
            Vocabulary = static () => Vocabulary.DossierVocabulary.WithoutData().Type,
        };
        Fonts = options.Fonts ?? FontSources.Bundled;
        var findings = new FindingCollector();
        Glyphs = FontSet.Load(Fonts, findings);
        Measurer = new FontMeasurer(Glyphs);
        FontFindings = findings.Findings;
        RefuseRivals(options.Writers);
        writers = new Dictionary<string, IDocumentWriter>(StringComparer.OrdinalIgnoreCase);
        DrawingWriters = new IDrawingWriter[] { new SvgDrawingWriter() }.Concat(options.DrawingWriters)
            .DistinctBy(writer => writer.Extension, StringComparer.OrdinalIgnoreCase)
            .ToDictionary(writer => writer.Extension, StringComparer.OrdinalIgnoreCase);
        IEnumerable<IDocumentWriter> own = [new DocxWriter(), new XlsxWriter(), new PdfWriter(), new HtmlWriter(), new PlainTextWriter()];
        foreach (var writer in own.Concat(options.Writers))
        {
            writers[writer.Extension] = writer;
        }
    }

    // One of ours may be replaced; which of two others should win is nothing that we can know.
    private static void RefuseRivals(IReadOnlyList<IDocumentWriter> own)
    {
        foreach (var rivals in own.GroupBy(writer => writer.Extension, StringComparer.OrdinalIgnoreCase).Where(group => group.Count() > 1))
        {
            var names = string.Join(", ", rivals.Select(writer => writer.GetType().FullName));
            throw new ArgumentException(
                $"同じ拡張子「{rivals.Key}」の書き出しが複数あります。一つにしてください: {names}。/ Several writers have the extension '{rivals.Key}': {names}.");
        }
    }

    public TemplateLibrary Library { get; }

    public DocumentComposer Composer { get; }

    public IFontSource Fonts { get; }

    /// <summary>The fonts that could be used.</summary>
    public FontSet Glyphs { get; }

    public FontMeasurer Measurer { get; }

    /// <summary>Threads for writers of long tables, which all runs share.</summary>
    public WriterThreads WriterThreads { get; } = new(Environment.ProcessorCount);

    /// <summary>What is wrong with the fonts.</summary>
    public IReadOnlyList<Finding> FontFindings { get; }

    /// <summary>A picture beside the templates.</summary>
    public PictureFile? PictureOf(string name, SourcePlace place, FindingCollector findings) =>
        Library.Pictures.Find(name, place, findings, options.InputLimits);

    public WriteContext Context(string documentId, CancellationToken cancellation) => new()
    {
        DocumentId = documentId,
        Fonts = Fonts,
        Theme = options.Theme,
        Measurer = Glyphs.IsEmpty ? null : Measurer,
        Cancellation = cancellation,
    };

    /// <summary>Writers that make a file of every page of the drawings, by format.</summary>
    public IReadOnlyDictionary<string, IDrawingWriter> DrawingWriters { get; }

    /// <summary>The writer of a format whose form elements can be filled in, where it is one of ours that can do that.</summary>
    public IDocumentWriter FillableWriterOf(string format) =>
        WriterOf(format) is PdfWriter ? new PdfWriter(PdfOptions.Default with { Fillable = true }) : WriterOf(format);

    public IDocumentWriter WriterOf(string format) => writers.GetValueOrDefault(format)
        ?? throw new ArgumentException(format == "png"
            ? "画像（png）には、パッケージ CyberDocs.Skia と PngDrawingWriter を加えてください。/ Pictures need the package CyberDocs.Skia and its PngDrawingWriter among the DrawingWriters."
            : $"形式「{format}」はありません。使えるもの: {Formats}。/ There is no writer for '{format}'; there are {Formats}.");

    /// <summary>The format that the ending of a file's name asks for.</summary>
    /// <exception cref="ArgumentException">It asks for none, as a folder's name does.</exception>
    public string FormatOf(string path) => Path.GetExtension(path) is { Length: > 1 } ending && !Directory.Exists(path)
        ? ending[1..]
        : throw new ArgumentException(
            $"「{path}」は{(Directory.Exists(path) ? "フォルダーです" : "形式が分かりません")}。次のどれかで終わるファイル名を書いてください: {Endings}。"
            + $"/ {path} {(Directory.Exists(path) ? "is a folder" : "does not say a format")}: give a file name that ends with one of {Endings}.");

    private string Endings => string.Join(", ", writers.Keys.Order(StringComparer.Ordinal).Select(format => "." + format));

    private string Formats => string.Join(", ", writers.Keys.Concat(DrawingWriters.Keys).Append(SetRun.DiagramFile).Order(StringComparer.Ordinal));

    /// <summary>Whether a format holds drawings only.</summary>
    public bool IsOfDrawings(string format) => format == SetRun.DiagramFile || DrawingWriters.ContainsKey(format);
}
