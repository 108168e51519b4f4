namespace CyberDocs.Checking.Rules;

/// <summary>Where patient information is held, the contact chain names the privacy commission.</summary>
internal sealed class PrivacyContactMissingRule() : RecordRule<ContactChain>(Kinds.Chain, "outside", ["contact-chain", "bcp"], new(
    "CD2148", Severity.Warning,
    "患者情報を持つシステムがありますが、外部連絡先に個人情報保護委員会がありません。",
    "There are systems with patient information but no contact of the privacy commission.",
    "連絡体制図（contacts）の院外の連絡先（outside）に、種類（kind）が「個人情報保護委員会」のものと期限（速報と確報）を加えてください。",
    "Add the commission with the deadlines of its reports."))
{
    protected override bool Breaks(ContactChain chain, CheckContext context) =>
        chain.Outside.Count > 0 && context.Dossier.Systems.Any(system => system.HoldsPatientData == true)
        && chain.Outside.All(contact => contact.Kind != ContactKind.PrivacyCommission);
}
