using CyberDocs.Findings;
using CyberDocs.Templating.BuiltIns;
using CyberDocs.Templating.Language;
using CyberDocs.Templating.Markup;

namespace CyberDocs.Templating.Checking;

/// <content>Statements: every branch is taken from the same state, and the states meet behind them.</content>
internal sealed partial class TemplateWalk
{
    // The elements that were open when the innermost loop began a turn.
    private MarkupState? turnStart;

    private void Visit(Block block, WalkState state)
    {
        foreach (var statement in block.Statements)
        {
            if (!Step() || state.IsDead)
            {
                return;
            }

            Visit(statement, state);
        }
    }

    private void Visit(Statement statement, WalkState state)
    {
        switch (statement)
        {
            case TextStatement literal:
                state.Markup = ReadText(state.Markup, literal);
                break;
            case ExpressionStatement { Expression: var expression }:
                VisitPrinted(expression, statement.Position, state);
                break;
            case AssignStatement assign:
                var type = TypeOf(assign.Value, state);
                if (assign.IsCompound)
                {
                    TypeOf(assign.Target, state);
                    type = TemplateType.Unknown;
                }

                Assign(assign.Target, type, state);
                break;
            case IfStatement branches:
                VisitIf(branches, state);
                break;
            case CaseStatement cases:
                VisitCase(cases, state);
                break;
            case LoopStatement loop:
                VisitLoop(loop, state);
                break;
            case WhileStatement loop:
                TypeOf(loop.Condition, state);
                VisitTurns(loop.Body, loop.Position, state, static _ => { });
                break;
            case CaptureStatement capture:
                Aside(state, inner => Visit(capture.Body, inner));
                Assign(capture.Target, TemplateType.Markup, state);
                break;
            case WithStatement with:
                scopes.Add(TypeOf(with.Target, state));
                Visit(with.Body, state);
                scopes.RemoveAt(scopes.Count - 1);
                break;
            case WrapStatement wrap:
                TypeOf(wrap.Call, state);
                Aside(state, inner => Visit(wrap.Body, inner));
                break;
            case FunctionStatement function:
                VisitFunction(function.Definition, state);
                Assign(function.Name, TemplateType.FunctionOf(new Runtime.ScriptFunction(function.Definition, null!)), state);
                break;
            case ReturnStatement ret:
                if (ret.Value is not null)
                {
                    TypeOf(ret.Value, state);
                }

                state.IsDead = true;
                break;
            case BreakStatement:
                if (turnStart is { } start && !state.Markup.IsLost && MarkupState.Join(start, state.Markup) is null)
                {
                    Report(TemplateFindings.TurnNotBalanced, statement.Position, OpenElement.Path(start.Top), OpenElement.Path(state.Markup.Top));
                }

                state.IsDead = true;
                break;
            case ImportStatement import:
                TypeOf(import.Source, state);
                break;
        }
    }

    private void VisitPrinted(Expression expression, SourcePosition position, WalkState state)
    {
        if (expression is CallExpression { Target: VariableExpression { Name: "include" } } include && !state.Variables.ContainsKey("include"))
        {
            CallInclude(include, state, inline: true);
            return;
        }

        state.Markup = ReadValue(state.Markup, TypeOf(expression, state), position);
    }

    private void VisitIf(IfStatement statement, WalkState state)
    {
        var branches = new List<WalkState>();
        foreach (var (condition, body) in statement.Branches)
        {
            TypeOf(condition, state);
            var branch = state.Copy();
            Visit(body, branch);
            branches.Add(branch);
        }

        if (statement.Otherwise is { } otherwise)
        {
            var branch = state.Copy();
            Visit(otherwise, branch);
            branches.Add(branch);
        }
        else
        {
            branches.Add(state.Copy());
        }

        Meet(branches, statement.Position, state);
    }

    private void VisitCase(CaseStatement statement, WalkState state)
    {
        TypeOf(statement.Subject, state);
        var branches = new List<WalkState>();
        foreach (var (values, body) in statement.Branches)
        {
            foreach (var value in values)
            {
                TypeOf(value, state);
            }

            var branch = state.Copy();
            Visit(body, branch);
            branches.Add(branch);
        }

        var last = state.Copy();
        if (statement.Otherwise is { } otherwise)
        {
            Visit(otherwise, last);
        }

        branches.Add(last);
        Meet(branches, statement.Position, state);
    }

    private void Meet(List<WalkState> branches, SourcePosition position, WalkState state)
    {
        var alive = branches.Where(branch => !branch.IsDead).ToList();
        if (alive.Count == 0)
        {
            state.IsDead = true;
            return;
        }

        var met = alive[0];
        foreach (var branch in alive.Skip(1))
        {
            met.JoinNames(branch);
            if (MarkupState.Join(met.Markup, branch.Markup) is { } joined)
            {
                met.Markup = joined;
            }
            else
            {
                Report(TemplateFindings.BranchesDiffer, position, OpenElement.Path(met.Markup.Top), OpenElement.Path(branch.Markup.Top));
                met.Markup = MarkupState.Lost;
            }
        }

        state.Become(met);
    }

    private void VisitLoop(LoopStatement loop, WalkState state)
    {
        var items = TypeOf(loop.Header.Source, state);
        foreach (var option in (Expression?[])[loop.Header.Offset, loop.Header.Limit, loop.Header.Columns])
        {
            if (option is not null)
            {
                TypeOf(option, state);
            }
        }

        var before = state.Copy();
        var item = ItemOf(items, loop.Header.Source);
        var names = loop.Header.IsLocal ? static s => s.Locals : (Func<WalkState, Dictionary<string, TemplateType>>)(static s => s.Variables);
        if (loop.IsTable)
        {
            Aside(state, inner => VisitTurns(loop.Body, loop.Position, inner, turn => names(turn)[loop.Header.Variable] = item));
        }
        else
        {
            VisitTurns(loop.Body, loop.Position, state, turn => names(turn)[loop.Header.Variable] = item);
        }

        if (names(before).TryGetValue(loop.Header.Variable, out var hidden))
        {
            names(state)[loop.Header.Variable] = hidden;
        }
        else
        {
            names(state).Remove(loop.Header.Variable);
        }

        if (loop.Otherwise is { } otherwise)
        {
            Visit(otherwise, before);
            Meet([state.Copy(), before], loop.Position, state);
        }
    }

    // Two turns: the second sees what the first assigned. After each, the same elements must be open as before it.
    private void VisitTurns(Block body, SourcePosition position, WalkState state, Action<WalkState> begin)
    {
        var (outer, before) = (turnStart, state.Markup);
        for (var turn = 0; turn < 2; turn++)
        {
            turnStart = before;
            var branch = state.Copy();
            begin(branch);
            Visit(body, branch);
            if (!branch.IsDead && !before.IsLost && MarkupState.Join(before, branch.Markup) is null)
            {
                Report(TemplateFindings.TurnNotBalanced, position, OpenElement.Path(before.Top), OpenElement.Path(branch.Markup.Top));
            }

            state.JoinNames(branch);
            state.Markup = before with { HasDocument = before.HasDocument || branch.Markup.HasDocument };
        }

        turnStart = outer;
    }

    private void VisitFunction(FunctionDefinition definition, WalkState state)
    {
        foreach (var parameter in definition.Parameters ?? [])
        {
            if (parameter.Default is { } value)
            {
                TypeOf(value, state);
            }
        }

        Aside(state, inner =>
        {
            foreach (var parameter in definition.Parameters ?? [])
            {
                inner.Variables[parameter.Name] = TemplateType.Unknown;
            }

            inner.Locals.Clear();
            Visit(definition.Body, inner);
        });
    }

    /// <summary>Visits what is not printed where it stands; its markup is not followed.</summary>
    private static void Aside(WalkState state, Action<WalkState> visit)
    {
        var inner = state.Copy();
        inner.Markup = MarkupState.Lost;
        visit(inner);
        state.JoinNames(inner);
    }

    private static void Assign(AssignableExpression target, TemplateType type, WalkState state)
    {
        switch (target)
        {
            case VariableExpression variable:
                state.Variables[variable.Name] = type;
                break;
            case LocalExpression local:
                state.Locals[local.Name] = type;
                break;
        }
    }
}
