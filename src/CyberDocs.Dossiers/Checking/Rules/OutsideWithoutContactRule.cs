namespace CyberDocs.Checking.Rules;

/// <summary>Every outside body can be reached.</summary>
internal sealed class OutsideWithoutContactRule() : RecordRule<OutsideContact>(Kinds.OutsideContacts, "phone", ["contact-chain", "bcp"], new(
    "CD2092", Severity.Error,
    "外部連絡先 {contact} に電話・メール・ウェブの連絡先がありません。",
    "Outside contact {contact} has neither telephone, mail nor web page.",
    "電話（phone）などを確かめて記入してください。",
    "Confirm and enter phone or another way."))
{
    protected override bool Breaks(OutsideContact contact, CheckContext context) =>
        contact.Phone is null && contact.NightPhone is null && contact.Email is null && contact.Url is null;
}
