using System.Buffers;
using System.Text.RegularExpressions;
using CyberDocs.OpenXml.Editing;

namespace CyberDocs.Filling;

/// <summary>The blanks that forms print for dates, such as （　／　） and 令和　年　月　日. Stateless and thread-safe.</summary>
internal static partial class DateBlank
{
    private const int LongestText = 1_000;

    private static readonly SearchValues<char> Marks = SearchValues.Create("月/／.．");

    /// <summary>Fills a date into the blank of a text; null when it has none, or one of another year.</summary>
    /// <param name="text">The text.</param>
    /// <param name="date">The date.</param>
    /// <param name="plainFrom">First of the twelve months in which month and day alone say which day is meant; null for always.</param>
    public static TextEdit? In(string text, DateOnly date, DateOnly? plainFrom = null)
    {
        if (text.Length > LongestText || !text.AsSpan().ContainsAny(Marks))
        {
            return null;
        }

        var plain = string.Create(text.Length, text, static (plain, text) =>
        {
            for (var at = 0; at < plain.Length; at++)
            {
                plain[at] = Plain(text[at]);
            }
        });
        foreach (var (pattern, mark, write) in Patterns)
        {
            // Of several blanks none is sure.
            if (plain.Contains(mark) && pattern.Match(plain) is { Success: true } blank)
            {
                var kept = KeptBlank(plain, blank);
                return !blank.NextMatch().Success && write(blank, date, plainFrom) is { } written
                    ? new TextEdit(blank.Index + kept, blank.Length - kept, written)
                    : null;
            }
        }

        return null;
    }

    /// <summary>Month and day, with the year where they alone would mean another day.</summary>
    public static string Short(DateOnly date, DateOnly? plainFrom) => IsPlain(date, plainFrom)
        ? string.Create(CultureInfo.InvariantCulture, $"{date.Month}/{date.Day}")
        : Japanese.JapaneseCalendar.FormatShort(date) ?? string.Create(CultureInfo.InvariantCulture, $"{date.Year}/{date.Month}/{date.Day}");

    private static bool IsPlain(DateOnly date, DateOnly? from) => from is not { } start || (date >= start && date < start.AddYears(1));

    /// <summary>Whether a day is written in a text already.</summary>
    public static bool IsFilled(string text) => Day().IsMatch(Japanese.WidthFolding.Fold(text));

    /// <summary>Whether nothing but room for a day stands in a text.</summary>
    public static bool IsAlone(string text) => FormText.KeyOf(text).All(c => char.IsAsciiDigit(c) || "年月日令和平成R".Contains(c, StringComparison.Ordinal));

    [GeneratedRegex(@"\d(?>\s*)[./月](?>\s*)\d")]
    private static partial Regex Day();

    private static char Plain(char c) => c switch
    {
        >= '！' and <= '～' => (char)(c - 0xFEE0),
        '　' or '＿' or '_' or '\u00A0' => ' ',
        _ => c,
    };

    // A date behind a word keeps its distance.
    private static int KeptBlank(string text, Match blank) =>
        blank.Index > 0 && char.IsWhiteSpace(blank.ValueSpan[0]) && text[blank.Index - 1] is not ('(' or '\n' or ':') ? 1 : 0;

    // Each with a character without which it is nowhere.
    private static (Regex Pattern, char Mark, Func<Match, DateOnly, DateOnly?, string?> Write)[] Patterns { get; } =
    [
        (EraDate(), '年', static (blank, date, _) => Year(blank, date) is { } year ? $"{year}年{date.Month}月{date.Day}日" : null),
        (MonthDay(), '月', static (_, date, from) => IsPlain(date, from)
            ? string.Create(CultureInfo.InvariantCulture, $"{date.Month}月{date.Day}日")
            : Japanese.JapaneseCalendar.Format(date)),
        (ShortEra(), 'R', static (_, date, _) => Japanese.JapaneseCalendar.FormatShort(date)),
        (ThreeParts(), '/', static (_, date, _) => string.Create(CultureInfo.InvariantCulture, $"{date.Year}/{date.Month}/{date.Day}")),
        (TwoParts(), '/', static (_, date, from) => Short(date, from)),
    ];

    private static string? Year(Match blank, DateOnly date)
    {
        var era = Japanese.JapaneseCalendar.Format(date) is { } whole ? whole[..whole.IndexOf('年', StringComparison.Ordinal)] : null;
        var western = date.Year.ToString(CultureInfo.InvariantCulture);
        var (name, printed) = (blank.Groups["era"].Value, blank.Groups["year"].Value);
        if (era is null)
        {
            return null;
        }

        return (name, printed) switch
        {
            ("", "") => western,
            ("", "20") when date.Year is >= 2000 and < 2100 => western,
            ("", _) => printed == western ? western : null,
            (_, "") => era.StartsWith(name, StringComparison.Ordinal) ? era : name == "R" ? era.Replace("令和", "R", StringComparison.Ordinal) : null,
            _ => era == (name == "R" ? "令和" : name) + printed ? name + printed : null,
        };
    }

    [GeneratedRegex(@"(?<era>令和|平成|R)?(?>\s*)(?<year>\d{0,4})(?>\s*)年(?>\s*)月(?>\s*)日")]
    private static partial Regex EraDate();

    [GeneratedRegex(@"(?<![年\d]\s*)(?<=^|[\s(:])\s*月\s*日")]
    private static partial Regex MonthDay();

    [GeneratedRegex(@"R\s*[./]\s*[./]\s*(?=$|[\s)])")]
    private static partial Regex ShortEra();

    [GeneratedRegex(@"(?<![\d/])\s*/\s*/\s*(?![\d/])")]
    private static partial Regex ThreeParts();

    [GeneratedRegex(@"(?<![\d/])[^\S\n]*/[^\S\n]*(?![\d/])")]
    private static partial Regex TwoParts();
}
