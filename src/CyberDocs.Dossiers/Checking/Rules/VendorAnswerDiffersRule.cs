using CyberDocs.Findings;
using CyberDocs.Model;

namespace CyberDocs.Checking.Rules;

/// <summary>The institution does not answer はい where one of its vendors answers いいえ.</summary>
internal sealed class VendorAnswerDiffersRule : IRule
{
    public FindingCode Code => CheckFindings.VendorAnswerDiffers;

    public IReadOnlyList<string> Documents { get; } = ["checklist-institution", "checklist-vendor"];

    public IEnumerable<Finding> Check(CheckContext context)
    {
        var own = new Dictionary<string, ItemAnswer>(StringComparer.Ordinal);
        foreach (var (answers, item) in AnsweredItems.Of(context.Dossier))
        {
            if (answers.Form == "checklist-institution")
            {
                own.TryAdd(item.Item, item);
            }
        }

        foreach (var (answers, item) in AnsweredItems.Of(context.Dossier))
        {
            if (answers.Form == "checklist-vendor"
                && AnsweredItems.Final(item) == Answer.No
                && own.TryGetValue(item.Item, out var mine)
                && AnsweredItems.Final(mine) == Answer.Yes
                && FormOverlap.SameQuestion(context, answers, item.Item))
            {
                yield return Code.At(
                    mine.Origin.Of("first"), ItemName.Of(context, answers, item.Item), context.Index.Vendor(answers.Vendor)?.Name ?? answers.Vendor ?? "―", item.Item);
            }
        }
    }
}
