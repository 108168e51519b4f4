using CyberDocs.Findings;

namespace CyberDocs.Checking.Rules;

/// <summary>No step of the chain hangs on one person.</summary>
internal sealed class StepWithoutDeputyRule : IRule
{
    public FindingCode Code => CheckFindings.StepWithoutDeputy;

    public IReadOnlyList<string> Documents { get; } = ["contact-chain", "bcp"];

    public IEnumerable<Finding> Check(CheckContext context)
    {
        foreach (var step in context.Dossier.Contacts.Inside)
        {
            if (StepPeople.Of(context, step) is { } person
                && step.Deputies.Count == 0 && (context.Index.Role(step.Role)?.Deputies.Count ?? 0) == 0)
            {
                yield return Code.At(step.Origin.Of("person"), step.Title, person.Name);
            }
        }
    }
}
