using CyberDocs.Documents;

namespace CyberDocs.Tables;

/// <summary>A sink whose papers change before the next block, and whose tables may come apart. Not thread-safe.</summary>
internal abstract class FlowSink(CancellationToken cancellation) : IDocumentSink
{
    /// <summary>Characters of one text in a header or footer at most.</summary>
    protected const int LongestInMargin = 200;

    private readonly Stack<PageSetup> papers = new();
    private TableParts? table;

    /// <summary>The paper of what comes next.</summary>
    protected PageSetup Paper => papers.Peek();

    /// <summary>Whether the paper changed since the last block.</summary>
    protected bool PaperWaits { get; set; }

    /// <summary>Width between the margins of a paper.</summary>
    protected static double WidthOf(PageSetup page) => page.Width - page.Left - page.Right;

    public abstract void Begin(DocumentHead head);

    public void Add(Block block)
    {
        ArgumentNullException.ThrowIfNull(block);
        if (block is Table whole)
        {
            TableRun.Send(whole, this, cancellation);
        }
        else
        {
            Place(block);
        }
    }

    public void BeginSection(PageSetup page)
    {
        ArgumentNullException.ThrowIfNull(page);
        papers.Push(page);
        PaperWaits = true;
    }

    public void EndSection()
    {
        papers.Pop();
        PaperWaits = true;
    }

    public void BeginTable(TableHead head)
    {
        ArgumentNullException.ThrowIfNull(head);
        table = OpenTable(head);
    }

    public void AddRow(TableRow row)
    {
        ArgumentNullException.ThrowIfNull(row);
        Open.Add(row);
    }

    public void EndTable()
    {
        Open.End();
        table = null;
        AfterTable();
    }

    public abstract void End();

    /// <summary>Begins on the document's paper.</summary>
    protected void Use(PageSetup page) => papers.Push(page);

    protected void AddAll(Section section)
    {
        foreach (var block in section.Content)
        {
            Add(block);
        }
    }

    /// <summary>Writes a block that is no table.</summary>
    protected abstract void Place(Block block);

    protected abstract TableParts OpenTable(TableHead head);

    protected virtual void AfterTable()
    {
    }

    private TableParts Open => table ?? throw new InvalidOperationException("No table has begun.");
}
