namespace CyberDocs.Documents;

/// <summary>A sink that keeps everything and gives the document as a tree. Not thread-safe.</summary>
public sealed class DocumentBuilder : IDocumentSink
{
    private readonly Stack<(List<Block> Blocks, PageSetup? Page)> open = new();
    private readonly List<TableRow> rows = [];
    private DocumentHead? documentHead;
    private TableHead? tableHead;
    private Document? document;

    /// <summary>The document, once <see cref="End"/> was called.</summary>
    /// <exception cref="InvalidOperationException">The document has not ended.</exception>
    public Document Document => document ?? throw new InvalidOperationException("The document has not ended.");

    /// <inheritdoc/>
    public void Begin(DocumentHead head)
    {
        documentHead = head;
        open.Push(([], null));
    }

    /// <inheritdoc/>
    public void Add(Block block) => open.Peek().Blocks.Add(block);

    /// <inheritdoc/>
    public void BeginSection(PageSetup page) => open.Push(([], page));

    /// <inheritdoc/>
    public void EndSection()
    {
        var (blocks, page) = open.Pop();
        Add(new Section(blocks.ToValueList(), page));
    }

    /// <inheritdoc/>
    public void BeginTable(TableHead head)
    {
        tableHead = head;
        rows.Clear();
    }

    /// <inheritdoc/>
    public void AddRow(TableRow row) => rows.Add(row);

    /// <inheritdoc/>
    public void EndTable() => Add(new Table(tableHead!, rows.ToValueList()) { Style = tableHead!.Style, Id = tableHead.Id });

    /// <inheritdoc/>
    public void End() => document = new Document(documentHead!, open.Pop().Blocks.ToValueList());
}
