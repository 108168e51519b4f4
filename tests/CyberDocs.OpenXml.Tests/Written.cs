using System.IO.Compression;
using System.Xml.Linq;
using CyberDocs.Documents;
using CyberDocs.Findings;
using CyberDocs.Graphics;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;

namespace CyberDocs.OpenXml.Tests;

/// <summary>A document as a writer wrote it, opened again.</summary>
internal sealed class Written
{
    public static readonly XNamespace W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    public static readonly XNamespace W14 = "http://schemas.microsoft.com/office/word/2010/wordml";
    public static readonly XNamespace S = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    private readonly IDocumentWriter writer;

    private Written(IDocumentWriter writer, byte[] bytes, IReadOnlyList<Finding> findings)
    {
        this.writer = writer;
        Bytes = bytes;
        Findings = findings;
    }

    public byte[] Bytes { get; }

    public IReadOnlyList<Finding> Findings { get; }

    public static Written Docx(Document document) => By(new DocxWriter(), document.WriteTo);

    public static Written Docx(params Block[] blocks) => Docx(Document(blocks));

    public static Written Xlsx(Document document) => By(new XlsxWriter(), document.WriteTo);

    public static Written Xlsx(params Block[] blocks) => Xlsx(Document(blocks));

    public static Document Document(params Block[] blocks) => new(new DocumentHead { Title = "試験" }, [.. blocks]);

    public static Written By(IDocumentWriter writer, Action<IDocumentSink, CancellationToken> send, Theme? theme = null, IFontSource? fonts = null)
    {
        var context = new WriteContext { DocumentId = "test", Fonts = fonts ?? new NoFonts(), Theme = theme ?? Theme.Default };
        using var stream = new MemoryStream();
        send(writer.Open(new Unseekable(stream), context), default);
        return new Written(writer, stream.ToArray(), context.Findings.Findings);
    }

    public XDocument Part(string name)
    {
        using var zip = new ZipArchive(new MemoryStream(Bytes));
        var entry = zip.GetEntry(name) ?? throw new InvalidOperationException($"{name} is not in {string.Join(", ", zip.Entries)}");
        using var stream = entry.Open();
        return XDocument.Load(stream, LoadOptions.PreserveWhitespace);
    }

    public IReadOnlyList<string> PartNames()
    {
        using var zip = new ZipArchive(new MemoryStream(Bytes));
        Assert.All(zip.Entries, e => Assert.Equal(new DateTime(1980, 1, 1), e.LastWriteTime.DateTime));
        return [.. zip.Entries.Select(e => e.FullName)];
    }

    /// <summary>The cells of a sheet with their texts, in order.</summary>
    public IReadOnlyList<(string Cell, string Text)> Cells(int sheet) =>
        [.. Part($"xl/worksheets/sheet{sheet}.xml").Descendants(S + "c").Where(c => c.HasElements).Select(c => (c.Attribute("r")!.Value, c.Value))];

    public IReadOnlyList<string> SheetNames => [.. Part("xl/workbook.xml").Descendants(S + "sheet").Select(s => s.Attribute("name")!.Value)];

    public XElement Body => Part("word/document.xml").Root!.Element(W + "body")!;

    public IReadOnlyList<string> Errors()
    {
        using var stream = new MemoryStream(Bytes);
        using OpenXmlPackage package = writer is DocxWriter ? WordprocessingDocument.Open(stream, false) : SpreadsheetDocument.Open(stream, false);
        return [.. new OpenXmlValidator(FileFormatVersions.Office2019).Validate(package).Select(e => $"{e.Part?.Uri} {e.Path?.XPath}: {e.Description}")];
    }

    public sealed class NoFonts : IFontSource
    {
        public IReadOnlyList<FontFile> Regular => [];

        public IReadOnlyList<FontFile> Bold => [];
    }

    private sealed class Unseekable(Stream inner) : Stream
    {
        public override bool CanRead => false;

        public override bool CanSeek => false;

        public override bool CanWrite => true;

        public override long Length => throw new NotSupportedException();

        public override long Position
        {
            get => throw new NotSupportedException();
            set => throw new NotSupportedException();
        }

        public override void Flush() => inner.Flush();

        public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => inner.Write(buffer, offset, count);
    }
}
