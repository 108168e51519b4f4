using System.Net;
using System.Net.Sockets;
using System.Text.RegularExpressions;

namespace CyberDocs.Redaction;

/// <summary>Finds values of a pattern in texts, in any width and spelling. Stateless and thread-safe.</summary>
internal static partial class TextPatterns
{
    /// <summary>Where values of a pattern stand.</summary>
    public static IEnumerable<(int Start, int End)> In(TextPattern pattern, string text) => pattern == TextPattern.MobileNumber
        ? TelephoneNumbers.In(text).Where(found => TelephoneNumbers.IsMobile(found.Number)).Select(found => (found.Start, found.End))
        : Addresses(text);

    private static List<(int Start, int End)> Addresses(string text)
    {
        if (text.Length < 3)
        {
            return [];
        }

        var folded = new FoldedText(text, keepSigns: true);
        var found = new List<(int, int)>();
        foreach (var match in IpAddress().EnumerateMatches(folded.Text))
        {
            found.Add((folded.StartOf(match.Index), folded.EndOf(match.Index + match.Length - 1, text)));
        }

        foreach (var match in Groups().EnumerateMatches(folded.Text))
        {
            if (IPAddress.TryParse(folded.Text.AsSpan(match.Index, match.Length), out var address) && address.AddressFamily == AddressFamily.InterNetworkV6)
            {
                var end = match.Index + match.Length;
                var tail = Tail().Match(folded.Text, end, folded.Text.Length - end);
                end += tail.Success ? tail.Length : 0;
                found.Add((folded.StartOf(match.Index), folded.EndOf(end - 1, text)));
            }
        }

        return found;
    }

    // Four numbers or wildcards with dots, fewer where they begin as those of institutions do; or at least three groups with colons: a time of day has two at
    // most.
    [GeneratedRegex(
        @"(?<![0-9.])[0-9]{1,3}(?:\s?(?:\.|\[\.\]|\(\.\))\s?[0-9]{1,3}){3}(?:\s?/\s?[0-9]{1,2}|\s?-\s?[0-9]{1,3}(?![0-9]))?(?![0-9])|(?<![0-9.])(?:[0-9]{1,3}\.[0-9]{1,3}\.[0-9*X]{1,3}\.[*X]|(?:10|172|192)\.[0-9]{1,3}\.[*X])(?![0-9A-Z.])|(?<![0-9A-Z:])(?:[0-9A-F]{1,4}:){3,7}:?[0-9A-F]{0,4}(?:/[0-9]{1,3})?(?![0-9A-Z:])|(?<![0-9A-Z:])[0-9A-F]{1,4}(?::[0-9A-F]{1,4})*::(?:[0-9A-F]{1,4}(?::[0-9A-F]{1,4})*)?(?:/[0-9]{1,3})?(?![0-9A-Z:])", RegexOptions.CultureInvariant)]
    private static partial Regex IpAddress();

    // ::1 and ::FFFF:192.168.0.1: what may be an address and is asked whether it is.
    [GeneratedRegex(@"(?<![0-9A-Z:.])[0-9A-F]{0,4}:[0-9A-F:]*:[0-9A-F:.]*[0-9A-F:](?![0-9A-Z:])", RegexOptions.CultureInvariant)]
    private static partial Regex Groups();

    [GeneratedRegex(@"\G(?:%[0-9A-Z]+)?(?:/[0-9]{1,3})?", RegexOptions.CultureInvariant)]
    private static partial Regex Tail();
}
