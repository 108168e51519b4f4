using CyberDocs.Collections;
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
        foreach (var found in context.Derived)
        {
            if (found.Given == Answer.Yes && found.Derived.Answer == Answer.No)
            {
                yield return Code.Of(context, found.Form, found.Item.Id, found.Place, found.Derived.JapaneseReason, found.Derived.EnglishReason)
                    with
                    {
                        Documents = found.Documents,
                        Clauses = found.Item.Clauses.Select(clause => new FindingClause(clause)).ToValueList(),
                    };
            }
        }
    }
}
