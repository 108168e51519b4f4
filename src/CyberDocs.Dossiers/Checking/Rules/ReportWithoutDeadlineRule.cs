using CyberDocs.Findings;
using CyberDocs.Model;

namespace CyberDocs.Checking.Rules;

/// <summary>It is known by when an authority must be told.</summary>
internal sealed class ReportWithoutDeadlineRule : IRule
{
    public FindingCode Code => CheckFindings.ReportWithoutDeadline;

    public IReadOnlyList<string> Documents { get; } = ["contact-chain", "bcp"];

    public IEnumerable<Finding> Check(CheckContext context)
    {
        foreach (var contact in context.Dossier.Contacts.Outside)
        {
            if (contact.Deadline is null && contact.Kind is ContactKind.Mhlw or ContactKind.Prefecture or ContactKind.HealthCenter or ContactKind.Police or ContactKind.PrivacyCommission)
            {
                yield return Code.AtRecord(contact.Origin.Of("deadline"), contact.Name);
            }
        }
    }
}
