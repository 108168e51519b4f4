using CyberDocs.Findings;

namespace CyberDocs.Checking.Rules;

/// <summary>Every answer belongs to an item of the edition.</summary>
internal sealed class UnknownItemRule : IRule
{
    public FindingCode Code => CheckFindings.UnknownItem;

    public IReadOnlyList<string> Documents { get; } = ["checklist-institution", "checklist-vendor", "checklist-minimum", "bcp-check"];

    public IEnumerable<Finding> Check(CheckContext context)
    {
        foreach (var (answers, item) in AnsweredItems.Of(context.Dossier))
        {
            if (context.EditionOf(answers) is { } edition && !AnsweredItems.ItemsOf(edition).Any(known => known.Id == item.Item))
            {
                var nearest = NearestName.Of(item.Item, AnsweredItems.ItemsOf(edition).Select(known => known.Id)) ?? "―";
                yield return Code.At(item.Origin.Place, FormName.Of(context, answers), edition.Id, item.Item, nearest, FormName.IdOf(context, answers)).About(answers);
            }
        }
    }
}
