using CyberDocs.Findings;
using CyberDocs.Templating.Runtime;

namespace CyberDocs.Templating.Language;

/// <summary>The operators with two sides.</summary>
internal enum BinaryOperator
{
    Coalesce, NotCoalesce, Or, And, Equal, NotEqual, Less, LessOrEqual, Greater, GreaterOrEqual,
    Add, Subtract, Multiply, Divide, DivideRound, Modulus, ShiftLeft, ShiftRight, Range, RangeExclusive,
}

/// <summary>The operators in front of a value.</summary>
internal enum UnaryOperator
{
    Not, Negate, Plus,
}

/// <summary><c>left + right</c> and the like.</summary>
internal sealed class BinaryExpression(SourcePosition position, int depth, BinaryOperator kind, Expression left, Expression right)
    : Expression(position, depth)
{
    public BinaryOperator Operator => kind;

    public Expression Left => left;

    public Expression Right => right;

    public override TemplateValue Evaluate(Evaluator evaluator)
    {
        var value = left.Evaluate(evaluator);
        switch (kind)
        {
            case BinaryOperator.Coalesce:
                return value.IsNull ? right.Evaluate(evaluator) : value;
            case BinaryOperator.NotCoalesce:
                return value.IsNull ? value : right.Evaluate(evaluator);
            case BinaryOperator.And:
                return Operators.IsTrue(value) && Operators.IsTrue(right.Evaluate(evaluator));
            case BinaryOperator.Or:
                return Operators.IsTrue(value) || Operators.IsTrue(right.Evaluate(evaluator));
            default:
                return Operators.Apply(evaluator, kind, value, right.Evaluate(evaluator), Position);
        }
    }
}

/// <summary><c>!value</c>, <c>-value</c>, <c>+value</c>.</summary>
internal sealed class UnaryExpression(SourcePosition position, int depth, UnaryOperator kind, Expression operand)
    : Expression(position, depth)
{
    public UnaryOperator Operator => kind;

    public Expression Operand => operand;

    public override TemplateValue Evaluate(Evaluator evaluator)
    {
        var value = operand.Evaluate(evaluator);
        if (kind == UnaryOperator.Not)
        {
            return !Operators.IsTrue(value);
        }

        if (value.IsNull || (kind == UnaryOperator.Plus && value.IsNumber))
        {
            return value;
        }

        return value.IsNumber
            ? Operators.Numbers(evaluator, BinaryOperator.Subtract, 0, value, Position)
            : throw evaluator.Error(TemplateFindings.BadOperator, Position, kind == UnaryOperator.Plus ? "+" : "-", "-", KindNames.Of(value));
    }
}

/// <summary><c>condition ? then : otherwise</c>.</summary>
internal sealed class ConditionalExpression(
    SourcePosition position, int depth, Expression condition, Expression then, Expression otherwise) : Expression(position, depth)
{
    public Expression Condition => condition;

    public Expression Then => then;

    public Expression Otherwise => otherwise;

    public override TemplateValue Evaluate(Evaluator evaluator) =>
        Operators.IsTrue(condition.Evaluate(evaluator)) ? then.Evaluate(evaluator) : otherwise.Evaluate(evaluator);
}

/// <summary><c>(inner)</c>; a function that comes out of it is called.</summary>
internal sealed class NestedExpression(SourcePosition position, int depth, Expression inner) : Expression(position, depth)
{
    public Expression Inner => inner;

    public override string Describe() => "(" + inner.Describe() + ")";

    public override TemplateValue Evaluate(Evaluator evaluator)
    {
        var value = inner.Evaluate(evaluator);
        return value.Kind == TemplateValueKind.Function && inner is not AliasExpression ? evaluator.CallBare(value, inner) : value;
    }

    public override TemplateValue EvaluateUncalled(Evaluator evaluator) => inner.EvaluateUncalled(evaluator);
}

/// <summary><c>@function</c>: the function itself, not what it gives.</summary>
internal sealed class AliasExpression(SourcePosition position, int depth, Expression target) : Expression(position, depth)
{
    public Expression Target => target;

    public override string Describe() => "@" + target.Describe();

    public override TemplateValue Evaluate(Evaluator evaluator) => target.EvaluateUncalled(evaluator);
}

/// <summary><c>^array</c> among the arguments of a call: its items become arguments.</summary>
internal sealed class ExpandExpression(SourcePosition position, int depth, Expression operand) : Expression(position, depth)
{
    public Expression Operand => operand;

    public override string Describe() => "^" + operand.Describe();

    public override TemplateValue Evaluate(Evaluator evaluator) => operand.Evaluate(evaluator);
}

/// <summary><c>target arg1 arg2</c> or <c>target(arg1, arg2)</c>.</summary>
internal sealed class CallExpression(SourcePosition position, int depth, Expression target, Argument[] arguments, bool isExplicit)
    : Expression(position, depth)
{
    public Expression Target => target;

    public Argument[] Arguments => arguments;

    public bool IsExplicit => isExplicit;

    public override string Describe() => target.Describe();

    public override TemplateValue Evaluate(Evaluator evaluator) =>
        evaluator.Call(this, target.EvaluateUncalled(evaluator), false);

    /// <summary>As a statement of its own an include writes straight to the output.</summary>
    public TemplateValue EvaluateAsStatement(Evaluator evaluator) =>
        evaluator.Call(this, target.EvaluateUncalled(evaluator), true);

    public TemplateValue EvaluateWrapping(Evaluator evaluator, Block block) =>
        evaluator.Call(this, target.EvaluateUncalled(evaluator), true, block);
}

/// <summary>An argument of a call.</summary>
/// <param name="Name">Its name, or null when it is positional.</param>
/// <param name="Value">Its value.</param>
internal readonly record struct Argument(string? Name, Expression Value);

/// <summary><c>++x</c>, <c>x--</c> and their kin.</summary>
internal sealed class IncrementExpression(SourcePosition position, int depth, AssignableExpression target, int by, bool after)
    : Expression(position, depth)
{
    public AssignableExpression Target => target;

    public override TemplateValue Evaluate(Evaluator evaluator)
    {
        var before = target.Evaluate(evaluator);
        if (!before.IsNumber)
        {
            throw evaluator.Error(TemplateFindings.BadOperator, Position, by > 0 ? "++" : "--", KindNames.Of(before), "-");
        }

        var changed = Operators.Numbers(evaluator, BinaryOperator.Add, before, by, Position);
        target.Assign(evaluator, changed);
        return after ? before : changed;
    }
}
