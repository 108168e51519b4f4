using CyberDocs.Findings;

namespace CyberDocs.Templating.Language;

/// <summary>The syntax errors of one template, up to a number beyond which reading on helps nobody.</summary>
internal sealed class SyntaxErrors(TemplateText template)
{
    public const int Most = 50;

    private readonly List<Finding> findings = [];

    public bool Any => findings.Count > 0;

    public bool IsFull => findings.Count >= Most;

    public void Add(FindingCode code, SourcePosition position, params ReadOnlySpan<string> arguments)
    {
        if (!IsFull)
        {
            findings.Add(SourceExcerpt.Finding(template, code, position, null, arguments));
            if (IsFull)
            {
                findings.Add(SourceExcerpt.Finding(template, TemplateFindings.TooManyErrors, position, null, "50"));
            }
        }
    }

    public void Add(SyntaxException error) => Add(error.Code, error.Position, error.Arguments);

    /// <summary>Reports in the order of the text; the lexer runs ahead of the parser.</summary>
    public void ReportTo(FindingCollector collector) =>
        collector.AddRange(findings
            .OrderBy(f => f.Code == TemplateFindings.TooManyErrors).ThenBy(f => f.Place.Line).ThenBy(f => f.Place.Column));
}
