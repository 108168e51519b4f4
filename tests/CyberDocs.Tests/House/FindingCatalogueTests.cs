using System.Text;
using System.Text.RegularExpressions;
using CyberDocs.Checking;
using CyberDocs.Findings;
using CyberDocs.Forms;
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
    public void Codes_are_listed_in_order() =>
        Assert.Equal(FindingCatalogue.All.Select(code => code.Id).Order(StringComparer.Ordinal), FindingCatalogue.All.Select(code => code.Id));

    [Fact]
    public void Named_placeholders_are_the_same_in_both_languages() =>
        Assert.All(FindingCatalogue.All.Where(code => !IsCounted(code)), code =>
        {
            Assert.True(Placeholders(code.Japanese).SequenceEqual(Placeholders(code.English)), $"{code.Id}: {code.Japanese} / {code.English}");
            Assert.True(Placeholders(code.RemedyJapanese).SequenceEqual(Placeholders(code.RemedyEnglish)), $"{code.Id}: {code.RemedyJapanese} / {code.RemedyEnglish}");
        });

    [Fact]
    public void Texts_of_rules_name_their_placeholders() =>
        Assert.DoesNotContain(new DossierChecker().Rules, rule => IsCounted(rule.Code));

    [Fact]
    public void Counted_placeholders_begin_at_0_without_a_gap() =>
        Assert.All(FindingCatalogue.All.Where(IsCounted), code =>
        {
            var used = Placeholders(code.Japanese + code.English + code.RemedyJapanese + code.RemedyEnglish).ToList();
            Assert.Equal(Enumerable.Range(0, used.Count).Select(n => $"{{{n}}}"), used);
        });

    [Fact]
    public void Every_rule_of_the_assembly_is_in_the_list_once()
    {
        var classes = typeof(DossierChecker).Assembly.GetTypes().Where(type => type is { IsAbstract: false, IsClass: true } && type.IsAssignableTo(typeof(IRule)));
        var listed = new DossierChecker().Rules.Select(rule => rule.GetType()).ToList();
        Assert.Equal(classes.Select(type => type.Name).Order(StringComparer.Ordinal), listed.Select(type => type.Name).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Every_code_is_made_somewhere_in_the_sources()
    {
        var catalogues = SourceFiles.Shipped.Where(file => Definition().IsMatch(file.Text)).ToList();
        var others = string.Concat(SourceFiles.Shipped.Except(catalogues).Select(file => file.Text));
        var unused = catalogues
            .SelectMany(file => Definition().Matches(file.Text).Select(match => (Class: Path.GetFileName(file.Path).Split('.')[0], Name: match.Groups["name"].Value)))
            .Where(entry => !others.Contains($"{entry.Class}.{entry.Name}", StringComparison.Ordinal))
            .Select(entry => $"{entry.Class}.{entry.Name}");
        Assert.Empty(unused);
    }

    [Fact]
    public void The_catalogue_collects_the_texts_of_every_room()
    {
        var rooms = SourceFiles.Shipped.Where(file => file.Path.EndsWith("Findings.cs", StringComparison.Ordinal) && Definition().IsMatch(file.Text))
            .Select(file => $".. {Path.GetFileName(file.Path).Split('.')[0]}.All").Distinct();
        var catalogue = SourceFiles.Shipped.Single(file => file.Path == "src/CyberDocs/FindingCatalogue.cs").Text;
        Assert.Empty(rooms.Where(room => !catalogue.Contains(room, StringComparison.Ordinal)));
    }

    [Fact]
    public void The_list_of_findings_for_readers_is_current()
    {
        var list = new StringBuilder("# Findings\n\nEvery code that CyberDocs reports, with its usual severity. Names in braces such as `{device}`, and `{0}` …, stand for names and values. Clauses are those of guideline 6.0 (templates/editions/guideline.6.0.yaml).\n\n| code | severity | meaning | 意味 | 直し方 | 根拠 / clause |\n|---|---|---|---|---|---|\n");
        var guideline = new CyberDocsEngine().Editions.Guideline("6.0")!;
        foreach (var code in FindingCatalogue.All)
        {
            list.Append($"| {code.Id} | {code.Severity} | {Cell(code.English)} | {Cell(code.Japanese)} | {Cell(code.RemedyJapanese)} | {Basis(guideline, code)} |\n");
        }

        Snapshot.MatchFile(list.ToString(), Repository.PathOf("docs", "findings.md"));
    }

    [Fact]
    public void Every_rule_rests_on_a_clause_or_says_why_on_none()
    {
        var guideline = new CyberDocsEngine().Editions.Guideline("6.0")!;
        var rules = new DossierChecker().Rules.Select(rule => rule.Code.Id).ToList();
        var without = guideline.WithoutClause.SelectMany(entry => entry.Rules).ToList();
        Assert.Empty(rules.Where(rule => guideline.ClausesOf(rule).Count == 0 && !without.Contains(rule)));
        Assert.Empty(rules.Where(rule => guideline.ClausesOf(rule).Count > 0 && without.Contains(rule)));
        Assert.Empty(without.GroupBy(rule => rule).Where(group => group.Count() > 1).Select(group => group.Key));
        Assert.Empty(without.Concat(guideline.Clauses.SelectMany(clause => clause.Rules)).Except(rules));
        Assert.All(guideline.WithoutClause, entry => Assert.False(string.IsNullOrWhiteSpace(entry.Reason)));
    }

    private static bool IsCounted(FindingCode code) =>
        Counted().IsMatch(code.Japanese + code.English + code.RemedyJapanese + code.RemedyEnglish);

    private static string Basis(Guideline guideline, FindingCode code) => guideline.ClausesOf(code.Id) is { Count: > 0 } clauses
        ? string.Join("、", clauses.Select(clause => clause.Id))
        : guideline.WithoutClause.FirstOrDefault(entry => entry.Rules.Contains(code.Id)) is { } entry ? Cell($"― {entry.Reason}") : "";

    private static string Cell(string text) => text.Replace("|", "\\|", StringComparison.Ordinal).ReplaceLineEndings(" ");

    private static IEnumerable<string> Placeholders(string text) => Placeholder().Matches(text).Select(match => match.Value).Distinct().Order(StringComparer.Ordinal);

    [GeneratedRegex(@"\p{IsCJKSymbolsandPunctuation}|\p{IsHiragana}|\p{IsKatakana}|\p{IsCJKUnifiedIdeographs}")]
    private static partial Regex Japanese();

    [GeneratedRegex(@"\{[a-z0-9_]+\}")]
    private static partial Regex Placeholder();

    [GeneratedRegex(@"\{\d+\}")]
    private static partial Regex Counted();

    [GeneratedRegex(@"public static FindingCode (?<name>\w+) \{ get; \} = new\(")]
    private static partial Regex Definition();

    // Files of editions are the program's; whoever hands papers in has a workbook and commands.
    [Fact]
    public void No_remedy_sends_people_into_the_files_of_editions() => Assert.DoesNotContain(
        FindingCatalogue.All.Where(code => code.Id.StartsWith("CD2", StringComparison.Ordinal)),
        code => code.RemedyJapanese.Contains("定義ファイル", StringComparison.Ordinal) || code.RemedyJapanese.Contains("templates/", StringComparison.Ordinal)
            || code.RemedyJapanese.Contains("verified", StringComparison.Ordinal) || code.RemedyEnglish.Contains("data file", StringComparison.Ordinal));
}
