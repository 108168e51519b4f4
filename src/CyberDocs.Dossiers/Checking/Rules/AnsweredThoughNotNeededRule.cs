namespace CyberDocs.Checking.Rules;

/// <summary>Items about vendors stay empty where there is no vendor contract.</summary>
internal sealed class AnsweredThoughNotNeededRule : IRule
{
    public FindingCode Code { get; } = new(
        "CD2019", Severity.Warning,
        "事業者との契約がないのに、{form}の項目 {item} に回答があります。",
        "Item {item} of {form} is answered although there is no vendor contract.",
        "契約のある事業者（vendors）を加えるか、この項目の回答を消してください。",
        "Add the vendor under contract, or remove the answer.");

    public IReadOnlyList<string> Documents { get; } = ["checklist-institution"];

    public IEnumerable<Finding> Check(CheckContext context)
    {
        foreach (var answers in context.Dossier.Answers)
        {
            if (context.EditionOf(answers) is not { } edition)
            {
                continue;
            }

            foreach (var item in answers.Items)
            {
                if (item.First is Answer.Yes or Answer.No
                    && AnsweredItems.Find(edition, item.Item) is { } known
                    && AnsweredItems.IsNotNeeded(context, answers, known))
                {
                    yield return Code.Of(context, answers, item.Item, item.Origin.Of("first"));
                }
            }
        }
    }
}
