namespace CyberDocs.Checking.Rules;

/// <summary>The plan asks for precursors, such as faults that nobody can explain, to be reported.</summary>
internal sealed class PrecursorNotReportedRule() : RecordRule<BcpFacts>(Kinds.Plan, "report_items", ["bcp"], new(
    "CD2107", Severity.Info,
    "報告する項目に「前兆」又は「原因不明の不具合の繰り返し」という項目がありません。",
    "The items to report hold neither 前兆 (precursors) nor 原因不明の不具合の繰り返し (repeated faults without a cause).",
    "報告の項目（report_items）に「原因不明の不具合の繰り返し」を加えてください。",
    "Add 原因不明の不具合の繰り返し to report_items."))
{
    protected override bool Breaks(BcpFacts plan, CheckContext context) =>
        plan.ReportItems.Count > 0 && !plan.ReportItems.Any(item => PlainEntry.IsOneOf(item, "前兆", "原因不明の不具合の繰り返し", "原因不明の不具合"));
}
