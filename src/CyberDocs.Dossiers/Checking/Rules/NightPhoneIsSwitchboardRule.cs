namespace CyberDocs.Checking.Rules;

/// <summary>At night people are called directly: the switchboard may be down with the network.</summary>
internal sealed class NightPhoneIsSwitchboardRule() : RecordRule<ContactStep>(Kinds.Steps, "night_phone", ["contact-chain"], new(
    "CD2145", Severity.Info,
    "連絡体制図の「{step}」の夜間・休日の番号が代表番号 {phone} です。",
    "Step {step} of the contact chain is called over the switchboard {phone} at night.",
    "代表電話が止まったときにも届く直通の番号を記入してください。",
    "Enter a direct number that works without the switchboard."))
{
    protected override bool IsGrouped => false;

    protected override bool Breaks(ContactStep step, CheckContext context) =>
        context.Dossier.Institution.Phone is { } switchboard && PhoneText.AreSame(StepReach.Of(step, context.Index).NightPhone, switchboard);

    protected override FindingArgument[] Values(ContactStep step, CheckContext context) => [("phone", context.Dossier.Institution.Phone!)];
}
