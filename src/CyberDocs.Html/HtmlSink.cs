using System.Globalization;
using CyberDocs.Documents;
using CyberDocs.Findings;
using CyberDocs.Tables;

namespace CyberDocs.Html;

/// <summary>Receives a document and writes it as HTML, block after block.</summary>
internal sealed class HtmlSink : IDocumentSink, IDisposable
{
    /// <summary>Characters of one text in a header or footer at most.</summary>
    private const int LongestInMargin = 200;

    private readonly Stream output;
    private readonly WriteContext context;
    private readonly HtmlSession session;
    private readonly HtmlText x;
    private readonly BlockWriter blocks;
    private readonly PageRules pages;
    private readonly Stack<PageSetup> papers = new();
    private readonly List<HeldText> held = [];
    private TableParts? table;
    private string? sectionStyle;
    private bool isPaperOpen;
    private bool paperWaits = true;
    private bool breakWaits;

    public HtmlSink(Stream output, WriteContext context)
    {
        (this.output, this.context) = (output, context);
        session = new HtmlSession(context);
        x = new HtmlText(output, session.Reports.InvalidText);
        blocks = new BlockWriter(session, x, Hold);
        pages = new PageRules(x, context.Theme);
    }

    public void Begin(DocumentHead head)
    {
        ArgumentNullException.ThrowIfNull(head);
        papers.Push(head.Page);
        session.Page = head.Page;
        session.IsJapanese = head.Language.StartsWith("ja", StringComparison.OrdinalIgnoreCase);
        var cut = head with { Header = RunningText.Cut(head.Header, LongestInMargin), Footer = RunningText.Cut(head.Footer, LongestInMargin) };
        if (!cut.Header.Equals(head.Header) || !cut.Footer.Equals(head.Footer))
        {
            context.Findings.Add(TableFindings.RunningTextCut.At(SourcePlace.Unknown, context.DocumentId) with { Documents = [context.DocumentId] });
        }

        x.Raw("<!DOCTYPE html>\n<html"u8).Attribute("lang"u8, head.Language).Raw(">\n<head>\n<meta charset=\"utf-8\"/>\n"u8)
            .Raw("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'\"/>\n"u8)
            .Raw("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"/>\n<title>"u8).Text(head.Title).Raw("</title>\n"u8);
        Meta("author"u8, head.Author);
        Meta("description"u8, head.Subject);
        Meta("dcterms.date"u8, head.Date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        x.Raw("<style>\n"u8);
        new StyleRules(x, context.Theme, session.Names).Write();
        pages.WriteFirst(cut);
        x.Raw("</style>\n</head>\n<body>\n"u8);
        if (cut.Header.Count > 0)
        {
            x.Raw("<header class=\"running\">\n"u8);
            new BlockWriter(session, x, null)
                .WriteAll(cut.Header, new HtmlBlockPlace("header", head.Page.Width - head.Page.Left - head.Page.Right) { Item = "header" });
            x.Raw("</header>\n"u8);
        }

        x.Raw("<main>\n"u8);
    }

    public void Add(Block block)
    {
        ArgumentNullException.ThrowIfNull(block);
        switch (block)
        {
            case PageBreak:
                breakWaits = isPaperOpen && !paperWaits;
                break;
            case Section section:
                AddSection(section);
                break;
            case Table whole:
                TableRun.Send(whole, this, context.Cancellation);
                break;
            default:
                Enter();
                blocks.Write(block, Place);
                break;
        }
    }

    public void BeginSection(PageSetup page)
    {
        ArgumentNullException.ThrowIfNull(page);
        papers.Push(page);
        paperWaits = true;
    }

    public void EndSection()
    {
        papers.Pop();
        paperWaits = true;
    }

    public void BeginTable(TableHead head)
    {
        ArgumentNullException.ThrowIfNull(head);
        Enter();
        table = blocks.OpenTable(head, Place.Width);
    }

    public void AddRow(TableRow row)
    {
        ArgumentNullException.ThrowIfNull(row);
        (table ?? throw new InvalidOperationException("No table has begun.")).Add(row);
    }

    public void EndTable()
    {
        (table ?? throw new InvalidOperationException("No table has begun.")).End();
        table = null;
    }

    public void End()
    {
        x.Raw(isPaperOpen ? "</div>\n</main>\n</body>\n</html>\n"u8 : "</main>\n</body>\n</html>\n"u8);
        x.Redirect(output);
        foreach (var part in held)
        {
            HtmlContentsWriter.Write(session, x, part.Contents);
            x.Through(part.CopyTo);
        }

        x.Flush();
        session.Complete();
    }

    public void Dispose() => held.ForEach(part => part.Dispose());

    private HtmlBlockPlace Place => new(sectionStyle ?? "p", session.Page.Width - session.Page.Left - session.Page.Right);

    private void Meta(ReadOnlySpan<byte> name, string? content)
    {
        if (!string.IsNullOrEmpty(content))
        {
            x.Raw("<meta name=\""u8).Raw(name).Raw("\""u8).Attribute("content"u8, content).Raw("/>\n"u8);
        }
    }

    private void AddSection(Section section)
    {
        var outer = sectionStyle;
        if (section.Page is { } page)
        {
            BeginSection(page);
        }

        sectionStyle = session.KnownText(section.Style) ?? outer;
        if (section.Id is not null)
        {
            Enter();
            blocks.WriteMark(section.Id);
        }

        foreach (var block in section.Content)
        {
            Add(block);
        }

        sectionStyle = outer;
        if (section.Page is not null)
        {
            EndSection();
        }
    }

    /// <summary>Prepares for a block: new pages where the paper changes, a new page where one is asked for.</summary>
    private void Enter()
    {
        context.Cancellation.ThrowIfCancellationRequested();
        if (paperWaits)
        {
            x.Raw(isPaperOpen ? "</div>\n"u8 : ""u8);
            session.Page = papers.Peek();
            if (pages.NumberOf(session.Page) is not { } number)
            {
                x.Raw("<style>\n"u8);
                number = pages.WriteFurther(session.Page);
                x.Raw("</style>\n"u8);
            }

            x.Raw("<div class=\"paper p"u8).Number(number).Raw("\">\n"u8);
            (isPaperOpen, paperWaits, breakWaits) = (true, false, false);
        }

        if (breakWaits)
        {
            breakWaits = false;
            blocks.Write(new PageBreak(), Place);
        }
    }

    private void Hold(TableOfContents contents)
    {
        held.Add(new HeldText(contents, Place.Width));
        x.Redirect(held[^1].Output);
    }
}
