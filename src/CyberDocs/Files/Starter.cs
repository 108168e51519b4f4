using CyberDocs.Reading;

namespace CyberDocs.Files;

/// <summary>The dossier and ledger that a newcomer begins with, for the forms of the year of a day. Immutable and thread-safe.</summary>
internal sealed class Starter(EditionSet editions, DateOnly date)
{
    private const string DossierName = "dossier.yaml";
    private const string CsvLedger = "ledger.csv";
    private const string CsvLines =
        "# Excel で開いて書き足せます（CSV のまま保存）。 / The ledger, kept as CSV; Excel opens it.\ndevices: ledger.csv\n";

    private const string ExcelLines =
        "# Excel で開いて書き足し、そのまま保存します。 / The ledger, an Excel workbook.\ndevices: ledger.xlsx\n";

    /// <summary>One workbook that holds dossier and ledger.</summary>
    /// <param name="forms">Checklists whose items are listed; null for none.</param>
    public IReadOnlyDictionary<string, byte[]> Workbook(PreparedForms? forms = null)
    {
        var files = Csv();
        var beside = new StreamSourceFiles(name => files.TryGetValue(name, out var bytes) ? new MemoryStream(bytes) : null);
        return new Dictionary<string, byte[]>(StringComparer.Ordinal)
        {
            ["dossier.xlsx"] = DossierExport.ToWorkbook(new SourceFile(DossierName, files[DossierName]), beside, CancellationToken.None, forms),
        };
    }

    /// <summary>Files by name, with the ledger as CSV or as an Excel workbook.</summary>
    public IReadOnlyDictionary<string, byte[]> Files(bool excel)
    {
        var files = Csv();
        if (!excel)
        {
            return files;
        }

        var dossier = Encoding.UTF8.GetString(files[DossierName]);
        var ledger = LedgerRows.Of(new SourceFile(CsvLedger, files[CsvLedger]), [], CancellationToken.None);
        return new Dictionary<string, byte[]>(StringComparer.Ordinal)
        {
            [DossierName] = dossier.Contains(CsvLines, StringComparison.Ordinal)
                ? Encoding.UTF8.GetBytes(dossier.Replace(CsvLines, ExcelLines, StringComparison.Ordinal))
                : throw new InvalidOperationException("The starter dossier does not name its ledger as expected."),
            ["ledger.xlsx"] = ledger.ToWorkbook("台帳"),
        };
    }

    private Dictionary<string, byte[]> Csv()
    {
        var files = BuiltInFiles.Starter();
        var text = Encoding.UTF8.GetString(files[DossierName]).ReplaceLineEndings("\n");
        return new(files, StringComparer.Ordinal) { [DossierName] = Encoding.UTF8.GetBytes(StarterYear.Of(text, editions, date)) };
    }
}
