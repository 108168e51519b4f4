using CyberDocs.Forms;

namespace CyberDocs.Checking.Rules;

/// <summary>A checklist's answers belong to the edition that is chosen, not all of them to another one.</summary>
internal sealed class AnswersOfAnotherEditionRule() : Rule(["checklist-institution", "checklist-vendor"], new(
    "CD2193", Severity.Error,
    "{forms}の回答は版 {other} の項目への答えですが、版の指定は {edition} です（合わない項目 {count} 件）。",
    "The answers of {forms} are to items of edition {other}, but edition {edition} is chosen ({count} items do not fit).",
    "carry コマンドで答えを版 {edition} に引き継ぐか（cyberdocs carry データ --to {edition}）、版の指定（editions）を元に戻してください。",
    "Carry the answers over to {edition} with the carry command (cyberdocs carry DOSSIER --to {edition}), or choose the former edition again."))
{
    public override IEnumerable<Finding> Check(CheckContext context)
    {
        var strangers = context.Dossier.Answers.Select(form => (Form: form, Other: EditionOf(context, form)?.Id)).Where(entry => entry.Other is not null);
        foreach (var group in strangers.GroupBy(entry => (entry.Other, context.EditionOf(entry.Form)!.Id)))
        {
            var forms = group.Select(entry => entry.Form).ToList();
            var (names, ids) = (forms.Select(form => FormName.Of(context, form)), forms.Select(form => FormName.IdOf(context, form)));
            var count = forms.Sum(form => form.Items.Count(item => AnsweredItems.Find(context.EditionOf(form)!, item.Item) is null));
            yield return Code.At(
                context.Dossier.Editions.Origin.Of("checklist"),
                ("forms", string.Join("、", names), string.Join(", ", ids)),
                ("other", group.Key.Other!), ("edition", group.Key.Id), ("count", count.ToString(CultureInfo.InvariantCulture))) with
            {
                Documents = [.. forms.Select(form => form.Form).Distinct(StringComparer.Ordinal)],
            };
        }
    }

    /// <summary>The edition whose items the answers are, when some are none of the chosen edition; null otherwise.</summary>
    public static Edition? EditionOf(CheckContext context, FormAnswers form) =>
        context.EditionOf(form) is { } chosen && context.Editions.EditionOfItems(form, chosen.Id) is var id && id != chosen.Id
            ? context.Editions.Find(form.Form, id)
            : null;
}
