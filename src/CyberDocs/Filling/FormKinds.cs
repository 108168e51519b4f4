using System.Text.RegularExpressions;
using CyberDocs.OpenXml.Filling;

namespace CyberDocs.Filling;

/// <summary>Tells which form a sheet or table is, and of which year, by what stands on it. Stateless and thread-safe.</summary>
internal static partial class FormKinds
{
    /// <summary>A form that is none of ours.</summary>
    public const string Pharmacy = "薬局確認用";

    private static readonly (string Mark, string Form)[] Marks =
    [
        ("最低限の措置", OfficialForm.Minimum),
        ("事業者確認用", OfficialForm.Vendor),
        ("医療機関確認用", OfficialForm.Institution),
        ("医療機関薬局確認用", OfficialForm.Institution),
        ("医療機関等確認用", OfficialForm.Institution),
        ("BCP策定の確認表", OfficialForm.PlanCheck),
        ("事業継続計画BCP策定の確認表", OfficialForm.PlanCheck),
        (Pharmacy, Pharmacy),
    ];

    /// <summary>The form that the texts name first; null when they name none.</summary>
    public static string? Of(IEnumerable<string> texts)
    {
        foreach (var key in texts.Select(FormText.KeyOf))
        {
            var found = Marks.Where(mark => key.Contains(mark.Mark, StringComparison.Ordinal)).ToList();
            if (found.Count > 0)
            {
                return found[0].Form;
            }
        }

        return null;
    }

    /// <summary>Whether it shows how to fill in the form.</summary>
    public static bool IsExample(FormGrid grid) =>
        Example().IsMatch(grid.Name)
        || grid.Written.TakeWhile(cell => cell.Area.First.Row <= 4).Any(cell => cell.Text.Length < 16 && Sample().IsMatch(cell.Text));

    /// <summary>Whether the texts name fiscal years, but not that of an edition.</summary>
    public static bool IsOfAnotherYear(IEnumerable<string> texts, Edition edition, out string years)
    {
        var named = texts.SelectMany(text => Year().Matches(Japanese.WidthFolding.Fold(text))).Select(YearOf).Distinct().ToList();
        years = string.Join("、", named.Select(year => string.Create(CultureInfo.InvariantCulture, $"{year}年度")));
        return named.Count > 0 && edition.FiscalYearStart is { } start && !named.Contains(start.Year);
    }

    private static int YearOf(Match match)
    {
        var number = match.Groups[2].Value == "元" ? 1 : int.Parse(match.Groups[2].ValueSpan, CultureInfo.InvariantCulture);
        return match.Groups[1].Success ? 2018 + number : number;
    }

    [GeneratedRegex("記入例|見本|記載例")]
    private static partial Regex Sample();

    [GeneratedRegex("記入例|見本|記載例|手引|説明$")]
    private static partial Regex Example();

    [GeneratedRegex("(令和|R)\\s*(元|\\d{1,2})\\s*年度|(?<!\\d)(?<2>20\\d{2})\\s*年度")]
    private static partial Regex Year();
}
