using CyberDocs.Checking.Derivation;
using CyberDocs.Findings;
using CyberDocs.Model;

namespace CyberDocs.Checking.Rules;

/// <summary>An answer of いいえ is worth another look when the facts of the dossier say はい.</summary>
internal sealed class ContradictedNoRule : IRule
{
    public FindingCode Code => CheckFindings.ContradictedNo;

    public IReadOnlyList<string> Documents { get; } = ["checklist-institution", "checklist-vendor", "checklist-minimum", "bcp-check"];

    public IEnumerable<Finding> Check(CheckContext context)
    {
        foreach (var found in DerivedComparison.Of(context))
        {
            if (found.Given == Answer.No && found.Derived.Answer == Answer.Yes)
            {
                yield return Code.At(found.Place, FormName.Of(context, found.Answers), found.Item.Id, found.Derived.JapaneseReason, found.Derived.EnglishReason)
                    with { Documents = found.Documents };
            }
        }
    }
}
