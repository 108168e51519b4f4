using CyberDocs.Templating.Checking;
using CyberDocs.Templating.Functions;
using CyberDocs.Templating.Scripting;
using Scriban.Syntax;

namespace CyberDocs.Templating;

/// <summary>The template engine of CyberDocs: Scriban, set strict. Each template is read and parsed once. Thread-safe.</summary>
public sealed class TemplateEngine : ITemplateEngine
{
    private readonly ScriptLibrary library;

    /// <summary>An engine over a source of templates.</summary>
    /// <param name="source">Where templates and includes come from; what it gives is kept as long as the engine.</param>
    /// <param name="options">Behaviour and limits; null for <see cref="TemplateOptions.Default"/>.</param>
    public TemplateEngine(ITemplateSource source, TemplateOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(source);
        library = new ScriptLibrary(source, options ?? TemplateOptions.Default, static () => BuiltInLibrary.Root);
    }

    /// <inheritdoc/>
    public bool Render(
        string name, TemplateObject globals, IMarkupOutput output, FindingCollector findings, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(globals);
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(findings);
        if (library.Find(name) is not { } template)
        {
            findings.Add(TemplateFindings.IncludeNotFound.At(new SourcePlace(name), name));
            return false;
        }

        findings.AddRange(template.Findings);
        return template.Page is { } page && Render(page, globals, output, findings, cancellationToken);
    }

    /// <summary>What is wrong with a template as far as it can be told without data.</summary>
    internal IReadOnlyList<Finding> Check(string name, TemplateType globals, IReadOnlyCollection<string> diagrams, CancellationToken cancellation)
    {
        var findings = new FindingCollector();
        new TemplateWalk(library, globals, diagrams, findings, cancellation).CheckDocument(name);
        return findings.Findings;
    }

    private bool Render(ScriptPage page, TemplateObject globals, IMarkupOutput output, FindingCollector findings, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        using var time = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        time.CancelAfter(library.Options.MaxTime);
        var context = new RenderContext(library, globals, output, time);
        try
        {
            context.Evaluate(page, false);
            return true;
        }
        catch (ScriptAbortException stopped)
        {
            context.Failure?.Throw();
            cancellationToken.ThrowIfCancellationRequested();
            var seconds = ValueText.Of((long)library.Options.MaxTime.TotalSeconds);
            findings.AddRange(context.Error(TemplateFindings.TimeLimit, stopped.Span, seconds).Findings);
            return false;
        }
        catch (ScriptRuntimeException error)
        {
            context.Failure?.Throw();
            cancellationToken.ThrowIfCancellationRequested();
            findings.AddRange(RuntimeMessages.Translate(context, error).Findings);
            return false;
        }
    }
}
