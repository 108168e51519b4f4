using CyberDocs.Findings;

namespace CyberDocs.Templating.Language;

/// <content>Functions, captures and the remaining statements.</content>
internal sealed partial class Parser
{
    private FunctionStatement ParseFunction()
    {
        var opener = Take();
        var name = Type switch
        {
            TokenType.Identifier => (AssignableExpression)new VariableExpression(Current.Position, Current.Text),
            TokenType.Local when ParseLocal(Current) is LocalExpression local => local,
            _ => throw Unexpected("関数の名前", "a function name"),
        };
        Take();
        var parameters = Type == TokenType.OpenParen ? ParseParameters() : null;
        ExpectHeaderEnd();
        var outerLoops = loops;
        loops = 0;
        var body = ParseBlock(opener.Position);
        loops = outerLoops;
        ExpectEnd(opener);
        return new FunctionStatement(opener.Position, name, new FunctionDefinition(name.Describe(), parameters, body));
    }

    private ScriptParameter[] ParseParameters()
    {
        brackets++;
        Take();
        var parameters = new List<ScriptParameter>();
        while (Type != TokenType.CloseParen)
        {
            var name = Expect(TokenType.Identifier, "引数の名前", "a parameter name");
            Expression? value = null;
            var takesRest = false;
            if (Type == TokenType.Equal)
            {
                Take();
                value = ParseExpression();
            }
            else if (Type == TokenType.Ellipsis)
            {
                Take();
                takesRest = true;
            }

            var last = parameters.Count == 0 ? default : parameters[^1];
            if (last.TakesRest || (last.Default is not null && value is null && !takesRest))
            {
                throw new SyntaxException(TemplateFindings.ParameterOrder, name.Position, name.Text);
            }

            parameters.Add(new ScriptParameter(name.Text, value, takesRest));
            if (Type != TokenType.Comma)
            {
                break;
            }

            Take();
        }

        brackets--;
        Expect(TokenType.CloseParen, ")");
        return [.. parameters];
    }

    /// <summary>The left side of <c>f(x, y) = …</c>, or null when it is not one.</summary>
    private static (AssignableExpression Name, ScriptParameter[] Parameters)? AsDeclaration(Expression expression)
    {
        if (expression is not CallExpression { IsExplicit: true } call || call.Target is not (VariableExpression or LocalExpression))
        {
            return null;
        }

        var parameters = new List<ScriptParameter>();
        foreach (var argument in call.Arguments)
        {
            if (argument is not { Name: null, Value: VariableExpression variable })
            {
                return null;
            }

            parameters.Add(new ScriptParameter(variable.Name, null, false));
        }

        return ((AssignableExpression)call.Target, [.. parameters]);
    }

    private CaptureStatement ParseCapture()
    {
        var opener = Take();
        var target = ParseHeader();
        if (target is not AssignableExpression assignable)
        {
            if (target is not LiteralExpression || !errors.Any)
            {
                errors.Add(TemplateFindings.AssignmentNotAllowed, target.Position, opener.Text);
            }

            assignable = new VariableExpression(target.Position, "x");
        }

        ExpectHeaderEnd();
        var body = ParseBlock(opener.Position);
        ExpectEnd(opener);
        return new CaptureStatement(opener.Position, assignable, body);
    }

    private WithStatement ParseWith()
    {
        var opener = Take();
        var target = ParseHeader();
        ExpectHeaderEnd();
        var body = ParseBlock(opener.Position);
        ExpectEnd(opener);
        return new WithStatement(opener.Position, target, body);
    }

    private WrapStatement ParseWrap()
    {
        var opener = Take();
        var target = ParseHeader();
        if (target is not (CallExpression or AssignableExpression or LiteralExpression))
        {
            errors.Add(TemplateFindings.NotAFunction, target.Position, target.Describe(), "式", "an expression");
        }

        ExpectHeaderEnd();
        var body = ParseBlock(opener.Position);
        ExpectEnd(opener);
        var call = target as CallExpression ?? new CallExpression(target.Position, DepthOver(target), target, [], false);
        return new WrapStatement(opener.Position, call, body);
    }

    private ReturnStatement ParseReturn()
    {
        var position = Take().Position;
        var isEmpty = Type is TokenType.NewLine or TokenType.Semicolon or TokenType.CodeExit or TokenType.End;
        return new ReturnStatement(position, isEmpty ? null : ParseExpression());
    }

    private BreakStatement ParseBreak()
    {
        var word = Take();
        if (loops == 0)
        {
            errors.Add(TemplateFindings.OutsideLoop, word.Position, word.Text);
        }

        return new BreakStatement(word.Position, word.Text == "break" ? Flow.Break : Flow.Continue);
    }

    private ReadOnlyStatement ParseReadOnly()
    {
        var position = Take().Position;
        var variable = ParsePrimary(Leave.Nothing);
        return variable is VariableExpression or LocalExpression
            ? new ReadOnlyStatement(position, (AssignableExpression)variable)
            : throw new SyntaxException(TemplateFindings.AssignmentNotAllowed, variable.Position, "readonly");
    }

    private ImportStatement ParseImport()
    {
        var position = Take().Position;
        return new ImportStatement(position, ParseExpression());
    }
}
