using System.Collections.Concurrent;
using CyberDocs.Findings;

namespace CyberDocs.Templating.Runtime;

/// <summary>Parsed templates of a source by name. Thread-safe.</summary>
internal sealed class TemplateLibrary(ITemplateSource? source, TemplateOptions options)
{
    private readonly ConcurrentDictionary<string, Entry> entries = new(StringComparer.Ordinal);

    public TemplateOptions Options => options;

    /// <summary>The template of a name with the findings of parsing it, or null when the source has none.</summary>
    public Entry? Find(string name)
    {
        if (entries.TryGetValue(name, out var known))
        {
            return known;
        }

        // Names that are not found are not kept: a template could make up any number of them.
        return source is not null && source.TryGet(name, out var text) ? entries.GetOrAdd(name, Parse(text)) : null;
    }

    private Entry Parse(TemplateText text)
    {
        var findings = new FindingCollector();
        return new Entry(Template.Parse(text, findings, options), findings.Findings);
    }

    internal sealed record Entry(Template? Template, IReadOnlyList<Finding> Findings);
}
