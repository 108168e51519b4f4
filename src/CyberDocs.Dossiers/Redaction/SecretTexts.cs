using System.Runtime.InteropServices;
using System.Text;

namespace CyberDocs.Redaction;

/// <summary>Values to be found inside of texts, in one pass however many there are. Immutable and thread-safe.</summary>
internal sealed class SecretTexts
{
    // Values begin alike (10.20. …), so their first characters tell which lengths to try, and one look-up each tells whether it is one.
    private const int Head = 4;

    private readonly HashSet<string> values;
    private readonly Dictionary<ulong, int[]> lengths;

    /// <param name="secrets">The values; those shorter than four characters are left out, being part of too many other words.</param>
    public SecretTexts(IEnumerable<string> secrets)
    {
        values = secrets.Where(secret => secret.Length >= Head).ToHashSet(StringComparer.Ordinal);
        lengths = values.GroupBy(secret => HeadOf(secret)).ToDictionary(
            group => group.Key,
            group => group.Select(secret => secret.Length).Distinct().OrderDescending().ToArray());
    }

    /// <summary>The text with the mark in the place of every value, the longest first. A value inside of a longer word or number is another one: 10.0.0.1 does not stand in 10.0.0.12.</summary>
    public string TakenOutOf(string text)
    {
        StringBuilder? clean = null;
        var from = 0;
        for (var at = 0; at + Head <= text.Length; at++)
        {
            var length = LengthAt(text, at);
            if (length == 0)
            {
                continue;
            }

            clean ??= new StringBuilder(text.Length);
            clean.Append(text, from, at - from).Append(RedactedDossier.Mark);
            from = at + length;
            at = from - 1;
        }

        return clean is null ? text : clean.Append(text, from, text.Length - from).ToString();
    }

    private int LengthAt(string text, int at)
    {
        if (!lengths.TryGetValue(HeadOf(text.AsSpan(at)), out var candidates))
        {
            return 0;
        }

        var known = values.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (var length in candidates)
        {
            if (at + length <= text.Length && known.Contains(text.AsSpan(at, length)) && IsWhole(text, at, length))
            {
                return length;
            }
        }

        return 0;
    }

    private static ulong HeadOf(ReadOnlySpan<char> text) => MemoryMarshal.Read<ulong>(MemoryMarshal.AsBytes(text[..Head]));

    private static bool IsWhole(string text, int at, int length) =>
        !(at > 0 && char.IsAsciiLetterOrDigit(text[at - 1]) && char.IsAsciiLetterOrDigit(text[at]))
        && !(at + length < text.Length && char.IsAsciiLetterOrDigit(text[at + length]) && char.IsAsciiLetterOrDigit(text[at + length - 1]));
}
