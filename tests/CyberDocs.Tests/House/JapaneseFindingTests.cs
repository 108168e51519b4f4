using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using CyberDocs.Checking;
using CyberDocs.TestKit;

namespace CyberDocs.Tests.House;

/// <summary>Japanese texts of checks speak Japanese: a key of the dossier file stands only in brackets behind its Japanese name, in what to do.</summary>
public sealed partial class JapaneseFindingTests
{
    private static readonly CyberDocsEngine Engine = new();

    private static readonly HashSet<string> Keys = KeysOfTheDossier();

    public static TheoryData<string> Rules => [.. new DossierChecker().Rules.Select(rule => rule.Code.Id)];

    [Theory]
    [MemberData(nameof(Rules))]
    public void Messages_hold_no_key_and_remedies_only_behind_its_name(string code)
    {
        var dossier = Engine.Read(Repository.PathOf("tests", "Cases", "rule-" + code, "fails.yaml")).Dossier!;
        foreach (var finding in Engine.Check(dossier, new(2024, 10, 1)).Where(finding => finding.Code.Id == code))
        {
            Assert.Empty(KeysIn(finding.JapaneseMessage));
            Assert.Empty(KeysIn(Bracketed().Replace(finding.JapaneseRemedy, "")));
        }
    }

    [Fact]
    public void Remedies_of_all_checks_name_keys_in_japanese_first() =>
        Assert.Empty(FindingCatalogue.All
            .Where(code => code.Id.StartsWith("CD2", StringComparison.Ordinal))
            .SelectMany(code => KeysIn(Bracketed().Replace(Placeholder().Replace(code.Japanese + code.RemedyJapanese, ""), "")), (code, key) => $"{code.Id} {key}"));

    // People read the half in their language, which is found by the slash between both.
    [Fact]
    public void Messages_in_both_languages_say_japanese_first_and_english_behind_a_slash() =>
        Assert.Empty(SourceFiles.Shipped.SelectMany(file => EnglishFirst().Matches(file.Text).Select(match => $"{file.Path}: {match.Value}")));

    private static IEnumerable<string> KeysIn(string text) => Word().Matches(text).Select(match => match.Value).Where(Keys.Contains);

    private static HashSet<string> KeysOfTheDossier()
    {
        using var stream = new MemoryStream();
        Engine.WriteSchema(stream);
        using var schema = JsonDocument.Parse(Encoding.UTF8.GetString(stream.ToArray()));
        var keys = new HashSet<string>(Engine.Documents.Select(document => document.Id), StringComparer.Ordinal) { "gate", "id" };
        Collect(schema.RootElement, keys);
        foreach (var item in Engine.Editions.Find("checklist-institution", "r6")!.Sections.SelectMany(section => section.Items).Where(item => item.AssetClass is not null))
        {
            keys.Add(item.Id);
        }

        Assert.Contains("first_on", keys);
        Assert.Contains("2-7.server", keys);
        return keys;
    }

    private static void Collect(JsonElement element, HashSet<string> keys)
    {
        if (element.ValueKind == JsonValueKind.Array)
        {
            foreach (var item in element.EnumerateArray())
            {
                Collect(item, keys);
            }
        }
        else if (element.ValueKind == JsonValueKind.Object)
        {
            foreach (var property in element.EnumerateObject())
            {
                if (property.Name == "properties")
                {
                    keys.UnionWith(property.Value.EnumerateObject().Select(known => known.Name));
                }

                Collect(property.Value, keys);
            }
        }
    }

    [GeneratedRegex(@"Exception\(\s*\$?""[A-Z][^""\n]*[a-z]+[.;?] [^""\n]*[\p{IsHiragana}\p{IsKatakana}\p{IsCJKUnifiedIdeographs}][^""\n]*""")]
    private static partial Regex EnglishFirst();

    [GeneratedRegex(@"[a-z0-9][a-z0-9_.-]*[a-z0-9]")]
    private static partial Regex Word();

    [GeneratedRegex(@"\{[a-z0-9_]+\}")]
    private static partial Regex Placeholder();

    // A Japanese word or a closing quotation mark, then the key in brackets.
    [GeneratedRegex(@"(?<=[\p{IsHiragana}\p{IsKatakana}\p{IsCJKUnifiedIdeographs}」A-Z0-9])（[^（）]*）")]
    private static partial Regex Bracketed();
}
