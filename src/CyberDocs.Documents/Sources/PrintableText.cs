using System.Buffers;

namespace CyberDocs.Sources;

/// <summary>Replaces characters that no document can hold by 〓, each a finding. Stateless and thread-safe.</summary>
internal static class PrintableText
{
    public const char Replacement = '〓';

    // From this length on a look for each range is quicker than one for all characters, which stops at most of Japanese text to look closer.
    private const int LongText = 256;

    private static readonly SearchValues<char> Unprintable = SearchValues.Create(UnprintableCharacters());
    private static readonly (char First, char Last)[] Ranges = RangesOf(UnprintableCharacters());

    /// <summary>Whether a text surely holds nothing to replace; false means that it is worth a look.</summary>
    public static bool IsClean(string text) => text.Length < LongText
        ? text.AsSpan().IndexOfAny(Unprintable) < 0
        : !Array.Exists(Ranges, range => text.AsSpan().ContainsAnyInRange(range.First, range.Last));

    /// <summary>
    /// The text with control and bidi characters and unpaired surrogates replaced, each reported at its place, and without marks of byte order.
    /// </summary>
    /// <param name="text">The text of a single value.</param>
    /// <param name="place">Where the value begins.</param>
    /// <param name="findings">Takes the findings.</param>
    public static string CleanValue(string text, SourcePlace place, FindingCollector findings)
    {
        if (IsClean(text))
        {
            return text;
        }

        // A mark of byte order in the middle comes from texts that were put together, and nobody sees it.
        text = text.Replace("\uFEFF", "", StringComparison.Ordinal);
        var clean = text.ToCharArray();
        for (var i = 0; i < clean.Length; i++)
        {
            if (!IsWhole(text, i))
            {
                findings.Add(FindingOf(text[i], place));
                clean[i] = Replacement;
            }
        }

        return new string(clean);
    }

    /// <summary>The text of a whole file, so cleaned, each character reported with its line and column.</summary>
    public static string Clean(string text, string? file, FindingCollector findings)
    {
        if (IsClean(text))
        {
            return text;
        }

        var positions = new TextPositions(text);
        var clean = new StringBuilder(text);
        for (var i = text.AsSpan().IndexOfAny(Unprintable); i < text.Length; i++)
        {
            if (!IsWhole(text, i))
            {
                var at = positions.At(i);
                findings.Add(FindingOf(text[i], new(file, at.Line, at.Column)));
                clean[i] = Replacement;
            }
        }

        return clean.ToString();
    }

    private static Finding FindingOf(char c, SourcePlace place) => char.IsSurrogate(c)
        ? SourceFindings.LoneSurrogate.At(place)
        : SourceFindings.ControlCharacter.At(place, "U+" + ((int)c).ToString("X4", CultureInfo.InvariantCulture));

    private static bool IsWhole(string text, int i) => text[i] switch
    {
        var c when char.IsHighSurrogate(c) => i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]),
        var c when char.IsLowSurrogate(c) => i > 0 && char.IsHighSurrogate(text[i - 1]),
        var c => !IsUnprintable(c),
    };

    // Tab and line breaks are text; NEL and the rest of C1 are not: documents show them as boxes. What turns the order of letters
    // shows another text than is there.
    private static bool IsUnprintable(char c) =>
        c is (< ' ' and not ('\t' or '\n' or '\r')) or (>= '\u007F' and <= '\u009F') or '\uFFFE' or '\uFFFF' or '\uFEFF'
            or (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069');

    private static (char First, char Last)[] RangesOf(char[] characters)
    {
        var ranges = new List<(char First, char Last)>();
        foreach (var c in characters)
        {
            if (ranges.Count > 0 && ranges[^1].Last == c - 1)
            {
                ranges[^1] = (ranges[^1].First, c);
            }
            else
            {
                ranges.Add((c, c));
            }
        }

        return [.. ranges];
    }

    private static char[] UnprintableCharacters()
    {
        var all = new List<char>();
        for (var c = 0; c <= char.MaxValue; c++)
        {
            if (IsUnprintable((char)c) || char.IsSurrogate((char)c))
            {
                all.Add((char)c);
            }
        }

        return [.. all];
    }
}
