using CyberDocs.OpenXml.Spreadsheet;
using CyberDocs.Reading.Sheets;

namespace CyberDocs.Files;

/// <summary>Writes a dossier as one workbook for people to keep: a sheet per list, with the ledger among them. Stateless and thread-safe.</summary>
internal static class DossierBook
{
    private const int WideColumn = 80;
    private const int NameColumn = 28;

    /// <summary>Writes the workbook.</summary>
    /// <param name="output">Takes the bytes; left open.</param>
    /// <param name="rows">Rows of the sheets.</param>
    /// <param name="headings">Headings of the ledger.</param>
    /// <param name="devices">Devices, each with a text per heading.</param>
    public static void Write(
        Stream output, IReadOnlyDictionary<SheetPlan, List<string[]>> rows, IReadOnlyList<string> headings, IEnumerable<IReadOnlyList<string>> devices)
    {
        var columns = new SheetColumns();
        List<PlainSheet> sheets = [.. DossierLayout.Sheets.Select(plan => new PlainSheet(
            plan.Title,
            plan.Shape == SheetShape.Single ? [new("項目", NameColumn), new("内容", WideColumn)] : [.. plan.Columns.Select(column => columns.Of(plan, column))],
            rows[plan])
        {
            Marks = plan.Shape == SheetShape.Single ? (column, text) => column == 0 && IsRequired(plan, text) ? new(BookGuide.Required, null) : default : null,
        })];
        PlainBook.Write(
            output,
            "サイバーセキュリティ関係書類のデータ",
            BookGuide.Guided([.. sheets, LedgerBook.Sheet(DossierLayout.Ledger, headings, devices)]),
            [.. LedgerBook.Choices, .. columns.Choices]);
    }

    private static bool IsRequired(SheetPlan plan, string title) => plan.Columns.Any(column => column.Title == title && column.Field is { IsRequired: true });
}
