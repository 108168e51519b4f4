namespace CyberDocs.Checking.Rules;

/// <summary>No step of the chain hangs on one person.</summary>
internal sealed class StepWithoutDeputyRule() : RecordRule<ContactStep>(Kinds.Steps, "person", ["contact-chain", "bcp"], new(
    "CD2085", Severity.Warning,
    "連絡体制図の「{step}」は {person} だけで、代行者がいません。",
    "Step {step} of the contact chain rests on {person} alone.",
    "代行者（deputies）を記入してください。",
    "Name a deputy."))
{
    protected override bool IsGrouped => false;

    protected override bool Breaks(ContactStep step, CheckContext context) =>
        StepReach.Of(step, context.Index).Named is not null
        && step.Deputies.Count == 0 && (context.Index.Role(step.Role)?.Deputies.Count ?? 0) == 0;

    protected override FindingArgument[] Values(ContactStep step, CheckContext context) => [("person", StepReach.Of(step, context.Index).Named!.Name)];
}
