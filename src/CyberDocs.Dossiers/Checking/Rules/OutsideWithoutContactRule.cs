using CyberDocs.Findings;

namespace CyberDocs.Checking.Rules;

/// <summary>Every outside body can be reached.</summary>
internal sealed class OutsideWithoutContactRule : IRule
{
    public FindingCode Code => CheckFindings.OutsideWithoutContact;

    public IReadOnlyList<string> Documents { get; } = ["contact-chain", "bcp"];

    public IEnumerable<Finding> Check(CheckContext context)
    {
        foreach (var contact in context.Dossier.Contacts.Outside)
        {
            if (contact.Phone is null && contact.NightPhone is null && contact.Email is null && contact.Url is null)
            {
                yield return Code.AtRecord(contact.Origin.Of("phone"), contact.Name);
            }
        }
    }
}
