using CyberDocs.Findings;

namespace CyberDocs.Checking.Rules;

/// <summary>Everyone in the chain can be called at night.</summary>
internal sealed class StepWithoutNightPhoneRule : IRule
{
    public FindingCode Code => CheckFindings.StepWithoutNightPhone;

    public IReadOnlyList<string> Documents { get; } = ["contact-chain", "bcp"];

    public IEnumerable<Finding> Check(CheckContext context)
    {
        foreach (var step in context.Dossier.Contacts.Inside)
        {
            if (StepPeople.NightPhoneOf(context, step) is null)
            {
                yield return Code.AtRecord(step.Origin.Of("night_phone"), step.Title);
            }
        }
    }
}
