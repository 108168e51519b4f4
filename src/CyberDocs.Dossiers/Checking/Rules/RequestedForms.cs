using CyberDocs.Forms;

namespace CyberDocs.Checking.Rules;

/// <summary>The checklists that vendors are asked for, as rules walk over them.</summary>
internal static class RequestedForms
{
    /// <summary>All, where the dossier keeps requests; none otherwise, for nobody has to.</summary>
    public static IEnumerable<VendorStanding> Of(CheckContext context) =>
        context.Dossier.Vendors.Any(vendor => vendor.Requests.Count > 0) ? VendorStanding.Of(context.Dossier, context.Date) : [];

    public static string NameOf(VendorStanding form) => form.System is { } system ? $"{form.Vendor.Name}（{system.Name}）" : form.Vendor.Name;
}
