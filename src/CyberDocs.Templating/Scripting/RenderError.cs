using Scriban.Parsing;
using Scriban.Syntax;

namespace CyberDocs.Templating.Scripting;

/// <summary>Ends a render; turned into findings where the render was started. Of Scriban's own kind, so that Scriban lets it pass unchanged.</summary>
internal sealed class RenderError(SourceSpan span, params IReadOnlyList<Finding> findings) : ScriptRuntimeException(span, findings[^1].EnglishMessage)
{
    public IReadOnlyList<Finding> Findings { get; } = findings;
}
