using System.Text.RegularExpressions;
using CyberDocs.Forms;

namespace CyberDocs.Reading;

/// <summary>What whoever writes an edition of a form, mostly by copying last year's, may have forgotten. Stateless and thread-safe.</summary>
internal static partial class EditionCheck
{
    /// <summary>What is wrong or missing in the head of an edition and in its items.</summary>
    /// <param name="edition">The edition.</param>
    /// <param name="editions">All that there are.</param>
    /// <param name="maps">How answers go from one edition to the next.</param>
    /// <param name="forms">Ids of documents, which are those of the forms that they print.</param>
    public static IEnumerable<Finding> Of(Edition edition, EditionSet editions, IReadOnlyList<CarryMap> maps, IReadOnlyCollection<string> forms)
    {
        var others = editions.IdsOf(edition.Form).Where(id => id != edition.Id).Select(id => editions.Find(edition.Form, id)!).ToList();
        return ((IEnumerable<Finding>)[
                .. NameOf(edition, forms), .. FormOf(edition, editions, forms), .. YearsOf(edition, editions, others), .. CarryOf(edition, others, maps),
                .. NotesOf(edition), .. EditionItemCheck.Of(edition, others)])
            .Select(finding => finding.In(edition.Form));
    }

    // A file whose name is not in the pattern names nothing that its content could differ from.
    private static IEnumerable<Finding> NameOf(Edition edition, IReadOnlyCollection<string> forms)
    {
        var name = Path.GetFileNameWithoutExtension(edition.Origin.Place.File) ?? "";
        var at = name.IndexOf('.', StringComparison.Ordinal);
        if (at > 0 && forms.Contains(name[..at]) && name != $"{edition.Form}.{edition.Id}")
        {
            yield return EditionFindings.NamedDifferently.At(
                edition.Origin.Of(name[..at] == edition.Form ? "id" : "form"), name + ".yaml", edition.Form, edition.Id);
        }
    }

    private static IEnumerable<Finding> FormOf(Edition edition, EditionSet editions, IReadOnlyCollection<string> forms)
    {
        if (!forms.Contains(edition.Form))
        {
            yield return EditionFindings.UnknownForm.At(
                edition.Origin.Of("form"), edition.Form, edition.Id, NearestName.Of(edition.Form, forms) ?? "―");
        }

        var counterpart = edition.Form switch
        {
            OfficialForm.Institution => OfficialForm.Vendor,
            OfficialForm.Vendor => OfficialForm.Institution,
            _ => null,
        };
        if (counterpart is not null && editions.Find(counterpart, edition.Id) is null)
        {
            yield return EditionFindings.NoCounterpart.At(edition.Origin.Of("id"), edition.Form, edition.Id, counterpart);
        }
    }

    private static IEnumerable<Finding> YearsOf(Edition edition, EditionSet editions, List<Edition> others)
    {
        if (edition.FiscalYearStart is not { } start)
        {
            if (edition.Origin.Unread?.ContainsKey("fiscal_year_start") != true && others.Exists(other => other.FiscalYearStart is not null))
            {
                yield return EditionFindings.NoFiscalYear.At(edition.Origin.Place, edition.Form, edition.Id, "―");
            }

            yield break;
        }

        var first = Iso(start);
        if (start is not { Month: 4, Day: 1 })
        {
            yield return EditionFindings.NoFiscalYear.At(edition.Origin.Of("fiscal_year_start"), edition.Form, edition.Id, first);
        }

        if (Years(edition.Title) is { Count: > 0 } named && !named.Contains(start.Year))
        {
            yield return EditionFindings.OfAnotherYear.At(edition.Origin.Of("title"), edition.Form, edition.Id, first, "title", edition.Title);
        }

        // A note may speak of years to come; one of years past was copied.
        foreach (var note in edition.Notes.Where(note => Years(note).Any(year => year < start.Year)))
        {
            yield return EditionFindings.OfAnotherYear.At(edition.Origin.Of("notes"), edition.Form, edition.Id, first, "notes", note);
        }

        if (edition.IssuedOn is { } issued && (issued < start.AddYears(-1) || issued >= start.AddYears(1)))
        {
            yield return EditionFindings.OfAnotherYear.At(edition.Origin.Of("issued_on"), edition.Form, edition.Id, first, "issued_on", Iso(issued));
        }

        if (edition.Guideline is { } id && editions.Guideline(id) is { } guideline
            && editions.GuidelinesBeside(guideline, start.AddYears(1).AddDays(-1)).Any(newer => newer.IssuedOn > (guideline.IssuedOn ?? DateOnly.MinValue)))
        {
            yield return EditionFindings.OfAnotherYear.At(edition.Origin.Of("guideline"), edition.Form, edition.Id, first, "guideline", id);
        }
    }

    private static IEnumerable<Finding> CarryOf(Edition edition, List<Edition> others, IReadOnlyList<CarryMap> maps)
    {
        var before = others.Where(other => other.FiscalYearStart < edition.FiscalYearStart).MaxBy(other => other.FiscalYearStart);
        if (before is not null && !maps.Any(map => map.To == edition.Id && map.Forms.Contains(edition.Form)))
        {
            yield return EditionFindings.NoCarry.At(edition.Origin.Of("id"), edition.Form, edition.Id, before.Id);
        }
    }

    private static IEnumerable<Finding> NotesOf(Edition edition)
    {
        var numbers = edition.Items.Select(item => item.Number).OfType<string>().Select(WidthFolding.Fold).ToHashSet(StringComparer.Ordinal);
        foreach (var number in edition.Notes.SelectMany(note => Number().Matches(WidthFolding.Fold(note))).Select(match => match.Value).Distinct())
        {
            if (!numbers.Contains(number))
            {
                yield return EditionFindings.NoteNamesNoItem.At(edition.Origin.Of("notes"), edition.Form, edition.Id, number);
            }
        }
    }

    private static List<int> Years(string text) => [.. Year().Matches(WidthFolding.Fold(text)).Select(YearOf)];

    private static int YearOf(Match match) => match.Groups["western"].Success ? int.Parse(match.Groups["western"].ValueSpan, CultureInfo.InvariantCulture)
        : 2018 + (match.Groups["era"].Value is "元" ? 1 : int.Parse(match.Groups["era"].ValueSpan, CultureInfo.InvariantCulture));

    private static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    [GeneratedRegex("(令和|R)\\s*(?<era>元|\\d{1,2})\\s*年度|(?<!\\d)(?<western>20\\d{2})\\s*年度")]
    private static partial Regex Year();

    [GeneratedRegex("(?<!\\d)\\d{1,2}-(\\(\\d{1,2}\\)|[①-⑳])")]
    private static partial Regex Number();
}
