using System.Collections.Frozen;
using System.Diagnostics.CodeAnalysis;

namespace CyberDocs.Templating;

/// <summary>Templates held in memory. Immutable and thread-safe.</summary>
/// <param name="templates">The templates; names are compared ordinally and must differ.</param>
public sealed class MemoryTemplateSource(params IEnumerable<TemplateText> templates) : ITemplateSource
{
    private readonly FrozenDictionary<string, TemplateText> texts =
        templates.ToFrozenDictionary(template => template.Name, StringComparer.Ordinal);

    /// <inheritdoc/>
    public bool TryGet(string name, [NotNullWhen(true)] out TemplateText? text) => texts.TryGetValue(name, out text);
}
