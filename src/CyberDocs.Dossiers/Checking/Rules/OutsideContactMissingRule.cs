using CyberDocs.Findings;
using CyberDocs.Model;

namespace CyberDocs.Checking.Rules;

/// <summary>The contact chain names the police and the ministry, as checklist item 3-(1) asks.</summary>
internal sealed class OutsideContactMissingRule : IRule
{
    public FindingCode Code => CheckFindings.OutsideContactMissing;

    public IReadOnlyList<string> Documents { get; } = ["contact-chain", "checklist-institution"];

    public IEnumerable<Finding> Check(CheckContext context)
    {
        foreach (var kind in (ContactKind[])[ContactKind.Mhlw, ContactKind.Police])
        {
            if (!context.Dossier.Contacts.Outside.Any(contact => contact.Kind == kind))
            {
                var term = Terms.ContactKinds[kind];
                yield return Code.At(context.Dossier.Contacts.Origin.Of("outside"), term.Japanese, term.Id);
            }
        }
    }
}
