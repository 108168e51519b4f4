using CyberDocs.Findings;
using CyberDocs.Templating.Runtime;

namespace CyberDocs.Templating.Language;

/// <summary>An expression that may stand on the left of <c>=</c>.</summary>
internal abstract class AssignableExpression(SourcePosition position, int depth) : Expression(position, depth)
{
    public abstract void Assign(Evaluator evaluator, in TemplateValue value);

    /// <summary>Functions are called when they are read; <c>@</c> and calls read them uncalled.</summary>
    public sealed override TemplateValue Evaluate(Evaluator evaluator)
    {
        var value = EvaluateUncalled(evaluator);
        return value.Kind == TemplateValueKind.Function ? evaluator.CallBare(value, this) : value;
    }

    public abstract override TemplateValue EvaluateUncalled(Evaluator evaluator);
}

/// <summary>A variable such as <c>name</c>.</summary>
internal sealed class VariableExpression(SourcePosition position, string name) : AssignableExpression(position, 1)
{
    public string Name => name;

    public override string Describe() => name;

    public override TemplateValue EvaluateUncalled(Evaluator evaluator)
    {
        if (evaluator.TryReadVariable(name, out var value))
        {
            return value;
        }

        return evaluator.Options.StrictNames ? throw evaluator.UnknownVariable(name, Position) : default;
    }

    public override void Assign(Evaluator evaluator, in TemplateValue value) => evaluator.WriteVariable(name, value, Position);
}

/// <summary>A local variable such as <c>$name</c>.</summary>
internal sealed class LocalExpression(SourcePosition position, string name) : AssignableExpression(position, 1)
{
    public string Name => name;

    public override string Describe() => "$" + name;

    public override TemplateValue EvaluateUncalled(Evaluator evaluator)
    {
        if (evaluator.Frame.TryGet(name, out var value) || !evaluator.Options.StrictNames)
        {
            return value;
        }

        throw evaluator.Error(
            TemplateFindings.UnknownVariable, Position, Describe(), Nearest.Of(Describe(), evaluator.Frame.Names));
    }

    public override void Assign(Evaluator evaluator, in TemplateValue value)
    {
        if (evaluator.Frame.IsReadOnly(name))
        {
            throw evaluator.Error(TemplateFindings.ReadOnly, Position, Describe());
        }

        evaluator.Frame.Set(name, value);
    }
}

/// <summary>An argument such as <c>$0</c>; null when it was not passed.</summary>
internal sealed class ArgumentExpression(SourcePosition position, int index) : AssignableExpression(position, 1)
{
    public override string Describe() => "$" + ValueText.Of(index);

    public override TemplateValue EvaluateUncalled(Evaluator evaluator)
    {
        var arguments = evaluator.Frame.Arguments;
        return index < arguments.Count ? arguments[index] : default;
    }

    public override void Assign(Evaluator evaluator, in TemplateValue value)
    {
        evaluator.CheckArrayLength(index + 1L, Position);
        evaluator.Frame.Arguments.Set(index, value);
    }
}

/// <summary><c>$</c>: all arguments.</summary>
internal sealed class ArgumentsExpression(SourcePosition position) : Expression(position, 1)
{
    public override string Describe() => "$";

    public override TemplateValue Evaluate(Evaluator evaluator) => evaluator.Frame.Arguments;
}

/// <summary><c>$$</c>: runs the block that <c>wrap</c> passed.</summary>
internal sealed class WrappedBlockExpression(SourcePosition position) : Expression(position, 1)
{
    public override string Describe() => "$$";

    public override TemplateValue Evaluate(Evaluator evaluator)
    {
        evaluator.RunWrapped(Position);
        return default;
    }
}

/// <summary><c>this</c>: the object that plain names belong to.</summary>
internal sealed class ThisExpression(SourcePosition position) : Expression(position, 1)
{
    public override string Describe() => "this";

    public override TemplateValue Evaluate(Evaluator evaluator) => evaluator.This;
}

/// <summary><c>for.index</c> and its kin.</summary>
internal sealed class LoopMemberExpression : Expression
{
    private static readonly string[] ForNames = ["index", "rindex", "first", "last", "even", "odd", "changed", "length"];
    private static readonly string[] WhileNames = ["index", "first", "even", "odd"];

    private readonly SourcePosition memberPosition;
    private readonly string loop;
    private readonly string member;

    private LoopMemberExpression(SourcePosition position, SourcePosition memberPosition, string loop, string member)
        : base(position, 1)
    {
        this.memberPosition = memberPosition;
        this.loop = loop;
        this.member = member;
    }

    public static LoopMemberExpression Create(SourcePosition position, SourcePosition memberPosition, string loop, string member)
    {
        var names = loop == "while" ? WhileNames : ForNames;
        return names.Contains(member)
            ? new LoopMemberExpression(position, memberPosition, loop, member)
            : throw new SyntaxException(TemplateFindings.UnknownLoopMember, position, loop, member, Nearest.Of(member, names));
    }

    public override string Describe() => loop + "." + member;

    public override TemplateValue Evaluate(Evaluator evaluator)
    {
        var state = evaluator.CurrentLoop(loop == "while")
            ?? throw evaluator.Error(TemplateFindings.NullTarget, memberPosition, loop, member);
        return member switch
        {
            "index" => state.Index,
            "rindex" => state.Length - 1 - state.Index,
            "first" => state.Index == 0,
            "last" => state.Index == state.Length - 1,
            "even" => state.Index % 2 == 0,
            "odd" => state.Index % 2 == 1,
            "changed" => state.Index == 0 || !Operators.AreEqual(evaluator, state.Current, state.Previous, Position, 0),
            _ => state.Length,
        };
    }
}
