namespace CyberDocs.Checking.Rules;

/// <summary>A disclosure has its date of receipt, or a reason why none is needed.</summary>
internal sealed class DisclosureUndatedRule() : Rule(["parties", "checklist-institution"], new(
    "CD2118", Severity.Warning,
    "事業者 {vendor} の開示書（{product}）の受領日がありません。",
    "A disclosure of vendor {vendor} ({product}) has no date of receipt.",
    "受領日（received_on）を記入するか、不要の理由（not_needed_reason）を書いてください。",
    "Enter received_on, or not_needed_reason."))
{
    public override IEnumerable<Finding> Check(CheckContext context) =>
        from vendor in context.Dossier.Vendors
        from disclosure in vendor.Disclosures
        where disclosure.ReceivedOn is null && disclosure.NotNeededReason is null
        select Code.At(
            disclosure.Origin.Place, ("vendor", vendor.Name),
            ("product", disclosure.Product ?? Terms.DisclosureKinds[disclosure.Kind].Japanese));
}
