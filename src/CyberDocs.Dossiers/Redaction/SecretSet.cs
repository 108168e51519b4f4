using System.Runtime.InteropServices;

namespace CyberDocs.Redaction;

/// <summary>Folded values to be found inside of folded texts, in one pass however many there are. Immutable and thread-safe.</summary>
internal sealed class SecretSet
{
    /// <summary>
    /// Values begin alike (10.20. …), so their first characters tell which lengths to try, and one look-up each tells whether it is one. Shorter ones are none.
    /// </summary>
    public const int Head = 4;

    private readonly SecretForms values;
    private readonly bool apart;
    private readonly Dictionary<ulong, int[]> lengths;

    /// <param name="values">The values.</param>
    /// <param name="apart">Whether a value is another one where a sign joins further letters or digits to it.</param>
    public SecretSet(SecretForms values, bool apart = false)
    {
        (this.values, this.apart) = (values, apart);
        lengths = values.All.GroupBy(secret => HeadOf(secret)).ToDictionary(
            group => group.Key,
            group => group.Select(secret => secret.Length).Distinct().OrderDescending().ToArray());
    }

    /// <summary>The same values without those that <paramref name="values"/> lacks.</summary>
    public SecretSet(SecretSet all, SecretForms values) => (this.values, apart, lengths) = (values, all.apart, all.lengths);

    public bool IsEmpty => values.IsEmpty;

    /// <summary>Adds where values stand, the longest first.</summary>
    public void Find(string text, FoldedText folded, List<(int Start, int End)> found)
    {
        for (var at = 0; at + Head <= folded.Text.Length && !values.IsEmpty; at++)
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

        foreach (var length in candidates)
        {
            if (at + length <= folded.Text.Length && values.Holds(folded.Text.AsSpan(at, length))
                && IsWhole(text, folded.StartOf(at), folded.EndOf(at + length - 1, text)))
            {
                return length;
            }
        }

        return 0;
    }

    private static ulong HeadOf(ReadOnlySpan<char> text) => MemoryMarshal.Read<ulong>(MemoryMarshal.AsBytes(text[..Head]));

    private bool IsWhole(string text, int start, int end) =>
        !(apart && (IsJoined(text, start - 1, -1) || IsJoined(text, end, 1)))
        && !(start > 0 && char.IsAsciiLetterOrDigit(text[start - 1]) && char.IsAsciiLetterOrDigit(text[start]))
        && !(end < text.Length && char.IsAsciiLetterOrDigit(text[end]) && char.IsAsciiLetterOrDigit(text[end - 1]));

    private static bool IsJoined(string text, int at, int step) =>
        at >= 0 && at < text.Length && (FoldedText.IsDash(text[at]) || text[at] is '_' or '.' or '/' or ':' or '#')
        && at + step >= 0 && at + step < text.Length && char.IsAsciiLetterOrDigit(text[at + step]);
}
