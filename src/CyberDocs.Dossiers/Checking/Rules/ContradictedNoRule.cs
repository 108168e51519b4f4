using CyberDocs.Collections;
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
        foreach (var found in context.Derived)
        {
            if (found.Given == Answer.No && found.Derived.Answer == Answer.Yes)
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
