using CyberDocs.Findings;
using CyberDocs.Templating.Language;
using CyberDocs.Templating.Runtime;

namespace CyberDocs.Templating.Checking;

/// <content>Calls: arguments are counted and named as when they are made, and what comes back is known for most built-ins.</content>
internal sealed partial class TemplateWalk
{
    private TemplateType Call(TemplateType target, IReadOnlyList<Argument> arguments, Expression called, WalkState state)
    {
        var given = arguments.Select(argument => TypeOf(argument.Value, state)).ToList();
        if (target.Kind != TemplateTypeKind.Function)
        {
            if (target.Kind is not (TemplateTypeKind.Unknown or TemplateTypeKind.Null or TemplateTypeKind.Choice))
            {
                Report(TemplateFindings.NotAFunction, called.Position, called.Describe(), NameOf(target), NameOf(target));
            }

            return TemplateType.Unknown;
        }

        if (target.Function is not { } function)
        {
            return TemplateType.Unknown;
        }

        CheckArguments(function, arguments, called.Position);
        return function is ScriptFunction ? TemplateType.Unknown : ResultOf(function.Name, arguments, given);
    }

    private void CheckArguments(TemplateFunction function, IReadOnlyList<Argument> arguments, SourcePosition position)
    {
        if (arguments.Any(argument => argument.Value is ExpandExpression) || function is ScriptFunction { Definition.Parameters: null })
        {
            return;
        }

        var parameters = function.Parameters;
        var takesRest = parameters.Count > 0 && parameters[^1].TakesRest;
        var plain = takesRest ? parameters.Count - 1 : parameters.Count;
        var positional = arguments.Count(argument => argument.Name is null);
        var names = arguments.Select(argument => argument.Name).OfType<string>().ToList();
        if (names.FirstOrDefault(name => !parameters.Any(parameter => parameter.Name == name)) is { } unknown)
        {
            Report(TemplateFindings.UnknownArgument, position, function.Name, unknown, Nearest.Of(unknown, parameters.Select(parameter => parameter.Name)));
            return;
        }

        var missing = parameters.Take(plain).Skip(positional).Any(parameter => parameter.IsRequired && !names.Contains(parameter.Name));
        if (missing || (positional > plain && !takesRest))
        {
            var required = parameters.Count(parameter => parameter.IsRequired && !parameter.TakesRest);
            var expected = takesRest ? $"{ValueText.Of(required)}+" : required == plain ? ValueText.Of(plain) : $"{ValueText.Of(required)}-{ValueText.Of(plain)}";
            Report(TemplateFindings.ArgumentCount, position, function.Name, ValueText.Of(arguments.Count), expected);
        }
    }

    private TemplateType CallInclude(CallExpression call, WalkState state, bool inline)
    {
        var locals = new Dictionary<string, TemplateType>(StringComparer.Ordinal);
        foreach (var argument in call.Arguments)
        {
            var type = TypeOf(argument.Value, state);
            if (argument.Name is { } name)
            {
                locals[name] = type;
            }
        }

        if (call.Arguments.Length == 0 || call.Arguments[0].Name is not null)
        {
            Report(TemplateFindings.ArgumentCount, call.Target.Position, "include", "0", "1+");
        }
        else if (call.Arguments[0].Value is not LiteralExpression { Value: { IsText: true } template })
        {
            // A name that is computed may be any template, and do anything to the markup.
            state.Markup = inline ? MarkupState.Lost : state.Markup;
        }
        else if (inline)
        {
            Include(template.AsText(), call.Target.Position, locals, state);
        }
        else
        {
            Aside(state, inner => Include(template.AsText(), call.Target.Position, locals, inner));
        }

        return TemplateType.Markup;
    }

    private TemplateType ResultOf(string function, IReadOnlyList<Argument> arguments, List<TemplateType> given)
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
            case "array.join" or "date.to_string" or "math.format" or "object.kind" or "object.typeof" or "object.to_json" or "regex.replace":
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
                return function.StartsWith("string.", StringComparison.Ordinal) && first.Kind == TemplateTypeKind.Text ? TemplateType.Text : TemplateType.Unknown;
        }
    }

    private static TemplateType ListLike(TemplateType type) => type.Kind == TemplateTypeKind.List ? type : TemplateType.Unknown;

    /// <summary>The member of each item that the second argument names, where it is written out.</summary>
    private TemplateType NamedMember(TemplateType item, IReadOnlyList<Argument> arguments) =>
        arguments.Count > 1 && arguments[1].Value is LiteralExpression { Value: { Kind: TemplateValueKind.String } name }
            ? Member(item, name.AsText(), arguments[1].Value.Position, arguments[0].Value.Describe() + "[]")
            : TemplateType.Unknown;
}
