using CyberDocs.Documents;
using CyberDocs.Pdf.Fonts;
using CyberDocs.Pdf.Objects;
using CyberDocs.Pdf.Painting;
using CyberDocs.Pdf.Structure;
using CyberDocs.Tables;

namespace CyberDocs.Pdf.Layout;

internal sealed partial class PageWriter
{
    // Room is kept for a heading of ordinary length.
    private static readonly string[] SampleHeadings = ["第1章　見出し", "第1章　見出し", "第1章　見出し", "第1章　見出し"];
    // Running text takes so much of the page's height at most.
    private const double LargestShare = 0.12;
    private const int LongestText = 400;
    private (PageSetup Setup, double Header, double Footer)? heights;
    private ValueList<Block> header = head.Header;
    private ValueList<Block> footer = head.Footer;
    private bool isRunningTextCut;

    /// <summary>Writes everything that had to wait for the last page.</summary>
    public void Finish(WriteContext context)
    {
        if (isRunningTextCut)
        {
            context.Findings.Add(TableFindings.RunningTextCut.At(SourcePlace.Unknown, context.DocumentId).In(context.DocumentId));
        }

        foreach (var page in deferred)
        {
            context.Cancellation.ThrowIfCancellationRequested();
            WriteDeferred(page);
        }

        foreach (var link in internalLinks)
        {
            var target = link.Heading is { } heading ? landmarks.Find(heading) : landmarks.Find(link.Target[1..]);
            if (target is null)
            {
                context.Findings.Add(PdfFindings.LinkWithoutTarget.At(SourcePlace.Unknown, context.DocumentId, link.Target).In(context.DocumentId));
            }

            WriteLink(link, link.PageHeight, target);
        }

        WriteTree();
    }

    /// <summary>Writes the resources that all pages share.</summary>
    public void WriteResources(FontBook fonts, PictureBook? pictures = null) =>
        FontEmbedder.WriteResources(file, ResourcesNumber, fonts.Fonts, resources => pictures?.WriteResources(resources));

    private void WriteDeferred(DeferredPage page)
    {
        var canvas = new PageCanvas(page.Page, page.PageNumber, page.Setup.Width, page.Setup.Height) { IsTagged = structure.Enabled };
        canvas.AssumeUnknownState();
        if (countsInRunningText)
        {
            PaintRunningText(canvas, page.Setup, Count, page.Headings);
        }

        foreach (var item in page.Texts)
        {
            var number = item.Heading is { } heading ? landmarks.Find(heading)?.PageNumber : item.Page ?? Count;
            var style = new TextStyle { Size = item.Size, Bold = item.Bold, Color = item.Color, LineHeight = 1 };
            var layout = text.FormatOnce(number?.ToString(CultureInfo.InvariantCulture) ?? "", style);
            canvas.ResumeContent(item.Role, item.Content);
            TextPainter.PaintPlain(canvas, layout, 0, 1, item.FlushRight ? item.X - layout.Lines[0].Width : item.X, item.Baseline - layout.Ascent);
            canvas.EndContent();
        }

        canvas.Finish();
        file.AddStream(page.Stream, [], canvas.Content);
    }

    private void PaintRunningText(PageCanvas canvas, PageSetup setup, int count, string[] headings)
    {
        var numbers = new PageNumbers(canvas.PageNumber, count, headings);
        var (headerHeight, footerHeight) = RunningHeights(setup);
        canvas.BeginArtifact(isPagination: true);
        if (head.Header.Count > 0)
        {
            var y = Math.Max(EdgeGap, Math.Min(setup.Top - headerHeight - 6, (setup.Top - headerHeight) * 0.62));
            Fitted(header, "header", setup, numbers, headerHeight).Paint(canvas, setup.Left, y);
        }

        if (head.Footer.Count > 0)
        {
            var y = Math.Min(
                setup.Height - EdgeGap - footerHeight, Math.Max(setup.Height - setup.Bottom + 6, setup.Height - (setup.Bottom * 0.62) - (footerHeight / 2)));
            Fitted(footer, "footer", setup, numbers, footerHeight).Paint(canvas, setup.Left, y);
        }

        canvas.EndArtifact();
    }

    private (double Header, double Footer) RunningHeights(PageSetup setup)
    {
        if (heights is { } known && known.Setup == setup)
        {
            return (known.Header, known.Footer);
        }

        var numbers = new PageNumbers(1, 1, SampleHeadings);
        var headerHeight = Shortened(ref header, "header", setup, numbers);
        var footerHeight = Shortened(ref footer, "footer", setup, numbers);
        heights = (setup, headerHeight, footerHeight);
        return (headerHeight, footerHeight);
    }

    /// <summary>Cuts running text until it leaves the page its room, and gives its height.</summary>
    private double Shortened(ref ValueList<Block> content, string style, PageSetup setup, PageNumbers numbers)
    {
        if (content.Count == 0)
        {
            return 0;
        }

        var longest = LongestText;
        if (Documents.RunningText.Cut(content, longest) is var first && !first.Equals(content))
        {
            (content, isRunningTextCut) = (first, true);
        }

        var height = SetRunningText(content, style, setup, numbers).Height;
        while (height > Math.Max(setup.Top, setup.Height * LargestShare) && longest > 20)
        {
            longest = longest * 3 / 4;
            var cut = Documents.RunningText.Cut(content, longest);
            isRunningTextCut |= !cut.Equals(content);
            content = cut;
            height = SetRunningText(content, style, setup, numbers).Height;
        }

        return height;
    }

    /// <summary>
    /// The running text of a page, no higher than the room kept for it: a heading in it that is too long is cut with an ellipsis, as
    /// it stands in full in the text.
    /// </summary>
    private StackBox Fitted(ValueList<Block> content, string style, PageSetup setup, PageNumbers numbers, double height)
    {
        var box = SetRunningText(content, style, setup, numbers);
        for (var longest = numbers.Headings.Max(h => h.Length); headingsInRunningText && box.Height > height + 0.01 && longest > 1; longest = longest * 3 / 4)
        {
            box = SetRunningText(content, style, setup, numbers with { Headings = [.. numbers.Headings.Select(h => Shorten(h, longest * 3 / 4))] });
        }

        return box;
    }

    private static string Shorten(string text, int length)
    {
        if (text.Length <= length)
        {
            return text;
        }

        var end = 0;
        while (end < length && Typography.LineBreaker.CharacterEnd(text, end) is var next && next <= length)
        {
            end = next;
        }

        return string.Concat(text.AsSpan(0, end), "…");
    }

    private StackBox SetRunningText(ValueList<Block> content, string style, PageSetup setup, PageNumbers numbers)
    {
        var scope = new LayoutScope
        {
            Width = Math.Max(20, setup.Width - setup.Left - setup.Right),
            PageHeight = setup.Height / 3,
            Parent = new Structure.Tag("Artifact", null, 0, 0),
            ParagraphStyle = style,
            Numbers = numbers,
        };
        return new StackBox(Blocks().Format(content, scope));
    }

    private void WriteLink(PageLink link, double pageHeight, Landmark? target = null)
    {
        var body = file.BeginObject(link.Number).Write("<</Type/Annot/Subtype/Link/F 4/Border[0 0 0]/Rect["u8).Number(link.X).Space()
            .Number(pageHeight - link.Y - link.Height).Space().Number(link.X + link.Width).Space().Number(pageHeight - link.Y)
            .Write("]/Contents"u8).Text(Caption.Of(link.Description));
        if (link.ParentKey >= 0)
        {
            body.Write("/StructParent "u8).Int(link.ParentKey);
        }

        if (target is not null)
        {
            body.Write("/Dest["u8).Ref(target.Page).Write("/XYZ null "u8).Number(target.Top).Write(" null]"u8);
        }
        else if (!link.Target.StartsWith('#'))
        {
            body.Write("/A<</S/URI/URI"u8).Text(UriText(link.Target)).Write(">>"u8);
        }

        body.Write(">>"u8);
        file.EndObject();
    }

    /// <summary>Addresses are ASCII in PDF: everything else is written as percent-escaped UTF-8.</summary>
    private static string UriText(string address)
    {
        var result = new System.Text.StringBuilder(address.Length);
        foreach (var value in System.Text.Encoding.UTF8.GetBytes(address))
        {
            _ = value is > 0x20 and < 0x7F
                ? result.Append((char)value)
                : result.Append('%').Append(value.ToString("X2", CultureInfo.InvariantCulture));
        }

        return result.ToString();
    }

    private void WriteTree()
    {
        for (var n = 0; n < nodes.Count; n++)
        {
            var kids = pageNumbers.Skip(n * PagesPerNode).Take(PagesPerNode).ToArray();
            WriteNode(nodes[n], PagesNumber, kids, kids.Length);
        }

        WriteNode(PagesNumber, 0, [.. nodes], Count);
    }

    private void WriteNode(int number, int parent, int[] kids, int count)
    {
        var body = file.BeginObject(number).Write("<</Type/Pages/Count "u8).Int(count).Write("/Kids["u8);
        foreach (var kid in kids)
        {
            body.Ref(kid).Space();
        }

        body.Byte((byte)']');
        if (parent != 0)
        {
            body.Write("/Parent "u8).Ref(parent);
        }

        body.Write(">>"u8);
        file.EndObject();
    }
}
