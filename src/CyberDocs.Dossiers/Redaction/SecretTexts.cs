using System.Runtime.InteropServices;
using System.Text;

namespace CyberDocs.Redaction;

/// <summary>Values to be found inside of texts, in whatever spelling, in one pass however many there are. Immutable and thread-safe.</summary>
internal sealed class SecretTexts
{
    // Values begin alike (10.20. …), so their first characters tell which lengths to try, and one look-up each tells whether it is one.
    private const int Head = 4;

    private readonly HashSet<string> values;
    private readonly HashSet<string> numbers;
    private readonly Dictionary<ulong, int[]> lengths;

    /// <param name="secrets">The values; those shorter than four characters are left out, being part of too many other words.</param>
    /// <param name="shown">Values that are shown elsewhere and so are no secrets, in whatever spelling.</param>
    public SecretTexts(IEnumerable<string> secrets, IEnumerable<string> shown)
    {
        var (hidden, open) = (secrets.Distinct(StringComparer.Ordinal).ToList(), shown.ToList());
        values = hidden.Select(Folded).Where(secret => secret.Length >= Head).ToHashSet(StringComparer.Ordinal);
        values.ExceptWith(open.Select(Folded));
        numbers = hidden.SelectMany(NumbersOf).ToHashSet(StringComparer.Ordinal);
        numbers.ExceptWith(open.SelectMany(NumbersOf));
        lengths = values.GroupBy(secret => HeadOf(secret)).ToDictionary(
            group => group.Key,
            group => group.Select(secret => secret.Length).Distinct().OrderDescending().ToArray());
    }

    /// <summary>
    /// Where values stand, the longest first. A value inside of a longer word or number is another one: 10.0.0.1 does not stand in 10.0.0.12.
    /// </summary>
    public List<(int Start, int End)> In(string text)
    {
        var found = new List<(int, int)>();
        if (numbers.Count > 0)
        {
            found.AddRange(TelephoneNumbers.In(text).Where(each => numbers.Contains(each.Number)).Select(each => (each.Start, each.End)));
        }

        if (values.Count > 0 && text.Length >= Head)
        {
            AddValues(text, new FoldedText(text, keepSigns: false), found);
        }

        return found;
    }

    /// <summary>The text with the mark in each of some places; places that overlap are one.</summary>
    public static string Marked(string text, List<(int Start, int End)> places)
    {
        if (places.Count == 0)
        {
            return text;
        }

        places.Sort();
        var clean = new StringBuilder(text.Length);
        var at = 0;
        for (var i = 0; i < places.Count; i++)
        {
            var (start, end) = places[i];
            for (; i + 1 < places.Count && places[i + 1].Start < end; i++)
            {
                end = Math.Max(end, places[i + 1].End);
            }

            clean.Append(text, at, start - at).Append(RedactedDossier.Mark);
            at = end;
        }

        return clean.Append(text, at, text.Length - at).ToString();
    }

    private static IEnumerable<string> NumbersOf(string text) => TelephoneNumbers.In(text).Select(found => found.Number);

    private static string Folded(string text) => new FoldedText(text, keepSigns: false).Text;

    private void AddValues(string text, FoldedText folded, List<(int Start, int End)> found)
    {
        for (var at = 0; at + Head <= folded.Text.Length; at++)
        {
            var length = LengthAt(text, folded, at);
            if (length > 0)
            {
                found.Add((folded.StartOf(at), folded.EndOf(at + length - 1, text)));
                at += length - 1;
            }
        }
    }

    private int LengthAt(string text, FoldedText folded, int at)
    {
        if (!lengths.TryGetValue(HeadOf(folded.Text.AsSpan(at)), out var candidates))
        {
            return 0;
        }

        var known = values.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (var length in candidates)
        {
            if (at + length <= folded.Text.Length && known.Contains(folded.Text.AsSpan(at, length))
                && IsWhole(text, folded.StartOf(at), folded.EndOf(at + length - 1, text)))
            {
                return length;
            }
        }

        return 0;
    }

    private static ulong HeadOf(ReadOnlySpan<char> text) => MemoryMarshal.Read<ulong>(MemoryMarshal.AsBytes(text[..Head]));

    private static bool IsWhole(string text, int start, int end) =>
        !(start > 0 && char.IsAsciiLetterOrDigit(text[start - 1]) && char.IsAsciiLetterOrDigit(text[start]))
        && !(end < text.Length && char.IsAsciiLetterOrDigit(text[end]) && char.IsAsciiLetterOrDigit(text[end - 1]));
}
