using CyberDocs.Findings;

namespace CyberDocs.Templating.Language;

/// <summary>A syntax error on its way to the parser's next safe point.</summary>
internal sealed class SyntaxException(FindingCode code, SourcePosition position, params string[] arguments) : Exception(code.English)
{
    public FindingCode Code { get; } = code;

    public SourcePosition Position { get; } = position;

    public string[] Arguments { get; } = arguments;
}
