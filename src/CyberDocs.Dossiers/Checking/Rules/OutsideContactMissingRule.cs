namespace CyberDocs.Checking.Rules;

/// <summary>The contact chain names the police and the ministry, as checklist item 3-(1) asks.</summary>
internal sealed class OutsideContactMissingRule() : Rule(["contact-chain", "checklist-institution"], new(
    "CD2005", Severity.Error,
    "連絡体制図の外部連絡先に{contact}がありません。",
    "The contact chain has no outside contact for {contact}.",
    "連絡体制図（contacts）の院外の連絡先（outside）に、種類（kind）が「{kind}」のものを加えてください。",
    "Add an outside contact of kind {kind}."))
{
    public override IEnumerable<Finding> Check(CheckContext context) =>
        from kind in (ContactKind[])[ContactKind.Mhlw, ContactKind.Police]
        where !context.Dossier.Contacts.Outside.Any(contact => contact.Kind == kind)
        let term = Terms.ContactKinds[kind]
        select Code.At(context.Dossier.Contacts.Origin.Of("outside"), ("contact", term.Japanese), ("kind", term.Japanese, term.Id));
}
