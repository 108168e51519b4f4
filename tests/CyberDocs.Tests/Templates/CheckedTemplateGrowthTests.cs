using CyberDocs.Findings;
using CyberDocs.Generation;
using CyberDocs.Templating;
using CyberDocs.Templating.Checking;
using CyberDocs.Templating.Functions;
using CyberDocs.Templating.Scripting;
using CyberDocs.Vocabulary;

namespace CyberDocs.Tests.Templates;

/// <summary>Checking a template does not grow faster than the template. Work is counted and not timed, so that it is the same on every machine.</summary>
public sealed class CheckedTemplateGrowthTests
{
    private const int Kept = 10_000;

    [Fact]
    public void Findings_beyond_those_that_are_shown_cost_nothing_but_their_count()
    {
        var (findings, work) = Walk(Lines(Kept + 2_000, i => $"{{{{nm{i}}}}}"));
        Assert.Equal(Kept + 1, findings.Count);
        Assert.Equal(("CD1163", "2000"), (findings[Kept].Code.Id, findings[Kept].Arguments[1].Japanese));
        Assert.InRange(work.LinesFound, 1, Kept + 2_010);

        var (_, fewer) = Walk(Lines(Kept, i => $"{{{{nm{i}}}}}"));
        Assert.Equal(fewer.NamesCompared, work.NamesCompared);
    }

    [Fact]
    public void Names_of_a_template_are_held_against_misspelt_ones_up_to_a_limit()
    {
        var (findings, work) = Walk(Lines(2_500, i => $"{{{{variable{i}=1}}}}") + Lines(2_500, i => $"{{{{variabel{i}x}}}}"));
        Assert.Equal(2_500, findings.Count);
        Assert.Contains("variable0", findings[0].ToString(), StringComparison.Ordinal);
        Assert.InRange(work.NamesCompared, WalkWork.MostNamesCompared, WalkWork.MostNamesCompared + (2 * Kept));
    }

    [Theory]
    [InlineData("{{if true}}x{{end}}")]
    [InlineData("{{case true}}{{when 1}}x{{end}}")]
    [InlineData("{{for i in 1..2}}x{{end}}")]
    [InlineData("{{capture c}}x{{end}}")]
    [InlineData("{{x = @(do; ret 1; end)}}")]
    public void Names_copied_where_a_template_branches_are_counted(string branch)
    {
        var (findings, work) = Walk(Lines(3_000, i => $"{{{{a{i}=1}}}}") + Lines(1_000, _ => branch));
        Assert.Equal(["CD3066"], findings.Select(finding => finding.Code.Id));
        Assert.InRange(work.NamesCopied, 1, 1_010_000);
    }

    [Fact]
    public void Text_within_many_loops_is_not_read_without_end()
    {
        var (findings, work) = Walk(
            string.Concat(Enumerable.Range(0, 16).Select(i => $"{{{{for i{i} in 1..2}}}}")) + new string('x', 200_000) + string.Concat(Enumerable.Repeat("{{end}}", 16)));
        Assert.Equal(["CD3066"], findings.Select(finding => finding.Code.Id));
        Assert.InRange(work.CharactersRead, 1, 41_000_000);
    }

    private static string Lines(int count, Func<int, string> line) => string.Concat(Enumerable.Range(0, count).Select(i => line(i) + "\n"));

    private static (IReadOnlyList<Finding> Findings, WalkWork Work) Walk(string body)
    {
        var text = new TemplateText("x.sbn-html", $"<document title=\"x\">\n<p>\n{body}</p>\n</document>\n");
        var library = new ScriptLibrary(new MemoryTemplateSource(text), TemplateOptions.Default with { MaxTemplateLength = 1 << 23 }, static () => BuiltInLibrary.Root);
        var findings = new FindingCollector();
        var walk = new TemplateWalk(library, DossierVocabulary.WithoutData().Type, DossierFigures.AllNames, findings, default);
        walk.CheckDocument(text.Name);
        return (findings.Findings, walk.Work);
    }
}
