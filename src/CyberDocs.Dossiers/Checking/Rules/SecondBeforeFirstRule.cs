using CyberDocs.Findings;

namespace CyberDocs.Checking.Rules;

/// <summary>The second check is not dated before the first.</summary>
internal sealed class SecondBeforeFirstRule : IRule
{
    public FindingCode Code => CheckFindings.SecondBeforeFirst;

    public IReadOnlyList<string> Documents { get; } = ["checklist-institution", "checklist-vendor", "checklist-minimum"];

    public IEnumerable<Finding> Check(CheckContext context)
    {
        foreach (var (answers, item) in AnsweredItems.Of(context.Dossier))
        {
            if (item.SecondOn < item.FirstOn)
            {
                yield return Code.Of(context, answers, item.Item, item.Origin.Of("second_on"));
            }
        }
    }
}
