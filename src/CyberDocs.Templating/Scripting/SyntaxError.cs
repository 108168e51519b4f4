namespace CyberDocs.Templating.Scripting;

/// <summary>A syntax error and where it stands.</summary>
internal sealed class SyntaxError(FindingCode code, SourcePosition position, int offset, params string[] arguments)
{
    public FindingCode Code => code;

    public SourcePosition Position => position;

    public int Offset => offset;

    public string[] Arguments => arguments;
}
