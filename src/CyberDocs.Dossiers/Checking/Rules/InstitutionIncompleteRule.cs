namespace CyberDocs.Checking.Rules;

/// <summary>The institution is named in full.</summary>
internal sealed class InstitutionIncompleteRule : IRule
{
    public FindingCode Code { get; } = new(
        "CD2101", Severity.Warning,
        "医療機関の{field}がありません。",
        "The {field} of the institution is missing.",
        "医療機関（institution）の{entry}を記入してください。",
        "Enter {entry} of the institution.");

    public IReadOnlyList<string> Documents { get; } = ["cover", "checklist-institution", "bcp"];

    public IEnumerable<Finding> Check(CheckContext context)
    {
        var institution = context.Dossier.Institution;
        foreach (var (value, japanese, field) in ((string?, string, string)[])
        [
            (institution.Administrator, "管理者", "administrator"),
            (institution.Address, "所在地", "address"),
            (institution.Phone, "電話番号", "phone"),
        ])
        {
            if (value is null)
            {
                yield return Code.At(institution.Origin.Of(field), ("field", japanese, field), ("entry", $"{japanese}（{field}）", field));
            }
        }
    }
}
