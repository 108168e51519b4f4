using CyberDocs.Model.Fields;

namespace CyberDocs.Reading.Sheets;

/// <summary>
/// The sheets of a dossier that is a workbook, from the shapes of its records. The ledger is not among them: it is read as any other ledger. Immutable and
/// thread-safe.
/// </summary>
internal static class DossierLayout
{
    /// <summary>Name of the sheet that holds the ledger.</summary>
    public static string Ledger => Device.Shape.Sheet;

    /// <summary>All sheets, in the order of the dossier format; a sheet that another belongs to comes first.</summary>
    public static IReadOnlyList<SheetPlan> Sheets { get; } = Build();

    /// <summary>The sheets of the records within those of a sheet, not of those further in.</summary>
    public static IEnumerable<SheetPlan> Inside(SheetPlan plan) =>
        Sheets.Where(sheet => sheet.Path.StartsWith(plan.Path + "/", StringComparison.Ordinal) && sheet.Path.LastIndexOf('/') == plan.Path.Length);

    private static List<SheetPlan> Build()
    {
        var sheets = new List<SheetPlan>();
        foreach (var field in Dossier.Shape.Fields)
        {
            Add(field, field.Key, null, sheets);
        }

        return sheets;
    }

    private static void Add(RecordField field, string path, SheetPlan? owner, List<SheetPlan> sheets)
    {
        if (!IsSheet(field) || field.Kind == FieldKind.RecordsOrFile)
        {
            return;
        }

        var shape = field.Child!;
        var columns = new List<SheetColumn>();
        if (owner is not null)
        {
            columns.Add(owner.HasId
                ? new(SheetPlan.Parent, owner.Title, IsList: false) { OtherTitle = owner.Title + "のid" }
                : new(SheetPlan.Parent, owner.Title + "の番号", IsList: false));
        }
        else if (field.Kind == FieldKind.Records && shape.Find("id") is null && shape.Fields.Any(IsSheet))
        {
            columns.Add(new(SheetPlan.Number, "番号", IsList: false));
        }

        if (field.Kind == FieldKind.Map)
        {
            columns.Add(new(SheetPlan.FreeKey, "項目", IsList: false));
        }

        columns.AddRange(shape.Hints.Select(hint => new SheetColumn(SheetPlan.Hint + hint, hint, IsList: false)));

        foreach (var inner in shape.Fields.Where(inner => !IsSheet(inner)))
        {
            // Each column has a name that no other has.
            var isTaken = columns.Exists(column => column.Title == inner.Japanese);
            columns.Add(new(inner.Key, isTaken ? inner.Key : inner.Japanese, inner.Kind == FieldKind.Texts) { Field = inner });
        }

        var kind = field.Kind switch
        {
            FieldKind.Map => SheetShape.Open,
            FieldKind.Records => SheetShape.List,
            _ => SheetShape.Single,
        };
        var sheet = new SheetPlan(path, shape.Sheet, kind, columns) { Owner = owner };
        sheets.Add(sheet);
        foreach (var inner in shape.Fields)
        {
            Add(inner, DataPointer.Of(path, inner.Key), sheet.Shape == SheetShape.Single ? null : sheet, sheets);
        }
    }

    private static bool IsSheet(RecordField field) => field.Child is not null;
}
