using CyberDocs.Findings;

namespace CyberDocs.Checking.Rules;

/// <summary>Every department can be called.</summary>
internal sealed class DepartmentWithoutPhoneRule : IRule
{
    public FindingCode Code => CheckFindings.DepartmentWithoutPhone;

    public IReadOnlyList<string> Documents { get; } = ["bcp", "contact-chain"];

    public IEnumerable<Finding> Check(CheckContext context)
    {
        foreach (var department in context.Dossier.Departments)
        {
            if (department.Phone is null)
            {
                yield return Code.AtRecord(department.Origin.Of("phone"), department.Name);
            }
        }
    }
}
