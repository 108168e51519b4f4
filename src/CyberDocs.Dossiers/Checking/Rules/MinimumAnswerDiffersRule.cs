namespace CyberDocs.Checking.Rules;

/// <summary>The two forms of the institution answer the same question alike.</summary>
internal sealed class MinimumAnswerDiffersRule() : Rule(["checklist-minimum", "checklist-institution"], new(
    "CD2025", Severity.Warning,
    "最低限の措置編の項目 {minimum_item} は「{minimum_answer}」ですが、医療機関確認用の項目 {item} は「{answer}」です。",
    "Item {minimum_item} of checklist-minimum is {minimum_answer}, item {item} of checklist-institution is {answer}.",
    "同じ事柄についての2つの回答をそろえてください。",
    "Make the two answers agree."))
{
    public override IEnumerable<Finding> Check(CheckContext context)
    {
        var institution = FormOverlap.AnswersOf(context, "checklist-institution");
        foreach (var (key, minimum) in FormOverlap.AnswersOf(context, "checklist-minimum"))
        {
            if (institution.TryGetValue(key, out var other) && AnsweredItems.Final(minimum.Answer) != AnsweredItems.Final(other.Answer))
            {
                yield return Code.At(
                    minimum.Answer.Origin.Of("first"), ("minimum_item", minimum.Name, minimum.Answer.Item),
                    ("minimum_answer", Terms.Answers[AnsweredItems.Final(minimum.Answer)].Japanese), ("item", other.Name, other.Answer.Item),
                    ("answer", Terms.Answers[AnsweredItems.Final(other.Answer)].Japanese));
            }
        }
    }
}
