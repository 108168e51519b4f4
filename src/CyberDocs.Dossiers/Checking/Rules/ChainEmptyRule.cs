namespace CyberDocs.Checking.Rules;

/// <summary>There is a contact chain.</summary>
internal sealed class ChainEmptyRule() : RecordRule<ContactChain>(Kinds.Chain, "inside", ["contact-chain", "checklist-institution"], new(
    "CD2102", Severity.Error,
    "連絡体制図の院内の連絡先がありません。",
    "The contact chain has no step inside the institution.",
    "連絡体制図（contacts）の院内の連絡先（inside）に、発見者から順に記入してください。",
    "Describe the steps in inside, finder first."))
{
    protected override bool Breaks(ContactChain chain, CheckContext context) => chain.Inside.Count == 0;
}
