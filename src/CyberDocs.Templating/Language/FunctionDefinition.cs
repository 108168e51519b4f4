namespace CyberDocs.Templating.Language;

/// <summary>A function as it is written.</summary>
/// <param name="Name">Its name, or null for <c>do … end</c>.</param>
/// <param name="Parameters">Its parameters; null when it takes whatever is passed and reads it through <c>$</c>.</param>
/// <param name="Body">What it does.</param>
internal sealed record FunctionDefinition(string? Name, ScriptParameter[]? Parameters, Block Body);

/// <summary>A parameter as it is written.</summary>
internal readonly record struct ScriptParameter(string Name, Expression? Default, bool TakesRest);
