using CyberDocs.Findings;

namespace CyberDocs.Checking.Rules;

/// <summary>A maintenance line that is always open is worth a reason.</summary>
internal sealed class MaintenanceLineAlwaysOnRule : IRule
{
    public FindingCode Code => CheckFindings.MaintenanceLineAlwaysOn;

    public IReadOnlyList<string> Documents { get; } = ["network-diagram"];

    public IEnumerable<Finding> Check(CheckContext context)
    {
        foreach (var link in context.Dossier.Links)
        {
            if (link is { RemoteMaintenance: true, AlwaysOn: true })
            {
                yield return Code.AtRecord(link.Origin.Of("always_on"), context.NameOf(link));
            }
        }
    }
}
