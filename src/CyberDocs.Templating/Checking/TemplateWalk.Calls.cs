using CyberDocs.Templating.Functions;
using CyberDocs.Templating.Scripting;
using Scriban.Runtime;
using Scriban.Syntax;

namespace CyberDocs.Templating.Checking;

/// <content>Calls: arguments are counted and named as when they are made, and what comes back is known for most built-ins.</content>
internal sealed partial class TemplateWalk
{
    // A pipe hands what stands before it to the function behind it.
    private TemplateType Pipe(ScriptPipeCall pipe, WalkState state)
    {
        var stages = StagesOf(pipe);
        var type = TypeOf(stages[0], state);
        for (var i = 1; i < stages.Count; i++)
        {
            type = stages[i] switch
            {
                ScriptFunctionCall { Target: ScriptVariableGlobal { Name: "include" } } include => TypeOf(include, state),
                ScriptFunctionCall call => Call(Uncalled(call.Target, state), [stages[i - 1], .. call.Arguments], call.Target!, state, type),
                ScriptVariable or ScriptMemberExpression or ScriptIndexerExpression =>
                    Call(Uncalled(stages[i], state), [stages[i - 1]], stages[i], state, type),

                // The function stands deep inside: what it takes cannot be counted here.
                _ => TemplateType.Unknown,
            };
        }

        return type;
    }

    private static List<ScriptExpression> StagesOf(ScriptPipeCall pipe)
    {
        var stages = new List<ScriptExpression>();
        var open = new Stack<ScriptExpression>([pipe]);
        while (open.TryPop(out var next))
        {
            if (next is ScriptPipeCall { From: { } from, To: { } to })
            {
                open.Push(to);
                open.Push(from);
            }
            else
            {
                stages.Add(next);
            }
        }

        return stages;
    }

    private TemplateType Call(
        TemplateType target, IReadOnlyList<ScriptExpression> arguments, ScriptExpression called, WalkState state, TemplateType? piped = null)
    {
        var given = arguments.Select((argument, i) => i == 0 && piped is not null ? piped : TypeOf(argument, state)).ToList();
        if (target.Kind != TemplateTypeKind.Function)
        {
            if (target.Kind == TemplateTypeKind.List)
            {
                Report(TemplateFindings.ListCalled, Places.PositionOf(called), RenderContext.Shown(called));
            }
            else if (target.Kind is not (TemplateTypeKind.Unknown or TemplateTypeKind.Null or TemplateTypeKind.Choice))
            {
                Report(TemplateFindings.NotAFunction, Places.PositionOf(called), RenderContext.Shown(called), NameOf(target), NameOf(target));
            }

            return TemplateType.Unknown;
        }

        if (target.Callable is not { } function)
        {
            return TemplateType.Unknown;
        }

        var name = function switch { BuiltIn builtIn => builtIn.Name, FunctionView view => view.Source.Name, _ => RenderContext.Shown(called) };
        CheckArguments(name, function, arguments, Places.PositionOf(called));
        return function is ScriptFunction ? TemplateType.Unknown : ResultOf(name, arguments, given);
    }

    private void CheckArguments(string name, IScriptFunctionInfo function, IReadOnlyList<ScriptExpression> arguments, SourcePosition position)
    {
        if (function.VarParamKind == ScriptVarParamKind.Direct
            || arguments.Any(argument => argument is ScriptUnaryExpression { Operator: ScriptUnaryOperator.FunctionParametersExpand }))
        {
            return;
        }

        var parameters = RenderContext.ParametersOf(function).ToList();
        var takesRest = function.VarParamKind == ScriptVarParamKind.LastParameter;
        var plain = takesRest ? parameters.Count - 1 : parameters.Count;
        var positional = arguments.Count(argument => argument is not ScriptNamedArgument);
        var names = arguments.OfType<ScriptNamedArgument>().Select(argument => argument.Name?.Name).OfType<string>().ToList();
        if (names.FirstOrDefault(given => !parameters.Contains(given)) is { } unknown)
        {
            Report(TemplateFindings.UnknownArgument, position, name, unknown, Suggestion(TemplateFindings.UnknownArgument, unknown, parameters));
            return;
        }

        var required = Math.Min(function.RequiredParameterCount, plain);
        var missing = parameters.Take(required).Skip(positional).Any(parameter => !names.Contains(parameter));
        if (missing || (positional > plain && !takesRest))
        {
            var expected = takesRest ? $"{ValueText.Of(required)}+"
                : required == plain ? ValueText.Of(plain)
                : $"{ValueText.Of(required)}-{ValueText.Of(plain)}";
            Report(TemplateFindings.ArgumentCount, position, name, ValueText.Of(arguments.Count), expected);
        }
    }

    private TemplateType CallInclude(ScriptFunctionCall call, WalkState state, bool inline)
    {
        var locals = new Dictionary<string, TemplateType>(StringComparer.Ordinal);
        foreach (var argument in call.Arguments)
        {
            var type = TypeOf(argument, state);
            if (argument is ScriptNamedArgument { Name.Name: { } name })
            {
                locals[name] = type;
            }
        }

        var place = Places.PositionOf(call.Target!);
        if (call.Arguments.Count == 0 || call.Arguments[0] is ScriptNamedArgument)
        {
            Report(TemplateFindings.ArgumentCount, place, "include", "0", "1+");
        }
        else if (AssignedNames.IncludedName(call) is not { } template)
        {
            // A name that is computed may be any template, and do anything to the markup.
            state.Markup = inline ? MarkupState.Lost : state.Markup;
        }
        else if (inline)
        {
            Include(template, place, locals, state);
        }
        else
        {
            Aside(state, inner => Include(template, place, locals, inner));
        }

        return TemplateType.Markup;
    }

    private TemplateType ResultOf(string function, IReadOnlyList<ScriptExpression> arguments, List<TemplateType> given)
    {
        var first = given.Count > 0 ? given[0] : TemplateType.Unknown;
        var item = first.Kind == TemplateTypeKind.List ? first.Item : TemplateType.Unknown;
        switch (function)
        {
            case "array.first" or "array.last" or "array.cycle":
                return item;
            case "array.map":
                return TemplateType.ListOf(NamedMember(item, arguments));
            case "array.sort":
                NamedMember(item, arguments);
                return ListLike(first);
            case "array.compact" or "array.filter" or "array.limit" or "array.offset" or "array.remove_at" or "array.reverse" or "array.uniq":
                return ListLike(first);
            case "array.add" when given.Count > 1:
                return TemplateType.ListOf(TemplateType.AnyOf(item, given[1]));
            case "object.default" when given.Count > 1:
                return TemplateType.AnyOf(first, given[1]);
            case "wareki" or "short_wareki" or "western_date" or "iso" or "slash_date" or "month_day":
                return first.Kind == TemplateTypeKind.Date ? TemplateType.Text : first;
            case "or_missing":
                return TemplateType.AnyOf(first, TemplateType.Markup);
            case "or_dash":
                return TemplateType.AnyOf(first, TemplateType.Text);
            case "written" or "array.join" or "date.to_string" or "math.format" or "object.kind" or "object.typeof" or "object.to_json" or "regex.replace":
                return TemplateType.Text;
            case "array.size" or "string.size" or "string.index_of" or "string.to_int" or "string.to_long" or "string.to_float" or "string.to_double"
                or "object.size" or "math.abs" or "math.ceil" or "math.floor" or "math.round" or "math.plus" or "math.minus" or "math.times"
                or "math.divided_by" or "math.modulo":
                return TemplateType.Number;
            case "array.any" or "array.contains" or "string.contains" or "string.starts_with" or "string.ends_with" or "string.empty"
                or "string.whitespace" or "string.equals_ignore_case" or "object.has_key" or "object.has_value" or "math.is_number":
                return TemplateType.Boolean;
            case "string.split" or "regex.split" or "regex.match" or "object.keys":
                return TemplateType.ListOf(TemplateType.Text);
            case "date.parse" or "date.add_days" or "date.add_months" or "date.add_years" or "date.add_hours" or "date.add_minutes" or "date.add_seconds":
                return TemplateType.Date;
            default:
                return function.StartsWith("string.", StringComparison.Ordinal) && first.Kind == TemplateTypeKind.Text
                    ? TemplateType.Text
                    : TemplateType.Unknown;
        }
    }

    private static TemplateType ListLike(TemplateType type) => type.Kind == TemplateTypeKind.List ? type : TemplateType.Unknown;

    /// <summary>The member of each item that the second argument names, where it is written out.</summary>
    private TemplateType NamedMember(TemplateType item, IReadOnlyList<ScriptExpression> arguments) =>
        arguments.Count > 1 && arguments[1] is ScriptLiteral { Value: string name }
            ? Member(item, name, Places.PositionOf(arguments[1]), RenderContext.Shown(arguments[0]) + "[]")
            : TemplateType.Unknown;
}
