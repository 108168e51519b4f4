namespace CyberDocs.Templating.Language;

/// <summary>A token with its place. <see cref="Value"/> holds the content of names, numbers, strings and the indent of a code block.</summary>
internal readonly record struct Token(
    TokenType Type, int Start, int Length, SourcePosition Position, bool SpaceBefore, object? Value)
{
    /// <summary>The name of an identifier or local variable, or the content of a string.</summary>
    public string Text => (string)Value!;
}
