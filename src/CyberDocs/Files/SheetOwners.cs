using CyberDocs.Reading.Sheets;

namespace CyberDocs.Files;

/// <summary>Which row of another sheet a row belongs to: people name it by its id or by its name. Stateless and thread-safe.</summary>
internal static class SheetOwners
{
    private static readonly string[] Names = ["name", "title"];

    /// <summary>Rows of a sheet by the ids of those that they belong to; what names none, or several, stays as it was written.</summary>
    public static ILookup<string?, SheetRow> Of(SheetTable table, IReadOnlyList<SheetTable> tables)
    {
        var owners = tables.FirstOrDefault(owner => owner.Plan == table.Plan.Owner);
        var ids = owners is null ? [] : owners.Rows.Select(row => IdOf(owners.Plan, row)).OfType<string>().ToHashSet(StringComparer.Ordinal);
        var byName = (owners?.Rows ?? []).Where(row => NameOf(row) is not null && IdOf(owners!.Plan, row) is not null)
            .ToLookup(row => SheetTable.Fold(NameOf(row)!), row => IdOf(owners!.Plan, row)!, StringComparer.Ordinal);
        return table.Rows.ToLookup(
            row => row.Text(SheetPlan.Parent) is { } written && !ids.Contains(written) && byName[SheetTable.Fold(written)].ToList() is [var id]
                ? id
                : row.Text(SheetPlan.Parent),
            StringComparer.Ordinal);
    }

    /// <summary>The id of a row, or its number; without an id its name, which stays as long as nobody renames it. Null without any.</summary>
    public static string? IdOf(SheetPlan plan, SheetRow row) => plan.HasId ? row.Text("id") ?? NameOf(row) : row.Text(SheetPlan.Number);

    private static string? NameOf(SheetRow row) => Names.Select(row.Text).FirstOrDefault(text => text is not null);
}
