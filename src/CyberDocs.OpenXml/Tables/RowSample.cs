using CyberDocs.Documents;

namespace CyberDocs.OpenXml.Tables;

/// <summary>Keeps the first rows of a table back until there are enough to find how wide its columns are; a table of known widths is begun at once. Not thread-safe.</summary>
internal sealed class RowSample
{
    private readonly Action<IReadOnlyList<TableRow>> begin;
    private readonly Action<TableRow> write;
    private List<TableRow>? waiting;

    /// <param name="head">The columns.</param>
    /// <param name="begin">Begins the table, given the rows to look at; called once, before any row is written.</param>
    /// <param name="write">Writes a row.</param>
    public RowSample(TableHead head, Action<IReadOnlyList<TableRow>> begin, Action<TableRow> write)
    {
        this.begin = begin;
        this.write = write;
        waiting = ColumnWidths.NeedContent(head) ? new List<TableRow>(ColumnWidths.SampledRows) : null;
        if (waiting is null)
        {
            begin([]);
        }
    }

    public void Add(TableRow row)
    {
        if (waiting is null)
        {
            write(row);
            return;
        }

        waiting.Add(row);
        if (waiting.Count == ColumnWidths.SampledRows)
        {
            Flush();
        }
    }

    /// <summary>Writes the rows that are still kept back; a table without rows is begun all the same.</summary>
    public void Flush()
    {
        if (waiting is { } kept)
        {
            waiting = null;
            begin(kept);
            kept.ForEach(write);
        }
    }
}
