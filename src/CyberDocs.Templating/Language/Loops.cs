using CyberDocs.Findings;
using CyberDocs.Templating.Runtime;

namespace CyberDocs.Templating.Language;

/// <summary>What stands behind <c>for</c>.</summary>
internal sealed record LoopHeader(string Variable, bool IsLocal, Expression Source)
{
    public Expression? Offset { get; init; }

    public Expression? Limit { get; init; }

    public Expression? Columns { get; init; }

    public bool Reversed { get; init; }
}

/// <summary><c>for x in items … else … end</c>; as <c>tablerow</c> it writes table rows and cells around the turns.</summary>
internal sealed class LoopStatement(SourcePosition position, LoopHeader header, Block body, Block? otherwise, bool isTable)
    : Statement(position)
{
    public LoopHeader Header => header;

    public Block Body => body;

    public Block? Otherwise => otherwise;

    public bool IsTable => isTable;

    public override Flow Execute(Evaluator evaluator)
    {
        var items = LoopItems.Of(evaluator, header);
        if (items.Count == 0)
        {
            return otherwise?.Execute(evaluator) ?? Flow.Next;
        }

        var columns = isTable ? Columns(evaluator) : 1;
        var scope = header.IsLocal ? -1 : evaluator.PushLoopVariable(header.Variable);
        var state = new LoopState(false) { Length = items.Count };
        evaluator.PushLoop(state);
        var flow = Flow.Next;
        for (var i = 0; i < items.Count; i++)
        {
            evaluator.Turn(header.Source.Position);
            var item = items[i];
            state.MoveTo(i, item);
            if (scope >= 0)
            {
                evaluator.SetLoopVariable(scope, item);
            }
            else
            {
                evaluator.Frame.Set(header.Variable, item);
            }

            flow = isTable ? RunCell(evaluator, i, items.Count, columns) : body.Execute(evaluator);
            if (flow is Flow.Break or Flow.Return)
            {
                break;
            }
        }

        evaluator.PopLoop();
        if (scope >= 0)
        {
            evaluator.PopScope();
        }
        else
        {
            evaluator.Frame.Remove(header.Variable);
        }

        return flow == Flow.Return ? flow : Flow.Next;
    }

    private int Columns(Evaluator evaluator)
    {
        var columns = header.Columns is null ? 1 : LoopItems.Number(evaluator, header.Columns, 1);
        return Math.Max(1, columns);
    }

    private Flow RunCell(Evaluator evaluator, int index, int count, int columns)
    {
        var column = index % columns;
        if (column == 0)
        {
            evaluator.Write(TemplateValue.FromMarkup($"<tr class=\"row{ValueText.Of((index / columns) + 1)}\">"), Position);
        }

        evaluator.Write(TemplateValue.FromMarkup($"<td class=\"col{ValueText.Of(column + 1)}\">"), Position);
        var flow = body.Execute(evaluator);
        evaluator.Write(TemplateValue.FromMarkup("</td>"), Position);
        if (column == columns - 1 || index == count - 1 || flow is Flow.Break or Flow.Return)
        {
            evaluator.Write(TemplateValue.FromMarkup("</tr>\n"), Position);
        }

        return flow;
    }
}

/// <summary><c>while condition … end</c>.</summary>
internal sealed class WhileStatement(SourcePosition position, Expression condition, Block body) : Statement(position)
{
    public Expression Condition => condition;

    public Block Body => body;

    public override Flow Execute(Evaluator evaluator)
    {
        var state = new LoopState(true);
        evaluator.PushLoop(state);
        var flow = Flow.Next;
        for (; Operators.IsTrue(condition.Evaluate(evaluator)); state.Index++)
        {
            evaluator.Turn(Position);
            flow = body.Execute(evaluator);
            if (flow is Flow.Break or Flow.Return)
            {
                break;
            }
        }

        evaluator.PopLoop();
        return flow == Flow.Return ? flow : Flow.Next;
    }
}
