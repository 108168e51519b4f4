using System.Text.RegularExpressions;
using CyberDocs.Checking;
using CyberDocs.Checking.Derivation;
using CyberDocs.Findings;
using CyberDocs.TestKit;

namespace CyberDocs.Tests.Checking;

/// <summary>The clean sample passes every rule; the other one breaks the rules that it says it breaks.</summary>
public sealed partial class SampleCheckTests
{
    private static readonly DateOnly Date = new(2024, 10, 1);

    private static IReadOnlyList<Finding> Check(params string[] path)
    {
        var engine = new CyberDocsEngine();
        var read = engine.Read(Repository.PathOf(path));
        Assert.Empty(read.Findings.Where(finding => finding.Severity == Severity.Error));
        return engine.Check(read.Dossier!, Date);
    }

    [Fact]
    public void Clean_sample_gives_no_error_and_no_warning() =>
        Assert.Empty(Check("samples", "data", "dossier.yaml").Where(finding => finding.Severity != Severity.Info).Select(finding => finding.ToString()));

    [Fact]
    public void Planted_mistakes_are_found_where_they_were_planted_and_nothing_else_is()
    {
        var planted = ((string[])["dossier.yaml", "ledger.csv"])
            .SelectMany(name => File.ReadAllLines(Repository.PathOf("samples", "data", "mistakes", name))
                .SelectMany((line, index) => Code().Matches(line).Select(match => $"{name}:{index + 1} {match.Value}")))
            .Order(StringComparer.Ordinal);
        var found = Check("samples", "data", "mistakes", "dossier.yaml")
            .Where(finding => finding.Severity != Severity.Info)
            .SelectMany(finding => finding.Subjects.Count == 0 ? [finding.Place] : finding.Subjects.Select(subject => subject.Place), (finding, place) => (finding, place))
            .Select(found => $"{Path.GetFileName(found.place.File)}:{found.place.Line} {found.finding.Code.Id}")
            .Order(StringComparer.Ordinal);
        Assert.True(planted.Count() >= 25);
        Assert.Equal(planted, found);
    }

    [Fact]
    public void Every_derivation_that_an_edition_names_is_known()
    {
        var engine = new CyberDocsEngine();
        var context = new CheckContext(engine.Read(Repository.PathOf("samples", "data", "dossier.yaml")).Dossier!, engine.Editions, Date);
        var keys = ((string[])["checklist-institution", "checklist-vendor", "checklist-minimum", "bcp-check"])
            .SelectMany(form => engine.Editions.IdsOf(form).Select(id => engine.Editions.Find(form, id)!))
            .SelectMany(edition => edition.Sections).SelectMany(section => section.Items)
            .Select(item => item.Derivation).OfType<string>().Distinct().ToList();
        Assert.True(keys.Count >= 30);
        Assert.Empty(keys.Where(key => AnswerDerivation.Derive(key, context) is null));
    }

    [GeneratedRegex("CD2[0-9]{3}")]
    private static partial Regex Code();
}
