using CyberDocs.Findings;

namespace CyberDocs.Checking.Rules;

/// <summary>Accounts of leavers were removed within a year.</summary>
internal sealed class AccountsReviewOldRule : IRule
{
    public FindingCode Code => CheckFindings.AccountsReviewOld;

    public IReadOnlyList<string> Documents { get; } = ["parties", "checklist-institution"];

    public IEnumerable<Finding> Check(CheckContext context)
    {
        foreach (var system in context.Dossier.Systems)
        {
            if (system.AccountsReviewedOn < context.Date.AddYears(-1))
            {
                yield return Code.AtRecord(system.Origin.Of("accounts_reviewed_on"), system.Name, AnsweredItems.Text(system.AccountsReviewedOn!.Value));
            }
        }
    }
}
