namespace CyberDocs.Checking.Rules;

/// <summary>Numbers of outside bodies were confirmed within a year.</summary>
internal sealed class ContactUnconfirmedRule() : RecordRule<OutsideContact>(Kinds.OutsideContacts, "confirmed_on", ["contact-chain", "bcp"], new(
    "CD2093", Severity.Warning,
    "外部連絡先 {contact} の番号が1年以内に確認されていません（確認日: {date}）。",
    "The contact of {contact} was not confirmed within a year (confirmed on: {date}).",
    "番号を確かめ、確認日（confirmed_on）を更新してください。",
    "Confirm the number and update confirmed_on."))
{
    protected override bool Breaks(OutsideContact contact, CheckContext context) =>
        contact.ConfirmedOn is null || contact.ConfirmedOn < context.Date.AddYears(-1);

    protected override FindingArgument[] Values(OutsideContact contact, CheckContext context) =>
        [("date", contact.ConfirmedOn is { } day ? AnsweredItems.Text(day) : "―")];
}
