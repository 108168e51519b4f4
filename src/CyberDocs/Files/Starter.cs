using System.Text;
using CyberDocs.Reading;

namespace CyberDocs.Files;

/// <summary>The dossier and ledger that a newcomer begins with. Stateless and thread-safe.</summary>
internal static class Starter
{
    private const string CsvLedger = "ledger.csv";
    private const string CsvLines =
        "# Excel で開いて書き足せます（CSV のまま保存）。 / The ledger, kept as CSV; Excel opens it.\ndevices: ledger.csv\n";

    private const string ExcelLines =
        "# Excel で開いて書き足し、そのまま保存します。 / The ledger, an Excel workbook.\ndevices: ledger.xlsx\n";

    /// <summary>One workbook that holds dossier and ledger.</summary>
    /// <param name="forms">Checklists whose items are listed; null for none.</param>
    public static IReadOnlyDictionary<string, byte[]> Workbook(PreparedForms? forms = null)
    {
        var files = BuiltInFiles.Starter();
        var beside = new StreamSourceFiles(name => files.TryGetValue(name, out var bytes) ? new MemoryStream(bytes) : null);
        return new Dictionary<string, byte[]>(StringComparer.Ordinal)
        {
            ["dossier.xlsx"] = DossierExport.ToWorkbook(new SourceFile("dossier.yaml", files["dossier.yaml"]), beside, CancellationToken.None, forms),
        };
    }

    /// <summary>Files by name, with the ledger as CSV or as an Excel workbook.</summary>
    public static IReadOnlyDictionary<string, byte[]> Files(bool excel)
    {
        var files = BuiltInFiles.Starter();
        if (!excel)
        {
            return files;
        }

        var dossier = Encoding.UTF8.GetString(files["dossier.yaml"]).ReplaceLineEndings("\n");
        var ledger = LedgerRows.Of(new SourceFile(CsvLedger, files[CsvLedger]), [], CancellationToken.None);
        return new Dictionary<string, byte[]>(StringComparer.Ordinal)
        {
            ["dossier.yaml"] = dossier.Contains(CsvLines, StringComparison.Ordinal)
                ? Encoding.UTF8.GetBytes(dossier.Replace(CsvLines, ExcelLines, StringComparison.Ordinal))
                : throw new InvalidOperationException("The starter dossier does not name its ledger as expected."),
            ["ledger.xlsx"] = ledger.ToWorkbook("台帳"),
        };
    }
}
