using CyberDocs.Findings;

namespace CyberDocs.Checking.Rules;

/// <summary>A vendor whose night number is its day number says that someone answers at night.</summary>
internal sealed class VendorNightPhoneSameAsDayRule : IRule
{
    public FindingCode Code => CheckFindings.VendorNightPhoneSameAsDay;

    public IReadOnlyList<string> Documents { get; } = ["contact-chain", "parties"];

    public IEnumerable<Finding> Check(CheckContext context)
    {
        foreach (var vendor in context.Dossier.Vendors)
        {
            foreach (var contact in vendor.Contacts)
            {
                if (contact.NightPhone is { } number && number == contact.Phone && !IsAlwaysManned(contact.Hours))
                {
                    yield return Code.At(contact.Origin.Of("night_phone"), vendor.Name, number);
                }
            }
        }
    }

    private static bool IsAlwaysManned(string? hours) => hours is not null
        && (hours.Contains("24", StringComparison.Ordinal) || hours.Contains("２４", StringComparison.Ordinal) || hours.Contains("終日", StringComparison.Ordinal) || hours.Contains("常時", StringComparison.Ordinal));
}
