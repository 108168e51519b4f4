namespace CyberDocs.Checking.Rules;

/// <summary>対象外 is explained in the remarks.</summary>
internal sealed class NotApplicableWithoutRemarkRule()
    : RecordRule<AnsweredItem>(Kinds.Items, "first", ["checklist-institution", "checklist-vendor", "checklist-minimum"], new(
    "CD2032", Severity.Warning,
    "{form}の項目 {item} は「対象外」ですが、備考に理由がありません。",
    "Item {item} of {form} is 対象外 without a reason in the remarks.",
    "備考（remarks）に「供給範囲外」などの理由を記入してください。",
    "Give the reason in remarks."))
{
    protected override bool Breaks(AnsweredItem answered, CheckContext context) =>
        answered.Item.First == Answer.NotApplicable && answered.Item.Remarks is null;
}
