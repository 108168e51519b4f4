namespace CyberDocs.Documents;

/// <summary>A table held whole, sent as one whose rows come one by one.</summary>
internal static class TableRun
{
    /// <summary>The head of a table, with the style and the id that stand at the block itself.</summary>
    public static TableHead HeadOf(Table table) => table.Head with { Style = table.Head.Style ?? table.Style, Id = table.Head.Id ?? table.Id };

    /// <summary>The head with a column at least: no format has a table without.</summary>
    public static TableHead WithColumns(TableHead head) =>
        head.Columns.Count > 0 ? head : head with { Columns = new[] { new TableColumn(1, ColumnUnit.Weight) }.ToValueList() };

    public static void Send(Table table, IDocumentSink sink, CancellationToken cancellation)
    {
        sink.BeginTable(HeadOf(table));
        foreach (var row in table.Rows)
        {
            cancellation.ThrowIfCancellationRequested();
            sink.AddRow(row);
        }

        sink.EndTable();
    }
}
