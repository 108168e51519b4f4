using CyberDocs.Findings;

namespace CyberDocs.Templating.Language;

/// <content>Operators, pipes, conditions and calls.</content>
internal sealed partial class Parser
{
    // What an expression must leave to the statement around it.
    [Flags]
    private enum Leave
    {
        Nothing = 0,

        /// <summary>A name followed by a colon, because the colon belongs to '?:'.</summary>
        Colon = 1,

        /// <summary>Names, because they are options of a loop.</summary>
        Names = 2,

        /// <summary>'||', because it separates the values of a 'when'.</summary>
        Or = 4,
    }

    private Expression ParseExpression(Leave leave = Leave.Nothing)
    {
        Enter();
        var left = ParseOperation(0, leave, true);
        while (true)
        {
            if (Type == TokenType.Question)
            {
                left = ParseConditional(left);
            }
            else if (Type == TokenType.Pipe)
            {
                Take();
                while (Type == TokenType.NewLine)
                {
                    at++;
                }

                left = Pipe(left, ParseOperation(0, leave & ~Leave.Names, true));
            }
            else
            {
                depth--;
                return left;
            }
        }
    }

    private ConditionalExpression ParseConditional(Expression condition)
    {
        var position = Take().Position;
        var then = ParseExpression(Leave.Colon);
        Expect(TokenType.Colon, ":");
        var otherwise = ParseExpression(Leave.Colon);
        return new ConditionalExpression(position, DepthOver(condition, then, otherwise), condition, then, otherwise);
    }

    /// <summary>Binary operators above a precedence, and calls without parentheses, whose arguments may hold operators.</summary>
    private Expression ParseOperation(int above, Leave leave, bool mayCall)
    {
        var left = ParseUnary(leave);
        while (true)
        {
            if (Operator(Type) is var (kind, precedence) && precedence > above
                && !(kind == BinaryOperator.Or && (leave & Leave.Or) != 0))
            {
                var position = Take().Position;
                var right = ParseOperation(precedence, leave, mayCall);
                left = new BinaryExpression(position, DepthOver(left, right), kind, left, right);
            }
            else if (mayCall && left is not AliasExpression && BeginsArgument(leave))
            {
                left = ParseCall(left, above, leave);
            }
            else
            {
                return left;
            }
        }
    }

    private bool BeginsArgument(Leave leave) => Type switch
    {
        TokenType.Identifier => (leave & Leave.Names) == 0,
        TokenType.Local or TokenType.Number or TokenType.String or TokenType.InterpolationStart or TokenType.OpenParen
            or TokenType.OpenBracket or TokenType.OpenBrace or TokenType.Bang or TokenType.At or TokenType.Caret => true,
        _ => false,
    };

    private CallExpression ParseCall(Expression target, int above, Leave leave)
    {
        CheckCallable(target);
        var arguments = new List<Argument>();
        while (BeginsArgument(leave))
        {
            if (Type == TokenType.Identifier && Next.Type == TokenType.Colon && (leave & Leave.Colon) == 0)
            {
                var name = Take().Text;
                Take();
                arguments.Add(new Argument(name, ParseUnary(leave)));
            }
            else
            {
                arguments.Add(new Argument(null, ParseOperation(above, leave, false)));
            }

            if (arguments[^1].Value is FunctionExpression)
            {
                break;
            }
        }

        return Call(target, arguments);
    }

    private CallExpression ParseExplicitCall(Expression target)
    {
        CheckCallable(target);
        brackets++;
        Take();
        var arguments = new List<Argument>();
        while (Type != TokenType.CloseParen)
        {
            string? name = null;
            if (Type == TokenType.Identifier && Next.Type == TokenType.Colon)
            {
                name = Take().Text;
                Take();
            }

            arguments.Add(new Argument(name, ParseExpression()));
            if (Type != TokenType.Comma)
            {
                break;
            }

            Take();
        }

        brackets--;
        Expect(TokenType.CloseParen, ")");
        return Call(target, arguments, true);
    }

    private CallExpression Call(Expression target, List<Argument> arguments, bool isExplicit = false)
    {
        var below = DepthOver(target);
        foreach (var argument in arguments)
        {
            below = Math.Max(below, DepthOver(argument.Value));
        }

        return new CallExpression(target.Position, below, target, [.. arguments], isExplicit);
    }

    private static void CheckCallable(Expression target)
    {
        if (target is LiteralExpression or InterpolatedExpression or ArrayExpression or ObjectExpression)
        {
            throw new SyntaxException(TemplateFindings.NotAFunction, target.Position, target.Describe(), "値", "a literal");
        }
    }

    /// <summary>The value on the left becomes the first argument of the first call on the right.</summary>
    private Expression Pipe(Expression value, Expression into)
    {
        switch (into)
        {
            case CallExpression call:
                return Call(call.Target, [new Argument(null, value), .. call.Arguments]);
            case BinaryExpression binary:
                var left = Pipe(value, binary.Left);
                return new BinaryExpression(binary.Position, DepthOver(left, binary.Right), binary.Operator, left, binary.Right);
            case UnaryExpression unary:
                var operand = Pipe(value, unary.Operand);
                return new UnaryExpression(unary.Position, DepthOver(operand), unary.Operator, operand);
            case NestedExpression nested:
                var inner = Pipe(value, nested.Inner);
                return new NestedExpression(nested.Position, DepthOver(inner), inner);
            case VariableExpression or LocalExpression or ArgumentExpression or MemberExpression or IndexExpression or FunctionExpression:
                return Call(into, [new Argument(null, value)]);
            default:
                throw new SyntaxException(TemplateFindings.NotAFunction, into.Position, into.Describe(), "式", "an expression");
        }
    }

    private Expression ParseUnary(Leave leave)
    {
        var token = Current;
        switch (token.Type)
        {
            case TokenType.Bang or TokenType.Minus or TokenType.Plus:
                Enter();
                Take();
                var operand = ParseOperation(200, leave, true);
                depth--;
                var kind = token.Type switch
                {
                    TokenType.Bang => UnaryOperator.Not,
                    TokenType.Minus => UnaryOperator.Negate,
                    _ => UnaryOperator.Plus,
                };
                return new UnaryExpression(token.Position, DepthOver(operand), kind, operand);
            case TokenType.At:
                Take();
                var aliased = ParsePostfix(leave);
                return new AliasExpression(token.Position, DepthOver(aliased), aliased);
            case TokenType.Caret:
                Take();
                var expanded = ParsePostfix(leave);
                return new ExpandExpression(token.Position, DepthOver(expanded), expanded);
            case TokenType.DoublePlus or TokenType.DoubleMinus:
                Take();
                var target = ParsePostfix(leave);
                return new IncrementExpression(
                    token.Position, DepthOver(target), Assignable(target, token), token.Type == TokenType.DoublePlus ? 1 : -1, false);
            default:
                return ParsePostfix(leave);
        }
    }

    private static AssignableExpression Assignable(Expression target, Token sign) =>
        target as AssignableExpression
        ?? throw new SyntaxException(TemplateFindings.AssignmentNotAllowed, target.Position, SignOf(sign.Type));

    private static string SignOf(TokenType type) => type switch
    {
        TokenType.DoublePlus => "++",
        TokenType.DoubleMinus => "--",
        TokenType.PlusEqual => "+=",
        TokenType.MinusEqual => "-=",
        TokenType.StarEqual => "*=",
        TokenType.SlashEqual => "/=",
        TokenType.DoubleSlashEqual => "//=",
        TokenType.PercentEqual => "%=",
        _ => "=",
    };

    private static (BinaryOperator Kind, int Precedence)? Operator(TokenType type) => type switch
    {
        TokenType.DoubleQuestion => (BinaryOperator.Coalesce, 20),
        TokenType.QuestionBang => (BinaryOperator.NotCoalesce, 20),
        TokenType.Or => (BinaryOperator.Or, 30),
        TokenType.And => (BinaryOperator.And, 40),
        TokenType.EqualEqual => (BinaryOperator.Equal, 70),
        TokenType.NotEqual => (BinaryOperator.NotEqual, 70),
        TokenType.Less => (BinaryOperator.Less, 80),
        TokenType.LessOrEqual => (BinaryOperator.LessOrEqual, 80),
        TokenType.Greater => (BinaryOperator.Greater, 80),
        TokenType.GreaterOrEqual => (BinaryOperator.GreaterOrEqual, 80),
        TokenType.Plus => (BinaryOperator.Add, 100),
        TokenType.Minus => (BinaryOperator.Subtract, 100),
        TokenType.Star => (BinaryOperator.Multiply, 110),
        TokenType.Slash => (BinaryOperator.Divide, 110),
        TokenType.DoubleSlash => (BinaryOperator.DivideRound, 110),
        TokenType.Percent => (BinaryOperator.Modulus, 110),
        TokenType.ShiftLeft => (BinaryOperator.ShiftLeft, 110),
        TokenType.ShiftRight => (BinaryOperator.ShiftRight, 110),
        TokenType.DotDot => (BinaryOperator.Range, 130),
        TokenType.DotDotLess => (BinaryOperator.RangeExclusive, 130),
        _ => null,
    };
}
