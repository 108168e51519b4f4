namespace CyberDocs.Redaction;

/// <summary>Values to be found inside of texts, in whatever spelling, in one pass however many there are. Immutable and thread-safe.</summary>
internal sealed class SecretTexts
{
    private readonly SecretSet spelt;
    private readonly SecretSet bare;
    private readonly SecretSet parts;
    private readonly HashSet<string> numbers;
    private readonly HashSet<string> addresses;

    /// <param name="secrets">The values; those shorter than four characters are left out, being part of too many other words.</param>
    /// <param name="shown">Values that are shown elsewhere and so are no secrets, in whatever spelling.</param>
    /// <param name="halves">Parts of values that tell as much as the whole, by their letters and digits.</param>
    public SecretTexts(IEnumerable<string> secrets, IEnumerable<string> shown, HashSet<string>? halves = null)
    {
        var hidden = secrets.Distinct(StringComparer.Ordinal).ToList();
        var (spellings, letters) = (new HashSet<string>(StringComparer.Ordinal), new HashSet<string>(StringComparer.Ordinal));
        foreach (var folded in hidden.Select(Folded).Where(folded => folded.Text.Length >= SecretSet.Head))
        {
            spellings.Add(folded.Text);
            letters.UnionWith(BareValues.Of(folded));
        }

        numbers = hidden.SelectMany(NumbersOf).ToHashSet(StringComparer.Ordinal);
        addresses = hidden.SelectMany(AddressesOf).ToHashSet(StringComparer.Ordinal);
        foreach (var open in shown)
        {
            var folded = Folded(open);
            spellings.Remove(folded.Text);
            numbers.ExceptWith(NumbersOf(open));
            if (letters.Count > 0)
            {
                letters.Remove(folded.Bare().Text);
            }

            if (addresses.Count > 0)
            {
                addresses.ExceptWith(AddressesOf(open));
            }
        }

        (spelt, bare, parts) = (new SecretSet(spellings), new SecretSet(letters), new SecretSet(halves ?? [], apart: true));
    }

    /// <summary>
    /// Where values stand, the longest first. A value inside of a longer word or number is another one: 10.0.0.1 does not stand in 10.0.0.12.
    /// </summary>
    public List<(int Start, int End)> In(string text)
    {
        var found = new List<(int, int)>();
        if (numbers.Count > 0)
        {
            found.AddRange(TelephoneNumbers.In(text, withoutZero: true).Where(each => numbers.Contains(each.Number)).Select(each => (each.Start, each.End)));
        }

        if (addresses.Count > 0)
        {
            found.AddRange(DottedAddresses.In(text).Concat(AddressNumbers.In(text))
                .Where(each => addresses.Contains(each.Address)).Select(each => (each.Start, each.End)));
        }

        if (spelt.Count + bare.Count + parts.Count > 0 && text.Length >= SecretSet.Head)
        {
            var folded = Folded(text);
            spelt.Find(text, folded, found);
            if (bare.Count + parts.Count > 0)
            {
                var letters = folded.Bare();
                bare.Find(text, letters, found);
                parts.Find(text, letters, found);
            }
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

    private static IEnumerable<string> AddressesOf(string text) => DottedAddresses.In(text).Select(found => found.Address);

    private static FoldedText Folded(string text) => new(text, keepSigns: false);
}
