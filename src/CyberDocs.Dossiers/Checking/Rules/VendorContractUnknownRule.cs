using CyberDocs.Findings;
using CyberDocs.Model;

namespace CyberDocs.Checking.Rules;

/// <summary>It is known of every vendor whether there is a contract.</summary>
internal sealed class VendorContractUnknownRule : IRule
{
    public FindingCode Code => CheckFindings.VendorContractUnknown;

    public IReadOnlyList<string> Documents { get; } = ["checklist-institution", "parties"];

    public IEnumerable<Finding> Check(CheckContext context)
    {
        foreach (var vendor in context.Dossier.Vendors)
        {
            if (vendor.Contract == Knowledge.Unknown)
            {
                yield return Code.AtRecord(vendor.Origin.Of("contract"), vendor.Name);
            }
        }
    }
}
