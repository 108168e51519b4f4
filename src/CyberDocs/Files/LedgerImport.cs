using CyberDocs.Comparing;
using CyberDocs.Reading;
using CyberDocs.Reading.Sheets;
using CyberDocs.Sources;

namespace CyberDocs.Files;

/// <summary>Takes a ledger from elsewhere as the ledger of a dossier, after reading it as that. Stateless and thread-safe.</summary>
internal static class LedgerImport
{
    private const string Sheet = "台帳";

    /// <summary>
    /// Reads a ledger in the place of the dossier's own and puts it there when it holds no error: as it is, or as CSV or workbook as the dossier names it.
    /// </summary>
    /// <param name="engine">Reads the dossier.</param>
    /// <param name="ledgerPath">The new ledger.</param>
    /// <param name="dossierPath">The dossier; its key <c>devices</c> says where the ledger goes.</param>
    /// <param name="options">Which sheets, and whether to write.</param>
    /// <param name="cancellation">Stops reading.</param>
    /// <exception cref="ArgumentException">The dossier names no ledger file.</exception>
    /// <exception cref="IOException">A file cannot be read or written.</exception>
    public static LedgerImportResult Run(
        CyberDocsEngine engine, string ledgerPath, string dossierPath, LedgerImportOptions options, CancellationToken cancellation)
    {
        var sheets = options.Sheets;
        var folder = Path.GetDirectoryName(Path.GetFullPath(dossierPath))!;
        var ledger = new SourceFile(ledgerPath, ForeignFile.ReadAllBytes(ledgerPath, engine.InputLimits)) { Limits = engine.InputLimits };
        var file = new SourceFile(dossierPath, ForeignFile.ReadAllBytes(dossierPath, engine.InputLimits)) { Limits = engine.InputLimits };
        var isBook = DossierTree.IsWorkbook(file);
        var root = DossierTree.Read(file, new FindingCollector(), CancellationToken.None);
        var source = LedgerSource.Of(root) ?? throw new ArgumentException(isBook
            ? $"{dossierPath} に台帳のシート「{DossierLayout.Ledger}」がありません。見出しだけのシートを作ってください。/ The workbook has no sheet '{DossierLayout.Ledger}': make one with headings."
            : "dossier の devices に台帳のファイル名（例: devices: ledger.csv）を書いてください。/ The dossier must name its ledger file, as in devices: ledger.csv.");
        var target = isBook ? dossierPath : Path.Combine(folder, source.Name.Replace('/', Path.DirectorySeparatorChar));
        var before = engine.Read(dossierPath, cancellation);
        var found = new FindingCollector();
        var after = DossierReader.Read(source.With((DataMap)root!, sheets), new OneFile(ledger), found, LedgerWorkbook.Open, cancellation);
        var findings = found.Findings.Where(finding => after is null || finding.Place.File == ledgerPath).ToList();
        if (after is { Devices.Count: 0 } && before.Dossier?.Devices.Count is > 0 and var count)
        {
            findings.Add(ImportFindings.NoDeviceLeft.At(new(ledgerPath), ("count", count.ToInvariant())));
        }

        var mayWrite = !options.DryRun && after is not null && (options.EvenWithErrors || findings.All(finding => finding.Severity != Severity.Error));
        if (isBook)
        {
            return new BookLedgerImport(engine, file, before.Dossier).Run(source.Sheets[0], ledger, sheets, (after, findings, mayWrite), cancellation);
        }

        var changes = before.Dossier is { } old && after is not null ? DevicesBetween(old, after) : [];
        var content = mayWrite ? ContentFor(source, ledger, sheets, findings, cancellation) : null;
        if (content is null)
        {
            return new LedgerImportResult(false, target, findings, changes);
        }

        var inside = new RootedFolder(folder);
        if (!source.IsWorkbook || !File.Exists(target))
        {
            FileReplacement.Write(target, content, inside);
            return new LedgerImportResult(true, target, findings, changes);
        }

        var earlier = ForeignFile.ReadAllBytes(target, engine.InputLimits);
        var (written, held) = BookReplacement.Write(target, earlier, content, engine.InputLimits, inside);
        return new LedgerImportResult(true, written, held is null ? findings : [.. findings, held], changes);
    }

    /// <summary>Devices that came, went or changed.</summary>
    public static IReadOnlyList<RecordChange> DevicesBetween(Dossier older, Dossier newer) =>
        [.. DossierDiff.Between(older, newer).Changes.Where(change => change.Record == "device")];

    // The file itself where the dossier reads it as it was read here; its rows, written anew, where it would not. Null when there are none.
    private static byte[]? ContentFor(
        LedgerSource target, SourceFile ledger, IReadOnlyList<string> sheets, List<Finding> findings, CancellationToken cancellation)
    {
        LedgerRows? rows = null;
        (IReadOnlyList<string> First, int Count) live = ([], 0);
        if (!target.IsWorkbook)
        {
            rows = LedgerRows.Of(ledger, sheets, cancellation);
            live = rows.LiveFormulas();
            if (live.Count > 0)
            {
                findings.Add(ImportFindings.LiveFormula.At(new(ledger.DisplayName), string.Join("｜", live.First), live.Count.ToInvariant()));
            }
        }

        if (live.Count == 0 && SpreadsheetBytes.AreIn(ledger.Bytes.Span) == target.IsWorkbook && sheets.Count + target.Sheets.Count == 0)
        {
            return ledger.Bytes.ToArray();
        }

        rows ??= LedgerRows.Of(ledger, sheets, cancellation);
        return rows.Headings.Count == 0 ? null : target.IsWorkbook ? rows.ToWorkbook(target.Sheets is [var sheet, ..] ? sheet : Sheet) : rows.ToCsv();
    }

    private sealed class OneFile(SourceFile file) : ISourceFiles
    {
        public SourceFile? Open(string name) => file;
    }
}
