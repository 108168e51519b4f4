using CyberDocs.Findings;

namespace CyberDocs.Checking.Rules;

/// <summary>A vendor has the same numbers in the chart as in the vendor list.</summary>
internal sealed class VendorPhoneDiffersRule : IRule
{
    public FindingCode Code => CheckFindings.VendorPhoneDiffers;

    public IReadOnlyList<string> Documents { get; } = ["contact-chain", "bcp"];

    public IEnumerable<Finding> Check(CheckContext context)
    {
        foreach (var contact in context.Dossier.Contacts.Outside)
        {
            if (contact.Phone is { } phone && context.Index.Vendor(contact.Vendor) is { Contacts.Count: > 0 } vendor
                && !vendor.Contacts.Any(known => known.Phone == phone || known.NightPhone == phone))
            {
                yield return Code.At(contact.Origin.Of("phone"), vendor.Name, phone);
            }
        }
    }
}
