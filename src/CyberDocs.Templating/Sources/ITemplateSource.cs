using System.Diagnostics.CodeAnalysis;

namespace CyberDocs.Templating;

/// <summary>Where templates come from; the only way in which <c>include</c> reaches outside.</summary>
/// <remarks>Implementations are thread-safe.</remarks>
public interface ITemplateSource
{
    /// <summary>Looks a template up.</summary>
    /// <param name="name">The name as <c>include</c> gives it; comes from a template and must not be trusted.</param>
    /// <param name="text">The template, when there is one.</param>
    /// <returns>False when there is no template of that name.</returns>
    bool TryGet(string name, [NotNullWhen(true)] out TemplateText? text);
}
