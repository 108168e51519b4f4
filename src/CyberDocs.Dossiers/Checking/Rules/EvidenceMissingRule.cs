using CyberDocs.Forms;

namespace CyberDocs.Checking.Rules;

/// <summary>Where a checklist names its evidence, every はい has some. A checklist that names none is left alone.</summary>
internal sealed class EvidenceMissingRule : IRule
{
    public FindingCode Code { get; } = new(
        "CD2180", Severity.Info,
        "「はい」と答えた {count} 項目に、根拠がありません: {items}",
        "{count} items answered はい have no evidence: {items}",
        "根拠（evidence）に、文書や画面の名、日付、置き場所を書いてください。根拠一覧に載ります。",
        "Name the document or screen, its date and where it lies; the list of evidence shows it.");

    public IReadOnlyList<string> Documents { get; } = ["evidence"];

    public IEnumerable<Finding> Check(CheckContext context)
    {
        foreach (var form in context.Dossier.Answers.Where(form => form.Vendor is null && form.Items.Any(item => item.HasEvidence)))
        {
            var bare = form.Items.Where(item => !item.HasEvidence && (item.Second == Answer.Blank ? item.First : item.Second) == Answer.Yes).ToList();
            if (bare.Count > 0)
            {
                var count = bare.Count.ToString(CultureInfo.InvariantCulture);
                var printed = string.Join("、", bare.Select(item => ItemNumbers.PrintedOf(context.EditionOf(form), item.Item)));
                yield return Code.At(bare[0].Origin.Place, ("count", count), ("items", printed, string.Join(", ", bare.Select(item => item.Item)))) with
                {
                    Documents = ["evidence", form.Form],
                };
            }
        }
    }
}
