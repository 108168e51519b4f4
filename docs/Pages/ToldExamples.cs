using System.Text.RegularExpressions;

namespace CyberDocs.Pages;

/// <summary>How findings read where they were told: the first line or passage of each code in what the tests expect of files and templates.</summary>
internal static partial class ToldExamples
{
    public static IReadOnlyDictionary<string, string> Read(string root)
    {
        var told = new Dictionary<string, string>(StringComparer.Ordinal);
        var templates = File.ReadAllText(Path.Combine(root, "tests", "CyberDocs.Tests", "Templates", "broken-templates.verified.txt")).ReplaceLineEndings("\n");
        foreach (Match passage in Passage().Matches(templates))
        {
            told.TryAdd(passage.Groups["code"].Value, passage.Groups["text"].Value.TrimEnd());
        }

        var files = Directory.EnumerateFiles(Path.Combine(root, "tests", "Cases", "reading"), "*.expected.txt", SearchOption.AllDirectories).Order(StringComparer.Ordinal);
        foreach (Match line in files.SelectMany(file => Line().Matches(File.ReadAllText(file))))
        {
            told.TryAdd(line.Groups["code"].Value, $"{line.Groups["place"].Value}: {line.Groups["text"].Value}");
        }

        return told;
    }

    // A passage has its number, code and subject on top, and ends with an empty line.
    [GeneratedRegex(@"^\d{3} (?<code>CD\d{4}) .*\n(?<text>(?:.+\n)+)", RegexOptions.Multiline)]
    private static partial Regex Passage();

    [GeneratedRegex(@"^(?<code>CD\d{4}) \w+ (?<place>\S+) (?<text>.+)$", RegexOptions.Multiline)]
    private static partial Regex Line();
}
