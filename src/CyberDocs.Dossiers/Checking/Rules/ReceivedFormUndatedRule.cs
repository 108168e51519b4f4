using CyberDocs.Findings;

namespace CyberDocs.Checking.Rules;

/// <summary>A received file has its date of receipt.</summary>
internal sealed class ReceivedFormUndatedRule : IRule
{
    public FindingCode Code => CheckFindings.ReceivedFormUndated;

    public IReadOnlyList<string> Documents { get; } = ["checklist-vendor", "cover"];

    public IEnumerable<Finding> Check(CheckContext context)
    {
        foreach (var vendor in context.Dossier.Vendors)
        {
            if (vendor.ReceivedFile is not null && vendor.ReceivedOn is null)
            {
                yield return Code.AtRecord(vendor.Origin.Of("received_file"), vendor.Name);
            }
        }
    }
}
