using CyberDocs.Findings;

namespace CyberDocs.Checking.Rules;

/// <summary>The institution is named in full.</summary>
internal sealed class InstitutionIncompleteRule : IRule
{
    public FindingCode Code => CheckFindings.InstitutionIncomplete;

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
                yield return Code.At(institution.Origin.Of(field), japanese, field);
            }
        }
    }
}
