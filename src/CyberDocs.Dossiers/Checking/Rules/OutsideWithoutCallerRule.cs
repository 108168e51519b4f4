namespace CyberDocs.Checking.Rules;

/// <summary>It is fixed who calls each outside body.</summary>
internal sealed class OutsideWithoutCallerRule() : RecordRule<OutsideContact>(Kinds.OutsideContacts, "notified_by", ["contact-chain", "bcp"], new(
    "CD2094", Severity.Warning,
    "外部連絡先 {contact} に連絡する人が決まっていません。",
    "It is not fixed who calls {contact}.",
    "「連絡する人」（notified_by）に、院内の連絡先の番号（id）を記入してください。",
    "Enter the step in notified_by."))
{
    protected override bool Breaks(OutsideContact contact, CheckContext context) => contact.NotifiedBy is null;
}
