using CyberDocs.Templating.Scripting;
using Scriban.Runtime;
using Scriban.Syntax;

namespace CyberDocs.Templating.Checking;

/// <content>Expressions: what type they have, and which names in them there cannot be.</content>
internal sealed partial class TemplateWalk
{
    private TemplateType TypeOf(ScriptNode? expression, WalkState state)
    {
        if (expression is null || !Step())
        {
            return TemplateType.Unknown;
        }

        switch (expression)
        {
            case ScriptLiteral literal:
                return TypeOfLiteral(literal.Value);
            case ScriptIsEmptyExpression empty:
                TypeOf(empty.Target, state);
                return TemplateType.Boolean;
            case ScriptVariable or ScriptMemberExpression or ScriptIndexerExpression:
                var type = Uncalled(expression, state);
                return type.Kind == TemplateTypeKind.Function ? Call(type, [], (ScriptExpression)expression, state) : type;
            case ScriptFunctionCall { Target: ScriptVariableGlobal { Name: "include" } } include when !state.Variables.ContainsKey("include"):
                return CallInclude(include, state, inline: false);
            case ScriptFunctionCall call:
                return Call(Uncalled(call.Target, state), [.. call.Arguments], call.Target!, state);
            case ScriptPipeCall pipe:
                return Pipe(pipe, state);
            case ScriptNestedExpression nested:
                return TypeOf(nested.Expression, state);
            case ScriptInterpolatedExpression interpolated:
                return TypeOf(interpolated.Expression, state);
            case ScriptUnaryExpression { Operator: ScriptUnaryOperator.FunctionAlias } alias:
                return Uncalled(alias.Right, state);
            case ScriptIncrementDecrementExpression increment:
                TypeOf(increment.Right, state);
                return TemplateType.Number;
            case ScriptUnaryExpression unary:
                var operand = TypeOf(unary.Right, state);
                return unary.Operator == ScriptUnaryOperator.Not ? TemplateType.Boolean : operand;
            case ScriptConditionalExpression conditional:
                TypeOf(conditional.Condition, state);
                return TemplateType.AnyOf(TypeOf(conditional.ThenValue, state), TypeOf(conditional.ElseValue, state));
            case ScriptBinaryExpression binary:
                return Combine(binary.Operator, TypeOf(binary.Left, state), TypeOf(binary.Right, state));
            case ScriptInterpolatedStringExpression text:
                text.Parts.ToList().ForEach(part => TypeOf(part, state));
                return TemplateType.Unknown;
            case ScriptArrayInitializerExpression array:
                return TemplateType.ListOf(array.Values.Count == 0
                    ? TemplateType.Unknown
                    : TemplateType.AnyOf(array.Values.Select(item => TypeOf(item, state)).ToList()));
            case ScriptObjectInitializerExpression created:
                var members = new Dictionary<string, TemplateType>(StringComparer.Ordinal);
                foreach (var member in created.Members)
                {
                    members[(member.Name as ScriptVariable)?.Name ?? (member.Name as ScriptLiteral)?.Value as string ?? ""] = TypeOf(member.Value, state);
                }

                return TemplateType.ObjectOf(members, isOpen: true);
            case ScriptNamedArgument named:
                return TypeOf(named.Value, state);
            case ScriptAnonymousFunction { Function: { } function }:
                VisitFunction(function, state);
                return TemplateType.FunctionOf(null);
            case ScriptAssignExpression assignment:
                Visit(assignment, state);
                return TemplateType.Unknown;
            default:
                return TemplateType.Unknown;
        }
    }

    private TemplateType Uncalled(ScriptNode? expression, WalkState state)
    {
        switch (expression)
        {
            case ScriptVariableLocal local:
                return Local(local, state);
            case ScriptVariable variable:
                return Variable(variable, state);
            case ScriptMemberExpression { Target: ScriptVariableGlobal { Name: "for" or "while" or "tablerow" }, Member.Name: { } name }:
                return name is "index" or "rindex" or "length" or "col" ? TemplateType.Number : TemplateType.Boolean;
            case ScriptMemberExpression { Target: { } target, Member: { } member }:
                return Member(TypeOf(target, state), member.Name, Places.PositionOf(member.Span), RenderContext.Shown(target));
            case ScriptIndexerExpression index:
                return Index(TypeOf(index.Target, state), TypeOf(index.Index, state), index.Index);
            case ScriptNestedExpression nested:
                return Uncalled(nested.Expression, state);
            default:
                return TypeOf(expression, state);
        }
    }

    private TemplateType Local(ScriptVariableLocal local, WalkState state)
    {
        if (local.BaseName is "" or "$")
        {
            return TemplateType.Unknown;
        }

        if (state.Locals.TryGetValue(local.BaseName, out var known))
        {
            return known;
        }

        if (!assigned.HasLocal(local.BaseName))
        {
            var code = TemplateFindings.UnknownVariable;
            Report(code, Places.PositionOf(local), local.Name, Suggestion(code, local.Name, state.Locals.Keys.Select(name => "$" + name)));
        }

        return TemplateType.Unknown;
    }

    private TemplateType Variable(ScriptVariable variable, WalkState state)
    {
        var name = variable.Name;
        for (var i = scopes.Count - 1; i >= 0; i--)
        {
            if (scopes[i].MemberOf(name) is { } member)
            {
                return member;
            }
        }

        if (state.Variables.TryGetValue(name, out var type) || (type = globals.MemberOf(name)) is not null)
        {
            return type;
        }

        if (BuiltIn(name) is { } builtIn)
        {
            return builtIn;
        }

        if (!assigned.HasVariable(name) && name is not ("for" or "while" or "tablerow"))
        {
            var code = TemplateFindings.UnknownVariable;
            builtIns ??= [.. library.BuiltIns.GetMembers().Order(StringComparer.Ordinal)];
            var known = state.Variables.Keys.Concat(scopes.SelectMany(scope => scope.MemberNames)).Concat(globals.MemberNames).Concat(builtIns);
            Report(code, Places.PositionOf(variable), name, Suggestion(code, name, known));
        }

        return TemplateType.Unknown;
    }

    private TemplateType Member(TemplateType target, string name, SourcePosition position, string described)
    {
        if (target.MemberOf(name) is { } member)
        {
            return member;
        }

        if (!assigned.HasMember(name))
        {
            var code = TemplateFindings.UnknownMember;
            Report(code, position, name, described, Suggestion(code, name, target.MemberNames));
        }

        return TemplateType.Unknown;
    }

    // An index asks: what is not there is null, so nothing is wrong with any key.
    private static TemplateType Index(TemplateType target, TemplateType key, ScriptExpression? index) => target.Kind switch
    {
        TemplateTypeKind.List when key.Kind is TemplateTypeKind.Number => target.Item,
        TemplateTypeKind.Object when index is ScriptLiteral { Value: string name } => target.MemberOf(name) ?? TemplateType.Unknown,
        TemplateTypeKind.Text when key.Kind is TemplateTypeKind.Number => TemplateType.Text,
        _ => TemplateType.Unknown,
    };

    private TemplateType ItemOf(TemplateType items, ScriptExpression source)
    {
        switch (items.Kind)
        {
            case TemplateTypeKind.List:
                return items.Item;
            case TemplateTypeKind.Choice when items.Choices.All(choice => choice.Kind == TemplateTypeKind.List):
                return TemplateType.AnyOf(items.Choices.Select(choice => choice.Item));
            case TemplateTypeKind.Text:
                return TemplateType.Text;
            case TemplateTypeKind.Number or TemplateTypeKind.Boolean or TemplateTypeKind.Date or TemplateTypeKind.TimeSpan:
                Report(TemplateFindings.NotIterable, Places.PositionOf(source), RenderContext.Shown(source), NameOf(items));
                return TemplateType.Unknown;
            default:
                return TemplateType.Unknown;
        }
    }

    private static TemplateType Combine(ScriptBinaryOperator kind, TemplateType left, TemplateType right) => kind switch
    {
        ScriptBinaryOperator.EmptyCoalescing => TemplateType.AnyOf(left, right),
        ScriptBinaryOperator.NotEmptyCoalescing => right,
        ScriptBinaryOperator.RangeInclude or ScriptBinaryOperator.RangeExclude => TemplateType.ListOf(TemplateType.Number),
        ScriptBinaryOperator.Or or ScriptBinaryOperator.And => TemplateType.Boolean,
        >= ScriptBinaryOperator.CompareEqual and <= ScriptBinaryOperator.CompareGreater => TemplateType.Boolean,
        _ when left.Kind == TemplateTypeKind.Number && right.Kind == TemplateTypeKind.Number => TemplateType.Number,
        _ => TemplateType.Unknown,
    };

    private static TemplateType TypeOfLiteral(object? value) => value switch
    {
        null => TemplateType.Null,
        string => TemplateType.Text,
        bool => TemplateType.Boolean,
        _ when ScriptValue.IsNumber(value) => TemplateType.Number,
        _ => TemplateType.Unknown,
    };

    private TemplateType? BuiltIn(string name) => library.BuiltIns.TryGetValue(name, out var value) ? TypeOfBuiltIn(value) : null;

    private static TemplateType TypeOfBuiltIn(object? value) => value switch
    {
        IScriptFunctionInfo function => TemplateType.CallableOf(function),
        ScriptObject family when family.Count > 0 =>
            TemplateType.ObjectOf(family.ToDictionary(member => member.Key, member => TypeOfBuiltIn(member.Value), StringComparer.Ordinal), isOpen: false),
        string => TemplateType.Text,
        _ => TemplateType.Unknown,
    };

    private static string NameOf(TemplateType type) => type.Kind switch
    {
        TemplateTypeKind.Number => "number",
        TemplateTypeKind.Boolean => "boolean",
        TemplateTypeKind.Date => "date",
        TemplateTypeKind.TimeSpan => "timespan",
        TemplateTypeKind.List => "array",
        TemplateTypeKind.Object => "object",
        _ => "string",
    };
}
