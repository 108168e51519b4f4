namespace CyberDocs.Checking.Rules;

/// <summary>It is known by when an authority must be told.</summary>
internal sealed class ReportWithoutDeadlineRule() : RecordRule<OutsideContact>(Kinds.OutsideContacts, "deadline", ["contact-chain", "bcp"], new(
    "CD2149", Severity.Info,
    "外部連絡先 {contact} への報告の期限がありません。",
    "There is no deadline for the report to {contact}.",
    "期限（deadline）に「速やかに」「3～5日以内に速報」などと記入してください。",
    "Enter when it must be told in deadline."))
{
    protected override bool Breaks(OutsideContact contact, CheckContext context) =>
        contact.Deadline is null
        && contact.Kind is ContactKind.Mhlw or ContactKind.Prefecture or ContactKind.HealthCenter or ContactKind.Police or ContactKind.PrivacyCommission;
}
