using CyberDocs.Documents;
using CyberDocs.OpenXml.Packaging;
using CyberDocs.Tables;

namespace CyberDocs.OpenXml.Word;

/// <summary>Receives a document and writes it as DOCX, part after part.</summary>
internal sealed class DocxSink(Stream output, WriteContext context) : FlowSink(context.Cancellation)
{
    private readonly ZipWriter zip = new(output);
    private readonly WordSession session = new(context);
    private readonly Relationships links = new();
    private readonly List<HeldText> deferred = [];
    private DocumentHead head = null!;
    private XmlPart text = null!;
    private Stream textEntry = null!;
    private BodyWriter body = null!;
    private string? tableStyle;
    private Paragraph? pending;
    private bool sectionHasContent;

    public override void Begin(DocumentHead head)
    {
        ArgumentNullException.ThrowIfNull(head);
        this.head = head;
        Use(head.Page);
        session.Page = head.Page;
        var custom = head.Properties.Count > 0;
        Part("[Content_Types].xml", x => PackageParts.ContentTypes(x, custom));
        Part("_rels/.rels", x => CommonParts.Root(x, "word/document.xml", custom));
        Part("docProps/core.xml", x => CommonParts.Core(x, head));
        Part("docProps/app.xml", CommonParts.Application);
        if (custom)
        {
            Part(CommonParts.CustomName, x => CommonParts.Custom(x, head));
        }

        Part("word/styles.xml", x => session.Styles.Write(x, head.Language));
        Part("word/fontTable.xml", x => PackageParts.Fonts(x, session.Theme));
        links.Add("styles", "styles.xml");
        links.Add("settings", "settings.xml");
        links.Add("fontTable", "fontTable.xml");
        links.Add("numbering", "numbering.xml");
        links.Add("header", "header1.xml");
        links.Add("footer", "footer1.xml");
        Margin("header", "hdr", head.Header);
        Margin("footer", "ftr", head.Footer);
        textEntry = zip.Begin("word/document.xml");
        text = new XmlPart(textEntry, session.Findings.InvalidText);
        text.Raw(XmlPart.Declaration).Raw("<w:document "u8).Raw(WordXml.Namespaces).Raw("><w:body>"u8);
        body = new BodyWriter(session, text, links, Defer);
    }

    protected override void Place(Block block)
    {
        switch (block)
        {
            case PageBreak:
                FlushPending();
                body.BreakPage();
                break;
            case Section { Page: { } page } section:
                BeginSection(page);
                body.Mark(section.Id);
                AddAll(section);
                EndSection();
                break;
            case Section { Style: null } section:
                FlushPending();
                body.Mark(section.Id);
                AddAll(section);
                break;
            case Paragraph paragraph:
                Enter();
                pending = paragraph;
                break;
            default:
                Enter();
                body.Write(block, Here);
                break;
        }
    }

    protected override TableParts OpenTable(TableHead head)
    {
        Enter();
        tableStyle = head.Style;
        return body.OpenTable(head, Here.Width, 0);
    }

    protected override void AfterTable() => pending = new Paragraph([]) { Style = session.Styles.LineAfter(tableStyle) };

    public override void End()
    {
        pending = LastParagraph();
        FlushPending();
        body.ForgetPageBreak();
        WriteSection(session.Page);
        text.Raw("</w:body></w:document>"u8);
        WriteDeferred();
        session.Media.Write(zip);
        Part("word/_rels/document.xml.rels", links.Write);
        Part("word/settings.xml", x => PackageParts.Settings(x, head.Language, updatesFields: deferred.Count > 0));
        Part("word/numbering.xml", x => Numbering.Write(x, session.OrderedLists));
        zip.Complete();
        session.Complete();
    }

    private BlockPlace Here => new("p", WidthOf(session.Page));

    /// <summary>Prepares for a block: writes the paragraph that waits, and begins new pages where the paper changes.</summary>
    private void Enter()
    {
        session.Cancellation.ThrowIfCancellationRequested();
        if (PaperWaits)
        {
            PaperWaits = false;
            if (sectionHasContent)
            {
                var paper = session.Page;
                body.ForgetPageBreak();
                body.WriteSectionEnd(LastParagraph() ?? new Paragraph([]) { Style = StyleSheet.LastLine }, Here, () => WriteSection(paper));
                pending = null;
            }

            session.Page = Paper;
        }

        FlushPending();
        sectionHasContent = true;
    }

    /// <summary>The paragraph that waits, made as low as can be when it only stands behind a table.</summary>
    private Paragraph? LastParagraph() =>
        pending is { Content.Count: 0, Style: { } style } && style.StartsWith(StyleSheet.AfterTable, StringComparison.Ordinal)
            ? pending with { Style = StyleSheet.LastLine }
            : pending;

    private void FlushPending()
    {
        if (pending is { } paragraph)
        {
            pending = null;
            body.Write(paragraph, Here);
        }
    }

    private void WriteSection(PageSetup page) =>
        text.Raw("<w:sectPr><w:headerReference w:type=\"default\" r:id=\"rId5\"/><w:footerReference w:type=\"default\" r:id=\"rId6\"/><w:pgSz w:w=\""u8)
            .Twips(page.Width).Raw("\" w:h=\""u8).Twips(page.Height).Raw(page.IsLandscape ? "\" w:orient=\"landscape\"/>"u8 : "\"/>"u8)
            .Raw("<w:pgMar w:top=\""u8).Twips(page.Top).Raw("\" w:right=\""u8).Twips(page.Right).Raw("\" w:bottom=\""u8).Twips(page.Bottom)
            .Raw("\" w:left=\""u8).Twips(page.Left).Raw("\" w:header=\""u8).Twips(page.Top * 0.45).Raw("\" w:footer=\""u8).Twips(page.Bottom * 0.45)
            .Raw("\" w:gutter=\"0\"/></w:sectPr>"u8);

    private void Defer(TableOfContents contents)
    {
        deferred.Add(new HeldText(contents, Here.Width));
        text.Redirect(deferred[^1].Output);
    }

    private void WriteDeferred()
    {
        text.Redirect(textEntry);
        foreach (var part in deferred)
        {
            ContentsWriter.Write(session, text, part.Contents, part.Width);
            text.Flush();
            part.CopyTo(textEntry);
            part.Dispose();
        }

        text.Flush();
    }

    private void Margin(string name, string root, Collections.ValueList<Block> blocks)
    {
        var own = new Relationships();
        var cut = RunningText.Cut(blocks, LongestInMargin);
        if (!cut.Equals(blocks))
        {
            blocks = cut;
            session.Context.Findings.Add(TableFindings.RunningTextCut.At(SourcePlace.Unknown, context.DocumentId).In(context.DocumentId));
        }

        Part($"word/{name}1.xml", x =>
        {
            x.Raw(XmlPart.Declaration).Raw("<w:"u8).Text(root).Raw(" "u8).Raw(WordXml.Namespaces).Raw(">"u8);
            var writer = new BodyWriter(session, x, own, contents: null);
            writer.WriteAll(blocks, new BlockPlace(name, WidthOf(head.Page)) { Item = name });
            if (writer.Paragraphs == 0)
            {
                writer.Write(new Paragraph([]), new BlockPlace(name, 0));
            }

            x.Raw("</w:"u8).Text(root).Raw(">"u8);
        });
        if (own.Count > 0)
        {
            Part($"word/_rels/{name}1.xml.rels", own.Write);
        }
    }

    private void Part(string name, Action<XmlPart> write)
    {
        var part = new XmlPart(zip.Begin(name), session.Findings.InvalidText);
        write(part);
        part.Flush();
    }
}
