using CyberDocs.Findings;
using CyberDocs.Templating.Runtime;

namespace CyberDocs.Templating.Language;

/// <summary>Statements in a row.</summary>
internal sealed class Block(SourcePosition position, Statement[] statements) : Statement(position)
{
    public Statement[] Statements => statements;

    public override Flow Execute(Evaluator evaluator)
    {
        evaluator.CheckStack(Position);
        foreach (var statement in statements)
        {
            var flow = statement.Execute(evaluator);
            if (flow != Flow.Next)
            {
                return flow;
            }
        }

        return Flow.Next;
    }
}

/// <summary>The template's own text.</summary>
internal sealed class TextStatement(SourcePosition position, int start, int length) : Statement(position)
{
    public int Start => start;

    public int Length => length;

    public override Flow Execute(Evaluator evaluator)
    {
        evaluator.WriteLiteral(start, length, Position);
        return Flow.Next;
    }
}

/// <summary>An expression whose value is printed.</summary>
internal sealed class ExpressionStatement(SourcePosition position, Expression expression, string? indent) : Statement(position)
{
    public Expression Expression => expression;

    public override Flow Execute(Evaluator evaluator)
    {
        if (indent is not null && evaluator.Options.AutoIndent)
        {
            var outer = evaluator.BeginIndent(indent);
            Print(evaluator);
            evaluator.EndIndent(outer);
        }
        else
        {
            Print(evaluator);
        }

        return Flow.Next;
    }

    private void Print(Evaluator evaluator) =>
        evaluator.Write(expression is CallExpression call ? call.EvaluateAsStatement(evaluator) : expression.Evaluate(evaluator), Position);
}

/// <summary><c>target = value</c>, or with an operator <c>target += value</c>.</summary>
internal sealed class AssignStatement(SourcePosition position, AssignableExpression target, BinaryOperator? compound, Expression value)
    : Statement(position)
{
    public AssignableExpression Target => target;

    public Expression Value => value;

    public bool IsCompound => compound is not null;

    public override Flow Execute(Evaluator evaluator)
    {
        var assigned = compound is { } kind
            ? Operators.Apply(evaluator, kind, target.Evaluate(evaluator), value.Evaluate(evaluator), Position)
            : value.Evaluate(evaluator);
        target.Assign(evaluator, assigned);
        return Flow.Next;
    }
}

/// <summary><c>if … else if … else … end</c>.</summary>
internal sealed class IfStatement(SourcePosition position, (Expression Condition, Block Body)[] branches, Block? otherwise)
    : Statement(position)
{
    public IReadOnlyList<(Expression Condition, Block Body)> Branches => branches;

    public Block? Otherwise => otherwise;

    public override Flow Execute(Evaluator evaluator)
    {
        foreach (var (condition, body) in branches)
        {
            if (Operators.IsTrue(condition.Evaluate(evaluator)))
            {
                return body.Execute(evaluator);
            }
        }

        return otherwise?.Execute(evaluator) ?? Flow.Next;
    }
}

/// <summary><c>case … when … else … end</c>.</summary>
internal sealed class CaseStatement(
    SourcePosition position, Expression subject, (Expression[] Values, Block Body)[] branches, Block? otherwise) : Statement(position)
{
    public Expression Subject => subject;

    public IReadOnlyList<(Expression[] Values, Block Body)> Branches => branches;

    public Block? Otherwise => otherwise;

    public override Flow Execute(Evaluator evaluator)
    {
        var value = subject.Evaluate(evaluator);
        foreach (var (values, body) in branches)
        {
            foreach (var candidate in values)
            {
                if (Operators.AreEqual(evaluator, value, candidate.Evaluate(evaluator), candidate.Position, 0))
                {
                    return body.Execute(evaluator);
                }
            }
        }

        return otherwise?.Execute(evaluator) ?? Flow.Next;
    }
}

/// <summary><c>capture target … end</c>.</summary>
internal sealed class CaptureStatement(SourcePosition position, AssignableExpression target, Block body) : Statement(position)
{
    public AssignableExpression Target => target;

    public Block Body => body;

    public override Flow Execute(Evaluator evaluator)
    {
        var outer = evaluator.BeginCapture();
        var flow = body.Execute(evaluator);
        target.Assign(evaluator, evaluator.EndCapture(outer));
        return flow;
    }
}

/// <summary><c>with object … end</c>.</summary>
internal sealed class WithStatement(SourcePosition position, Expression target, Block body) : Statement(position)
{
    public Expression Target => target;

    public Block Body => body;

    public override Flow Execute(Evaluator evaluator)
    {
        var value = target.Evaluate(evaluator);
        if (value.Kind != TemplateValueKind.Object)
        {
            throw evaluator.Error(TemplateFindings.BadValue, target.Position, KindNames.Of(value), "with の対象（オブジェクト）", "the object of 'with'");
        }

        evaluator.PushObject(value.AsObject());
        var flow = body.Execute(evaluator);
        evaluator.PopScope();
        return flow;
    }
}

/// <summary><c>wrap function … end</c>: the function runs the block where it says <c>$$</c>.</summary>
internal sealed class WrapStatement(SourcePosition position, CallExpression call, Block body) : Statement(position)
{
    public CallExpression Call => call;

    public Block Body => body;

    public override Flow Execute(Evaluator evaluator)
    {
        evaluator.Write(call.EvaluateWrapping(evaluator, body), Position);
        return Flow.Next;
    }
}

/// <summary><c>func name … end</c>.</summary>
internal sealed class FunctionStatement(SourcePosition position, AssignableExpression name, FunctionDefinition definition)
    : Statement(position)
{
    public AssignableExpression Name => name;

    public FunctionDefinition Definition => definition;

    public override Flow Execute(Evaluator evaluator)
    {
        name.Assign(evaluator, evaluator.MakeFunction(definition));
        return Flow.Next;
    }
}

/// <summary><c>ret value</c>.</summary>
internal sealed class ReturnStatement(SourcePosition position, Expression? value) : Statement(position)
{
    public Expression? Value => value;

    public override Flow Execute(Evaluator evaluator)
    {
        evaluator.Returned = value?.Evaluate(evaluator) ?? default;
        return Flow.Return;
    }
}

/// <summary><c>break</c> and <c>continue</c>.</summary>
internal sealed class BreakStatement(SourcePosition position, Flow flow) : Statement(position)
{
    public Flow Flow => flow;

    public override Flow Execute(Evaluator evaluator) => flow;
}

/// <summary><c>readonly name</c>.</summary>
internal sealed class ReadOnlyStatement(SourcePosition position, AssignableExpression variable) : Statement(position)
{
    public override Flow Execute(Evaluator evaluator)
    {
        if (variable is LocalExpression local)
        {
            evaluator.Frame.MakeReadOnly(local.Name);
        }
        else
        {
            evaluator.MakeReadOnly(((VariableExpression)variable).Name, variable.Position);
        }

        return Flow.Next;
    }
}

/// <summary><c>import object</c>: its members become variables, except where one is readonly.</summary>
internal sealed class ImportStatement(SourcePosition position, Expression source) : Statement(position)
{
    public Expression Source => source;

    public override Flow Execute(Evaluator evaluator)
    {
        var value = source.Evaluate(evaluator);
        if (value.Kind != TemplateValueKind.Object)
        {
            throw evaluator.Error(TemplateFindings.BadValue, source.Position, KindNames.Of(value), "import の対象（オブジェクト）", "the object of 'import'");
        }

        var imported = value.AsObject();
        foreach (var name in imported.Names.ToArray())
        {
            evaluator.Work(1, Position);
            if (!evaluator.IsReadOnly(name) && imported.TryGet(name, out var member))
            {
                evaluator.WriteVariable(name, member, Position);
            }
        }

        return Flow.Next;
    }
}
