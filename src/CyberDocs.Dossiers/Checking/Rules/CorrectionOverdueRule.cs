namespace CyberDocs.Checking.Rules;

/// <summary>What an authority asked to correct is done by the day that it set.</summary>
internal sealed class CorrectionOverdueRule() : RecordRule<Correction>(Kinds.Corrections, "due", ["cover"], new(
    "CD2182", Severity.Warning,
    "確認・修正依頼 {point} の回答期限 {due} を過ぎましたが、対応が済んでいません。",
    "Point {point} of a request for correction was due on {due} and is still open.",
    "対応して対応日（done_on）を記入するか、依頼元に期限を相談してください。",
    "See to it and enter done_on, or ask the authority for more time."))
{
    protected override bool Breaks(Correction point, CheckContext context) => point.IsOpen && point.Due < context.Date;

    protected override FindingArgument[] Values(Correction point, CheckContext context) => [("due", AnsweredItems.Text(point.Due!.Value))];
}
