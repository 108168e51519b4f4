using CyberDocs.Findings;
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

    private static LedgerRows OfList(DataList list)
    {
        var headings = LedgerHeadings.Usual.ToList();
        var rows = new List<IReadOnlyList<string>>();
        foreach (var device in list.Items.OfType<DataMap>())
        {
            var row = new List<string>(LedgerHeadings.Keys.Select(key => Text(device.Find(key))));
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

    private static string Text(DataNode? node) => node switch
    {
        DataScalar { Kind: not ScalarKind.Null } scalar => scalar.Text,
        DataList list => string.Join('\n', list.Items.Select(Text)),
        _ => "",
    };
}
