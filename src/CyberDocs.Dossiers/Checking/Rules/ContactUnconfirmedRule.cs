using CyberDocs.Findings;

namespace CyberDocs.Checking.Rules;

/// <summary>Numbers of outside bodies were confirmed within a year.</summary>
internal sealed class ContactUnconfirmedRule : IRule
{
    public FindingCode Code => CheckFindings.ContactUnconfirmed;

    public IReadOnlyList<string> Documents { get; } = ["contact-chain", "bcp"];

    public IEnumerable<Finding> Check(CheckContext context)
    {
        foreach (var contact in context.Dossier.Contacts.Outside)
        {
            if (contact.ConfirmedOn is null || contact.ConfirmedOn < context.Date.AddYears(-1))
            {
                yield return Code.AtRecord(contact.Origin.Of("confirmed_on"), contact.Name, contact.ConfirmedOn is { } day ? AnsweredItems.Text(day) : "―");
            }
        }
    }
}
