using CyberDocs.Reading.Sheets;

namespace CyberDocs.Files;

/// <summary>Which row of another sheet a row belongs to: people name it by its id or by its name. Stateless and thread-safe.</summary>
internal static class SheetOwners
{
    /// <summary>Rows of a sheet by the ids of those that they belong to; what names none, or several, stays as it was written.</summary>
    public static ILookup<string?, SheetRow> Of(SheetTable table, IReadOnlyList<SheetTable> tables)
    {
        var owners = tables.FirstOrDefault(owner => owner.Plan == table.Plan.Owner);
        var made = owners is null ? [] : MadeIds.Of(owners);
        var ids = owners is null ? [] : owners.Rows.Select(row => IdOf(owners.Plan, row, made)).OfType<string>().ToHashSet(StringComparer.Ordinal);
        var byName = (owners?.Rows ?? []).Where(row => MadeIds.NameOf(row) is not null && IdOf(owners!.Plan, row, made) is not null)
            .ToLookup(row => SheetTable.Fold(MadeIds.NameOf(row)!), row => IdOf(owners!.Plan, row, made)!, StringComparer.Ordinal);
        return table.Rows.ToLookup(
            row => row.Text(SheetPlan.Parent) is { } written && !ids.Contains(written) && byName[SheetTable.Fold(written)].ToList() is [var id]
                ? id
                : row.Text(SheetPlan.Parent),
            StringComparer.Ordinal);
    }

    /// <summary>The id of a row, or the one that is made for it, or its number. Null without any.</summary>
    public static string? IdOf(SheetPlan plan, SheetRow row, IReadOnlyDictionary<int, string> made) =>
        !plan.HasId ? row.Text(SheetPlan.Number) : row.Text("id") ?? made.GetValueOrDefault(row.Row);
}
