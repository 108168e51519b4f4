using CyberDocs.Findings;
using CyberDocs.Model;

namespace CyberDocs.Checking.Rules;

/// <summary>A disclosure has its date of receipt, or a reason why none is needed.</summary>
internal sealed class DisclosureUndatedRule : IRule
{
    public FindingCode Code => CheckFindings.DisclosureUndated;

    public IReadOnlyList<string> Documents { get; } = ["parties", "checklist-institution"];

    public IEnumerable<Finding> Check(CheckContext context)
    {
        foreach (var vendor in context.Dossier.Vendors)
        {
            foreach (var disclosure in vendor.Disclosures)
            {
                if (disclosure.ReceivedOn is null && disclosure.NotNeededReason is null)
                {
                    yield return Code.At(disclosure.Origin.Place, vendor.Name, disclosure.Product ?? Terms.DisclosureKinds[disclosure.Kind].Japanese);
                }
            }
        }
    }
}
