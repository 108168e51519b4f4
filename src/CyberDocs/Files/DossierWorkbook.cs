using CyberDocs.OpenXml.Workbooks;
using CyberDocs.Reading;
using CyberDocs.Reading.Sheets;

namespace CyberDocs.Files;

/// <summary>
/// Reads a dossier that people keep as one workbook into the tree that a dossier file gives, each value with its cell. Stateless and thread-safe.
/// </summary>
internal static class DossierWorkbook
{
    private static readonly string[] LedgerNames = [DossierLayout.Ledger, "台帳", "機器", "機器一覧", "devices"];

    private static readonly string[] LeftOut = [BookGuide.Name, FindingsSheet.Name, FindingsSheet.OtherName, "選択肢", "書き方", "説明"];

    /// <summary>The tree of a workbook; null, with findings, when it cannot be read, and without when no sheet of it is a dossier's.</summary>
    /// <param name="file">The workbook.</param>
    /// <param name="findings">Takes the findings.</param>
    /// <param name="cancellation">Cancels the reading.</param>
    public static DataNode? Read(SourceFile file, FindingCollector findings, CancellationToken cancellation) =>
        WorkbookFile.Read(file.Bytes, file.DisplayName, findings, file.Limits, book =>
        {
            var tables = new List<SheetTable>();
            var unknown = new List<string>();
            var ledger = LedgerIn(book);
            foreach (var (name, part, _) in book.All)
            {
                if (DossierLayout.Sheets.FirstOrDefault(sheet => Holds(name, sheet)) is { } plan)
                {
                    if (tables.Find(table => table.Plan == plan) is { } first)
                    {
                        findings.Add(RealFileFindings.SecondSheet.At(new(file.DisplayName, Cell: name), name, first.Name));
                        continue;
                    }

                    var flaws = new CellFlaws(file.DisplayName, name);
                    using var rows = book.Rows(part, flaws, findings);
                    tables.Add(SheetTable.Read(plan, name, rows, flaws, findings, cancellation));
                }
                else if (part != ledger?.Part && !LeftOut.Contains(name, StringComparer.Ordinal))
                {
                    unknown.Add(name);
                }
            }

            if (tables.Count == 0)
            {
                return null;
            }

            var missing = DossierLayout.Sheets.Where(plan => !tables.Exists(table => table.Plan == plan)).Select(plan => plan.Title).ToList();
            findings.AddRange(unknown.Select(name => Unknown(file.DisplayName, name, missing)));

            return new SheetTree(tables, file.DisplayName, findings).Build(Path.GetFileName(file.DisplayName.Replace('\\', '/')), ledger?.Name);
        }, cancellation);

    /// <summary>The sheet that is the ledger of a dossier; null for none.</summary>
    public static (string Name, string Part)? LedgerIn(WorkbookSheets book) => book.All
        .Where(sheet => LedgerNames.Contains(sheet.Name, StringComparer.Ordinal) && !DossierLayout.Sheets.Any(plan => Holds(sheet.Name, plan)))
        .Select(sheet => ((string, string)?)(sheet.Name, sheet.Part)).FirstOrDefault();

    /// <summary>Whether sheets of these names are a dossier with its ledger.</summary>
    public static bool IsIn(IEnumerable<string> names) => names.ToHashSet(StringComparer.Ordinal) is var all && all.Contains(DossierLayout.Ledger)
        && DossierLayout.Sheets.Count(plan => all.Contains(plan.Title)) * 2 > DossierLayout.Sheets.Count;

    // People have sheets of their own; one that is called nearly like a sheet that is not there may be meant as that.
    private static Finding Unknown(string file, string name, IReadOnlyList<string> missing)
    {
        var near = NearestName.Of(name, missing);
        FindingArgument hint = near is null
            ? ("near", $"（名前はシート「{BookGuide.Name}」にあります）", $"; the sheet '{BookGuide.Name}' lists the names")
            : ("near", $"（「{near}」のことですか）", $" ('{near}'?)");
        var finding = BookFindings.UnknownDossierSheet.At(new(file, Cell: name), ("sheet", name), hint);
        return near is null ? finding : finding with { Severity = Severity.Warning };
    }

    /// <summary>Whether a sheet of that name may hold data of the dossier.</summary>
    public static bool Reads(string name) => LedgerNames.Contains(name, StringComparer.Ordinal) || DossierLayout.Sheets.Any(plan => Holds(name, plan));

    /// <summary>Whether a sheet of that name is the plan's.</summary>
    public static bool Holds(string name, SheetPlan plan) =>
        SheetTable.Fold(plan.Title) == SheetTable.Fold(name) || plan.Path == name.Replace('.', '/');
}
