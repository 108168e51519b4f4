using System.Text.RegularExpressions;

namespace CyberDocs.Files;

/// <summary>Sets a starter dossier, which is written for one year, to the newest edition of the checklists whose year it is.</summary>
internal static partial class StarterYear
{
    // What the text in the folder is written for.
    private const string WrittenFor = "r6";
    private const string Items = "      # {items}\n";

    public static string Of(string text, EditionSet editions, DateOnly date)
    {
        var known = editions.IdsOf(OfficialForm.Institution).Select(id => editions.Find(OfficialForm.Institution, id)!)
            .Where(edition => edition.FiscalYearStart is not null).OrderBy(edition => edition.FiscalYearStart).ToList();
        var chosen = known.LastOrDefault(edition => edition.FiscalYearStart <= date) ?? known[0];
        var year = chosen.FiscalYearStart!.Value.Year.ToString(CultureInfo.InvariantCulture);
        var dated = ExampleYear().Replace(text, year)
            .Replace($"checklist: {WrittenFor} ", $"checklist: {chosen.Id} ", StringComparison.Ordinal)
            .Replace($"版 {WrittenFor} の", $"版 {chosen.Id} の", StringComparison.Ordinal)
            .Replace($"the {WrittenFor} edition", $"the {chosen.Id} edition", StringComparison.Ordinal);
        return dated.Contains(Items, StringComparison.Ordinal)
            ? dated.Replace(Items, string.Concat(Lines(chosen, year)), StringComparison.Ordinal)
            : throw new InvalidOperationException("The starter dossier has no place for the items of the checklist.");
    }

    // The first item is answered, so that it shows how; the others wait for their # to go.
    private static IEnumerable<string> Lines(Edition edition, string year) =>
        edition.Items.Where(item => !item.Gate).Select((item, i) =>
        {
            var answer = $"{(i == 0 ? "" : "# ")}{item.Id}: {{ first: はい, first_on: {year}-{(i == 0 ? "04-01" : "06-03")} }}";
            return $"      {answer,-53} # {(item.AssetClass is { } kind ? kind + ": " : "")}{item.Statement}\n";
        });

    // A date that is a value, not one in a sentence.
    [GeneratedRegex(@"(?<=: )2024(?=-[0-9]{2}-[0-9]{2})")]
    private static partial Regex ExampleYear();
}
