namespace CyberDocs.Checking.Rules;

/// <summary>Every answer belongs to an item of the edition.</summary>
internal sealed class UnknownItemRule() : Rule(["checklist-institution", "checklist-vendor", "checklist-minimum", "bcp-check"], new(
    "CD2006", Severity.Error,
    "{form}の版 {edition} に項目 {item} はありません。近い項目: {nearest}",
    "Edition {edition} of {form} has no item {item}. Nearest: {nearest}",
    "項目の番号を、様式に印刷されている番号に直してください。ほかの版の答えなら、carry コマンドで引き継げます。",
    "Use the number that is printed on the form. Answers of another edition are carried over by cyberdocs carry."))
{
    public override IEnumerable<Finding> Check(CheckContext context)
    {
        foreach (var answers in context.Dossier.Answers)
        {
            if (context.EditionOf(answers) is not { } edition || AnswersOfAnotherEditionRule.EditionOf(context, answers) is not null)
            {
                continue;
            }

            var known = edition.Items.Select(item => item.Id).ToHashSet(StringComparer.Ordinal);
            foreach (var item in answers.Items.Where(item => !known.Contains(item.Item)))
            {
                var nearest = NearestName.Of(item.Item, edition.Items.Select(item => item.Id)) ?? "―";
                yield return Code.At(
                    item.Origin.Place, FormName.In(context, answers), ("edition", edition.Id), ("item", item.Item),
                    ("nearest", nearest)).About(answers);
            }
        }
    }
}
