using CyberDocs.Findings;

namespace CyberDocs.Templating.Tests.Language;

/// <summary>Renders small templates for tests.</summary>
internal static class Rendering
{
    public static TemplateOptions Plain { get; } = TemplateOptions.Default with { EscapeValues = false };

    public static string Render(string text, TemplateObject? globals = null, TemplateOptions? options = null, params TemplateText[] includes)
    {
        var (output, findings) = Try(text, globals, options, includes);
        Assert.True(findings.Count == 0, string.Join("\n", findings.Select(finding => $"{finding.Place}: {finding.EnglishMessage}")));
        return output;
    }

    public static Finding Fail(string text, TemplateObject? globals = null, TemplateOptions? options = null, params TemplateText[] includes) =>
        Assert.Single(FailAll(text, globals, options, includes));

    public static IReadOnlyList<Finding> FailAll(
        string text, TemplateObject? globals = null, TemplateOptions? options = null, params TemplateText[] includes)
    {
        var (_, findings) = Try(text, globals, options, includes);
        Assert.NotEmpty(findings);
        foreach (var finding in findings)
        {
            // Filling the texts must work for every finding that can occur.
            Assert.NotEmpty(finding.JapaneseMessage);
            Assert.NotEmpty(finding.EnglishMessage);
            Assert.NotEmpty(finding.JapaneseRemedy);
            Assert.NotEmpty(finding.EnglishRemedy);
        }

        return findings;
    }

    public static (string Output, IReadOnlyList<Finding> Findings) Try(
        string text, TemplateObject? globals = null, TemplateOptions? options = null, params TemplateText[] includes)
    {
        var findings = new FindingCollector();
        var output = new TextOutput();
        var engine = new TemplateEngine(new MemoryTemplateSource([new TemplateText("page", text), .. includes]), options);
        var done = engine.Render("page", globals ?? new TemplateDictionary(), output, findings);
        Assert.Equal(!done, findings.HasErrors);
        return (output.ToString(), findings.Findings);
    }
}
