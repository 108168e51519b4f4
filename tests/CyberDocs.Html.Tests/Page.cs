using System.Text;
using CyberDocs.Documents;
using CyberDocs.Findings;
using CyberDocs.Graphics;
using CyberDocs.TestKit;

namespace CyberDocs.Html.Tests;

/// <summary>A document as the writer wrote it, read again.</summary>
internal sealed class Page
{
    private Page(byte[] bytes, IReadOnlyList<Finding> findings)
    {
        (Bytes, Findings, Text) = (bytes, findings, Encoding.UTF8.GetString(bytes));
        Html = HtmlPage.Parse(bytes);
    }

    public byte[] Bytes { get; }

    public string Text { get; }

    public HtmlPage Html { get; }

    public IReadOnlyList<Finding> Findings { get; }

    public static Page Of(params Block[] blocks) => Of(new Document(new DocumentHead { Title = "試験" }, [.. blocks]));

    public static Page Of(Document document)
    {
        var context = Context();
        using var stream = new MemoryStream();
        document.WriteTo(new HtmlWriter().Open(stream, context));
        return new Page(stream.ToArray(), context.Findings.Findings);
    }

    public static WriteContext Context() => new() { DocumentId = "test", Fonts = new NoFonts() };

    public static Paragraph P(string text) => new([new TextRun(text)]);

    private sealed class NoFonts : IFontSource
    {
        public IReadOnlyList<FontFile> Regular => [];

        public IReadOnlyList<FontFile> Bold => [];
    }
}
