using CyberDocs.Templating.Markup;

namespace CyberDocs.Templating;

/// <summary>
/// Makes documents from templates: what the engine renders is read as markup and sent on while it is still rendering. Immutable and thread-safe.
/// </summary>
internal sealed class DocumentComposer
{
    private readonly ITemplateEngine engine;

    /// <summary>A composer over a template engine.</summary>
    /// <param name="engine">Renders the templates.</param>
    public DocumentComposer(ITemplateEngine engine)
    {
        ArgumentNullException.ThrowIfNull(engine);
        this.engine = engine;
    }

    /// <summary>Type of what every template can name, for the messages of our own engine; null when it is not known.</summary>
    internal Func<TemplateType>? Vocabulary { get; init; }

    /// <summary>Makes one document. Rows of a table reach the sink one by one, so that memory does not grow with the table.</summary>
    /// <param name="templateName">Name of the template in the engine's source.</param>
    /// <param name="data">The variables that the template sees.</param>
    /// <param name="sink">Receives the document.</param>
    /// <param name="figures">Gives the drawings that <c>&lt;figure&gt;</c> names.</param>
    /// <param name="findings">Receives everything that is wrong with the template.</param>
    /// <param name="cancellation">Ends the work early.</param>
    /// <returns>
    /// True when the sink holds a whole document; its <see cref="IDocumentSink.End"/> was called. False after an error:
    /// the sink was left without an end, and what it wrote is not usable.
    /// </returns>
    /// <exception cref="OperationCanceledException">The work was cancelled.</exception>
    public bool Compose(
        string templateName,
        TemplateObject data,
        IDocumentSink sink,
        IFigureSource figures,
        FindingCollector findings,
        CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(templateName);
        ArgumentNullException.ThrowIfNull(data);
        var own = new FindingCollector();
        var parser = new MarkupParser(sink, figures, own, cancellation);
        var done = engine.Render(templateName, data, parser, own, cancellation) && parser.Complete();
        findings.AddRange(done ? own.Findings : Explained(templateName, figures, own.Findings, cancellation));
        return done;
    }

    // What the checker finds without data stands at the mistake itself, where a render may stop behind it.
    private IEnumerable<Finding> Explained(string name, IFigureSource figures, IReadOnlyList<Finding> found, CancellationToken cancellation)
    {
        if (engine is not TemplateEngine ours || Vocabulary is not { } vocabulary)
        {
            return found;
        }

        var better = ours.Check(name, vocabulary(), figures.Names, cancellation).Where(finding => finding.Severity == Severity.Error).ToList();
        return better.Concat(found.Where(finding => better.All(other => other.Place != finding.Place)));
    }
}
