namespace CyberDocs.Checking.Rules;

/// <summary>Which systems a received MDS or SDS covers. Immutable and thread-safe.</summary>
internal sealed class DisclosureCover
{
    private readonly HashSet<string> systems = new(StringComparer.Ordinal);
    private readonly HashSet<string> vendors = new(StringComparer.Ordinal);

    public DisclosureCover(Dossier dossier)
    {
        foreach (var vendor in dossier.Vendors)
        {
            foreach (var disclosure in vendor.Disclosures)
            {
                if (disclosure.ReceivedOn is null && disclosure.NotNeededReason is null)
                {
                    continue;
                }

                if (disclosure.System is { } system)
                {
                    systems.Add(system);
                }
                else
                {
                    vendors.Add(vendor.Id);
                }
            }
        }
    }

    /// <summary>True for a system with patient information and a vendor for which none was received.</summary>
    public bool IsMissing(InformationSystem system) => system.HoldsPatientData == true
        && system.Vendor is { } vendor && !vendors.Contains(vendor) && !systems.Contains(system.Id);
}
