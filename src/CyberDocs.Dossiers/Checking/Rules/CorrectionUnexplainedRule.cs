namespace CyberDocs.Checking.Rules;

/// <summary>A point that is done says what was done, after it was asked.</summary>
internal sealed class CorrectionUnexplainedRule() : RecordRule<Correction>(Kinds.Corrections, "done", ["cover"], new(
    "CD2183", Severity.Warning,
    "確認・修正依頼 {point} は対応済みですが、何をしたかが書かれていないか、対応日が依頼日より前です。",
    "Point {point} of a request for correction is done, but it does not say what was done, or was done before it was asked.",
    "対応（done）に何をしたかを書き、依頼日と対応日を確かめてください。",
    "Enter what was done in done, and check requested_on and done_on."))
{
    protected override bool Breaks(Correction point, CheckContext context) => !point.IsOpen && (point.Done is null || point.DoneOn < point.RequestedOn?.First);
}
