using CyberDocs.Findings;

namespace CyberDocs.Checking.Rules;

/// <summary>It is fixed who calls each outside body.</summary>
internal sealed class OutsideWithoutCallerRule : IRule
{
    public FindingCode Code => CheckFindings.OutsideWithoutCaller;

    public IReadOnlyList<string> Documents { get; } = ["contact-chain", "bcp"];

    public IEnumerable<Finding> Check(CheckContext context)
    {
        foreach (var contact in context.Dossier.Contacts.Outside)
        {
            if (contact.NotifiedBy is null)
            {
                yield return Code.AtRecord(contact.Origin.Of("notified_by"), contact.Name);
            }
        }
    }
}
