using CyberDocs.Findings;
using CyberDocs.Model;
using CyberDocs.Reading;

namespace CyberDocs.Files;

/// <summary>Writes a dossier as one Excel workbook, ledger included. Stateless and thread-safe.</summary>
internal static class DossierExport
{
    /// <summary>The workbook of a dossier, field by field; of one with errors what stands in the file, so that they can be corrected in the workbook.</summary>
    /// <param name="file">The dossier file.</param>
    /// <param name="beside">Files beside it.</param>
    /// <param name="findings">Takes what is wrong with the file; what was not understood there may not be in the workbook.</param>
    /// <param name="cancellation">Stops reading.</param>
    /// <exception cref="ArgumentException">The dossier cannot be read.</exception>
    public static byte[] ToWorkbook(SourceFile file, ISourceFiles beside, FindingCollector findings, CancellationToken cancellation)
    {
        var root = DossierTree.Read(file, findings, cancellation);
        if (DossierReader.Read(root, beside, findings, LedgerWorkbook.Open, cancellation) is not { } dossier)
        {
            throw new ArgumentException($"{file.DisplayName} を読めません。cyberdocs check で確かめてください。/ The dossier cannot be read: {(findings.Findings is [var first, ..] ? first : null)}");
        }

        // A ledger in a file of its own keeps its own headings.
        var ledger = LedgerSource.Of(root) is { } source && beside.Open(source.Name) is { } own ? LedgerRows.Of(own, source.Sheets, cancellation) : OfDevices(dossier);
        var headings = ledger.Headings.Count > 0 ? ledger.Headings : LedgerHeadings.Usual;
        using var output = new MemoryStream();
        DossierBook.Write(output, findings.HasErrors ? (DataMap)root! : RecordNodes.Of(Dossier.Shape, dossier), headings, ledger.Rows);
        return output.ToArray();
    }

    private static LedgerRows OfDevices(Dossier dossier) => new(
        [.. LedgerHeadings.Usual, .. dossier.LedgerColumns],
        [
            .. dossier.Devices.Select(device => (IReadOnlyList<string>)
            [
                .. LedgerHeadings.Fields.Select(field => string.Join('\n', field.Cell(device))),
                .. dossier.LedgerColumns.Select(column => device.Extra.FirstOrDefault(value => value.Column == column)?.Text ?? ""),
            ]),
        ]);
}
