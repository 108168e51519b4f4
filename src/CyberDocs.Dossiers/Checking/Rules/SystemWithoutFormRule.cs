using CyberDocs.Findings;
using CyberDocs.Model;

namespace CyberDocs.Checking.Rules;

/// <summary>A vendor that answers per system answers for each of its systems.</summary>
internal sealed class SystemWithoutFormRule : IRule
{
    public FindingCode Code => CheckFindings.SystemWithoutForm;

    public IReadOnlyList<string> Documents { get; } = ["checklist-vendor"];

    public IEnumerable<Finding> Check(CheckContext context)
    {
        var answered = context.Dossier.Answers
            .Where(answers => answers.Form == "checklist-vendor")
            .Select(answers => (answers.Vendor, answers.System))
            .ToHashSet();
        foreach (var system in context.Dossier.Systems)
        {
            if (context.Index.Vendor(system.Vendor) is { Form: VendorFormScope.PerSystem, Contract: not Knowledge.No } vendor
                && !answered.Contains((vendor.Id, system.Id)))
            {
                yield return Code.At(vendor.Origin.Of("form"), vendor.Name, system.Name);
            }
        }
    }
}
