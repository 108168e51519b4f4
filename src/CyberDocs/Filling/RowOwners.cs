using CyberDocs.OpenXml.Filling;

namespace CyberDocs.Filling;

/// <summary>Which statement each row of a table belongs to, and what else is asked of the table again and again. Not thread-safe.</summary>
internal sealed class RowOwners
{
    private readonly Dictionary<int, (FormCell Statement, bool AreSeveral)> byRow = [];

    /// <param name="grid">The table.</param>
    /// <param name="rows">Its rows of statements.</param>
    public RowOwners(FormGrid grid, IEnumerable<FoundRow> rows)
    {
        (Numbers, HasEvidence) = (new GridNumbers(grid), grid.Written.Any(cell => cell.Text.Trim() == "根拠・備考"));
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

    /// <summary>Its numbers.</summary>
    public GridNumbers Numbers { get; }

    /// <summary>Whether it has a column for evidence above remarks.</summary>
    public bool HasEvidence { get; }

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
