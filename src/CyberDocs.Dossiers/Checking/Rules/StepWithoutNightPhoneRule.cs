namespace CyberDocs.Checking.Rules;

/// <summary>Everyone in the chain can be called at night.</summary>
internal sealed class StepWithoutNightPhoneRule() : RecordRule<ContactStep>(Kinds.Steps, "night_phone", ["contact-chain", "bcp"], new(
    "CD2084", Severity.Warning,
    "連絡体制図の「{step}」に夜間・休日の電話番号がありません。",
    "Step {step} of the contact chain has no number for nights and holidays.",
    "夜間・休日の電話（night_phone）を記入してください。",
    "Enter night_phone."))
{
    protected override bool Breaks(ContactStep step, CheckContext context) => StepReach.Of(step, context.Index).NightPhone is null;
}
