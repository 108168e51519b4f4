using CyberDocs.Forms;

namespace CyberDocs.Checking.Rules;

/// <summary>What a point of a request names is a record of the dossier, or an item of a form.</summary>
internal sealed class CorrectionNamesNothingRule() : RecordSetRule<Correction>(Kinds.Corrections, "records", ["cover"], new(
    "CD2172", Severity.Warning,
    "確認・修正依頼 {point} の「{named}」に当たる記録が、データにありません（候補: {near}）。",
    "The dossier has no record '{named}', which point {point} of a request for correction names (near it: {near}).",
    "直した記録（records）や項目（item）に、機器や事業者の識別子（id）か名称を書いてください。データから消したものや、記録でないものなら、このままで構いません。",
    "Enter the id or the name of the device, vendor or other record in records or item. Leave what was removed, or is no record."))
{
    protected override IEnumerable<Correction> Broken(CheckContext context)
    {
        var names = new Lazy<RecordNames>(() => new RecordNames(context.Dossier));
        return context.Dossier.Corrections.Where(point => MissingOf(point, names, context).Any());
    }

    protected override FindingArgument[] Values(Correction point, CheckContext context)
    {
        var names = new Lazy<RecordNames>(() => new RecordNames(context.Dossier));
        var missing = MissingOf(point, names, context).ToList();
        var near = missing.Select(names.Value.Nearest).OfType<string>().Distinct(StringComparer.Ordinal).ToList();
        return [("named", string.Join("、", missing)), ("near", near.Count == 0 ? "―" : string.Join("、", near))];
    }

    private static IEnumerable<string> MissingOf(Correction point, Lazy<RecordNames> names, CheckContext context) =>
        (point.Item is { } item && !IsItem(item, context) ? point.Records.Append(item) : point.Records).Where(named => !names.Value.IdsOf(named).Any());

    private static bool IsItem(string item, CheckContext context) => OfficialForm.All.Any(form =>
        context.Editions.Find(form.Id, form.Chosen(context.Dossier.Editions)) is { } edition
        && (ItemNumbers.Find(edition, item) is not null || edition.Items.Any(each => each.Number == item)));
}
