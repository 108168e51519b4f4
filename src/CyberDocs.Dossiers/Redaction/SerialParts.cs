namespace CyberDocs.Redaction;

/// <summary>
/// Neighbouring parts of serial numbers that are written in parts: half of one tells which device it is. Stateless and thread-safe.
/// </summary>
internal static class SerialParts
{
    /// <summary>Shorter ones stand in other words.</summary>
    private const int Fewest = 6;

    private const int MostParts = 12;

    /// <summary>The parts of a number, by their letters and digits, each once.</summary>
    public static IEnumerable<string> Of(string serial) => Halves(serial).Distinct(StringComparer.Ordinal);

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
