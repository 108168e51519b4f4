using CyberDocs.Documents;

namespace CyberDocs.OpenXml.Spreadsheet;

/// <summary>
/// Keeps what a document begins with until it is plain whether it is a form: a few lines and small tables, then a table with something to fill in.
/// A form stands on one sheet, as it does on paper; every other document goes on as it came. Not thread-safe.
/// </summary>
internal sealed class FormGathering(XlsxSink sink, CancellationToken cancellation) : IDocumentSink
{
    /// <summary>Lines and small tables above the table of a form at most.</summary>
    private const int Blocks = 30;

    /// <summary>Rows of a small table at most.</summary>
    private const int SmallRows = 6;

    /// <summary>Rows of a table among which there is a field when it is the one of a form.</summary>
    private const int LookedAt = 20;

    private readonly List<TableRow> rows = [];
    private List<Block>? lead = [];
    private TableHead? open;

    public void Begin(DocumentHead head) => sink.Begin(head);

    public void Add(Block block)
    {
        switch (block)
        {
            case Table table when lead is not null:
                TableRun.Send(table, this, cancellation);
                break;
            case Paragraph paragraph when lead is { Count: < Blocks } && !CellText.HoldsField([paragraph]):
                lead.Add(paragraph);
                break;
            default:
                Release();
                sink.Add(block);
                break;
        }
    }

    public void BeginSection(PageSetup page)
    {
        Release();
        sink.BeginSection(page);
    }

    public void EndSection() => sink.EndSection();

    public void BeginTable(TableHead head)
    {
        if (lead is { Count: < Blocks } && (lead.Count > 0 || head.HeaderRows.Count == 0))
        {
            open = head;
            return;
        }

        Release();
        sink.BeginTable(head);
    }

    public void AddRow(TableRow row)
    {
        if (open is null)
        {
            sink.AddRow(row);
            return;
        }

        rows.Add(row);
        var isSmall = open.HeaderRows.Count == 0;
        var fits = lead!.OfType<Table>().All(small => small.Head.Columns.Count <= open.Columns.Count);
        if (!isSmall && fits && row.Cells.Any(cell => CellText.HoldsField(cell.Content)))
        {
            sink.BeginForm([.. lead!], open);
            PassOn();
        }
        else if (rows.Count > (isSmall ? SmallRows : LookedAt))
        {
            Release();
        }
    }

    public void EndTable()
    {
        if (open is { HeaderRows.Count: 0 } small && rows.TrueForAll(row => row.Cells.Count == small.Columns.Count && row.Cells.All(IsPlain)))
        {
            lead!.Add(new Table(small, rows.ToValueList()));
            rows.Clear();
            open = null;
            return;
        }

        Release();
        sink.EndTable();
    }

    public void End()
    {
        Release();
        sink.End();
    }

    private static bool IsPlain(TableCell cell) => cell is { ColumnSpan: 1, RowSpan: 1 };

    private void Release()
    {
        if (lead is not { } kept)
        {
            return;
        }

        lead = null;
        kept.ForEach(sink.Add);
        if (open is { } head)
        {
            sink.BeginTable(head);
            PassOn();
        }
    }

    private void PassOn()
    {
        (lead, open) = (null, null);
        rows.ForEach(sink.AddRow);
        rows.Clear();
    }
}
