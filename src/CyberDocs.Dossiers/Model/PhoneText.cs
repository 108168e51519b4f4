using System.Buffers;

namespace CyberDocs.Model;

/// <summary>Telephone numbers as people write them, compared by their digits. Stateless and thread-safe.</summary>
internal static class PhoneText
{
    private static readonly SearchValues<char> Signs = SearchValues.Create("0123456789-");

    private const int LengthWithoutZero = 9;
    private const int MobileWithoutZero = 10;

    private static readonly string[] Headings = ["電話", "連絡先", "携帯", "TEL", "PHONE", "FAX", "ファクス", "ファックス"];
    private static readonly string[] Extensions = ["内線", "(内)", "EXT", "#", "X"];

    /// <summary>Whether two texts are one number: 086-224-1111, ０８６（２２４）１１１１ and +81 86 224 1111 are.</summary>
    public static bool AreSame(string? one, string? other) =>
        one is not null && other is not null && Key(one) == Key(other);

    /// <summary>Whether the number was kept as a number and lost its 0: nine digits, or ten of a mobile telephone.</summary>
    public static bool HasLostZero(string text)
    {
        var folded = NameKey.Of(text);
        return folded.AsSpan().IndexOfAnyExcept(Signs) < 0
            && folded.Replace("-", "", StringComparison.Ordinal) is var digits && digits.Length > 0 && digits[0] is not '0'
            && (digits.Length == LengthWithoutZero || (digits.Length == MobileWithoutZero && digits[0] is '5' or '7' or '8' or '9' && digits[1] == '0'));
    }

    /// <summary>Whether a column so headed holds telephone numbers.</summary>
    public static bool IsHeading(string text) => NameKey.Of(text) is var key && Array.Exists(Headings, word => key.Contains(word, StringComparison.Ordinal));

    /// <summary>The digits of the number and of the extension behind it; of a text without digits the text itself.</summary>
    public static string Key(string text)
    {
        var folded = NameKey.Of(text);
        var at = Extensions.Select(word => folded.IndexOf(word, StringComparison.Ordinal)).Where(found => found > 0).DefaultIfEmpty(folded.Length).Min();
        var number = Digits(folded[..at]);
        if (folded.StartsWith("+81", StringComparison.Ordinal))
        {
            number = "0" + number[2..].TrimStart('0');
        }

        var extension = Digits(folded[at..]);
        return number.Length == 0 ? folded : extension.Length == 0 ? number : number + "x" + extension;
    }

    private static string Digits(string text)
    {
        var digits = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            digits.Append(char.IsAsciiDigit(c) ? c.ToString() : "");
        }

        return digits.ToString();
    }
}
