using CyberDocs.Findings;

namespace CyberDocs.Checking.Rules;

/// <summary>Every system has a vendor, or its remarks say why not.</summary>
internal sealed class SystemWithoutVendorRule : IRule
{
    public FindingCode Code => CheckFindings.SystemWithoutVendor;

    public IReadOnlyList<string> Documents { get; } = ["parties", "system-diagram", "checklist-vendor"];

    public IEnumerable<Finding> Check(CheckContext context)
    {
        foreach (var system in context.Dossier.Systems)
        {
            if (system.Vendor is null && system.Remarks is null)
            {
                yield return Code.AtRecord(system.Origin.Of("vendor"), system.Name);
            }
        }
    }
}
