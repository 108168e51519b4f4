using Scriban;
using Scriban.Parsing;
using Scriban.Runtime;
using Scriban.Syntax;

namespace CyberDocs.Templating.Scripting;

/// <content>Names that are not there: errors with the nearest name, null where the template allows it.</content>
internal sealed partial class RenderContext
{
    private readonly List<(string Name, SourceSpan At)> includes = [];

    public RenderError Error(FindingCode code, SourceSpan span, params ReadOnlySpan<string> arguments) =>
        new(span, SourceExcerpt.Finding(TextOf(span.FileName), code, Places.PositionOf(span), Chain(), arguments));

    /// <summary>The name that is called, which errors of its arguments point to.</summary>
    public SourceSpan PlaceOfCall(ScriptNode? caller) => caller switch
    {
        ScriptFunctionCall { Target: { } target } => Places.Of(target),
        ScriptExpression expression => Places.Of(expression),
        _ => caller?.Span ?? CurrentSpan,
    };

    /// <summary>Refuses named arguments that a function does not have; Scriban would take them by their order.</summary>
    public void CheckNames(string function, IScriptFunctionInfo info, ScriptNode? caller)
    {
        if (caller is not ScriptFunctionCall { Arguments: { Count: > 0 } arguments })
        {
            return;
        }

        foreach (var argument in arguments)
        {
            if (argument is ScriptNamedArgument { Name.Name: { } name } && !ParametersOf(info).Contains(name))
            {
                throw Error(TemplateFindings.UnknownArgument, PlaceOfCall(caller), function, name, Nearest.Of(name, ParametersOf(info)));
            }
        }
    }

    public static IEnumerable<string> ParametersOf(IScriptFunctionInfo info) =>
        Enumerable.Range(0, info.ParameterCount).Select(i => info.GetParameterInfo(i).Name);

    private TemplateText TextOf(string? file) => evaluated is not null && file == ScriptLibrary.DataName ? evaluated : library.TextOf(file);

    private bool FindVariable(TemplateContext context, SourceSpan span, ScriptVariable variable, out object? value)
    {
        value = null;
        if (!Options.StrictNames)
        {
            return true;
        }

        var known = new List<string>();
        if (CurrentGlobal is { } globals)
        {
            known.AddRange(globals.GetMembers());
        }

        known.AddRange(BuiltInObject());
        throw Error(TemplateFindings.UnknownVariable, span, variable.Name, Nearest.Of(variable.Name, known));
    }

    private bool FindMember(TemplateContext context, SourceSpan span, object target, string member, out object? value)
    {
        value = null;
        if (CurrentNode is ScriptIndexerExpression && target is not IDictionary<string, object?> && target is not IScriptObject)
        {
            throw Error(TemplateFindings.BadIndex, span, Shown(target), member);
        }

        // What an index asks for may be absent, and so may arguments that were not given.
        if (!Options.StrictNames || CurrentNode is ScriptIndexerExpression
            or ScriptMemberExpression { DotToken.TokenType: TokenType.QuestionDot } or ScriptMemberExpression { Target: ScriptVariableLocal { BaseName: "" } })
        {
            return true;
        }

        var shown = CurrentNode is ScriptMemberExpression { Target: { } described } ? Shown(described) : ScriptValue.KindOf(target);
        throw Error(TemplateFindings.UnknownMember, span, member, shown, Nearest.Of(member, GetMemberAccessor(target).GetMembers(this, span, target)));
    }

    private IEnumerable<string> BuiltInObject() => library.BuiltIns.GetMembers().Order(StringComparer.Ordinal);

    private string? Chain()
    {
        if (includes.Count == 0)
        {
            return null;
        }

        return string.Join('\n', Enumerable.Reverse(includes).Select(include =>
            $"include '{include.Name}': {new SourcePlace(include.At.FileName, include.At.Start.Line + 1, include.At.Start.Column + 1)}"));
    }

    /// <summary>An expression or value as messages show it.</summary>
    public static string Shown(ScriptExpression expression)
    {
        var text = expression.ToString();
        return text.Length > 60 ? text[..60] + "…" : text;
    }

    public string Shown(object? value)
    {
        var text = value is null ? "null" : ObjectToString(value) ?? "";
        return text.Length > 60 ? text[..60] + "…" : text;
    }
}
