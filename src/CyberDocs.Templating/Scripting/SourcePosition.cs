namespace CyberDocs.Templating.Scripting;

/// <summary>Line and column of a character in a template, both counted from 1.</summary>
internal readonly record struct SourcePosition(int Line, int Column);
