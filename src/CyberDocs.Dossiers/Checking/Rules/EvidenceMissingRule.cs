using CyberDocs.Forms;

namespace CyberDocs.Checking.Rules;

/// <summary>Where a checklist names its evidence, every はい has some. A checklist that names none is left alone.</summary>
internal sealed class EvidenceMissingRule() : Rule(["evidence"], new(
    "CD2180", Severity.Info,
    "「はい」と答えた {count} 項目に、根拠がありません: {items}",
    "{count} items answered はい have no evidence: {items}",
    "根拠（evidence）に、文書や画面の名、日付、置き場所を書いてください。根拠一覧に載ります。",
    "Name the document or screen, its date and where it lies; the list of evidence shows it."))
{
    public override IEnumerable<Finding> Check(CheckContext context) =>
        from form in context.Dossier.Answers.Where(form => form.Vendor is null && form.Items.Any(item => item.HasEvidence))
        let bare = form.Items.Where(item => !item.HasEvidence && (item.Second == Answer.Blank ? item.First : item.Second) == Answer.Yes).ToList()
        where bare.Count > 0
        let count = bare.Count.ToString(CultureInfo.InvariantCulture)
        let printed = string.Join("、", bare.Select(item => ItemNumbers.PrintedOf(context.EditionOf(form), item.Item)))
        select Code.At(bare[0].Origin.Place, ("count", count), ("items", printed, string.Join(", ", bare.Select(item => item.Item)))) with
        {
            Documents = ["evidence", form.Form],
        };
}
