using System.Text.RegularExpressions;

namespace CyberDocs.Tests.House;

/// <summary>What would make output depend on the machine, the clock or chance is not used in what ships.</summary>
public sealed class BannedApiTests
{
    private static readonly (string Pattern, string Why)[] Banned =
    [
        (@"\bDateTime(Offset)?\.(Now|UtcNow|Today)\b", "the clock comes in as a value"),
        (@"\bGuid\.NewGuid\b", "ids come from content"),
        (@"\bnew Random\b|\bRandom\.Shared\b", "nothing is left to chance"),
        (@"\bEnvironment\.NewLine\b|\.AppendLine\(", "line ends are \\n everywhere"),
        (@"\bCultureInfo\.Current(UI)?Culture\b", "output does not depend on the culture"),
        (@"\bTimeZoneInfo\.Local\b|\.ToLocalTime\(", "output does not depend on the time zone"),
        (@"\.Normalize\(", "ICU may be absent; fold widths with WidthFolding"),
        (@"\bEnvironment\.(MachineName|UserName)\b", "files name no machine and no user"),
        (@"\bConsole\.", "only the command writes to the console"),
        (@"StringComparison\.(CurrentCulture|InvariantCulture)\w*", "Japanese text is compared ordinally"),
        (@"\bActivator\.|\.MakeGeneric|(typeof\([\w<>.]+\)|GetType\(\))\.(Get|Invoke)|\bType\.GetType\(|\bJsonSerializer\.", "what is trimmed away is not found by its name"),
        (@"\b(TODO|FIXME|HACK)\b|NotImplementedException", "nothing half done ships"),
    ];

    public static TheoryData<string, string> Apis
    {
        get
        {
            var data = new TheoryData<string, string>();
            foreach (var (pattern, why) in Banned)
            {
                data.Add(pattern, why);
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Apis))]
    public void Banned_api_is_not_used(string pattern, string why)
    {
        var command = pattern.Contains("Console", StringComparison.Ordinal);
        var offences = SourceFiles.Shipped
            .Where(file => !command || !file.Path.StartsWith("src/CyberDocs.Cli/", StringComparison.Ordinal))
            .SelectMany(file => file.Text.Split('\n').Select((line, index) => (file.Path, Line: index + 1, Text: line)))
            .Where(line => !line.Text.TrimStart().StartsWith("//", StringComparison.Ordinal) && Regex.IsMatch(line.Text, pattern))
            .Select(line => $"{line.Path}:{line.Line}: {line.Text.Trim()} ({why})");
        Assert.Empty(offences);
    }
}
