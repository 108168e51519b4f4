namespace CyberDocs.OpenXml.Filling;

/// <summary>
/// Counts what long stretches of blanks cost whoever looks for what is to be filled in, from each blank to the end of them. Stateless and thread-safe.
/// </summary>
internal static class BlankRuns
{
    /// <summary>As long as those that set dates and lines off.</summary>
    private const int Free = 200;

    /// <exception cref="InputRefusedException">There are too many.</exception>
    public static void Count(string text, InputMeter meter)
    {
        for (var start = 0L; start < text.Length; start++)
        {
            var end = start;
            while (end < text.Length && char.IsWhiteSpace(text[(int)end]))
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
}
