namespace CyberDocs.Checking.Rules;

/// <summary>The institution is named in full.</summary>
internal sealed class InstitutionIncompleteRule() : Rule(["cover", "checklist-institution", "bcp"], new(
    "CD2101", Severity.Warning,
    "医療機関の{field}がありません。",
    "The {field} of the institution is missing.",
    "医療機関（institution）の{entry}を記入してください。",
    "Enter {entry} of the institution."))
{
    public override IEnumerable<Finding> Check(CheckContext context) =>
        from asked in ((string? Value, string Name, string Field)[])
        [
            (context.Dossier.Institution.Administrator, "管理者", "administrator"),
            (context.Dossier.Institution.Address, "所在地", "address"),
            (context.Dossier.Institution.Phone, "電話番号", "phone"),
        ]
        where asked.Value is null
        select Code.At(
            context.Dossier.Institution.Origin.Of(asked.Field), ("field", asked.Name, asked.Field), ("entry", $"{asked.Name}（{asked.Field}）", asked.Field));
}
