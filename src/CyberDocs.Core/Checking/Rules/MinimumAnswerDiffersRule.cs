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
            if (institution.TryGetValue(key, out var other) && AnsweredItems.Final(minimum) != AnsweredItems.Final(other))
            {
                yield return Code.At(
                    minimum.Origin.Of("first"), minimum.Item, Terms.Answers[AnsweredItems.Final(minimum)].Japanese,
                    other.Item, Terms.Answers[AnsweredItems.Final(other)].Japanese);
            }
        }
    }
}
