using CyberDocs.Comparing;
using CyberDocs.Model.Fields;
using CyberDocs.Reading;

namespace CyberDocs.Files;

/// <summary>Writes a dossier as one Excel workbook, ledger included. Stateless and thread-safe.</summary>
internal static class DossierExport
{
    /// <summary>The workbook of a dossier, field by field; of one with errors what stands in the file, so that they can be corrected in the workbook.</summary>
    /// <param name="file">The dossier file.</param>
    /// <param name="beside">Files beside it.</param>
    /// <param name="cancellation">Stops reading.</param>
    /// <param name="forms">Checklists whose items are listed whether answered or not; null for the answers alone.</param>
    /// <exception cref="ArgumentException">The dossier cannot be read.</exception>
    public static byte[] ToWorkbook(SourceFile file, ISourceFiles beside, CancellationToken cancellation, PreparedForms? forms = null)
    {
        var findings = new FindingCollector();
        var root = DossierTree.Read(file, findings, cancellation);
        if (DossierReader.Read(root, beside, findings, LedgerWorkbook.Open, cancellation) is not { } dossier)
        {
            throw new ArgumentException($"{file.DisplayName} を読めません。cyberdocs check で確かめてください。/ The dossier cannot be read: {(findings.Findings is [var first, ..] ? first : null)}");
        }

        var ledger = Ledger(root, dossier, beside, cancellation);
        var headings = ledger.Headings.Count > 0 ? ledger.Headings : LedgerHeadings.Usual;
        using var output = new MemoryStream();
        var rows = SheetRows.Of(findings.HasErrors ? (DataMap)root! : RecordNodes.Of(Dossier.Shape, dossier));
        if (forms is not null && !findings.HasErrors)
        {
            new AnswerSheets(AnswerSpelling.Resolve(dossier, forms.Editions, findings), forms).Put(rows);
        }

        DossierBook.Write(output, rows, headings, ledger.Rows);
        return output.ToArray();
    }

    /// <summary>The workbook of a dossier as it was read.</summary>
    public static byte[] ToWorkbook(Dossier dossier)
    {
        using var output = new MemoryStream();
        var ledger = OfDevices(dossier);
        DossierBook.Write(output, SheetRows.Of(RecordNodes.Of(Dossier.Shape, dossier)), ledger.Headings, ledger.Rows);
        return output.ToArray();
    }

    /// <summary>The ledger of a dossier; one in a file of its own keeps its own headings.</summary>
    /// <param name="root">The tree of the dossier file.</param>
    /// <param name="dossier">What it says.</param>
    /// <param name="beside">Files beside it.</param>
    /// <param name="cancellation">Stops reading.</param>
    public static LedgerRows Ledger(DataNode? root, Dossier dossier, ISourceFiles beside, CancellationToken cancellation) =>
        LedgerSource.Of(root) is { } source && beside.Open(source.Name) is { } own ? LedgerRows.Of(own, source.Sheets, cancellation) : OfDevices(dossier);

    /// <summary>What the workbook does not say as the dossier does.</summary>
    /// <param name="before">The dossier.</param>
    /// <param name="after">The dossier that its workbook gives; null when it gives none.</param>
    /// <param name="file">Name of the dossier for messages.</param>
    public static IReadOnlyList<Finding> Lost(Dossier before, Dossier? after, string file) => after is null
        ? [ImportFindings.NotInWorkbook.At(new(file), "―", "―", "―", "―")]
        : [.. DossierDiff.Between(before, after).Changes.SelectMany(change => (
            change.Fields.Count == 0 ? [new FieldChange("", "―", change.Id, null)] : change.Fields)
            .Select(field => ImportFindings.NotInWorkbook.At(
                new(file), $"{change.RecordName} {change.Id}", field.Name, field.Before ?? "―", field.After ?? "―")))];

    /// <summary>The dossier of a workbook without the columns that people added to its ledger: they are theirs.</summary>
    /// <param name="dossier">Says which columns are the dossier's.</param>
    /// <param name="book">What the workbook says.</param>
    public static Dossier WithColumnsOf(Dossier dossier, Dossier book)
    {
        var columns = dossier.LedgerColumns.ToHashSet(StringComparer.Ordinal);
        return book with
        {
            LedgerColumns = book.LedgerColumns.Where(columns.Contains).ToValueList(),
            Devices = book.Devices.Select(device => device.Extra.All(value => columns.Contains(value.Column)) ? device
                : device with { Extra = device.Extra.Where(value => columns.Contains(value.Column)).ToValueList() }).ToValueList(),
        };
    }

    private static LedgerRows OfDevices(Dossier dossier) => new(
        [.. LedgerHeadings.Usual, .. dossier.LedgerColumns],
        [
            .. dossier.Devices.Select(device => (IReadOnlyList<string>)
            [
                .. LedgerHeadings.Fields.Select(field => CellOf(field, device)),
                .. dossier.LedgerColumns.Select(column => device.Extra.FirstOrDefault(value => value.Column == column)?.Text ?? ""),
            ]),
        ]);

    // What the ledger says in its own words stands in the cell where reading it gives the same answer back.
    private static string CellOf(TypedField<Device> field, Device device) => field.Key switch
    {
        "kind" when !DeviceKindText.TryFind(device.KindText ?? "", out var kind) || kind != device.Kind => Terms.DeviceKinds[device.Kind].Japanese,
        "remote_maintenance" when RemoteMaintenanceText.Read(device.RemoteMaintenanceText).Answer != device.RemoteMaintenance =>
            Terms.Knowledges[device.RemoteMaintenance].Japanese,
        _ => string.Join('\n', field.Cell(device)),
    };
}
