namespace CyberDocs.Checking.Rules;

/// <summary>The contact chain names the police and the ministry, as checklist item 3-(1) asks.</summary>
internal sealed class OutsideContactMissingRule : IRule
{
    public FindingCode Code { get; } = new(
        "CD2005", Severity.Error,
        "連絡体制図の外部連絡先に{contact}がありません。",
        "The contact chain has no outside contact for {contact}.",
        "連絡体制図（contacts）の院外の連絡先（outside）に、種類（kind）が「{kind}」のものを加えてください。",
        "Add an outside contact of kind {kind}.");

    public IReadOnlyList<string> Documents { get; } = ["contact-chain", "checklist-institution"];

    public IEnumerable<Finding> Check(CheckContext context)
    {
        foreach (var kind in (ContactKind[])[ContactKind.Mhlw, ContactKind.Police])
        {
            if (!context.Dossier.Contacts.Outside.Any(contact => contact.Kind == kind))
            {
                var term = Terms.ContactKinds[kind];
                yield return Code.At(context.Dossier.Contacts.Origin.Of("outside"), ("contact", term.Japanese), ("kind", term.Japanese, term.Id));
            }
        }
    }
}
