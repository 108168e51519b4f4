using CyberDocs.OpenXml.Workbooks;
using CyberDocs.Reading;
using CyberDocs.Reading.Sheets;

namespace CyberDocs.Files;

/// <summary>Writes a dossier as one workbook for people to keep: a sheet per list, with the ledger among them. Stateless and thread-safe.</summary>
internal static class DossierBook
{
    private const int WideColumn = 60;
    private const int Column = 20;

    /// <summary>Writes the workbook.</summary>
    /// <param name="output">Takes the bytes; left open.</param>
    /// <param name="root">The tree of the dossier.</param>
    /// <param name="headings">Headings of the ledger.</param>
    /// <param name="devices">Devices, each with a text per heading.</param>
    public static void Write(Stream output, DataMap root, IReadOnlyList<string> headings, IEnumerable<IReadOnlyList<string>> devices)
    {
        var rows = SheetRows.Of(root);
        LedgerBook.Write(output, DossierLayout.Ledger, headings, devices, [.. DossierLayout.Sheets.Select(plan => new PlainSheet(
            plan.Title,
            plan.Shape == SheetShape.Single ? [("項目", Column + 8), ("内容", WideColumn + 20)] : [.. plan.Columns.Select(column => (column.Title, Column))],
            rows[plan]))]);
    }
}
