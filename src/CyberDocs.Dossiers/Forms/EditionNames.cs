using System.Text.RegularExpressions;

namespace CyberDocs.Forms;

/// <summary>What people call editions: <c>R6</c>, <c>令和6年度版</c>. Stateless and thread-safe.</summary>
internal static partial class EditionNames
{
    /// <summary>Id of the edition that a name means; the name itself when it means none at hand.</summary>
    public static string IdOf(EditionSet editions, string form, string name)
    {
        if (editions.Find(form, name) is not null)
        {
            return name;
        }

        var key = Key(name);
        return editions.IdsOf(form).FirstOrDefault(id => Names(editions.Find(form, id)!).Any(known => Key(known) == key)) ?? name;
    }

    /// <summary>What an edition is called in a sentence: the year that its title gives, else its id.</summary>
    public static string Label(Edition edition) => YearOfTitle().Match(edition.Title) is { Success: true } year ? year.Groups[1].Value : edition.Id;

    private static IEnumerable<string> Names(Edition edition)
    {
        yield return edition.Id;
        if (edition.FiscalYearStart is { } start && Japanese.JapaneseCalendar.Format(start) is { } era)
        {
            var year = era[..era.IndexOf('年', StringComparison.Ordinal)];
            foreach (var name in (string[])[year, year + "年度", year + "年度版", YearText(start), YearText(start) + "年度", YearText(start) + "年度版"])
            {
                yield return name;
            }
        }

        yield return Label(edition);
    }

    private static string YearText(DateOnly day) => day.Year.ToString(CultureInfo.InvariantCulture);

    private static string Key(string text) => WidthFolding.Fold(text).Replace(" ", "", StringComparison.Ordinal).ToUpperInvariant();

    [GeneratedRegex("（([^（）]*版)）")]
    private static partial Regex YearOfTitle();
}
