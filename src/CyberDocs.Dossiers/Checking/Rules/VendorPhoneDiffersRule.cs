namespace CyberDocs.Checking.Rules;

/// <summary>A vendor has the same numbers in the chart as in the vendor list.</summary>
internal sealed class VendorPhoneDiffersRule() : Rule(["contact-chain", "bcp"], new(
    "CD2100", Severity.Warning,
    "事業者 {vendor} の電話番号 {phone} が、事業者の一覧の番号と違います。",
    "Telephone {phone} of vendor {vendor} is not among the numbers of the vendor list.",
    "正しい番号にそろえてください。",
    "Make the numbers agree."))
{
    public override IEnumerable<Finding> Check(CheckContext context)
    {
        var numbers = new Dictionary<string, HashSet<string>>(StringComparer.Ordinal);
        foreach (var contact in context.Dossier.Contacts.Outside)
        {
            if (contact.Phone is { } phone && context.Index.Vendor(contact.Vendor) is { Contacts.Count: > 0 } vendor
                && !NumbersOf(vendor, numbers).Contains(PhoneText.Key(phone)))
            {
                yield return Code.At(contact.Origin.Of("phone"), ("vendor", vendor.Name), ("phone", phone));
            }
        }
    }

    private static HashSet<string> NumbersOf(Vendor vendor, Dictionary<string, HashSet<string>> numbers) =>
        numbers.TryGetValue(vendor.Id, out var own) ? own : numbers[vendor.Id] = vendor.Contacts
            .SelectMany(contact => (string?[])[contact.Phone, contact.NightPhone])
            .Select(phone => PhoneText.Key(phone ?? "")).ToHashSet(StringComparer.Ordinal);
}
