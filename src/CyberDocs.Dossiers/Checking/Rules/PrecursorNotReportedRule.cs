using CyberDocs.Findings;

namespace CyberDocs.Checking.Rules;

/// <summary>The plan asks for precursors, such as faults that nobody can explain, to be reported.</summary>
internal sealed class PrecursorNotReportedRule : IRule
{
    private static readonly string[] Words = ["前兆", "兆候", "予兆", "原因不明", "原因の分からない", "繰り返", "いつもと違う", "不審"];

    public FindingCode Code => CheckFindings.PrecursorNotReported;

    public IReadOnlyList<string> Documents { get; } = ["bcp"];

    public IEnumerable<Finding> Check(CheckContext context)
    {
        var plan = context.Dossier.Bcp;
        if (plan.ReportItems.Count > 0 && !plan.ReportItems.Concat(plan.Events).Concat(plan.Attacks).Any(text => Words.Any(word => text.Contains(word, StringComparison.Ordinal))))
        {
            yield return Code.At(plan.Origin.Of("report_items"));
        }
    }
}
