using System.Globalization;
using System.Text;
using CyberDocs.Checking;
using CyberDocs.Documents;
using CyberDocs.Findings;
using CyberDocs.Generation;
using CyberDocs.Templating;
using CyberDocs.Templating.Checking;
using CyberDocs.Templating.Functions;
using CyberDocs.Templating.Scripting;
using CyberDocs.TestKit;
using CyberDocs.Vocabulary;

namespace CyberDocs.Tests.Templates;

/// <summary>Two hundred templates with one mistake each: made with data and checked without, the first error names the right line and column.</summary>
public sealed class BrokenTemplateTests
{
    private static readonly DossierRun Run = new(
        new Workshop(CyberDocsOptions.Default), new CheckContext(new CyberDocsEngine().Read(SampleDossier.FilePath).Dossier!, new CyberDocsEngine().Editions, SampleDossier.Date));

    // What only values can tell: nobody knows without data that a divisor is zero.
    private static readonly string[] OnlyWithData = ["CD3035"];

    [Fact]
    public void There_are_two_hundred() => Assert.Equal(200, BrokenTemplate.All.Count);

    [Fact]
    public void Made_with_data_the_first_error_names_the_place() => AssertAll(broken => true, Make);

    [Fact]
    public void Checked_without_data_the_first_error_names_the_place() => AssertAll(broken => !OnlyWithData.Contains(broken.Code), Check);

    [Fact]
    public void What_the_first_messages_say_is_as_it_was_read_and_found_enough()
    {
        var page = new StringBuilder();
        foreach (var broken in BrokenTemplate.All)
        {
            var first = Make(broken)[0];
            page.Append(CultureInfo.InvariantCulture, $"{broken.Title}\n{first}\n{first.Detail}\n→ {first.JapaneseRemedy} / {first.EnglishRemedy}\n\n");
        }

        Snapshot.Match(page.ToString(), "broken-templates");
    }

    private static void AssertAll(Func<BrokenTemplate, bool> holds, Func<BrokenTemplate, IReadOnlyList<Finding>> examine)
    {
        var wrong = new List<string>();
        foreach (var broken in BrokenTemplate.All.Where(holds))
        {
            var first = examine(broken).FirstOrDefault(finding => finding.Severity == Severity.Error);
            var expected = (broken.Code, "case.sbn-html", broken.Line, broken.Column);
            var given = (first?.Code.Id ?? "", first?.Place.File ?? "", first?.Place.Line ?? 0, first?.Place.Column ?? 0);
            if (given != expected)
            {
                wrong.Add($"{broken.Title}: expected {expected}, got {given} {first?.EnglishMessage}");
            }
        }

        Assert.True(wrong.Count == 0, $"{wrong.Count} of {BrokenTemplate.All.Count}\n" + string.Join('\n', wrong));
    }

    private static LayeredTemplateSource SourceOf(BrokenTemplate broken) =>
        new(new MemoryTemplateSource(new TemplateText("case.sbn-html", broken.Text)), Run.Workshop.Library.Templates);

    private static IReadOnlyList<Finding> Make(BrokenTemplate broken)
    {
        var planned = Run.Plan.First(item => item.Document.Id == "ledger");
        var findings = new FindingCollector();
        new DocumentComposer(new TemplateEngine(SourceOf(broken))) { Vocabulary = () => DossierVocabulary.WithoutData().Type }.Compose(
            "case.sbn-html", Run.GlobalsOf(planned, [], []), new DocumentBuilder(), Run.Figures, findings);
        return findings.Findings;
    }

    private static IReadOnlyList<Finding> Check(BrokenTemplate broken)
    {
        var findings = new FindingCollector();
        var library = new ScriptLibrary(SourceOf(broken), TemplateOptions.Default, static () => BuiltInLibrary.Root);
        new TemplateWalk(library, DossierVocabulary.WithoutData().Type, DossierFigures.AllNames, findings, default).CheckDocument("case.sbn-html");
        return findings.Findings;
    }
}
