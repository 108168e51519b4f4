using System.Text.RegularExpressions;

namespace CyberDocs.Redaction;

/// <summary>Finds what may be an address of four numbers, whatever stands between them. Stateless and thread-safe.</summary>
internal static partial class DottedAddresses
{
    private const int Fewest = 4;

    /// <summary>Every four numbers, also those that overlap, each with its place and as an address is written.</summary>
    public static IEnumerable<(int Start, int End, string Address)> In(string text)
    {
        if (text.Count(c => char.IsNumber(c) || char.IsHighSurrogate(c)) < Fewest)
        {
            yield break;
        }

        var folded = new FoldedText(text, keepSigns: true);
        var match = FourNumbers().Match(folded.Text);
        while (match.Success)
        {
            var first = match.Groups[1];
            var numbers = first.Captures.Concat(match.Groups[2].Captures).Select(number => number.Value.TrimStart('0') is { Length: > 0 } plain ? plain : "0");
            yield return (folded.StartOf(match.Index), folded.EndOf(match.Index + match.Length - 1, text), string.Join('.', numbers));
            match = FourNumbers().Match(folded.Text, first.Index + first.Length);
        }
    }

    [GeneratedRegex(
        @"(?<![0-9])([0-9]{1,3})(?:(?:[^\p{L}\p{Nd}]{0,2}(?:DOT|ドット|点|の|ノ|%2E|&#46;|&#X2E;)[^\p{L}\p{Nd}]{0,2}|[^\p{L}\p{Nd}]{1,4})([0-9]{1,3})){3}(?![0-9])",
        RegexOptions.CultureInvariant)]
    private static partial Regex FourNumbers();
}
