using CyberDocs.Model.Fields;
using CyberDocs.OpenXml.Workbooks;
using CyberDocs.Reading;
using CyberDocs.Sources;

namespace CyberDocs.Files;

/// <summary>
/// A sheet beside the ledger's that tells more about the same devices, by their numbers, as our own workbooks have one for connections. Not thread-safe.
/// </summary>
internal sealed class FurtherSheet
{
    private const int MostNamed = 5;

    private readonly Dictionary<string, (int Row, SourceCell[] Cells)> rows = new(StringComparer.Ordinal);
    private readonly HashSet<string> unseen = new(StringComparer.Ordinal);
    private readonly SourceCell[] blank;

    private FurtherSheet(string sheet, IReadOnlyList<(string Heading, int Column)> columns)
    {
        Sheet = sheet;
        Columns = columns;
        blank = new SourceCell[columns.Count];
        Array.Fill(blank, new SourceCell("", 0, 0));
    }

    public string Sheet { get; }

    /// <summary>Columns that the ledger's sheet has not.</summary>
    public IReadOnlyList<(string Heading, int Column)> Columns { get; }

    /// <summary>Reads a sheet to its end.</summary>
    /// <param name="reader">Its rows.</param>
    /// <param name="sheet">Its name.</param>
    /// <param name="header">Its headings.</param>
    /// <param name="taken">Fields that other sheets hold; those of this one are added.</param>
    /// <param name="cancellation">Cancels the reading.</param>
    public static FurtherSheet Read(SheetReader reader, string sheet, LedgerHeader header, HashSet<RecordField> taken, CancellationToken cancellation)
    {
        var columns = header.Fields.Where(field => taken.Add(field.Key)).OrderBy(field => field.Value)
            .Select(field => (Heading: header.Headings[field.Value], Column: field.Value)).ToList();
        var further = new FurtherSheet(sheet, columns);
        while (reader.Read())
        {
            cancellation.ThrowIfCancellationRequested();
            var id = reader.Cells.FirstOrDefault(cell => cell.Column == header.Fields[LedgerHeadings.Id]).Text;
            if (reader.Row > header.LastRow && id is not null)
            {
                further.Add(id, (reader.Row, [.. columns.Select(column => Cell(reader, column.Column, sheet))]));
            }
        }

        return further;
    }

    // One row of ours may stand for several devices: PC-001～PC-120、PC-130（121台）.
    private void Add(string id, (int Row, SourceCell[] Cells) row)
    {
        foreach (var number in NumberRanges.Expand(id))
        {
            if (unseen.Add(number))
            {
                rows.Add(number, row);
            }
        }
    }

    /// <summary>What it says about a device, by column.</summary>
    public IReadOnlyList<SourceCell> Of(string? id)
    {
        if (id is null || !rows.TryGetValue(id, out var row))
        {
            return blank;
        }

        unseen.Remove(id);
        return row.Cells;
    }

    /// <summary>Reports devices that the ledger's sheet does not have.</summary>
    public void Report(FindingCollector findings, string? file, string ledger)
    {
        if (unseen.Count > 0)
        {
            var first = unseen.Order(StringComparer.Ordinal).Take(MostNamed).ToList();
            var names = string.Join(", ", first) + (unseen.Count > MostNamed ? ", …" : "");
            findings.Add(BookFindings.UnreadSheet.At(
                new(file, rows[first[0]].Row, 1, $"{Sheet}!A{rows[first[0]].Row.ToInvariant()}"), Sheet, unseen.Count.ToInvariant(), names, ledger));
        }
    }

    private static SourceCell Cell(SheetReader reader, int column, string sheet) => new(
        reader.Cells.FirstOrDefault(cell => cell.Column == column).Text ?? "",
        reader.Row,
        column + 1,
        SheetAddress.Of(sheet, reader.Row, column + 1));
}
