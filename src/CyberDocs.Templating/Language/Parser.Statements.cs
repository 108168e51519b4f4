using CyberDocs.Findings;

namespace CyberDocs.Templating.Language;

/// <content>Statements and blocks.</content>
internal sealed partial class Parser
{
    private Block ParseBlock(SourcePosition position)
    {
        var statements = new List<Statement>();
        while (!errors.IsFull)
        {
            switch (Type)
            {
                case TokenType.CodeEnter:
                    indent = (string?)Current.Value;
                    at++;
                    continue;
                case TokenType.CodeExit:
                    indent = null;
                    at++;
                    continue;
                case TokenType.NewLine or TokenType.Semicolon:
                    at++;
                    continue;
                case TokenType.Text:
                    statements.Add(new TextStatement(Current.Position, Current.Start, Current.Length));
                    at++;
                    continue;
            }

            if (AtBlockEnd())
            {
                break;
            }

            var outer = (depth, loops);
            try
            {
                Enter();
                statements.Add(ParseStatement());
                depth--;
                ExpectStatementEnd();
            }
            catch (SyntaxException error)
            {
                errors.Add(error);
                (depth, loops) = outer;
                SkipStatement();
            }
        }

        return new Block(position, [.. statements]);
    }

    private bool AtBlockEnd() =>
        Type == TokenType.End || (Type == TokenType.Identifier && Current.Text is "end" or "else" or "when" && Next.Type != TokenType.Equal);

    private void ExpectStatementEnd()
    {
        if (Type is not (TokenType.NewLine or TokenType.Semicolon or TokenType.CodeExit or TokenType.End))
        {
            throw Unexpected("文の終わり", "the end of the statement");
        }
    }

    private Statement ParseStatement()
    {
        var isKeyword = Type == TokenType.Identifier && Next.Type is not (TokenType.Dot or TokenType.QuestionDot or TokenType.Equal);
        if (!isKeyword)
        {
            return ParseExpressionStatement();
        }

        return Current.Text switch
        {
            "if" => ParseIf(),
            "for" or "tablerow" => ParseFor(),
            "while" => ParseWhile(),
            "case" => ParseCase(),
            "capture" => ParseCapture(),
            "func" => ParseFunction(),
            "with" => ParseWith(),
            "wrap" => ParseWrap(),
            "ret" => ParseReturn(),
            "break" or "continue" => ParseBreak(),
            "readonly" => ParseReadOnly(),
            "import" => ParseImport(),
            _ => ParseExpressionStatement(),
        };
    }

    private Statement ParseExpressionStatement()
    {
        var position = Current.Position;
        var expression = ParseExpression();
        var sign = Current;
        BinaryOperator? compound = sign.Type switch
        {
            TokenType.Equal => null,
            TokenType.PlusEqual => BinaryOperator.Add,
            TokenType.MinusEqual => BinaryOperator.Subtract,
            TokenType.StarEqual => BinaryOperator.Multiply,
            TokenType.SlashEqual => BinaryOperator.Divide,
            TokenType.DoubleSlashEqual => BinaryOperator.DivideRound,
            TokenType.PercentEqual => BinaryOperator.Modulus,
            _ => (BinaryOperator)(-1),
        };
        if (compound == (BinaryOperator)(-1))
        {
            return new ExpressionStatement(position, expression, indent);
        }

        if (compound is null && AsDeclaration(expression) is var (name, parameters))
        {
            Take();
            var value = ParseExpression();
            RefuseAssignment();
            var body = new Block(value.Position, [new ReturnStatement(value.Position, value)]);
            return new FunctionStatement(position, name, new FunctionDefinition(name.Describe(), parameters, body));
        }

        while (expression is NestedExpression nested)
        {
            expression = nested.Inner;
        }

        var target = Assignable(expression, sign);
        Take();
        var assigned = ParseExpression();
        RefuseAssignment();
        return new AssignStatement(sign.Position, target, compound, assigned);
    }

    private void RefuseAssignment()
    {
        if (Type is >= TokenType.Equal and <= TokenType.PercentEqual)
        {
            throw new SyntaxException(TemplateFindings.AssignmentNotAllowed, Current.Position, SignOf(Type));
        }
    }

    /// <summary>The part behind a keyword. An error in it must not hide the block that follows.</summary>
    private Expression ParseHeader(Leave leave = Leave.Nothing)
    {
        var outer = depth;
        try
        {
            var expression = ParseExpression(leave);
            RefuseAssignment();
            return expression;
        }
        catch (SyntaxException error)
        {
            errors.Add(error);
            depth = outer;
            SkipStatement();
            return new LiteralExpression(error.Position, TemplateValue.Null);
        }
    }

    private void ExpectHeaderEnd()
    {
        try
        {
            ExpectStatementEnd();
        }
        catch (SyntaxException error)
        {
            errors.Add(error);
            SkipStatement();
        }
    }

    private void ExpectEnd(Token opener)
    {
        if (!IsKeyword("end"))
        {
            throw new SyntaxException(TemplateFindings.MissingEnd, opener.Position, opener.Text);
        }

        Take();
    }

    private IfStatement ParseIf()
    {
        var opener = Take();
        var branches = new List<(Expression Condition, Block Body)>();
        var condition = ParseHeader();
        while (true)
        {
            ExpectHeaderEnd();
            branches.Add((condition, ParseBlock(opener.Position)));
            if (!IsKeyword("else"))
            {
                ExpectEnd(opener);
                return new IfStatement(opener.Position, [.. branches], null);
            }

            Take();
            if (!IsKeyword("if"))
            {
                break;
            }

            Take();
            condition = ParseHeader();
        }

        return new IfStatement(opener.Position, [.. branches], ParseElse(opener));
    }

    /// <summary>Behind 'else': its block and the 'end'.</summary>
    private Block ParseElse(Token opener)
    {
        ExpectHeaderEnd();
        var block = ParseBlock(opener.Position);
        ExpectEnd(opener);
        return block;
    }

    private LoopStatement ParseFor()
    {
        var opener = Take();
        var header = ParseForHeader();
        ExpectHeaderEnd();
        loops++;
        var body = ParseBlock(opener.Position);
        loops--;
        Block? otherwise = null;
        if (IsKeyword("else"))
        {
            Take();
            otherwise = ParseElse(opener);
        }
        else
        {
            ExpectEnd(opener);
        }

        return new LoopStatement(opener.Position, header, body, otherwise, opener.Text == "tablerow");
    }

    private LoopHeader ParseForHeader()
    {
        var variable = Current;
        var outer = depth;
        try
        {
            if (Type is not (TokenType.Identifier or TokenType.Local))
            {
                throw Unexpected("変数", "a variable");
            }

            Take();
            if (!IsKeyword("in"))
            {
                throw Unexpected("「in」", "'in'");
            }

            Take();
            var header = new LoopHeader(variable.Text, variable.Type == TokenType.Local, ParseExpression(Leave.Names));
            while (Type == TokenType.Identifier)
            {
                header = ParseLoopOption(header);
            }

            return header;
        }
        catch (SyntaxException error)
        {
            errors.Add(error);
            depth = outer;
            SkipStatement();
            return new LoopHeader("x", false, new LiteralExpression(error.Position, TemplateValue.Null));
        }
    }

    private LoopHeader ParseLoopOption(LoopHeader header)
    {
        var name = Take();
        if (name.Text == "reversed")
        {
            return header with { Reversed = true };
        }

        if (name.Text is not ("limit" or "offset" or "cols"))
        {
            at--;
            throw Unexpected("limit・offset・reversed のどれか", "limit, offset or reversed");
        }

        Expect(TokenType.Colon, ":");
        var value = ParseUnary(Leave.Names);
        return name.Text switch
        {
            "limit" => header with { Limit = value },
            "offset" => header with { Offset = value },
            _ => header with { Columns = value },
        };
    }

    private WhileStatement ParseWhile()
    {
        var opener = Take();
        var condition = ParseHeader();
        ExpectHeaderEnd();
        loops++;
        var body = ParseBlock(opener.Position);
        loops--;
        ExpectEnd(opener);
        return new WhileStatement(opener.Position, condition, body);
    }

    private CaseStatement ParseCase()
    {
        var opener = Take();
        var subject = ParseHeader();
        ExpectHeaderEnd();
        SkipToWhen();
        var branches = new List<(Expression[] Values, Block Body)>();
        Block? otherwise = null;
        while (IsKeyword("when"))
        {
            Take();
            var values = new List<Expression> { ParseHeader(Leave.Or) };
            while (Type is TokenType.Comma or TokenType.Or)
            {
                Take();
                values.Add(ParseHeader(Leave.Or));
            }

            ExpectHeaderEnd();
            branches.Add(([.. values], ParseBlock(opener.Position)));
        }

        if (IsKeyword("else"))
        {
            if (branches.Count == 0)
            {
                errors.Add(TemplateFindings.StrayKeyword, Current.Position, Current.Text);
            }

            Take();
            otherwise = ParseElse(opener);
        }
        else
        {
            ExpectEnd(opener);
        }

        return new CaseStatement(opener.Position, subject, [.. branches], otherwise);
    }

    /// <summary>Only white space may stand between 'case' and its first 'when'.</summary>
    private void SkipToWhen()
    {
        var body = ParseBlock(Current.Position);
        foreach (var statement in body.Statements)
        {
            if (statement is not TextStatement text || !string.IsNullOrWhiteSpace(source.Substring(text.Start, text.Length)))
            {
                errors.Add(TemplateFindings.CaseBody, statement.Position, statement is TextStatement ? "text" : "statement");
                break;
            }
        }
    }
}
