using System.Collections.Frozen;
using System.Diagnostics.CodeAnalysis;

namespace CyberDocs.Templating;

/// <summary>Templates held in memory. Immutable and thread-safe.</summary>
/// <param name="templates">Texts by name; names are compared ordinally.</param>
public sealed class MemoryTemplateSource(IEnumerable<KeyValuePair<string, string>> templates) : ITemplateSource
{
    private readonly FrozenDictionary<string, TemplateText> texts = templates.ToFrozenDictionary(
        pair => pair.Key, pair => new TemplateText(pair.Key, pair.Value), StringComparer.Ordinal);

    /// <inheritdoc/>
    public bool TryGet(string name, [NotNullWhen(true)] out TemplateText? text) => texts.TryGetValue(name, out text);
}
