using Scriban.Parsing;
using Scriban.Runtime;
using Scriban.Syntax;

namespace CyberDocs.Templating.Scripting;

/// <content>Expressions whose values are found without Scriban: what the host gave, functions that neither call back nor take names, comparisons.</content>
internal sealed partial class BlockPlan
{
    // A plan that reads more variables is no row of a table, and not worth a place for each of them in every run.
    private const int MostNames = 64;

    // Null for what Scriban has to evaluate.
    private PlanValue? ValueOf(ScriptExpression expression) => expression switch
    {
        ScriptLiteral { Value: null or string or bool or int or long or double } literal => new Constant(literal),
        ScriptVariableGlobal variable when IndexOf(variable) is { } index => new Variable(variable, index),
        ScriptMemberExpression member => MembersOf(member),
        ScriptNestedExpression { Expression: { } inner } => ValueOf(inner),
        ScriptUnaryExpression { Operator: ScriptUnaryOperator.Not, Right: { } right } when ValueOf(right) is { } value => new Negated(expression, value),
        ScriptBinaryExpression { Left: { } left, Right: { } right } binary when ValueOf(left) is { } first && ValueOf(right) is { } second =>
            BinaryOf(binary, first, second),
        ScriptPipeCall { From: { } from and not ScriptUnaryExpression } pipe when ValueOf(from) is { } given => PipedOf(pipe, given),
        _ => null,
    };

    private int? IndexOf(ScriptVariableGlobal variable)
    {
        var index = names.IndexOf(variable.Name);
        if (index < 0 && names.Count < MostNames)
        {
            names.Add(variable.Name);
            index = names.Count - 1;
        }

        return index < 0 ? null : index;
    }

    private Members? MembersOf(ScriptMemberExpression whole)
    {
        var path = new List<Member>();
        ScriptExpression? node = whole;
        for (; node is ScriptMemberExpression { Member.Name: { } name } member; node = member.Target)
        {
            path.Insert(0, new Member(name, member.DotToken.TokenType == TokenType.QuestionDot));
        }

        return node is ScriptVariableGlobal root && IndexOf(root) is { } index ? new Members(whole, root, index, [.. path]) : null;
    }

    private static PlanValue? BinaryOf(ScriptBinaryExpression binary, PlanValue left, PlanValue right) => binary.Operator switch
    {
        ScriptBinaryOperator.EmptyCoalescing => new FirstThere(binary, left, right),
        ScriptBinaryOperator.And or ScriptBinaryOperator.Or => new Both(binary, left, right),
        ScriptBinaryOperator.CompareEqual or ScriptBinaryOperator.CompareNotEqual or ScriptBinaryOperator.CompareLess or ScriptBinaryOperator.CompareGreater
            or ScriptBinaryOperator.CompareLessOrEqual or ScriptBinaryOperator.CompareGreaterOrEqual => new Compared(binary, left, right),
        _ => null,
    };

    // Of a chain Scriban has the first value and, in the place of the function, the rest of the chain.
    private Piped? PipedOf(ScriptPipeCall pipe, PlanValue given)
    {
        var calls = new List<PipeCall>();
        var from = pipe.From!;
        for (ScriptExpression? to = pipe.To; to is not null; to = (to as ScriptPipeCall)?.To)
        {
            var function = to is ScriptPipeCall { From: { } next } ? next : to;
            if (CallOf(function, from) is not { } call)
            {
                return null;
            }

            calls.Add(call);
            from = function;
        }

        return new Piped(pipe, given, [.. calls]);
    }

    private PipeCall? CallOf(ScriptExpression function, ScriptExpression from) => function switch
    {
        ScriptFunctionCall { Target: ScriptVariableGlobal name, Arguments.Count: 0 } call when IndexOf(name) is { } index => new HostPipe(call, name, index),
        ScriptFunctionCall { Target: ScriptMemberExpression { Target: ScriptVariableGlobal family, Member.Name: { } name } } call
            when IndexOf(family) is { } index && call.Arguments.All(argument => argument is ScriptLiteral) => new BuiltInPipe(call, from, family, index, name),
        _ => null,
    };

    private sealed class Unplanned(ScriptExpression node) : PlanValue
    {
        protected override ScriptExpression Node => node;

        public override bool TryGet(PlanRun run, out TemplateValue value)
        {
            value = default;
            return false;
        }
    }

    private sealed class Constant(ScriptLiteral literal) : PlanValue
    {
        private readonly TemplateValue constant = ScriptValue.To(literal.Value);

        protected override ScriptExpression Node => literal;

        public override bool TryGet(PlanRun run, out TemplateValue value)
        {
            value = constant;
            return true;
        }

        public override object? ObjectOf(PlanRun run) => literal.Value;
    }

    private sealed class Variable(ScriptVariableGlobal variable, int index) : PlanValue
    {
        protected override ScriptExpression Node => variable;

        public override bool TryGet(PlanRun run, out TemplateValue value)
        {
            var found = run.ValueOf(index, variable);
            var isKnown = found is null or string or MarkupText or bool or int or long or DateTime or ObjectView or ArrayView;
            value = isKnown ? ScriptValue.To(found) : default;
            return isKnown;
        }

        public override object? ObjectOf(PlanRun run)
        {
            var found = run.ValueOf(index, variable);
            return found is IScriptCustomFunction ? run.Evaluate(variable) : found;
        }
    }

    private sealed class Member(string name, bool isOptional)
    {
        private ShapeSlot? known;

        public bool IsOptional => isOptional;

        public bool TryGet(TemplateObject target, out TemplateValue value) => target.TryGetAt(name, ref known, out value);
    }

    private sealed class Members(ScriptMemberExpression node, ScriptVariableGlobal root, int index, Member[] path) : PlanValue
    {
        protected override ScriptExpression Node => node;

        public override bool TryGet(PlanRun run, out TemplateValue value)
        {
            value = default;
            var found = run.ValueOf(index, root);
            var target = (found as ObjectView)?.Source;
            if (found is not null && target is null)
            {
                return false;
            }

            foreach (var member in path)
            {
                if (target is null ? !(value.IsNull && member.IsOptional) : !member.TryGet(target, out value))
                {
                    return false;
                }

                target = value.Kind == TemplateValueKind.Object ? value.AsObject() : null;
            }

            return value.Kind != TemplateValueKind.Function;
        }
    }

    private sealed class Negated(ScriptExpression node, PlanValue of) : PlanValue
    {
        protected override ScriptExpression Node => node;

        public override bool TryGet(PlanRun run, out TemplateValue value)
        {
            value = !of.IsTrue(run);
            return true;
        }
    }

    private sealed class FirstThere(ScriptExpression node, PlanValue left, PlanValue right) : PlanValue
    {
        protected override ScriptExpression Node => node;

        public override bool TryGet(PlanRun run, out TemplateValue value)
        {
            if (!left.TryGet(run, out value))
            {
                return false;
            }

            if (value.IsNull)
            {
                value = right.ValueOf(run);
            }

            return true;
        }

        public override object? ObjectOf(PlanRun run) => left.ObjectOf(run) ?? right.ObjectOf(run);
    }

    private sealed class Both(ScriptBinaryExpression node, PlanValue left, PlanValue right) : PlanValue
    {
        protected override ScriptExpression Node => node;

        public override bool TryGet(PlanRun run, out TemplateValue value)
        {
            value = node.Operator == ScriptBinaryOperator.And ? left.IsTrue(run) && right.IsTrue(run) : left.IsTrue(run) || right.IsTrue(run);
            return true;
        }
    }

    private sealed class Compared(ScriptBinaryExpression node, PlanValue left, PlanValue right) : PlanValue
    {
        protected override ScriptExpression Node => node;

        public override bool TryGet(PlanRun run, out TemplateValue value)
        {
            value = ScriptValue.To(ObjectOf(run));
            return true;
        }

        public override object? ObjectOf(PlanRun run) =>
            Operators.Apply(run.Context, node.OperatorToken?.Span ?? node.Span, node.Operator, left.ObjectOf(run), right.ObjectOf(run));
    }

    private sealed class Piped(ScriptExpression node, PlanValue given, PipeCall[] calls) : PlanValue
    {
        protected override ScriptExpression Node => node;

        public override bool TryGet(PlanRun run, out TemplateValue value)
        {
            var isKnown = TryCall(run, out var piped);
            value = piped.Value;
            return isKnown;
        }

        public override object? ObjectOf(PlanRun run) => TryCall(run, out var piped) ? piped.Object : run.Evaluate(Node);

        // The last function is looked for first, as Scriban does.
        private bool TryCall(PlanRun run, out PipedValue value)
        {
            value = default;
            for (var i = calls.Length - 1; i >= 0; i--)
            {
                if (!calls[i].IsKnown(run))
                {
                    return false;
                }
            }

            value = calls[0].TakesObjects ? new PipedValue(given.ObjectOf(run)) : new PipedValue(given.ValueOf(run));
            foreach (var call in calls)
            {
                value = call.Of(run, value);
            }

            return true;
        }
    }

    // Functions of the host and those that are built in hold values differently.
    private readonly struct PipedValue
    {
        private readonly TemplateValue value;
        private readonly object? held;
        private readonly bool isHeld;

        public PipedValue(TemplateValue value) => this.value = value;

        public PipedValue(object? held) => (this.held, isHeld) = (held, true);

        public TemplateValue Value => isHeld ? ScriptValue.To(held) : value;

        public object? Object => isHeld ? held : ScriptValue.From(value);
    }

    private abstract class PipeCall
    {
        public abstract bool TakesObjects { get; }

        public abstract bool IsKnown(PlanRun run);

        public abstract PipedValue Of(PlanRun run, PipedValue given);
    }

    private sealed class HostPipe(ScriptFunctionCall call, ScriptVariableGlobal name, int index) : PipeCall
    {
        public override bool TakesObjects => false;

        public override bool IsKnown(PlanRun run) => FunctionOf(run) is { ParameterCount: 1, VarParamKind: ScriptVarParamKind.None };

        public override PipedValue Of(PlanRun run, PipedValue given) => new(run.Context.Call(FunctionOf(run)!, given.Value, call));

        private FunctionView? FunctionOf(PlanRun run) => run.ValueOf(index, name) as FunctionView;
    }

    private sealed class BuiltInPipe(ScriptFunctionCall call, ScriptExpression from, ScriptVariableGlobal family, int index, string name) : PipeCall
    {
        public override bool TakesObjects => true;

        public override bool IsKnown(PlanRun run) => FunctionOf(run) is { VarParamKind: ScriptVarParamKind.None } function
            && (function.TakesAnything ? Count >= function.RequiredParameterCount && Count <= function.ParameterCount : Count == function.ParameterCount);

        public override PipedValue Of(PlanRun run, PipedValue given)
        {
            var function = FunctionOf(run)!;
            var arguments = new ScriptArray(Count) { Taken(run, function, 0, given.Object, from) };
            for (var i = 1; i < Count; i++)
            {
                var argument = (ScriptLiteral)call.Arguments[i - 1];
                arguments.Add(Taken(run, function, i, argument.Value, argument));
            }

            return new PipedValue(run.Context.Kept(function.Invoke(run.Context, call, arguments, null), call));
        }

        private int Count => call.Arguments.Count + 1;

        private static object? Taken(PlanRun run, IPlainFunction function, int parameter, object? value, ScriptExpression written) =>
            function.TakesAnything ? value : run.Context.ToObject(written.Span, value, function.GetParameterInfo(parameter).ParameterType);

        private IPlainFunction? FunctionOf(PlanRun run) =>
            run.ValueOf(index, family) is ScriptObject functions && functions.TryGetValue(name, out var found) ? found as IPlainFunction : null;
    }
}
