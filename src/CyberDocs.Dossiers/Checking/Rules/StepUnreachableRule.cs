using CyberDocs.Findings;

namespace CyberDocs.Checking.Rules;

/// <summary>Every step of the chain is told by another.</summary>
internal sealed class StepUnreachableRule : IRule
{
    public FindingCode Code => CheckFindings.StepUnreachable;

    public IReadOnlyList<string> Documents { get; } = ["contact-chain"];

    public IEnumerable<Finding> Check(CheckContext context)
    {
        var told = context.Dossier.Contacts.Inside.SelectMany(step => step.Notifies).ToHashSet(StringComparer.Ordinal);
        foreach (var step in context.Dossier.Contacts.Inside.Skip(1))
        {
            if (!told.Contains(step.Id))
            {
                yield return Code.AtRecord(step.Origin.Place, step.Title);
            }
        }
    }
}
