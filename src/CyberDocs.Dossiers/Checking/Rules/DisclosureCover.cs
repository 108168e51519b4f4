using CyberDocs.Model;

namespace CyberDocs.Checking.Rules;

/// <summary>Which systems a received MDS or SDS covers.</summary>
internal static class DisclosureCover
{
    /// <summary>Systems with patient information and a vendor for which none was received.</summary>
    public static IEnumerable<InformationSystem> Missing(CheckContext context, IEnumerable<InformationSystem> systems)
    {
        var covered = new HashSet<string>(StringComparer.Ordinal);
        var vendors = new HashSet<string>(StringComparer.Ordinal);
        foreach (var vendor in context.Dossier.Vendors)
        {
            foreach (var disclosure in vendor.Disclosures)
            {
                if (disclosure.ReceivedOn is null && disclosure.NotNeededReason is null)
                {
                    continue;
                }

                if (disclosure.System is { } system)
                {
                    covered.Add(system);
                }
                else
                {
                    vendors.Add(vendor.Id);
                }
            }
        }

        return systems.Where(system => system.HoldsPatientData == true
            && system.Vendor is { } vendor && !vendors.Contains(vendor) && !covered.Contains(system.Id));
    }
}
