namespace CyberDocs.Checking.Rules;

/// <summary>The institution does not answer はい where one of its vendors answers いいえ.</summary>
internal sealed class VendorAnswerDiffersRule() : Rule(["checklist-institution", "checklist-vendor"], new(
    "CD2026", Severity.Warning,
    "医療機関確認用の項目 {item} は「はい」ですが、事業者 {vendor} は「いいえ」と答えています。",
    "Item {item} of checklist-institution is はい, but vendor {vendor} answers いいえ.",
    "事業者に確かめ、医療機関確認用の回答をそろえてください。",
    "Ask the vendor and make the answers agree."))
{
    public override IEnumerable<Finding> Check(CheckContext context)
    {
        if (context.Dossier.Answers.FirstOrDefault(answers => answers.Form == OfficialForm.Institution) is not { } institution)
        {
            yield break;
        }

        var own = context.Dossier.Answers.Where(answers => answers.Form == OfficialForm.Institution).SelectMany(answers => answers.Items)
            .DistinctBy(item => item.Item).ToDictionary(item => item.Item, StringComparer.Ordinal);
        foreach (var (answers, item) in AnsweredItems.Of(context.Dossier))
        {
            if (answers.Form == OfficialForm.Vendor
                && AnsweredItems.Final(item) == Answer.No
                && own.TryGetValue(item.Item, out var mine)
                && AnsweredItems.Final(mine) == Answer.Yes
                && FormOverlap.SameQuestion(context, institution, answers, item.Item))
            {
                yield return Code.At(
                    mine.Origin.Of("first"), ("item", ItemName.Of(context, answers, item.Item), item.Item),
                    ("vendor", context.Index.Vendor(answers.Vendor)?.Name ?? answers.Vendor ?? "―"));
            }
        }
    }
}
