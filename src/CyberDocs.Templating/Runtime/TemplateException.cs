using CyberDocs.Findings;

namespace CyberDocs.Templating.Runtime;

/// <summary>Ends a render; turned into findings where the render was started.</summary>
internal sealed class TemplateException(params IReadOnlyList<Finding> findings) : Exception(findings[^1].EnglishMessage)
{
    public IReadOnlyList<Finding> Findings { get; } = findings;
}
