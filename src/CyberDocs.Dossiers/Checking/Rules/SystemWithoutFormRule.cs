namespace CyberDocs.Checking.Rules;

/// <summary>A vendor that answers per system answers for each of its systems.</summary>
internal sealed class SystemWithoutFormRule() : Rule(["checklist-vendor"], new(
    "CD2029", Severity.Warning,
    "事業者 {vendor} はシステムごとに様式を出しますが、{system} の回答がありません。",
    "Vendor {vendor} answers per system, but there is no checklist for {system}.",
    "回答（answers）に、このシステムの事業者確認用を加えてください。",
    "Add the vendor checklist of that system."))
{
    public override IEnumerable<Finding> Check(CheckContext context)
    {
        var answered = context.Dossier.Answers
            .Where(answers => answers.Form == OfficialForm.Vendor)
            .Select(answers => (answers.Vendor, answers.System))
            .ToHashSet();
        foreach (var system in context.Dossier.Systems)
        {
            if (context.Index.Vendor(system.Vendor) is { Form: VendorFormScope.PerSystem, Contract: not Knowledge.No } vendor
                && !answered.Contains((vendor.Id, system.Id)))
            {
                yield return Code.At(vendor.Origin.Of("form"), ("vendor", vendor.Name), ("system", system.Name));
            }
        }
    }
}
