namespace CyberDocs.Checking.Rules;

/// <summary>A vendor with a checklist supplies a system or maintains a device.</summary>
internal sealed class VendorFormWithoutSubjectRule() : Rule(["checklist-vendor"], new(
    "CD2030", Severity.Warning,
    "事業者 {vendor} の様式がありますが、供給するシステムも保守する機器もありません。",
    "Vendor {vendor} has a checklist but neither a system nor a device.",
    "システム（systems）か台帳の「保守事業者」にこの事業者を記入してください。",
    "Name the vendor at a system or in the ledger."))
{
    public override IEnumerable<Finding> Check(CheckContext context)
    {
        foreach (var answers in context.Dossier.Answers)
        {
            if (answers.Form == OfficialForm.Vendor
                && context.Index.Vendor(answers.Vendor) is { } vendor
                && !context.Index.SystemsOfVendor(vendor.Id).Any()
                && !context.Index.DevicesOfVendor(vendor.Id).Any())
            {
                yield return Code.AtRecord(answers.Origin.Of("vendor"), ("vendor", vendor.Name));
            }
        }
    }
}
