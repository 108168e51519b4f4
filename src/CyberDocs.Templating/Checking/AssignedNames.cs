using CyberDocs.Templating.Scripting;
using Scriban.Syntax;

namespace CyberDocs.Templating.Checking;

/// <summary>Names that a template gives values to anywhere. A name among them is not called unknown, whatever the order of things.</summary>
internal sealed class AssignedNames
{
    private readonly HashSet<string> variables = new(StringComparer.Ordinal);
    private readonly HashSet<string> locals = new(StringComparer.Ordinal);
    private readonly HashSet<string> members = new(StringComparer.Ordinal);
    private bool open;

    /// <summary>Takes the names of a template; gives the names of the templates that it includes literally.</summary>
    public IEnumerable<string> Add(ScriptPage page)
    {
        foreach (var node in Nodes.In(page))
        {
            switch (node)
            {
                case ScriptAssignExpression assignment:
                    Note(assignment.Target);
                    break;
                case ScriptCaptureStatement capture:
                    Note(capture.Target);
                    break;
                case ScriptForStatement loop:
                    Note(loop.Variable);
                    break;
                case ScriptFunction function:
                    Note(function.NameOrDoToken as ScriptExpression);
                    foreach (var parameter in function.Parameters?.AsEnumerable() ?? [])
                    {
                        Note(parameter.Name);
                    }

                    break;
                case ScriptNamedArgument { Name.BaseName: { } name }:
                    locals.Add(name);
                    break;
                case ScriptImportStatement:
                    open = true;
                    break;
                case ScriptFunctionCall call when IncludedName(call) is { } included:
                    yield return included;
                    break;
            }
        }
    }

    public bool HasVariable(string name) => open || variables.Contains(name);

    public bool HasLocal(string name) => locals.Contains(name);

    public bool HasMember(string name) => members.Contains(name);

    /// <summary>The template that a call includes by a name that is written out.</summary>
    public static string? IncludedName(ScriptFunctionCall call) =>
        call is { Target: ScriptVariableGlobal { Name: "include" }, Arguments: [ScriptLiteral { Value: string name }, ..] } ? name : null;

    private void Note(ScriptExpression? target)
    {
        switch (target)
        {
            case ScriptVariableLocal local:
                locals.Add(local.BaseName);
                break;
            case ScriptVariable variable:
                variables.Add(variable.Name);
                break;
            case ScriptMemberExpression { Member.Name: { } member }:
                members.Add(member);
                break;
        }
    }
}
