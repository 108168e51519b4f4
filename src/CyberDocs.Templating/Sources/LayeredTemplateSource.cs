using System.Diagnostics.CodeAnalysis;

namespace CyberDocs.Templating;

/// <summary>Several sources in order: the first that has a name wins, so that a hospital's folder can lie over the built-in templates.</summary>
/// <param name="layers">The sources, first wins.</param>
public sealed class LayeredTemplateSource(params IReadOnlyList<ITemplateSource> layers) : ITemplateSource
{
    private readonly ITemplateSource[] layers = [.. layers];

    /// <inheritdoc/>
    public bool TryGet(string name, [NotNullWhen(true)] out TemplateText? text)
    {
        foreach (var layer in layers)
        {
            if (layer.TryGet(name, out text))
            {
                return true;
            }
        }

        text = null;
        return false;
    }
}
