namespace CyberDocs.Checking.Rules;

/// <summary>Everyone in the chain can be called.</summary>
internal sealed class StepWithoutPhoneRule() : RecordRule<ContactStep>(Kinds.Steps, "phone", ["contact-chain", "bcp"], new(
    "CD2083", Severity.Error,
    "連絡体制図の「{step}」に電話番号がありません。",
    "Step {step} of the contact chain has no telephone number.",
    "電話（phone）を記入するか、人・部署の番号を記入してください。",
    "Enter phone here, at the person or at the department."))
{
    protected override bool Breaks(ContactStep step, CheckContext context) => StepReach.Of(step, context.Index).Phone is null;
}
