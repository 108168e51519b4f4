namespace CyberDocs.Redaction;

/// <summary>Values to be found inside of texts, in whatever spelling, in one pass however many there are. Immutable and thread-safe.</summary>
internal sealed class SecretTexts
{
    private readonly SecretForms spellings;
    private readonly SecretForms letters;
    private readonly SecretForms numbers;
    private readonly SecretForms addresses;
    private readonly SecretForms halves;
    private readonly SecretSet spelt;
    private readonly SecretSet bare;
    private readonly SecretSet parts;

    /// <param name="secrets">The values; those shorter than four characters are left out, being part of too many other words.</param>
    /// <param name="shown">Values that are shown elsewhere and so are no secrets, in whatever spelling.</param>
    /// <param name="serials">Those that are serial numbers: half of one that is written in parts tells as much as the whole, if it belongs to it alone.</param>
    /// <param name="names">Further texts that are shown: a model is no part of a number, even where the number begins with it.</param>
    public SecretTexts(IEnumerable<string> secrets, IEnumerable<string> shown, IEnumerable<string> serials, IEnumerable<string> names)
    {
        (spellings, letters, numbers, addresses, halves) = (new(), new(), new(), new(), new(alone: true));
        Each(secrets, serials, static (forms, form) => forms.Add(form));
        Open(shown, names);
        (spelt, bare, parts) = (new(spellings), new(letters), new(halves, apart: true));
    }

    private SecretTexts(SecretTexts all, IEnumerable<string> unhidden, IEnumerable<string> serials, IEnumerable<string> shown, IEnumerable<string> names)
    {
        (spellings, letters, numbers) = (new(all.spellings), new(all.letters), new(all.numbers));
        (addresses, halves) = (new(all.addresses), new(all.halves));
        Each(unhidden, serials, static (forms, form) => forms.TakeOne(form));
        Open(shown, names);
        (spelt, bare, parts) = (new(all.spelt, spellings), new(all.bare, letters), new(all.parts, halves));
    }

    /// <summary>For a reader who sees some of them; costs as much as those are.</summary>
    /// <param name="unhidden">Values that are hidden nowhere from the reader.</param>
    /// <param name="serials">Those that are serial numbers.</param>
    /// <param name="shown">Values that the reader is shown, besides those that everybody is.</param>
    /// <param name="names">Further texts that the reader is shown.</param>
    public SecretTexts For(IEnumerable<string> unhidden, IEnumerable<string> serials, IEnumerable<string> shown, IEnumerable<string> names) =>
        new(this, unhidden, serials, shown, names);

    /// <summary>
    /// Where values stand, the longest first. A value inside of a longer word or number is another one: 10.0.0.1 does not stand in 10.0.0.12.
    /// </summary>
    public List<(int Start, int End)> In(string text)
    {
        var found = new List<(int, int)>();
        if (!numbers.IsEmpty)
        {
            found.AddRange(TelephoneNumbers.In(text, withoutZero: true).Where(each => numbers.Holds(each.Number)).Select(each => (each.Start, each.End)));
        }

        if (!addresses.IsEmpty)
        {
            found.AddRange(DottedAddresses.In(text).Concat(AddressNumbers.In(text))
                .Where(each => addresses.Holds(each.Address)).Select(each => (each.Start, each.End)));
        }

        if (!(spelt.IsEmpty && bare.IsEmpty && parts.IsEmpty) && text.Length >= SecretSet.Head)
        {
            var folded = Folded(text);
            spelt.Find(text, folded, found);
            if (!(bare.IsEmpty && parts.IsEmpty))
            {
                var bareText = folded.Bare();
                bare.Find(text, bareText, found);
                parts.Find(text, bareText, found);
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

    private void Each(IEnumerable<string> secrets, IEnumerable<string> serials, Action<SecretForms, string> change)
    {
        foreach (var value in secrets.Distinct(StringComparer.Ordinal))
        {
            var folded = Folded(value);
            if (folded.Text.Length >= SecretSet.Head)
            {
                change(spellings, folded.Text);
                Each(BareValues.Of(folded), letters, change);
            }

            Each(NumbersOf(value), numbers, change);
            Each(AddressesOf(value), addresses, change);
        }

        foreach (var serial in serials.Distinct(StringComparer.Ordinal))
        {
            Each(SerialParts.Of(serial), halves, change);
        }
    }

    private static void Each(IEnumerable<string> all, SecretForms forms, Action<SecretForms, string> change)
    {
        foreach (var form in all.Distinct(StringComparer.Ordinal))
        {
            change(forms, form);
        }
    }

    private void Open(IEnumerable<string> shown, IEnumerable<string> names)
    {
        foreach (var open in shown)
        {
            var folded = Folded(open);
            spellings.Open(folded.Text);
            foreach (var number in NumbersOf(open))
            {
                numbers.Open(number);
            }

            if (!(letters.IsEmpty && halves.IsEmpty))
            {
                var bareText = folded.Bare().Text;
                letters.Open(bareText);
                halves.Open(bareText);
            }

            if (!addresses.IsEmpty)
            {
                foreach (var address in AddressesOf(open))
                {
                    addresses.Open(address);
                }
            }
        }

        if (!halves.IsEmpty)
        {
            foreach (var name in names)
            {
                halves.Open(Folded(name).Bare().Text);
            }
        }
    }

    private static IEnumerable<string> NumbersOf(string text) => TelephoneNumbers.In(text).Select(found => found.Number);

    private static IEnumerable<string> AddressesOf(string text) => DottedAddresses.In(text).Select(found => found.Address);

    private static FoldedText Folded(string text) => new(text, keepSigns: false);
}
