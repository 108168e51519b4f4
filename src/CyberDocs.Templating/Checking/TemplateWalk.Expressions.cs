using CyberDocs.Findings;
using CyberDocs.Templating.BuiltIns;
using CyberDocs.Templating.Language;
using CyberDocs.Templating.Runtime;

namespace CyberDocs.Templating.Checking;

/// <content>Expressions: what type they have, and which names in them there cannot be.</content>
internal sealed partial class TemplateWalk
{
    private TemplateType TypeOf(Expression expression, WalkState state)
    {
        if (!Step())
        {
            return TemplateType.Unknown;
        }

        switch (expression)
        {
            case LiteralExpression literal:
                return TypeOf(literal.Value);
            case AssignableExpression assignable:
                var type = Uncalled(assignable, state);
                return type.Kind == TemplateTypeKind.Function ? Call(type, [], assignable, state) : type;
            case CallExpression { Target: VariableExpression { Name: "include" } } include when !state.Variables.ContainsKey("include"):
                return CallInclude(include, state, inline: false);
            case CallExpression call:
                return Call(Uncalled(call.Target, state), call.Arguments, call.Target, state);
            case NestedExpression nested:
                return TypeOf(nested.Inner, state);
            case AliasExpression alias:
                return Uncalled(alias.Target, state);
            case ConditionalExpression conditional:
                TypeOf(conditional.Condition, state);
                return TemplateType.AnyOf(TypeOf(conditional.Then, state), TypeOf(conditional.Otherwise, state));
            case BinaryExpression binary:
                return Combine(binary.Operator, TypeOf(binary.Left, state), TypeOf(binary.Right, state));
            case UnaryExpression unary:
                var operand = TypeOf(unary.Operand, state);
                return unary.Operator == UnaryOperator.Not ? TemplateType.Boolean : operand;
            case IncrementExpression increment:
                TypeOf(increment.Target, state);
                return TemplateType.Number;
            case InterpolatedExpression interpolated:
                foreach (var part in interpolated.Parts)
                {
                    TypeOf(part, state);
                }

                return TemplateType.Unknown;
            case ArrayExpression array:
                return TemplateType.ListOf(array.Items.Count == 0
                    ? TemplateType.Unknown
                    : TemplateType.AnyOf(array.Items.Select(item => TypeOf(item, state)).ToList()));
            case ObjectExpression created:
                var members = new Dictionary<string, TemplateType>(StringComparer.Ordinal);
                foreach (var (name, value) in created.Members)
                {
                    members[name] = TypeOf(value, state);
                }

                return TemplateType.ObjectOf(members, isOpen: true);
            case ExpandExpression expand:
                return TypeOf(expand.Operand, state);
            case IsEmptyExpression empty:
                TypeOf(empty.Target, state);
                return TemplateType.Boolean;
            case LoopMemberExpression loop:
                return loop.Describe() is "for.index" or "for.rindex" or "for.length" or "while.index" ? TemplateType.Number : TemplateType.Boolean;
            case FunctionExpression function:
                VisitFunction(function.Definition, state);
                return TemplateType.FunctionOf(null);
            default:
                return TemplateType.Unknown;
        }
    }

    private TemplateType Uncalled(Expression expression, WalkState state)
    {
        switch (expression)
        {
            case VariableExpression variable:
                return Variable(variable, state);
            case LocalExpression local:
                if (state.Locals.TryGetValue(local.Name, out var known))
                {
                    return known;
                }

                if (!assigned.HasLocal(local.Name))
                {
                    Report(TemplateFindings.UnknownVariable, local.Position, local.Describe(), Nearest.Of(local.Describe(), state.Locals.Keys.Select(name => "$" + name)));
                }

                return TemplateType.Unknown;
            case MemberExpression member:
                return Member(TypeOf(member.Target, state), member.Name, member.Position, member.Target.Describe());
            case IndexExpression index:
                return Index(TypeOf(index.Target, state), TypeOf(index.Index, state), index.Index);
            case NestedExpression nested:
                return Uncalled(nested.Inner, state);
            case AssignableExpression:
                return TemplateType.Unknown;
            default:
                return TypeOf(expression, state);
        }
    }

    private TemplateType Variable(VariableExpression variable, WalkState state)
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

        if (BuiltInFunctions.Globals.TryGetValue(name, out var builtIn))
        {
            return TypeOf(builtIn);
        }

        if (!assigned.HasVariable(name))
        {
            Report(
                TemplateFindings.UnknownVariable,
                variable.Position,
                name,
                Nearest.Of(name, [.. state.Variables.Keys, .. scopes.SelectMany(scope => scope.MemberNames), .. globals.MemberNames, .. BuiltInFunctions.Globals.Keys.Order(StringComparer.Ordinal)]));
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
            Report(TemplateFindings.UnknownMember, position, name, described, Nearest.Of(name, target.MemberNames));
        }

        return TemplateType.Unknown;
    }

    // An index asks: what is not there is null, so nothing is wrong with any key.
    private static TemplateType Index(TemplateType target, TemplateType key, Expression index) => target.Kind switch
    {
        TemplateTypeKind.List when key.Kind is TemplateTypeKind.Number => target.Item,
        TemplateTypeKind.Object when index is LiteralExpression { Value: { IsText: true } name } => target.MemberOf(name.AsText()) ?? TemplateType.Unknown,
        TemplateTypeKind.Text when key.Kind is TemplateTypeKind.Number => TemplateType.Text,
        _ => TemplateType.Unknown,
    };

    private TemplateType ItemOf(TemplateType items, Expression source)
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
                Report(TemplateFindings.NotIterable, source.Position, source.Describe(), NameOf(items));
                return TemplateType.Unknown;
            default:
                return TemplateType.Unknown;
        }
    }

    private static TemplateType Combine(BinaryOperator kind, TemplateType left, TemplateType right) => kind switch
    {
        BinaryOperator.Coalesce => TemplateType.AnyOf(left, right),
        BinaryOperator.NotCoalesce => right,
        BinaryOperator.Range or BinaryOperator.RangeExclusive => TemplateType.ListOf(TemplateType.Number),
        >= BinaryOperator.Or and <= BinaryOperator.GreaterOrEqual => TemplateType.Boolean,
        _ when left.Kind == TemplateTypeKind.Number && right.Kind == TemplateTypeKind.Number => TemplateType.Number,
        _ => TemplateType.Unknown,
    };

    private static TemplateType TypeOf(in TemplateValue value) => value.Kind switch
    {
        TemplateValueKind.Null => TemplateType.Null,
        TemplateValueKind.String => TemplateType.Text,
        TemplateValueKind.Markup => TemplateType.Markup,
        TemplateValueKind.Boolean => TemplateType.Boolean,
        TemplateValueKind.Date => TemplateType.Date,
        TemplateValueKind.TimeSpan => TemplateType.TimeSpan,
        TemplateValueKind.Function => TemplateType.FunctionOf(value.AsFunction()),
        TemplateValueKind.Object when value.AsObject() is FunctionObject family => OfFamily(family),
        _ when value.IsNumber => TemplateType.Number,
        _ => TemplateType.Unknown,
    };

    private static TemplateType OfFamily(FunctionObject family)
    {
        var members = new Dictionary<string, TemplateType>(StringComparer.Ordinal);
        foreach (var name in family.Names)
        {
            family.TryGet(name, out var member);
            members[name] = TypeOf(member);
        }

        return TemplateType.ObjectOf(members, isOpen: false);
    }

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
