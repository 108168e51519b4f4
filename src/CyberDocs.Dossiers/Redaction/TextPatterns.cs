using System.Text.RegularExpressions;

namespace CyberDocs.Redaction;

/// <summary>Finds values of a pattern in texts, in any width. Stateless and thread-safe.</summary>
internal static partial class TextPatterns
{
    public static Regex Of(TextPattern pattern) => pattern switch
    {
        TextPattern.MobileNumber => MobileNumber(),
        _ => IpAddress(),
    };

    // 070, 080 or 090 and eight digits, at home or from abroad, with any hyphen, space or bracket between.
    [GeneratedRegex(@"(?<![0-9０-９])(?:[+＋][8８][1１][-－\s]?(?:[(（][0０][)）])?|[0０])[7-9７-９][0０][-‐‑–—−ー－.\s()（）]{0,2}[0-9０-９]{4}[-‐‑–—−ー－.\s()（）]{0,2}[0-9０-９]{4}(?![0-9０-９])", RegexOptions.CultureInvariant)]
    private static partial Regex MobileNumber();

    // Four numbers with dots, or at least three groups with colons; a time of day has two at most.
    [GeneratedRegex(@"(?<![0-9０-９.．])[0-9０-９]{1,3}(?:[.．][0-9０-９]{1,3}){3}(?:[/／][0-9０-９]{1,2})?(?![0-9０-９])|(?<![0-9A-Za-z:])(?:[0-9A-Fa-f]{1,4}:){3,7}:?[0-9A-Fa-f]{0,4}(?:/\d{1,3})?(?![0-9A-Za-z:])|(?<![0-9A-Za-z:])[0-9A-Fa-f]{1,4}(?::[0-9A-Fa-f]{1,4})*::(?:[0-9A-Fa-f]{1,4}(?::[0-9A-Fa-f]{1,4})*)?(?:/\d{1,3})?(?![0-9A-Za-z:])", RegexOptions.CultureInvariant)]
    private static partial Regex IpAddress();
}
