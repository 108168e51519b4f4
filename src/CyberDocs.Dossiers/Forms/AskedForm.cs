namespace CyberDocs.Forms;

/// <summary>A checklist that a vendor is asked for: about all that it supplies, or about one system. Immutable and thread-safe.</summary>
/// <param name="Vendor">The vendor.</param>
/// <param name="System">The system; null where the form is about all of them.</param>
internal sealed record AskedForm(Vendor Vendor, InformationSystem? System)
{
    /// <summary>All of a dossier, vendor by vendor, with those whose own document stands in for the form.</summary>
    public static IEnumerable<AskedForm> Of(Dossier dossier)
    {
        var systemsOf = dossier.Systems.ToLookup(system => system.Vendor, StringComparer.Ordinal);
        foreach (var vendor in dossier.Vendors.Where(vendor => vendor.Form != VendorFormScope.None && vendor.Contract != Knowledge.No))
        {
            var systems = vendor.Form == VendorFormScope.PerSystem ? systemsOf[vendor.Id].ToList() : [];
            if (systems.Count == 0)
            {
                yield return new(vendor, null);
            }

            foreach (var system in systems)
            {
                yield return new(vendor, system);
            }
        }
    }

    /// <summary>The newest request for it; null when it was never asked for.</summary>
    public FormRequest? Request =>
        Vendor.Requests.LastOrDefault(request => request.System == System?.Id)
        ?? Vendor.Requests.LastOrDefault(request => System is null || request.System is null);
}
