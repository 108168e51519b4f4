using CyberDocs.Documents;

namespace CyberDocs.Tables;

/// <summary>Keeps the first rows of a table back until there are enough to find how wide its columns are. Not thread-safe.</summary>
internal sealed class RowSample(Action<IReadOnlyList<TableRow>> begin, Action<TableRow> write)
{
    /// <summary>Rows that are looked at.</summary>
    public const int Rows = 200;

    private List<TableRow>? waiting = [];

    public void Add(TableRow row)
    {
        if (waiting is null)
        {
            write(row);
            return;
        }

        waiting.Add(row);
        if (waiting.Count == Rows)
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
