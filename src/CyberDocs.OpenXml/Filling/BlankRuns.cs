namespace CyberDocs.OpenXml.Filling;

/// <summary>
/// Counts what long stretches of blanks cost whoever looks for what is to be filled in, from each blank to the end of them. Stateless and thread-safe.
/// </summary>
internal static class BlankRuns
{
    /// <summary>As long as those between words.</summary>
    private const int Free = 20;

    /// <exception cref="InputRefusedException">There are too many.</exception>
    public static void Count(string text, InputMeter meter)
    {
        for (var start = 0L; start < text.Length; start++)
        {
            var end = start;
            while (end < text.Length && IsBlank(text[(int)end]))
            {
                end++;
            }

            if (end - start > Free)
            {
                meter.Add(InputLimit.Steps, (end - start) * (end - start));
            }

            start = end;
        }
    }

    // Lines to write on are looked through as blanks are.
    private static bool IsBlank(char c) => c is '_' or '＿' || char.IsWhiteSpace(c);
}
