using CyberDocs.Checking.Derivation;
using CyberDocs.Findings;
using CyberDocs.Model;

namespace CyberDocs.Checking.Rules;

/// <summary>An answer of はい is not contradicted by the facts of the dossier.</summary>
internal sealed class ContradictedYesRule : IRule
{
    public FindingCode Code => CheckFindings.ContradictedYes;

    public IReadOnlyList<string> Documents { get; } = ["checklist-institution", "checklist-vendor", "checklist-minimum", "bcp-check"];

    public IEnumerable<Finding> Check(CheckContext context)
    {
        foreach (var found in DerivedComparison.Of(context))
        {
            if (found.Given == Answer.Yes && found.Derived.Answer == Answer.No)
            {
                yield return Code.At(found.Place, FormName.Of(context, found.Answers), found.Item.Id, found.Derived.JapaneseReason, found.Derived.EnglishReason)
                    with { Documents = found.Documents };
            }
        }
    }
}
