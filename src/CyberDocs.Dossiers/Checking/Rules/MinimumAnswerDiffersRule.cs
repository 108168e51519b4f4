using CyberDocs.Findings;
using CyberDocs.Model;

namespace CyberDocs.Checking.Rules;

/// <summary>The two forms of the institution answer the same question alike.</summary>
internal sealed class MinimumAnswerDiffersRule : IRule
{
    public FindingCode Code => CheckFindings.MinimumAnswerDiffers;

    public IReadOnlyList<string> Documents { get; } = ["checklist-minimum", "checklist-institution"];

    public IEnumerable<Finding> Check(CheckContext context)
    {
        var institution = FormOverlap.AnswersOf(context, "checklist-institution");
        foreach (var (key, minimum) in FormOverlap.AnswersOf(context, "checklist-minimum"))
        {
            if (institution.TryGetValue(key, out var other) && AnsweredItems.Final(minimum.Answer) != AnsweredItems.Final(other.Answer))
            {
                yield return Code.At(
                    minimum.Answer.Origin.Of("first"), minimum.Name, Terms.Answers[AnsweredItems.Final(minimum.Answer)].Japanese,
                    other.Name, Terms.Answers[AnsweredItems.Final(other.Answer)].Japanese, minimum.Answer.Item, other.Answer.Item);
            }
        }
    }
}
