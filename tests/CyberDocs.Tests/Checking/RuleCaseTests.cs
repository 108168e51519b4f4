using System.Globalization;
using System.Text;
using CyberDocs.Checking;
using CyberDocs.Findings;
using CyberDocs.TestKit;

namespace CyberDocs.Tests.Checking;

/// <summary>Every rule finds its failing case, and its remedy, applied to that case, silences it.</summary>
public sealed class RuleCaseTests
{
    private static readonly string Folder = Repository.PathOf("tests", "Cases");

    private static readonly CyberDocsEngine Engine = new();

    private static readonly DateOnly Date = new(2024, 10, 1);

    public static TheoryData<string> Rules => [.. new DossierChecker().Rules.Select(rule => rule.Code.Id)];

    public static TheoryData<string> Cases =>
        [.. Directory.EnumerateDirectories(Folder).Select(Path.GetFileName).OfType<string>().Where(name => File.Exists(Path.Combine(Folder, name, "dossier.yaml"))).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Rules))]
    public void Rule_finds_its_failing_case_and_its_remedy_silences_it(string code)
    {
        var folder = Path.Combine(Folder, "rule-" + code);
        var found = Findings(Path.Combine(folder, "fails.yaml")).Where(finding => finding.Code.Id == code).ToList();
        Assert.NotEmpty(found);
        Assert.All(found, finding => Assert.True(finding.Place.Line > 0, $"{finding} has no line"));
        Assert.All(found, finding => Assert.NotEmpty(finding.Documents));
        Assert.All(found, finding => Assert.DoesNotContain('{', finding.JapaneseMessage + finding.EnglishMessage + finding.JapaneseRemedy + finding.EnglishRemedy));
        Assert.DoesNotContain(Findings(Path.Combine(folder, "passes.yaml")), finding => finding.Code.Id == code);
    }

    [Fact]
    public void Failing_cases_give_these_messages_at_these_places()
    {
        var text = new StringBuilder();
        foreach (var code in new DossierChecker().Rules.Select(rule => rule.Code.Id).Order(StringComparer.Ordinal))
        {
            foreach (var finding in Findings(Path.Combine(Folder, "rule-" + code, "fails.yaml")).Where(finding => finding.Code.Id == code))
            {
                Append(text, finding);
            }
        }

        Snapshot.Match(text.ToString(), "rule-messages");
    }

    [Fact]
    public void Every_pair_of_cases_belongs_to_a_rule()
    {
        var codes = new DossierChecker().Rules.Select(rule => "rule-" + rule.Code.Id).ToHashSet(StringComparer.Ordinal);
        Assert.Empty(Directory.EnumerateDirectories(Folder, "rule-*").Select(Path.GetFileName).Where(name => !codes.Contains(name!)));
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void Case_gives_what_it_expects(string name)
    {
        var findings = Findings(Path.Combine(Folder, name, "dossier.yaml"))
            .Where(finding => finding.Code.Id.StartsWith("CD2", StringComparison.Ordinal))
            .Select(finding => string.Create(CultureInfo.InvariantCulture, $"{finding.Code.Id} {finding.Severity} {finding.Place.Line},{finding.Place.Column}"))
            .Order(StringComparer.Ordinal);
        var text = string.Join('\n', findings) + "\n";
        var expected = Path.Combine(Folder, name, "expected.txt");
        if (Environment.GetEnvironmentVariable("CYBERDOCS_ACCEPT") == "1")
        {
            File.WriteAllText(expected, text);
        }

        Assert.Equal(File.ReadAllText(expected), text);
    }

    private static void Append(StringBuilder text, Finding finding)
    {
        text.Append(CultureInfo.InvariantCulture, $"{finding.Code.Id} {finding.Severity} {At(finding.Place)} [{string.Join(", ", finding.Documents)}]\n");
        text.Append(CultureInfo.InvariantCulture, $"  {finding.JapaneseMessage}\n  {finding.EnglishMessage}\n  → {finding.JapaneseRemedy}\n  → {finding.EnglishRemedy}\n");
        foreach (var subject in finding.Subjects)
        {
            text.Append(CultureInfo.InvariantCulture, $"  # {subject.Id} | {subject.Japanese ?? "―"} | {At(subject.Place)}\n");
        }

        text.Append('\n');
    }

    private static string At(SourcePlace place) => (place with { File = Path.GetFileName(place.File) }).ToString();

    private static List<Finding> Findings(string path)
    {
        var read = Engine.Read(path);
        Assert.NotNull(read.Dossier);
        Assert.Empty(read.Findings.Where(finding => finding.Severity == Severity.Error));
        return [.. Engine.Check(read.Dossier, DateOf(path))];
    }

    // What holds only from a day on has the day of its case beside it.
    private static DateOnly DateOf(string path) => Path.Combine(Path.GetDirectoryName(path)!, "date.txt") is var day && File.Exists(day)
        ? DateOnly.Parse(File.ReadAllText(day), CultureInfo.InvariantCulture)
        : Date;
}
