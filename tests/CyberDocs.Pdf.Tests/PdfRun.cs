using CyberDocs.Documents;
using CyberDocs.Findings;
using CyberDocs.Graphics;
using CyberDocs.TestKit;
using CyberDocs.TestKit.Pdf;

namespace CyberDocs.Pdf.Tests;

/// <summary>A document written with the bundled fonts and read back.</summary>
internal sealed class PdfRun
{
    public PdfRun(Document document, PdfOptions? options = null, Theme? theme = null)
        : this(sink => document.WriteTo(sink), options, theme)
    {
    }

    public PdfRun(Action<IDocumentSink> write, PdfOptions? options = null, Theme? theme = null)
    {
        var context = new WriteContext { DocumentId = "test", Fonts = Fonts, Theme = theme ?? Theme.Default };
        using var output = new MemoryStream();
        var sink = new PdfWriter(options ?? PdfOptions.Default).Open(output, context);
        write(sink);
        Formatted = ((PdfSink)sink).Formatted;
        Bytes = output.ToArray();
        Findings = context.Findings.Findings;
        Reader = new PdfReader(Bytes);
    }

    public static IFontSource Fonts { get; } = BundledFontSource.Instance;

    public byte[] Bytes { get; }

    public IReadOnlyList<Finding> Findings { get; }

    public PdfReader Reader { get; }

    /// <summary>Texts laid out anew.</summary>
    public int Formatted { get; }

    public PdfStructure Structure => field ??= new PdfStructure(Reader);

    public string PageText(int index) => new PdfContent(Reader, Reader.Pages[index].Page).All.ToString();

    public static Document Of(params Block[] blocks) => new(new DocumentHead { Title = "試験" }, [.. blocks]);

    public static Paragraph P(string text, string? style = null) => new([new TextRun(text)]) { Style = style };

    public static TableRow Row(params string[] cells) => new([.. cells.Select(c => new TableCell([P(c)]))]);

    public static string Squeeze(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c)));
}
