namespace CyberDocs.Redaction;

/// <summary>A value by its letters and digits alone, where those are enough to know it by. Stateless and thread-safe.</summary>
internal static class BareValues
{
    private const int Fewest = 6;

    /// <summary>Dates have eight digits, and numbers of telephones are found by themselves.</summary>
    private const int FewestDigits = 9;

    // Without long marks, which folding takes for dashes; %40 and &#64; are signs of links and pages.
    private static readonly string[] At = ["", "AT", "アット", "アットマク", "あっと", "40", "64"];
    private static readonly string[] Dots = ["", "DOT", "ドット"];

    /// <summary>The spellings; none for a value that is too short.</summary>
    public static IEnumerable<string> Of(FoldedText folded)
    {
        var bare = folded.Bare().Text;
        return bare.Length < (bare.All(char.IsAsciiDigit) ? FewestDigits : Fewest) ? []
            : folded.Text.Split('@') is [var name, var domain] ? At.SelectMany(at => MailWith(at, name, domain))
            : [bare];
    }

    private static IEnumerable<string> MailWith(string at, string name, string domain) => Dots.SelectMany(dot => (string[])
    [
        Letters(name, dot) + at + Letters(domain, dot),
        Letters(name, "") + at + Letters(domain, dot),
    ]);

    private static string Letters(string text, string dot) =>
        string.Concat(text.Select(c => c == '.' ? dot : char.IsLetterOrDigit(c) ? c.ToString() : ""));
}
