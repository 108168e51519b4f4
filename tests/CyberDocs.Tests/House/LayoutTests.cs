using System.Text.RegularExpressions;

namespace CyberDocs.Tests.House;

/// <summary>How sources stand on the page, where no formatter looks.</summary>
public sealed partial class LayoutTests
{
    private const int Longest = 160;

    /// <summary>What may stand around a text that is longer than a line: a call or a comma, no logic.</summary>
    private const int AroundText = 40;

    [Fact]
    public void No_line_is_longer_than_160_characters_but_one_that_holds_a_single_text()
    {
        var offences = SourceFiles.Shipped.SelectMany(file => LongLines(file.Text).Select(line => $"{file.Path}:{line}"));
        Assert.Empty(offences);
    }

    [Fact]
    public void Usings_are_in_order()
    {
        var offences = SourceFiles.Read("src", "tests", "samples").Where(file =>
        {
            var usings = file.Text.TrimStart('\uFEFF').Split('\n').TakeWhile(line => line.StartsWith("using ", StringComparison.Ordinal)).ToList();
            return !usings.SequenceEqual(usings.OrderBy(Rank).ThenBy(line => line.TrimEnd(';'), StringComparer.OrdinalIgnoreCase));
        });
        Assert.Empty(offences.Select(file => file.Path));
    }

    [Theory]
    [InlineData("        x.Raw(\"{0}\"u8);", true)]
    [InlineData("        ? $\"{0}\"", true)]
    [InlineData("        ? \"{0}\" : other.Call(argument).Then(another => another.Value)", false)]
    [InlineData("        Call(\"{0}\", \"another text\");", false)]
    [InlineData("        Call({0});", false)]
    public void A_line_with_one_text_is_told_from_logic(string line, bool holdsOneText) =>
        Assert.Equal(holdsOneText, HoldsOneText(line.Replace("{0}", new string('x', Longest), StringComparison.Ordinal)));

    private static int Rank(string line) => line.Contains('=') ? 3 : line.StartsWith("using static ", StringComparison.Ordinal) ? 2 : IsSystem(line) ? 0 : 1;

    private static bool IsSystem(string line) => line is "using System;" || line.StartsWith("using System.", StringComparison.Ordinal);

    private static IEnumerable<int> LongLines(string text)
    {
        var number = 0;
        var isRaw = false;
        foreach (var line in text.Split('\n'))
        {
            number++;
            var begins = Regex.Count(line, "\"\"\"") % 2 == 1;
            if (line.Length > Longest && !isRaw && !begins && !HoldsOneText(line))
            {
                yield return number;
            }

            isRaw ^= begins;
        }
    }

    private static bool HoldsOneText(string line)
    {
        var texts = OneText().Matches(line);
        return texts is [{ Length: > Longest / 2 } text] && line.Trim().Length - text.Length <= AroundText;
    }

    [GeneratedRegex("""[$@]*(?:\"{3}.*?\"{3}|"(?:[^"\\]|\\.)*")""")]
    private static partial Regex OneText();
}
