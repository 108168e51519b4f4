using CyberDocs.Templating.Scripting;
using Scriban.Parsing;
using Scriban.Syntax;

namespace CyberDocs.Templating.Checking;

/// <content>Statements: every branch is taken from the same state, and the states meet behind them.</content>
internal sealed partial class TemplateWalk
{
    // The elements that were open when the innermost loop began a turn.
    private MarkupState? turnStart;

    private void Visit(ScriptBlockStatement? block, WalkState state)
    {
        foreach (var statement in block?.Statements.AsEnumerable() ?? [])
        {
            if (!Step() || state.IsDead)
            {
                return;
            }

            Visit(statement, state);
        }
    }

    private void Visit(ScriptStatement statement, WalkState state)
    {
        switch (statement)
        {
            case ScriptRawStatement literal:
                state.Markup = ReadText(state.Markup, literal);
                break;
            case ScriptExpressionStatement { Expression: ScriptAssignExpression assignment }:
                Visit(assignment, state);
                break;
            case ScriptExpressionStatement { Expression: { } expression }:
                VisitPrinted(expression, state);
                break;
            case ScriptIfStatement branches:
                VisitIf(branches, state);
                break;
            case ScriptCaseStatement cases:
                VisitCase(cases, state);
                break;
            case ScriptForStatement loop:
                VisitLoop(loop, state);
                break;
            case ScriptWhileStatement loop:
                TypeOf(loop.Condition, state);
                VisitTurns(loop.Body, Places.PositionOf(loop.Span), state, static _ => { });
                break;
            case ScriptCaptureStatement capture:
                Aside(state, inner => Visit(capture.Body, inner));
                Assign(capture.Target, TemplateType.Markup, state);
                break;
            case ScriptWithStatement with:
                scopes.Add(TypeOf(with.Name, state));
                Visit(with.Body, state);
                scopes.RemoveAt(scopes.Count - 1);
                break;
            case ScriptWrapStatement wrap:
                TypeOf(wrap.Target, state);
                Aside(state, inner => Visit(wrap.Body, inner));
                break;
            case ScriptFunction function:
                VisitFunction(function, state);
                Assign(function.NameOrDoToken as ScriptExpression, TemplateType.CallableOf(function), state);
                break;
            case ScriptReturnStatement ret:
                TypeOf(ret.Expression, state);
                state.IsDead = true;
                break;
            case ScriptBreakStatement or ScriptContinueStatement:
                if (turnStart is { } start && !state.Markup.IsLost && MarkupState.Join(start, state.Markup) is null)
                {
                    Report(
                        TemplateFindings.TurnNotBalanced, Places.PositionOf(statement.Span), OpenElement.Path(start.Top), OpenElement.Path(state.Markup.Top));
                }

                state.IsDead = true;
                break;
            case ScriptImportStatement import:
                TypeOf(import.Expression, state);
                break;
            case ScriptBlockStatement block:
                Visit(block, state);
                break;
        }
    }

    private void Visit(ScriptAssignExpression assignment, WalkState state)
    {
        var type = TypeOf(assignment.Value, state);
        if (assignment.EqualToken.TokenType != TokenType.Equal)
        {
            TypeOf(assignment.Target, state);
            type = TemplateType.Unknown;
        }

        Assign(assignment.Target, type, state);
    }

    private void VisitPrinted(ScriptExpression expression, WalkState state)
    {
        if (expression is ScriptFunctionCall { Target: ScriptVariableGlobal { Name: "include" } } include && !state.Variables.ContainsKey("include"))
        {
            CallInclude(include, state, inline: true);
            return;
        }

        state.Markup = ReadValue(state.Markup, TypeOf(expression, state), Places.PositionOf(expression.Span));
    }

    private void VisitIf(ScriptIfStatement statement, WalkState state)
    {
        var branches = new List<WalkState>();
        ScriptConditionStatement? next = statement;
        for (; next is ScriptIfStatement condition && Step(); next = condition.Else)
        {
            TypeOf(condition.Condition, state);
            var branch = state.Copy();
            Visit(condition.Then, branch);
            branches.Add(branch);
        }

        var otherwise = state.Copy();
        Visit((next as ScriptElseStatement)?.Body, otherwise);
        branches.Add(otherwise);
        Meet(branches, Places.PositionOf(statement.Span), state);
    }

    private void VisitCase(ScriptCaseStatement statement, WalkState state)
    {
        TypeOf(statement.Value, state);
        var branches = new List<WalkState>();
        var next = statement.Body?.Statements.OfType<ScriptConditionStatement>().FirstOrDefault();
        for (; next is ScriptWhenStatement candidate && Step(); next = candidate.Next)
        {
            foreach (var value in candidate.Values)
            {
                TypeOf(value, state);
            }

            var branch = state.Copy();
            Visit(candidate.Body, branch);
            branches.Add(branch);
        }

        var last = state.Copy();
        Visit((next as ScriptElseStatement)?.Body, last);
        branches.Add(last);
        Meet(branches, Places.PositionOf(statement.Span), state);
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

    private static ScriptNamedArgument? OptionOf(ScriptForStatement loop, string name) =>
        loop.NamedArguments.FirstOrDefault(option => option.Name?.Name == name);

    private void VisitLoop(ScriptForStatement loop, WalkState state)
    {
        var items = TypeOf(loop.Iterator, state);
        foreach (var option in loop.NamedArguments)
        {
            TypeOf(option.Value, state);
        }

        if (OptionOf(loop, "reversed") is { } reversed && OptionOf(loop, "limit") is not null)
        {
            Report(TemplateFindings.ReversedBeforeLimit, Places.PositionOf(reversed.Span));
        }

        var (before, position) = (state.Copy(), Places.PositionOf(loop.Span));
        var item = ItemOf(items, loop.Iterator!);
        var name = (loop.Variable as ScriptVariable)?.BaseName ?? "";
        var names = loop.Variable is ScriptVariableLocal ? static s => s.Locals : (Func<WalkState, Dictionary<string, TemplateType>>)(static s => s.Variables);
        if (loop is ScriptTableRowStatement)
        {
            Aside(state, inner => VisitTurns(loop.Body, position, inner, turn => names(turn)[name] = item));
        }
        else
        {
            VisitTurns(loop.Body, position, state, turn => names(turn)[name] = item);
        }

        if (names(before).TryGetValue(name, out var hidden))
        {
            names(state)[name] = hidden;
        }
        else
        {
            names(state).Remove(name);
        }

        if (loop.Else is { } otherwise)
        {
            Visit(otherwise.Body, before);
            Meet([state.Copy(), before], position, state);
        }
    }

    // Two turns: the second sees what the first assigned. After each, the same elements must be open as before it.
    private void VisitTurns(ScriptBlockStatement? body, SourcePosition position, WalkState state, Action<WalkState> begin)
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

    private void VisitFunction(ScriptFunction function, WalkState state) => Aside(state, inner =>
    {
        foreach (var parameter in function.Parameters?.AsEnumerable() ?? [])
        {
            inner.Variables[parameter.Name?.Name ?? ""] = TemplateType.Unknown;
        }

        inner.Locals.Clear();
        if (function.Body is { } body)
        {
            Visit(body, inner);
        }
    });

    /// <summary>Visits what is not printed where it stands; its markup is not followed.</summary>
    private static void Aside(WalkState state, Action<WalkState> visit)
    {
        var inner = state.Copy();
        inner.Markup = MarkupState.Lost;
        visit(inner);
        state.JoinNames(inner);
    }

    private static void Assign(ScriptExpression? target, TemplateType type, WalkState state)
    {
        switch (target)
        {
            case ScriptVariableLocal local:
                state.Locals[local.BaseName] = type;
                break;
            case ScriptVariable variable:
                state.Variables[variable.Name] = type;
                break;
        }
    }
}
