using CyberDocs.OpenXml.Filling;

namespace CyberDocs.Filling;

/// <summary>Which statement each row of a table belongs to, and what else is asked of the table again and again. Not thread-safe.</summary>
internal sealed class RowOwners
{
    private readonly FormGrid grid;
    private readonly Dictionary<int, (FormCell Statement, bool AreSeveral)> byRow = [];

    /// <param name="grid">The table.</param>
    /// <param name="rows">Its rows of statements.</param>
    public RowOwners(FormGrid grid, IEnumerable<FoundRow> rows)
    {
        this.grid = grid;
        HasEvidence = grid.Written.Any(cell => cell.Text.Trim() == "根拠・備考");
        foreach (var row in rows)
        {
            for (var at = row.FirstRow; at <= row.LastRow; at++)
            {
                byRow[at] = byRow.TryGetValue(at, out var known)
                    ? known with { AreSeveral = known.AreSeveral || !ReferenceEquals(known.Statement, row.Statement) }
                    : (row.Statement, false);
            }
        }
    }

    /// <summary>Whether it has a column for evidence above remarks.</summary>
    public bool HasEvidence { get; }

    // Rows where a text begins with a number, in order.
    private List<int> Numbered => field ??=
        [.. grid.Written.Where(cell => PrintedNumber.Leads(cell.Text)).Select(cell => cell.Area.First.Row).Distinct()];

    /// <summary>Whether a text with a number before it begins in one of some rows.</summary>
    public bool AreNumbered(int firstRow, int lastRow)
    {
        var at = Numbered.BinarySearch(firstRow);
        at = at < 0 ? ~at : at;
        return at < Numbered.Count && Numbered[at] <= lastRow;
    }

    /// <summary>Whether one of some rows belongs to another statement.</summary>
    public bool AreOthers(FormCell statement, int firstRow, int lastRow)
    {
        for (var at = firstRow; at <= lastRow; at++)
        {
            if (byRow.TryGetValue(at, out var owner) && (owner.AreSeveral || !ReferenceEquals(owner.Statement, statement)))
            {
                return true;
            }
        }

        return false;
    }
}
