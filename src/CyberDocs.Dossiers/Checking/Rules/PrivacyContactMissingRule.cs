using CyberDocs.Findings;
using CyberDocs.Model;

namespace CyberDocs.Checking.Rules;

/// <summary>Where patient information is held, the contact chain names the privacy commission.</summary>
internal sealed class PrivacyContactMissingRule : IRule
{
    public FindingCode Code => CheckFindings.PrivacyContactMissing;

    public IReadOnlyList<string> Documents { get; } = ["contact-chain", "bcp"];

    public IEnumerable<Finding> Check(CheckContext context)
    {
        if (context.Dossier.Contacts.Outside.Count > 0 && context.Dossier.Systems.Any(system => system.HoldsPatientData == true)
            && context.Dossier.Contacts.Outside.All(contact => contact.Kind != ContactKind.PrivacyCommission))
        {
            yield return Code.At(context.Dossier.Contacts.Origin.Of("outside"));
        }
    }
}
