using CyberDocs.Findings;
using CyberDocs.Model;

namespace CyberDocs.Checking.Rules;

/// <summary>The contract says who answers for what.</summary>
internal sealed class VendorWithoutScopeRule : IRule
{
    public FindingCode Code => CheckFindings.VendorWithoutScope;

    public IReadOnlyList<string> Documents { get; } = ["parties", "checklist-vendor"];

    public IEnumerable<Finding> Check(CheckContext context)
    {
        foreach (var vendor in context.Dossier.Vendors)
        {
            if (vendor.Contract == Knowledge.Yes && vendor.Scope is null)
            {
                yield return Code.AtRecord(vendor.Origin.Of("scope"), vendor.Name);
            }
        }
    }
}
