namespace CyberDocs.Checking.Rules;

/// <summary>Answers that were carried over from an earlier edition are confirmed, with this year's date.</summary>
internal sealed class CarriedUnconfirmedRule() : Rule(["checklist-institution", "checklist-vendor"], new(
    "CD2192", Severity.Warning,
    "前の版から引き継いだ答えのうち {count} 件が、まだ確かめられていません。",
    "{count} answers carried over from an earlier edition are not confirmed yet.",
    "答えを確かめ、1回目の日付（first_on）を記入してください。",
    "Confirm each answer and enter first_on."))
{
    public override IEnumerable<Finding> Check(CheckContext context)
    {
        var carried = AnsweredItems.Of(context.Dossier).Where(answered => answered.Item.IsCarried).ToList();
        if (carried.Count > 0)
        {
            yield return Code.At(carried[0].Item.Origin.Place, ("count", carried.Count.ToString(CultureInfo.InvariantCulture))) with
            {
                Documents = [.. carried.Select(answered => answered.Answers.Form).Distinct(StringComparer.Ordinal)],
            };
        }
    }
}
