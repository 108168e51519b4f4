namespace CyberDocs.Checking.Rules;

/// <summary>An answer that a person gave beside the other one that the facts of the dossier give.</summary>
internal abstract class ContradictedRule(Answer given, Answer derived, FindingCode code)
    : Rule(["checklist-institution", "checklist-vendor", "checklist-minimum", "bcp-check"], code)
{
    public override IEnumerable<Finding> Check(CheckContext context) =>
        from found in context.Derived.Where(found => found.Given == given && found.Derived.Answer == derived)
        let reason = ("reason", found.Derived.JapaneseReason, found.Derived.EnglishReason)
        select Code.Of(context, found.Form, found.Item.Id, found.Place, reason) with
        {
            Documents = found.Documents,
            Clauses = found.Item.Clauses.Select(clause => new FindingClause(clause)).ToValueList(),
        };
}
