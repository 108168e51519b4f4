using System.Buffers;
using System.Text.RegularExpressions;

namespace CyberDocs.Filling;

/// <summary>Numbers of items as forms print them: 2-(7), （７）, ⑦, 7. Stateless and thread-safe.</summary>
internal static partial class PrintedNumber
{
    private const string Circled = "①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳";
    private const string Dashes = "－‐−ー";

    private static readonly SearchValues<char> Unlike = SearchValues.Create(Circled + Dashes + "．");

    /// <summary>The figures of a number, such as 2 and 7; none when the text is no number alone.</summary>
    public static IReadOnlyList<int> Alone(string? text)
    {
        var plain = Plain(text ?? "");
        var number = At(plain);
        return number.Length == plain.Length ? FiguresOf(number) : [];
    }

    /// <summary>The figures at the beginning of a text.</summary>
    public static IReadOnlyList<int> Leading(string text) => FiguresOf(At(Plain(text)));

    /// <summary>Whether a text begins with a number.</summary>
    public static bool Leads(string text) => At(Plain(text)).Length > 0;

    /// <summary>A text without the number that it begins with.</summary>
    public static string Without(string text)
    {
        var plain = Plain(text);
        return plain[At(plain).Length..];
    }

    private static Match At(string plain) => Number().Match(plain);

    private static IReadOnlyList<int> FiguresOf(Match number) => number.Length == 0 ? []
        : [.. Figures().Matches(number.Value).Select(figure => int.Parse(figure.ValueSpan, CultureInfo.InvariantCulture))];

    private static string Plain(string text)
    {
        var folded = WidthFolding.Fold(text).Trim();
        if (!folded.AsSpan().ContainsAny(Unlike))
        {
            return folded;
        }

        var plain = new StringBuilder(folded.Length);
        foreach (var c in folded)
        {
            var number = Circled.IndexOf(c, StringComparison.Ordinal) + 1;
            _ = number > 0 ? plain.Append(CultureInfo.InvariantCulture, $"({number})")
                : plain.Append(Dashes.Contains(c, StringComparison.Ordinal) ? '-' : c == '．' ? '.' : c);
        }

        return plain.ToString();
    }

    // A number beside letters, such as 13文字, is none: brackets, a dot or a blank end it.
    [GeneratedRegex(@"^(?:項目|No\.?|問)?\s*(?:\(\d{1,2}\)|\d{1,2}(?=[-.)\s(]|$))(?:\s*[-.]\s*\(?\d{1,2}\)?|\s*\(\d{1,2}\))*[.)]?\s*", RegexOptions.IgnoreCase)]
    private static partial Regex Number();

    [GeneratedRegex(@"\d{1,2}")]
    private static partial Regex Figures();
}
