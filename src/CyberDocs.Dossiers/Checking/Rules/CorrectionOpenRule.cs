namespace CyberDocs.Checking.Rules;

/// <summary>What an authority asked to correct is done, or has a day by which it will be.</summary>
internal sealed class CorrectionOpenRule() : RecordRule<Correction>(Kinds.Corrections, "done_on", ["cover"], new(
    "CD2181", Severity.Info,
    "確認・修正依頼 {point} への対応がまだ済んでいません。",
    "Point {point} of a request for correction is still open.",
    "対応したことと対応日（done と done_on）を記入してください。",
    "Enter done and done_on."))
{
    protected override bool Breaks(Correction point, CheckContext context) => point.IsOpen && !(point.Due < context.Date);
}
