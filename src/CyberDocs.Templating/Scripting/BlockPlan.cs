using Scriban.Parsing;
using Scriban.Syntax;

namespace CyberDocs.Templating.Scripting;

/// <summary>
/// A block of a template as steps that are known before it runs, since rows of long tables are made by one block again and again: text of its own, values of
/// the host and its functions, without Scriban's way from node to node. What is anything else, or wrong, goes Scriban's way. Immutable and thread-safe.
/// </summary>
internal sealed partial class BlockPlan
{
    private readonly ScriptBlockStatement block;
    private readonly Step[]? steps;
    private readonly List<string> names = [];

    public BlockPlan(ScriptBlockStatement block)
    {
        this.block = block;

        // How a loop or a function is left early is known to Scriban alone.
        if (!Nodes.In(block).Any(node => node is ScriptBreakStatement or ScriptContinueStatement or ScriptReturnStatement))
        {
            steps = StepsOf(block);
        }
    }

    /// <summary>Whether the steps do all that the block does.</summary>
    public bool IsWhole => steps is not null;

    public void Run(RenderContext context)
    {
        try
        {
            Run(steps!, new PlanRun(context, names.Count));
        }
        catch (Exception error) when (error is not ScriptRuntimeException)
        {
            throw new ScriptRuntimeException(block.Span, error.Message, error);
        }
    }

    private static void Run(Step[] steps, PlanRun run)
    {
        foreach (var step in steps)
        {
            run.Context.Count(step.Node);
            step.Run(run);
        }
    }

    private Step[] StepsOf(ScriptBlockStatement? within)
    {
        var made = new List<Step>();
        foreach (var statement in within?.Statements ?? [])
        {
            if (!statement.CanSkipEvaluation)
            {
                made.Add(StepOf(statement, within!));
            }
        }

        return [.. made];
    }

    private Step StepOf(ScriptStatement statement, ScriptBlockStatement within) => statement switch
    {
        ScriptRawStatement literal when !ReferenceEquals(literal.Span.FileName, ScriptLibrary.DataName) => new Literal(literal),
        ScriptExpressionStatement { Expression: { } expression, CanOutput: true } when ValueOf(expression) is { } value =>
            new Printed(statement, within, expression.Span, value),
        ScriptIfStatement { Condition: { } condition } choice => ChoiceOf(choice, condition),
        ScriptForStatement { Iterator: { } iterator, Else: null, NamedArguments.Count: 0, Variable: ScriptVariable } loop
            when loop.GetType() == typeof(ScriptForStatement) && ValueOf(iterator) is { } items => new Loop(statement, within, items),
        _ => new Other(statement, within),
    };

    private Choice ChoiceOf(ScriptIfStatement choice, ScriptExpression condition)
    {
        var asked = ValueOf(condition) ?? new Unplanned(condition);
        var then = StepsOf(choice.Then);
        return new Choice(choice, asked, then, choice.Else switch
        {
            ScriptElseStatement other => StepsOf(other.Body),
            ScriptIfStatement { Condition: { } further } other => [ChoiceOf(other, further)],
            _ => [],
        });
    }

    private abstract class Step
    {
        public abstract ScriptNode Node { get; }

        public abstract void Run(PlanRun run);
    }

    private sealed class Literal(ScriptRawStatement literal) : Step
    {
        private readonly SourceSpan place = Places.OfText(literal);

        public override ScriptNode Node => literal;

        public override void Run(PlanRun run) => run.Context.EmitLiteral(literal, place);
    }

    private sealed class Printed(ScriptStatement statement, ScriptBlockStatement within, SourceSpan place, PlanValue value) : Step
    {
        public override ScriptNode Node => statement;

        public override void Run(PlanRun run)
        {
            if (!value.TryGet(run, out var shown) || !run.Context.TryPrint(shown, place))
            {
                run.Evaluate(statement, within);
            }
        }
    }

    private sealed class Choice(ScriptIfStatement node, PlanValue condition, Step[] then, Step[] otherwise) : Step
    {
        public override ScriptNode Node => node;

        public override void Run(PlanRun run) => BlockPlan.Run(condition.IsTrue(run) ? then : otherwise, run);
    }

    // A list without items, of which rows may have several, is not worth Scriban's loop.
    private sealed class Loop(ScriptStatement statement, ScriptBlockStatement within, PlanValue items) : Step
    {
        public override ScriptNode Node => statement;

        public override void Run(PlanRun run)
        {
            if (!items.TryGet(run, out var list) || !(list.IsNull || (list.Kind == TemplateValueKind.Array && list.AsArray().Count == 0)))
            {
                run.Evaluate(statement, within);
            }
        }
    }

    private sealed class Other(ScriptStatement statement, ScriptBlockStatement within) : Step
    {
        public override ScriptNode Node => statement;

        public override void Run(PlanRun run) => run.Evaluate(statement, within);
    }
}
