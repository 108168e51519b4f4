using CyberDocs.Documents;
using CyberDocs.Pdf.Objects;
using CyberDocs.Pdf.Painting;
using CyberDocs.Pdf.Structure;

namespace CyberDocs.Pdf.Layout;

/// <summary>
/// Begins pages, writes finished ones with header and footer, and at the end what was not known before: the number of pages and the
/// page numbers of the contents. Not thread-safe.
/// </summary>
internal sealed partial class PageWriter(PdfFile file, StructureTree structure, Landmarks landmarks, TextFormatter text, DocumentHead head)
{
    private const int PagesPerNode = 64;
    private const double EdgeGap = 10;
    private static readonly string[] NoHeadings = ["", "", "", ""];
    private readonly List<int> pageNumbers = [];
    private readonly List<int> nodes = [];
    private readonly List<DeferredPage> deferred = [];
    private readonly List<PageLink> internalLinks = [];
    private readonly bool countsInRunningText = Holds<PageCount>(head.Header) || Holds<PageCount>(head.Footer);
    private readonly bool headingsInRunningText = Holds<RunningHeading>(head.Header) || Holds<RunningHeading>(head.Footer);
    private readonly bool hasRunningText = head.Header.Count + head.Footer.Count > 0;

    public int PagesNumber { get; } = file.Allocate();

    public int ResourcesNumber { get; } = file.Allocate();

    public int Count => pageNumbers.Count;

    /// <summary>Lays out headers and footers; set once before the first page.</summary>
    public required Func<BlockFormatter> Blocks { get; init; }

    public PageCanvas Begin(PageSetup setup)
    {
        var number = file.Allocate();
        if (pageNumbers.Count % PagesPerNode == 0)
        {
            nodes.Add(file.Allocate());
        }

        pageNumbers.Add(number);
        var canvas = new PageCanvas(number, pageNumbers.Count, setup.Width, setup.Height) { IsTagged = structure.Enabled };
        if (hasRunningText && !countsInRunningText && !headingsInRunningText)
        {
            PaintRunningText(canvas, setup, 0, NoHeadings);
        }

        return canvas;
    }

    public void Write(PageCanvas canvas, PageSetup setup)
    {
        var headings = headingsInRunningText ? landmarks.EndPage() : NoHeadings;
        if (headingsInRunningText && !countsInRunningText)
        {
            PaintRunningText(canvas, setup, 0, headings);
        }

        canvas.Finish();
        var content = file.Allocate();
        var late = countsInRunningText || canvas.Deferred.Count > 0 ? file.Allocate() : 0;
        var key = structure.Enabled ? structure.NextKey() : -1;
        file.AddStream(content, [], canvas.Content);
        var body = file.BeginObject(canvas.Number).Write("<</Type/Page/Parent "u8).Ref(nodes[^1])
            .Write("/MediaBox[0 0 "u8).Number(canvas.Width).Space().Number(canvas.Height).Write("]/Resources "u8).Ref(ResourcesNumber).Write("/Contents"u8);
        if (late == 0)
        {
            body.Space().Ref(content);
        }
        else
        {
            body.Byte((byte)'[').Ref(content).Space().Ref(late).Byte((byte)']');
            deferred.Add(new DeferredPage(late, canvas.Number, canvas.PageNumber, setup, canvas.Deferred, headings));
        }

        if (canvas.Links.Count + canvas.Widgets.Count > 0)
        {
            body.Write("/Annots["u8);
            foreach (var link in canvas.Links)
            {
                body.Ref(link.Number).Space();
            }

            foreach (var widget in canvas.Widgets)
            {
                body.Ref(widget).Space();
            }

            body.Byte((byte)']');
        }

        // Tab order follows the structure, which PDF/UA asks for on pages with annotations.
        body.Write("/Tabs/S"u8);
        if (key >= 0)
        {
            body.Write("/StructParents "u8).Int(key);
        }

        body.Write(">>"u8);
        file.EndObject();
        if (key >= 0)
        {
            structure.ClosePage(key, canvas.Owners);
        }

        foreach (var link in canvas.Links)
        {
            if (link.Target.StartsWith('#'))
            {
                internalLinks.Add(link);
            }
            else
            {
                WriteLink(link, canvas.Height);
            }
        }
    }

    /// <summary>Top and bottom of the text area, which headers and footers taller than the margins make smaller.</summary>
    public (double Top, double Bottom) TextArea(PageSetup setup)
    {
        var (above, below) = RunningHeights(setup);
        var top = above > 0 ? Math.Max(setup.Top, EdgeGap + above + 6) : setup.Top;
        var bottom = below > 0 ? Math.Min(setup.Height - setup.Bottom, setup.Height - EdgeGap - below - 6) : setup.Height - setup.Bottom;
        return (top, bottom);
    }

    private static bool Holds<T>(IEnumerable<Block> blocks)
        where T : Inline => blocks.Any(b => b switch
        {
            Paragraph paragraph => HoldsInline<T>(paragraph.Content),
            Heading heading => HoldsInline<T>(heading.Content),
            ListBlock list => list.Items.Any(i => Holds<T>(i.Content)),
            Note note => Holds<T>(note.Content),
            Section section => Holds<T>(section.Content),
            Table table => table.Rows.Concat(table.Head.HeaderRows).Any(r => r.Cells.Any(c => Holds<T>(c.Content))),
            _ => false,
        });

    private static bool HoldsInline<T>(IEnumerable<Inline> inlines)
        where T : Inline =>
            inlines.Any(i => i is T || (i is Emphasis emphasis && HoldsInline<T>(emphasis.Content)) || (i is Hyperlink link && HoldsInline<T>(link.Content)));
}

/// <summary>What is kept of a page whose second content stream is written at the end.</summary>
internal sealed record DeferredPage(int Stream, int Page, int PageNumber, PageSetup Setup, List<DeferredNumber> Texts, string[] Headings);
