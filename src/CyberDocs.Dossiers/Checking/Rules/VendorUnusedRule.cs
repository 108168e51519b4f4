using CyberDocs.Findings;
using CyberDocs.Model;

namespace CyberDocs.Checking.Rules;

/// <summary>Every vendor has a part in the systems.</summary>
internal sealed class VendorUnusedRule : IRule
{
    public FindingCode Code => CheckFindings.VendorUnused;

    public IReadOnlyList<string> Documents { get; } = ["parties"];

    public IEnumerable<Finding> Check(CheckContext context)
    {
        var linked = context.Dossier.Links.Select(link => link.Vendor).OfType<string>().ToHashSet(StringComparer.Ordinal);
        foreach (var vendor in context.Dossier.Vendors)
        {
            if (vendor.Form != VendorFormScope.None && !linked.Contains(vendor.Id)
                && !context.Index.SystemsOfVendor(vendor.Id).Any() && !context.Index.DevicesOfVendor(vendor.Id).Any())
            {
                yield return Code.AtRecord(vendor.Origin.Place, vendor.Name);
            }
        }
    }
}
