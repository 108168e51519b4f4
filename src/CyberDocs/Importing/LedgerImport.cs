using CyberDocs.Comparing;
using CyberDocs.Findings;
using CyberDocs.Generation;
using CyberDocs.Reading;

namespace CyberDocs.Importing;

/// <summary>Takes a ledger from elsewhere as the ledger of a dossier, after reading it as that. Stateless and thread-safe.</summary>
internal static class LedgerImport
{
    /// <summary>Reads a ledger in the place of the dossier's own and puts it there when it holds no error.</summary>
    /// <param name="engine">Reads the dossier.</param>
    /// <param name="ledgerPath">The new ledger.</param>
    /// <param name="dossierPath">The dossier; its key <c>devices</c> says where the ledger goes.</param>
    /// <param name="evenWithErrors">Whether a ledger with errors is taken as well.</param>
    /// <param name="cancellation">Stops reading.</param>
    /// <exception cref="ArgumentException">The dossier names no ledger file.</exception>
    /// <exception cref="IOException">A file cannot be read or written.</exception>
    public static LedgerImportResult Run(
        CyberDocsEngine engine, string ledgerPath, string dossierPath, bool evenWithErrors, CancellationToken cancellation)
    {
        var folder = Path.GetDirectoryName(Path.GetFullPath(dossierPath))!;
        var content = File.ReadAllBytes(dossierPath);
        var ledger = File.ReadAllBytes(ledgerPath);
        var name = LedgerNameIn(content, dossierPath);
        var target = Path.Combine(folder, name.Replace('/', Path.DirectorySeparatorChar));
        var before = engine.Read(dossierPath, cancellation);
        var after = engine.Read(
            new MemoryStream(content), dossierPath, file => file == name ? new MemoryStream(ledger) : null, cancellation);
        var findings = after.Findings.Where(finding => finding.Place.File == name)
            .Select(finding => finding with { Place = finding.Place with { File = ledgerPath } })
            .ToList();
        var changes = before.Dossier is { } old && after.Dossier is { } now
            ? DossierDiff.Between(old, now).Changes.Where(change => change.Record == "device").ToList()
            : [];
        var taken = after.Dossier is not null && (evenWithErrors || findings.All(finding => finding.Severity != Severity.Error));
        if (taken)
        {
            FileReplacement.Write(target, ledger);
        }

        return new LedgerImportResult(taken, target, findings, changes);
    }

    private static string LedgerNameIn(byte[] content, string dossierPath)
    {
        var findings = new FindingCollector();
        var root = Path.GetExtension(dossierPath).Equals(".json", StringComparison.OrdinalIgnoreCase)
            ? JsonDataReader.Read(content, dossierPath, findings)
            : YamlDataReader.Read(content, dossierPath, findings);
        return (root as DataMap)?.Find("devices") is DataScalar { Kind: not ScalarKind.Null } scalar && SourceFileName.Inside(scalar.Text.Trim()) is { } name
            ? name
            : throw new ArgumentException(
                "dossier の devices に台帳のファイル名（例: devices: ledger.csv）を書いてください。/ The dossier must name its ledger file, as in devices: ledger.csv.");
    }
}
