namespace CyberDocs.Redaction;

/// <summary>
/// Neighbouring parts of serial numbers that are written in parts: half of one tells which device it is. Stateless and thread-safe.
/// </summary>
internal static class SerialParts
{
    /// <summary>Shorter ones stand in other words.</summary>
    private const int Fewest = 6;

    private const int MostParts = 12;

    /// <summary>The parts that belong to one number alone, by their letters and digits; what begins many is rather a make.</summary>
    /// <param name="serials">The numbers.</param>
    /// <param name="open">Texts that are shown: a model is no part of a number, even where the number begins with it.</param>
    public static HashSet<string> Of(IEnumerable<string> serials, IEnumerable<string> open)
    {
        var owners = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var part in serials.Distinct(StringComparer.Ordinal).SelectMany(serial => Halves(serial).Distinct(StringComparer.Ordinal)))
        {
            owners[part] = owners.GetValueOrDefault(part) + 1;
        }

        var known = owners.Where(part => part.Value == 1).Select(part => part.Key).ToHashSet(StringComparer.Ordinal);
        if (known.Count > 0)
        {
            known.ExceptWith(open.Select(text => new FoldedText(text, keepSigns: false).Bare().Text));
        }

        return known;
    }

    private static IEnumerable<string> Halves(string serial)
    {
        var folded = new FoldedText(serial, keepSigns: true).Text;
        var parts = string.Concat(folded.Select(c => char.IsLetterOrDigit(c) ? c : ' ')).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (parts.Length is < 2 or > MostParts)
        {
            yield break;
        }

        var half = Math.Max(Fewest, (parts.Sum(part => part.Length) + 1) / 2);
        for (var from = 0; from < parts.Length; from++)
        {
            for (var to = from + 1; to <= parts.Length; to++)
            {
                var joined = string.Concat(parts[from..to]);
                if (joined.Length >= half && to - from < parts.Length && joined.Any(char.IsAsciiDigit))
                {
                    yield return joined;
                }
            }
        }
    }
}
