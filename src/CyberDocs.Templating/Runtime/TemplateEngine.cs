using CyberDocs.Findings;
using CyberDocs.Templating.Runtime;

namespace CyberDocs.Templating;

/// <summary>The template engine of CyberDocs, which speaks the Scriban language. Each template is read and parsed once. Thread-safe.</summary>
public sealed class TemplateEngine : ITemplateEngine
{
    private readonly TemplateLibrary library;

    /// <summary>An engine over a source of templates.</summary>
    /// <param name="source">Where templates and includes come from; what it gives is kept as long as the engine.</param>
    /// <param name="options">Behaviour and limits; null for <see cref="TemplateOptions.Default"/>.</param>
    public TemplateEngine(ITemplateSource source, TemplateOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(source);
        library = new TemplateLibrary(source, options ?? TemplateOptions.Default);
    }

    /// <inheritdoc/>
    public bool Render(
        string name, TemplateObject globals, IMarkupOutput output, FindingCollector findings, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(globals);
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(findings);
        if (library.Find(name) is not { } entry)
        {
            findings.Add(TemplateFindings.IncludeNotFound.At(new SourcePlace(name), name));
            return false;
        }

        findings.AddRange(entry.Findings);
        return entry.Template is { } template && template.Render(globals, output, library, findings, cancellationToken);
    }
}
