namespace CyberDocs.Checking.Rules;

/// <summary>Every step of the chain is told by another.</summary>
internal sealed class StepUnreachableRule() : RecordSetRule<ContactStep>(Kinds.Steps, null, ["contact-chain"], new(
    "CD2089", Severity.Warning,
    "連絡体制図の「{step}」には、だれからも連絡が来ません。",
    "Nobody tells step {step} of the contact chain.",
    "前の人の「次に連絡する先」（notifies）に、この人の番号（id）を加えてください。",
    "Add it to notifies of an earlier step."))
{
    protected override IEnumerable<ContactStep> Broken(CheckContext context)
    {
        var told = context.Dossier.Contacts.Inside.SelectMany(step => step.Notifies).ToHashSet(StringComparer.Ordinal);
        return context.Dossier.Contacts.Inside.Skip(1).Where(step => !told.Contains(step.Id));
    }
}
