using System.Text.RegularExpressions;

namespace CyberDocs.Filling;

/// <summary>Numbers of items as forms print them: 2-(7), （７）, ⑦, 7. Stateless and thread-safe.</summary>
internal static partial class PrintedNumber
{
    private const string Circled = "①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳";

    /// <summary>The figures of a number, such as 2 and 7; none when the text is no number alone.</summary>
    public static IReadOnlyList<int> Alone(string? text) =>
        text is not null && Leading(text) is var (figures, length) && length == Plain(text).Length ? figures : [];

    /// <summary>The figures at the beginning of a text, and how many letters they take.</summary>
    public static (IReadOnlyList<int> Figures, int Length) Leading(string text)
    {
        var match = Number().Match(Plain(text));
        return match.Success && match.Length > 0
            ? ([.. Figures().Matches(match.Value).Select(figure => int.Parse(figure.ValueSpan, CultureInfo.InvariantCulture))], match.Length)
            : ([], 0);
    }

    /// <summary>A text without the number that it begins with.</summary>
    public static string Without(string text) => Plain(text)[Leading(text).Length..];

    private static string Plain(string text)
    {
        var plain = WidthFolding.Fold(text).Trim();
        foreach (var (index, letter) in Circled.Index())
        {
            plain = plain.Replace(letter.ToString(), string.Create(CultureInfo.InvariantCulture, $"({index + 1})"), StringComparison.Ordinal);
        }

        return plain.Replace('－', '-').Replace('‐', '-').Replace('−', '-').Replace('ー', '-').Replace('．', '.');
    }

    // A number beside letters, such as 13文字, is none: brackets, a dot or a blank end it.
    [GeneratedRegex(@"^(?:項目|No\.?|問)?\s*(?:\(\d{1,2}\)|\d{1,2}(?=[-.)\s(]|$))(?:\s*[-.]\s*\(?\d{1,2}\)?|\s*\(\d{1,2}\))*[.)]?\s*", RegexOptions.IgnoreCase)]
    private static partial Regex Number();

    [GeneratedRegex(@"\d{1,2}")]
    private static partial Regex Figures();
}
