using CyberDocs.Findings;

namespace CyberDocs.Checking.Rules;

/// <summary>Everyone in the chain can be called.</summary>
internal sealed class StepWithoutPhoneRule : IRule
{
    public FindingCode Code => CheckFindings.StepWithoutPhone;

    public IReadOnlyList<string> Documents { get; } = ["contact-chain", "bcp"];

    public IEnumerable<Finding> Check(CheckContext context)
    {
        foreach (var step in context.Dossier.Contacts.Inside)
        {
            if (StepPeople.PhoneOf(context, step) is null)
            {
                yield return Code.AtRecord(step.Origin.Of("phone"), step.Title);
            }
        }
    }
}
