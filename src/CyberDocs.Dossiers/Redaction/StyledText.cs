namespace CyberDocs.Redaction;

/// <summary>Letters and numbers that are drawn in a style, in circles or as mathematics, as what they say. Stateless and thread-safe.</summary>
internal static class StyledText
{
    private const int Letters = 26;

    /// <summary>What the character at a place says, in capitals; null for one that says itself.</summary>
    public static string? Plain(string text, int at)
    {
        var c = text[at];
        if (char.IsHighSurrogate(c) && at + 1 < text.Length && char.IsLowSurrogate(text[at + 1]))
        {
            return char.ConvertToUtf32(c, text[at + 1]) switch
            {
                >= 0x1D400 and <= 0x1D6A3 and var math => Letter(math - 0x1D400),
                >= 0x1F130 and <= 0x1F149 and var squared => Letter(squared - 0x1F130),
                >= 0x1F150 and <= 0x1F169 and var circled => Letter(circled - 0x1F150),
                >= 0x1F170 and <= 0x1F189 and var black => Letter(black - 0x1F170),
                _ => null,
            };
        }

        return c switch
        {
            < '\u2024' => null,
            '\u2024' => ".",
            >= '\u2469' and <= '\u2473' => Number(c - '\u2469' + 10),
            >= '\u249C' and <= '\u24B5' => Letter(c - '\u249C'),
            >= '\u24B6' and <= '\u24E9' => Letter(c - '\u24B6'),
            >= '\u3251' and <= '\u325F' => Number(c - '\u3251' + 21),
            >= '\u32B1' and <= '\u32BF' => Number(c - '\u32B1' + 36),
            _ => null,
        };
    }

    private static string Letter(int number) => ((char)('A' + (number % Letters))).ToString();

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
