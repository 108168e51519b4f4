using CyberDocs.Findings;
using CyberDocs.Model;

namespace CyberDocs.Checking.Rules;

/// <summary>The chain leads from the finder to the ministry and the police.</summary>
internal sealed class ChainMissesOutsideRule : IRule
{
    public FindingCode Code => CheckFindings.ChainMissesOutside;

    public IReadOnlyList<string> Documents { get; } = ["contact-chain", "bcp", "checklist-institution"];

    public IEnumerable<Finding> Check(CheckContext context)
    {
        var chain = ContactPaths.Of(context);
        if (chain.Finder is null)
        {
            yield break;
        }

        foreach (var contact in context.Dossier.Contacts.Outside)
        {
            if (contact.Kind is ContactKind.Mhlw or ContactKind.Police && contact.NotifiedBy is { } caller && !chain.Reached.Contains(caller))
            {
                yield return Code.At(contact.Origin.Of("notified_by"), contact.Name);
            }
        }
    }
}
