using CyberDocs.Documents;
using CyberDocs.Pdf.Fonts;
using CyberDocs.Pdf.Forms;
using CyberDocs.Pdf.Layout;
using CyberDocs.Pdf.Objects;
using CyberDocs.Pdf.Painting;
using CyberDocs.Pdf.Structure;
using CyberDocs.Tables;

namespace CyberDocs.Pdf;

/// <summary>Receives a document and writes it as PDF while it comes. Not thread-safe.</summary>
internal sealed class PdfSink : IDocumentSink, IDisposable
{
    private readonly WriteContext context;
    private readonly PdfFile file;
    private readonly StructureTree structure;
    private readonly FontBook fonts;
    private readonly TextFormatter text;
    private readonly FieldBook fields;
    private readonly PictureBook pictures;
    private readonly Landmarks landmarks = new();
    private readonly BlockFormatter blocks;
    private readonly Stack<PageSetup> papers = new();
    private readonly List<Action> waiting = [];
    private string paragraphStyle = "p";
    private bool isWaiting;
    private DocumentHead? head;
    private PageWriter? pages;
    private PageFlow? flow;
    private TableParts? table;

    public PdfSink(Stream output, WriteContext context, PdfOptions options)
    {
        this.context = context;
        file = new PdfFile(output);
        pictures = new PictureBook(file);
        structure = new StructureTree(file, options.Tagged);
        fonts = new FontBook(TableMeasurer.FontsOf(context), context.DocumentId, context.Findings);
        fields = new FieldBook(file, structure, context.Findings, context.DocumentId, options.Fillable && !fonts.IsEmpty);
        text = new TextFormatter(fonts, context.Theme, options.Fillable);
        var painter = new TextPainter(file, structure, fields);
        blocks = new BlockFormatter(
            context.Theme, text, TableMeasurer.Of(context), painter, structure, landmarks, pictures, context.Findings, context.DocumentId);
    }

    /// <summary>Texts that were laid out anew; tests count work with it.</summary>
    internal int Formatted => text.Formatted;

    private PageFlow Flow => flow ?? throw new InvalidOperationException($"Document {context.DocumentId} was not begun.");

    public void Begin(DocumentHead head)
    {
        if (flow is not null)
        {
            throw new InvalidOperationException($"Document {context.DocumentId} was begun twice.");
        }

        this.head = head;
        pages = new PageWriter(file, structure, landmarks, text, head) { Blocks = () => blocks };
        flow = new PageFlow(pages, structure);
        papers.Push(head.Page);
        flow.Use(head.Page);
    }

    public void Add(Block block)
    {
        context.Cancellation.ThrowIfCancellationRequested();
        if (!isWaiting && HoldsContents(block))
        {
            // The contents stand before the headings that they list: everything from here on waits for the last heading.
            isWaiting = true;
        }

        List(block);
        if (isWaiting)
        {
            waiting.Add(() => Place(block, structure.Document));
            return;
        }

        Place(block, structure.Document);
    }

    public void BeginSection(PageSetup page) => Later(() =>
    {
        papers.Push(page);
        Flow.Use(page);
    });

    public void EndSection() => Later(() =>
    {
        papers.Pop();
        Flow.Use(papers.Peek());
    });

    public void BeginTable(TableHead head) => Later(() => table = OpenTable(head, structure.Document));

    public void AddRow(TableRow row)
    {
        context.Cancellation.ThrowIfCancellationRequested();
        if (isWaiting)
        {
            waiting.Add(() => table!.Add(row));
        }
        else
        {
            (table ?? throw new InvalidOperationException($"A row came to document {context.DocumentId} outside a table.")).Add(row);
        }
    }

    public void EndTable() => Later(() =>
    {
        table!.End();
        table = null;
    });

    public void End()
    {
        isWaiting = false;
        foreach (var step in waiting)
        {
            context.Cancellation.ThrowIfCancellationRequested();
            step();
        }

        waiting.Clear();
        Flow.Flush();
        if (pages!.Count == 0)
        {
            Flow.EnsurePage();
        }

        Flow.EndPage();
        context.PageCount = pages.Count;
        context.Places = landmarks.Pages();
        pages.Finish(context);
        var form = FormWriter.Write(file, fields, head!.Properties, fonts, text, pages.ResourcesNumber);
        pages.WriteResources(fonts, pictures);
        structure.Finish();
        CatalogWriter.Write(file, PropertyText.Clean(head!, context.DocumentId), structure, landmarks, pages.PagesNumber, form);
    }

    public void Dispose() => file.Dispose();

    private void Later(Action step)
    {
        if (isWaiting)
        {
            waiting.Add(step);
        }
        else
        {
            step();
        }
    }

    private void Place(Block block, Tag parent)
    {
        switch (block)
        {
            case PageBreak:
                Flow.BreakPage();
                break;
            case Section section:
                PlaceSection(section, parent);
                break;
            case Table whole:
                var rows = OpenTable(TableRun.HeadOf(whole), parent);
                foreach (var row in whole.Rows)
                {
                    rows.Add(row);
                }

                rows.End();
                break;
            default:
                PlaceBoxes(block, parent);
                break;
        }
    }

    private void PlaceSection(Section section, Tag parent)
    {
        var tag = structure.Open(parent, "Sect");
        if (section.Page is { } page)
        {
            papers.Push(page);
            Flow.Use(page);
        }

        var outer = paragraphStyle;
        paragraphStyle = section.Style ?? outer;
        foreach (var child in section.Content)
        {
            Place(child, tag);
        }

        paragraphStyle = outer;
        if (section.Page is not null)
        {
            papers.Pop();
            Flow.Use(papers.Peek());
        }
    }

    private void PlaceBoxes(Block block, Tag parent)
    {
        var before = parent.Open.Count;
        var boxes = new List<FlowBox>();
        blocks.Format(block, Scope(parent), boxes);
        var opened = parent.Open.Skip(before).ToArray();
        for (var i = 0; i < boxes.Count; i++)
        {
            // A block's elements are finished with its last box; of several, all but the last close with the document.
            var finished = i == boxes.Count - 1 && opened.Length == 1 ? opened[0] : null;
            Flow.Add(boxes[i], finished);
        }
    }

    private TableParts OpenTable(TableHead tableHead, Tag parent)
    {
        var scope = Scope(parent);
        return new TableParts(tableHead, context, blocks.Measurer, scope.Width, int.MaxValue, part =>
            new TableFlow(Flow, blocks, part, scope, part.Id is not { } id ? null : (canvas, y) => landmarks.Mark(id, canvas.PlaceAt(y))));
    }

    private LayoutScope Scope(Tag parent) => new()
    {
        Width = Flow.Width,
        PageHeight = Flow.PageHeight,
        Parent = parent,
        ParagraphStyle = paragraphStyle,
    };

    private void List(Block block)
    {
        switch (block)
        {
            case Heading heading:
                landmarks.Listed.Add(heading);
                break;
            case Section section:
                foreach (var child in section.Content)
                {
                    List(child);
                }

                break;
            default:
                break;
        }
    }

    private static bool HoldsContents(Block block) =>
        block is TableOfContents || (block is Section section && section.Content.Any(HoldsContents));
}
