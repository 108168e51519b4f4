using CyberDocs.Findings;

namespace CyberDocs.Reading.Sheets;

/// <summary>
/// The sheets of a dossier that is a workbook, from the keys that the binder asks for, so that the two cannot drift apart. The ledger is not among them:
/// it is read as any other ledger. Immutable and thread-safe.
/// </summary>
internal static class DossierLayout
{
    /// <summary>All sheets, in the order of the dossier format; a sheet that another belongs to comes first.</summary>
    public static IReadOnlyList<SheetPlan> Sheets { get; } = Build();

    private static List<SheetPlan> Build()
    {
        var keys = new KeyRecorder();
        keys.Run(sample => new DossierBinder(new NoSourceFiles(), null, new FindingCollector(), CancellationToken.None, keys).Bind(sample));
        var sheets = new List<SheetPlan>();
        foreach (var key in keys.KeysOf(string.Empty))
        {
            Add(keys, keys.UseOf(string.Empty, key)?.Kind, key, key, null, sheets);
        }

        return sheets;
    }

    private static void Add(KeyRecorder keys, KeyKind? kind, string pointer, string path, SheetPlan? owner, List<SheetPlan> sheets)
    {
        if (kind is not (KeyKind.Map or KeyKind.Records))
        {
            return;
        }

        var isOpen = kind == KeyKind.Map && keys.IsOpen(pointer);
        var record = isOpen || kind == KeyKind.Records ? DataPointer.Of(pointer, KeyRecorder.Any) : pointer;
        var fields = keys.KeysOf(record);
        var columns = new List<(string, bool)>();
        if (owner is not null)
        {
            columns.Add((SheetPlan.Parent, false));
        }
        else if (kind == KeyKind.Records && !fields.Contains("id") && fields.Any(field => IsSheet(keys, record, field)))
        {
            columns.Add((SheetPlan.Number, false));
        }

        if (isOpen)
        {
            columns.Add((SheetPlan.FreeKey, false));
        }

        columns.AddRange(fields.Where(field => !IsSheet(keys, record, field)).Select(field => (field, keys.UseOf(record, field)?.Kind == KeyKind.Texts)));
        var sheet = new SheetPlan(
            path,
            SheetTitles.Sheet(path),
            isOpen ? SheetShape.Open : kind == KeyKind.Records ? SheetShape.List : SheetShape.Single,
            SheetTitles.Columns(path, columns)) { Owner = owner };
        sheets.Add(sheet);
        foreach (var field in fields)
        {
            Add(
                keys, keys.UseOf(record, field)?.Kind, DataPointer.Of(record, field), DataPointer.Of(path, field),
                sheet.Shape == SheetShape.Single ? null : sheet, sheets);
        }
    }

    private static bool IsSheet(KeyRecorder keys, string record, string field) =>
        keys.UseOf(record, field)?.Kind is KeyKind.Map or KeyKind.Records or KeyKind.RecordsOrFile;
}
