using CyberDocs.Findings;
using CyberDocs.Model;

namespace CyberDocs.Checking.Rules;

/// <summary>The plan asks for precursors, such as faults that nobody can explain, to be reported.</summary>
internal sealed class PrecursorNotReportedRule() : RecordRule<BcpFacts>(Kinds.Plan, "report_items", ["bcp"], new(
    "CD2107", Severity.Info,
    "報告する項目に、前兆（原因不明の不具合の繰り返しなど）がありません。",
    "The items to report do not name precursors such as repeated faults without a cause.",
    "報告の項目（report_items）に「原因不明の不具合の繰り返し」などを加えてください。",
    "Add repeated unexplained faults to report_items."))
{
    private static readonly string[] Words = ["前兆", "兆候", "予兆", "原因不明", "原因の分からない", "繰り返", "いつもと違う", "不審"];

    protected override bool Breaks(BcpFacts plan, CheckContext context) =>
        plan.ReportItems.Count > 0
        && !plan.ReportItems.Concat(plan.Events).Concat(plan.Attacks).Any(text => Words.Any(word => text.Contains(word, StringComparison.Ordinal)));
}
