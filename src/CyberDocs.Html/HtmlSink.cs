using CyberDocs.Tables;

namespace CyberDocs.Html;

/// <summary>Receives a document and writes it as HTML, block after block.</summary>
internal sealed class HtmlSink : FlowSink, IDisposable
{
    private readonly Stream output;
    private readonly WriteContext context;
    private readonly HtmlSession session;
    private readonly HtmlText x;
    private readonly BlockWriter blocks;
    private readonly PageRules pages;
    private readonly List<HeldText> held = [];
    private string? sectionStyle;
    private bool isPaperOpen;
    private bool breakWaits;

    public HtmlSink(Stream output, WriteContext context)
        : base(context.Cancellation)
    {
        PaperWaits = true;
        (this.output, this.context) = (output, context);
        session = new HtmlSession(context);
        x = new HtmlText(output, session.Reports.InvalidText);
        blocks = new BlockWriter(session, x, Hold);
        pages = new PageRules(x, context.Theme);
    }

    public override void Begin(DocumentHead head)
    {
        ArgumentNullException.ThrowIfNull(head);
        Use(head.Page);
        session.Page = head.Page;
        session.IsJapanese = head.Language.StartsWith("ja", StringComparison.OrdinalIgnoreCase);
        var cut = head with { Header = RunningText.Cut(head.Header, LongestInMargin), Footer = RunningText.Cut(head.Footer, LongestInMargin) };
        if (!cut.Header.Equals(head.Header) || !cut.Footer.Equals(head.Footer))
        {
            context.Findings.Add(TableFindings.RunningTextCut.At(SourcePlace.Unknown, context.DocumentId) with { Documents = [context.DocumentId] });
        }

        x.Raw("<!DOCTYPE html>\n<html"u8).Attribute("lang"u8, head.Language).Raw(">\n<head>\n<meta charset=\"utf-8\"/>\n"u8)
            .Raw("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'\"/>\n"u8)
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
                .WriteAll(cut.Header, new HtmlBlockPlace("header", WidthOf(head.Page)) { Item = "header" });
            x.Raw("</header>\n"u8);
        }

        x.Raw("<main>\n"u8);
    }

    protected override void Place(Block block)
    {
        switch (block)
        {
            case PageBreak:
                breakWaits = isPaperOpen && !PaperWaits;
                break;
            case Section section:
                AddSection(section);
                break;
            default:
                Enter();
                blocks.Write(block, Here);
                break;
        }
    }

    protected override TableParts OpenTable(TableHead head)
    {
        Enter();
        return blocks.OpenTable(head, Here.Width);
    }

    public override void End()
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

    private HtmlBlockPlace Here => new(sectionStyle ?? "p", WidthOf(session.Page));

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

        AddAll(section);
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
        if (PaperWaits)
        {
            x.Raw(isPaperOpen ? "</div>\n"u8 : ""u8);
            session.Page = Paper;
            if (pages.NumberOf(session.Page) is not { } number)
            {
                x.Raw("<style>\n"u8);
                number = pages.WriteFurther(session.Page);
                x.Raw("</style>\n"u8);
            }

            x.Raw("<div class=\"paper p"u8).Number(number).Raw("\">\n"u8);
            (isPaperOpen, PaperWaits, breakWaits) = (true, false, false);
        }

        if (breakWaits)
        {
            breakWaits = false;
            blocks.Write(new PageBreak(), Here);
        }
    }

    private void Hold(TableOfContents contents)
    {
        held.Add(new HeldText(contents, Here.Width));
        x.Redirect(held[^1].Output);
    }
}
