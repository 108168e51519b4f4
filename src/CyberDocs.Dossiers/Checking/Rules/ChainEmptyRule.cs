using CyberDocs.Findings;

namespace CyberDocs.Checking.Rules;

/// <summary>There is a contact chain.</summary>
internal sealed class ChainEmptyRule : IRule
{
    public FindingCode Code => CheckFindings.ChainEmpty;

    public IReadOnlyList<string> Documents { get; } = ["contact-chain", "checklist-institution"];

    public IEnumerable<Finding> Check(CheckContext context)
    {
        if (context.Dossier.Contacts.Inside.Count == 0)
        {
            yield return Code.At(context.Dossier.Contacts.Origin.Of("inside"));
        }
    }
}
