using System.Globalization;
using CyberDocs.Findings;

namespace CyberDocs.Checking.Rules;

/// <summary>Items not yet held against the printed form are pointed out once per form.</summary>
internal sealed class UnverifiedItemsRule : IRule
{
    public FindingCode Code => CheckFindings.UnverifiedItems;

    public IReadOnlyList<string> Documents { get; } = ["checklist-institution", "checklist-vendor", "checklist-minimum", "bcp-check"];

    public IEnumerable<Finding> Check(CheckContext context)
    {
        foreach (var form in context.Dossier.Answers.Select(answers => answers.Form).Distinct(StringComparer.Ordinal))
        {
            var answers = context.Dossier.Answers.First(answers => answers.Form == form);
            if (context.EditionOf(answers) is { } edition)
            {
                var open = AnsweredItems.ItemsOf(edition).Where(item => !item.Verified).ToList();
                if (open.Count > 0)
                {
                    yield return Code.At(
                        answers.Origin.Of("form"), FormName.Of(form), edition.Id, open.Count.ToString(CultureInfo.InvariantCulture),
                        string.Join("、", open.Select(item => ItemName.Of(edition, item.Id))), string.Join(", ", open.Select(item => item.Id)), form) with { Documents = [form] };
                }
            }
        }
    }
}
