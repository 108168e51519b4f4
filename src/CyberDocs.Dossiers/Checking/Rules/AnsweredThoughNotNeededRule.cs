namespace CyberDocs.Checking.Rules;

/// <summary>Items about vendors stay empty where there is no vendor contract.</summary>
internal sealed class AnsweredThoughNotNeededRule() : Rule(["checklist-institution"], new(
    "CD2019", Severity.Warning,
    "事業者との契約がないのに、{form}の項目 {item} に回答があります。",
    "Item {item} of {form} is answered although there is no vendor contract.",
    "契約のある事業者（vendors）を加えるか、この項目の回答を消してください。",
    "Add the vendor under contract, or remove the answer."))
{
    public override IEnumerable<Finding> Check(CheckContext context) =>
        from answered in AnsweredItems.Of(context.Dossier)
        where answered.Item.First is Answer.Yes or Answer.No
            && context.EditionOf(answered.Answers) is { } edition
            && AnsweredItems.Find(edition, answered.Item.Item) is { } known
            && AnsweredItems.IsNotNeeded(context, answered.Answers, known)
        select Code.Of(context, answered.Answers, answered.Item.Item, answered.Item.Origin.Of("first"));
}
