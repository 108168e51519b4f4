using CyberDocs.Documents;

namespace CyberDocs.Pdf.Layout;

internal sealed partial class BlockFormatter
{
    /// <summary>Begins a table whose rows come one by one.</summary>
    /// <param name="head">Columns and header rows.</param>
    /// <param name="sample">Its first rows, from which content columns take their widths.</param>
    /// <param name="scope">Where it stands.</param>
    public TableBuilder BeginTable(TableHead head, IReadOnlyList<TableRow> sample, LayoutScope scope)
    {
        var tag = structure.Open(scope.Parent, "Table");
        tag.Title = string.IsNullOrEmpty(head.Caption) ? null : head.Caption;
        return new TableBuilder(head, sample, this, scope, tag, findings, documentId);
    }

    private TableBox FormatTable(Table table, LayoutScope scope)
    {
        var builder = BeginTable(TableRun.HeadOf(table), table.Rows, scope);
        var groups = new List<RowGroup>();
        foreach (var row in table.Rows)
        {
            if (builder.Add(row) is { } group)
            {
                groups.Add(group);
            }
        }

        if (builder.Finish() is { } last)
        {
            groups.Add(last);
        }

        var around = scope.IsInCell ? 1 : builder.Format.Style.SpaceAround;
        return new TableBox(builder, groups, isFirst: true) { SpaceBefore = around, SpaceAfter = around };
    }
}
