using CyberDocs.Findings;

namespace CyberDocs.Checking.Rules;

/// <summary>At night people are called directly: the switchboard may be down with the network.</summary>
internal sealed class NightPhoneIsSwitchboardRule : IRule
{
    public FindingCode Code => CheckFindings.NightPhoneIsSwitchboard;

    public IReadOnlyList<string> Documents { get; } = ["contact-chain"];

    public IEnumerable<Finding> Check(CheckContext context)
    {
        if (context.Dossier.Institution.Phone is not { } switchboard)
        {
            yield break;
        }

        foreach (var step in context.Dossier.Contacts.Inside)
        {
            if (StepPeople.NightPhoneOf(context, step) == switchboard)
            {
                yield return Code.At(step.Origin.Of("night_phone"), step.Title, switchboard);
            }
        }
    }
}
