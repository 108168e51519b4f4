namespace CyberDocs.Checking.Rules;

/// <summary>The chain leads from the finder to the ministry and the police.</summary>
internal sealed class ChainMissesOutsideRule() : Rule(["contact-chain", "bcp", "checklist-institution"], new(
    "CD2088", Severity.Error,
    "連絡体制図で、発見者から {contact} に連絡する人まで届きません。",
    "In the contact chain no path leads from the finder to whoever calls {contact}.",
    "「連絡する人」（notified_by）まで、発見者から「次に連絡する先」（notifies）をつないでください。",
    "Connect the finder by notifies to the step in notified_by."))
{
    public override IEnumerable<Finding> Check(CheckContext context)
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
                yield return Code.At(contact.Origin.Of("notified_by"), ("contact", contact.Name));
            }
        }
    }
}
