namespace CyberDocs.Checking.Rules;

/// <summary>A vendor whose night number is its day number says that someone answers at night.</summary>
internal sealed class VendorNightPhoneSameAsDayRule() : Rule(["contact-chain", "parties"], new(
    "CD2144", Severity.Info,
    "事業者 {vendor} の夜間・休日の番号 {phone} は昼間と同じで、夜間に受け付けるか分かりません。",
    "The night number {phone} of vendor {vendor} is its day number; whether someone answers at night is not known.",
    "夜間に受けるなら受付時間（hours）に「24時間」などと記入し、受けないなら夜間の番号を確かめてください。",
    "Enter 24 hours in hours, or find out the night number."))
{
    public override IEnumerable<Finding> Check(CheckContext context)
    {
        foreach (var vendor in context.Dossier.Vendors)
        {
            foreach (var contact in vendor.Contacts)
            {
                if (contact.NightPhone is { } number && PhoneText.AreSame(number, contact.Phone) && !IsAlwaysManned(contact.Hours))
                {
                    yield return Code.At(contact.Origin.Of("night_phone"), ("vendor", vendor.Name), ("phone", number));
                }
            }
        }
    }

    private static bool IsAlwaysManned(string? hours) =>
        PlainEntry.IsOneOf(hours, "24時間", "24時間365日", "24時間・365日", "24時間 365日", "24時間対応", "終日", "常時");
}
