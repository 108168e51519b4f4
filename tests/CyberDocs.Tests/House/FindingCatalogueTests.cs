using System.Text;
using System.Text.RegularExpressions;
using CyberDocs.Findings;
using CyberDocs.TestKit;

namespace CyberDocs.Tests.House;

/// <summary>The catalogue of findings: complete, in both languages, and used.</summary>
public sealed partial class FindingCatalogueTests
{
    [Fact]
    public void Codes_are_unique_and_well_formed()
    {
        Assert.Empty(FindingCatalogue.All.GroupBy(code => code.Id).Where(group => group.Count() > 1).Select(group => group.Key));
        Assert.All(FindingCatalogue.All, code => Assert.Matches("^CD[1-5][0-9]{3}$", code.Id));
    }

    [Fact]
    public void Every_text_stands_in_japanese_and_in_english_with_a_remedy()
    {
        Assert.All(FindingCatalogue.All, code =>
        {
            Assert.True(Japanese().IsMatch(code.Japanese), $"{code.Id}: {code.Japanese}");
            Assert.True(Japanese().IsMatch(code.RemedyJapanese), $"{code.Id}: {code.RemedyJapanese}");
            Assert.True(code.English.Length >= 8 && char.IsAsciiLetterOrDigit(code.English.First(char.IsLetterOrDigit)), $"{code.Id}: {code.English}");
            Assert.False(string.IsNullOrWhiteSpace(code.RemedyEnglish), code.Id);
        });
    }

    [Fact]
    public void Arguments_are_counted_from_0_without_a_gap() =>
        Assert.All(FindingCatalogue.All, code =>
        {
            var used = Placeholders(code.Japanese + code.English + code.RemedyJapanese + code.RemedyEnglish).ToList();
            Assert.Equal(Enumerable.Range(0, used.Count).Select(n => $"{{{n}}}"), used);
        });

    [Fact]
    public void Every_code_is_made_somewhere_in_the_sources()
    {
        var catalogues = SourceFiles.Shipped.Where(file => file.Path.StartsWith("src/CyberDocs.Core/Findings/", StringComparison.Ordinal));
        var others = string.Concat(SourceFiles.Shipped.Except(catalogues).Select(file => file.Text));
        var unused = catalogues
            .SelectMany(file => Definition().Matches(file.Text).Select(match => (Class: Path.GetFileName(file.Path).Split('.')[0], Name: match.Groups["name"].Value)))
            .Where(entry => !others.Contains($"{entry.Class}.{entry.Name}", StringComparison.Ordinal))
            .Select(entry => $"{entry.Class}.{entry.Name}");
        Assert.Empty(unused);
    }

    [Fact]
    public void The_list_of_findings_for_readers_is_current()
    {
        var list = new StringBuilder("# Findings\n\nEvery code that CyberDocs reports, with its usual severity. `{0}` … stand for names and values.\n\n| code | severity | meaning | 意味 | 直し方 |\n|---|---|---|---|---|\n");
        foreach (var code in FindingCatalogue.All)
        {
            list.Append($"| {code.Id} | {code.Severity} | {Cell(code.English)} | {Cell(code.Japanese)} | {Cell(code.RemedyJapanese)} |\n");
        }

        Snapshot.MatchFile(list.ToString(), Repository.PathOf("docs", "findings.md"));
    }

    private static string Cell(string text) => text.Replace("|", "\\|", StringComparison.Ordinal).ReplaceLineEndings(" ");

    private static IEnumerable<string> Placeholders(string text) => Placeholder().Matches(text).Select(match => match.Value).Distinct().Order(StringComparer.Ordinal);

    [GeneratedRegex(@"\p{IsCJKSymbolsandPunctuation}|\p{IsHiragana}|\p{IsKatakana}|\p{IsCJKUnifiedIdeographs}")]
    private static partial Regex Japanese();

    [GeneratedRegex(@"\{\d+\}")]
    private static partial Regex Placeholder();

    [GeneratedRegex(@"FindingCode (?<name>\w+) \{ get; \} =")]
    private static partial Regex Definition();
}
