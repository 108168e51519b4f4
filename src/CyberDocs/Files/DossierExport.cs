using CyberDocs.Comparing;
using CyberDocs.Findings;
using CyberDocs.Files;
using CyberDocs.Model;
using CyberDocs.Reading;

namespace CyberDocs.Files;

/// <summary>Writes a dossier as one Excel workbook, ledger included. Stateless and thread-safe.</summary>
internal static class DossierExport
{
    /// <summary>The workbook of a dossier.</summary>
    /// <param name="dossier">The dossier file.</param>
    /// <param name="beside">Files beside it.</param>
    /// <param name="cancellation">Stops reading.</param>
    /// <exception cref="ArgumentException">The dossier cannot be read.</exception>
    public static byte[] ToWorkbook(SourceFile dossier, ISourceFiles beside, CancellationToken cancellation)
    {
        var findings = new FindingCollector();
        if (DossierTree.Read(dossier, findings, cancellation) is not DataMap root)
        {
            throw new ArgumentException($"{dossier.DisplayName} を読めません。cyberdocs check で確かめてください。/ The dossier cannot be read: {(findings.Findings is [var first, ..] ? first : null)}");
        }

        var ledger = root.Find("devices") is DataList list ? OfList(list)
            : LedgerSource.Of(root) is { } source && beside.Open(source.Name) is { } file ? LedgerRows.Of(file, source.Sheets, cancellation)
            : new LedgerRows([], []);
        var headings = ledger.Headings.Count > 0 ? ledger.Headings : LedgerHeadings.Usual;
        using var output = new MemoryStream();
        DossierBook.Write(output, root, headings, ledger.Rows);
        return output.ToArray();
    }

    /// <summary>What the workbook does not say as the dossier does.</summary>
    /// <param name="before">The dossier.</param>
    /// <param name="after">The dossier that its workbook gives; null when it gives none.</param>
    /// <param name="file">Name of the dossier for messages.</param>
    public static IReadOnlyList<Finding> Lost(Dossier before, Dossier? after, string file) => after is null
        ? [ImportFindings.NotInWorkbook.At(new(file), "―", "―", "―", "―")]
        : [.. DossierDiff.Between(before, after).Changes.SelectMany(change => (change.Fields.Count == 0 ? [new FieldChange("", "―", change.Id, null)] : change.Fields)
            .Select(field => ImportFindings.NotInWorkbook.At(new(file), $"{change.RecordName} {change.Id}", field.Name, field.Before ?? "―", field.After ?? "―")))];

    private static LedgerRows OfList(DataList list)
    {
        var headings = LedgerHeadings.Usual.ToList();
        var rows = new List<IReadOnlyList<string>>();
        foreach (var device in list.Items.OfType<DataMap>())
        {
            var row = new List<string>(LedgerHeadings.Keys.Select(key => Cell(device, key)));
            foreach (var extra in (device.Find("extra") as DataMap)?.Entries ?? [])
            {
                var at = headings.IndexOf(extra.Key);
                at = at < 0 ? headings.Count : at;
                if (at == headings.Count)
                {
                    headings.Add(extra.Key);
                }

                while (row.Count <= at)
                {
                    row.Add("");
                }

                row[at] = Text(extra.Value);
            }

            rows.Add(row);
        }

        return new(headings, rows);
    }

    // What the ledger says beside the plain answer stands in the same cell, where reading it gives that answer back.
    private static string Cell(DataMap device, string key)
    {
        var plain = Text(device.Find(key));
        var written = Text(device.Find(key + "_text"));
        return (key, written) switch
        {
            (_, "") => plain,
            ("kind", _) when DeviceKindText.TryFind(written, out var kind) && DeviceKindText.TryFind(plain, out var wanted) && kind == wanted => written,
            ("remote_maintenance", _) when RemoteMaintenanceText.Read(written) is (var answer, not null) && answer == RemoteMaintenanceText.Read(plain).Answer => written,
            _ => plain,
        };
    }

    private static string Text(DataNode? node) => node switch
    {
        DataScalar { Kind: not ScalarKind.Null } scalar => scalar.Text,
        DataList list => string.Join('\n', list.Items.Select(Text)),
        _ => "",
    };
}
