using System.Globalization;
using System.Text;
using CyberDocs.Japanese;

namespace CyberDocs.Tests.Redaction;

/// <summary>The ways in which people write one value, and what they have in common.</summary>
internal static class Spellings
{
    private const string Kana = "ガギグゲゴザジズゼゾダヂヅデドバビブベボパピプペポ";
    private const string Halves = "ｶﾞｷﾞｸﾞｹﾞｺﾞｻﾞｼﾞｽﾞｾﾞｿﾞﾀﾞﾁﾞﾂﾞﾃﾞﾄﾞﾊﾞﾋﾞﾌﾞﾍﾞﾎﾞﾊﾟﾋﾟﾌﾟﾍﾟﾎﾟ";

    /// <summary>Ten further spellings.</summary>
    public static IReadOnlyList<string> Of(string value) =>
    [
        Each(value, c => c is > ' ' and <= '~' ? $"{(char)(c + 0xFEE0)}" : $"{c}"),
        Each(value, c => Kana.IndexOf(c, StringComparison.Ordinal) is >= 0 and var at ? Halves.Substring(2 * at, 2) : $"{c}"),
        Each(value, c => Kana.IndexOf(c, StringComparison.Ordinal) is >= 0 and var at ? $"{(char)(c - 1)}\u3099" : $"{c}", value.Any(c => Kana.IndexOf(c, StringComparison.Ordinal) is >= 0 and < 15)),
        value.ToLowerInvariant(),
        Parts(value, "\u2013"),
        Parts(value, "\u2212"),
        Parts(value, "ー"),
        Parts(value, "\u3000"),
        string.Join('\u200B', value.ToCharArray().Select(c => c.ToString())),
        value[0] == '0' ? $"+81 {value[1..]}" : Parts(value, " - "),
        .. value[0] == '0' ? (string[])[$"0081-{value[1..]}"] : [],
    ];

    /// <summary>A text without width, case, dashes, blanks and what nobody sees, with sound marks joined; a telephone number without what is dialled before it.</summary>
    public static string Folded(string text)
    {
        var folded = new StringBuilder(text.Length);
        foreach (var c in NameKey.Joined(WidthFolding.Fold(text)))
        {
            if (!char.IsWhiteSpace(c) && c is not ('-' or 'ー' or '−') && char.GetUnicodeCategory(c) is not (UnicodeCategory.Format or UnicodeCategory.DashPunctuation))
            {
                folded.Append(char.ToUpperInvariant(c));
            }
        }

        return folded is { Length: 10 } && folded[0] == '0' && folded.ToString().All(char.IsAsciiDigit) ? folded.ToString(1, 9) : folded.ToString();
    }

    private static string Each(string value, Func<char, string> spell, bool isKnown = true) => isKnown ? string.Concat(value.Select(spell)) : value;

    // Set off where the kind of character changes, and where a dash stands already.
    private static string Parts(string value, string sign)
    {
        var parts = new StringBuilder();
        for (var i = 0; i < value.Length; i++)
        {
            var isBreak = i > 0 && value[i] != '-' && value[i - 1] != '-' && char.IsAsciiDigit(value[i]) != char.IsAsciiDigit(value[i - 1]);
            parts.Append(isBreak ? sign : "").Append(value[i] == '-' ? sign : value[i].ToString());
        }

        return parts.ToString();
    }
}
