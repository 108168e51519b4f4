using CyberDocs.Findings;

namespace CyberDocs.Templating.Language;

/// <content>Literals, variables, brackets and what may follow them.</content>
internal sealed partial class Parser
{
    private Expression ParsePostfix(Leave leave)
    {
        var left = ParsePrimary(leave);
        var optional = false;
        while (true)
        {
            var token = Current;
            switch (token.Type)
            {
                case TokenType.Dot or TokenType.QuestionDot:
                    Take();
                    if (Type != TokenType.Identifier)
                    {
                        throw Unexpected("メンバーの名前", "a member name");
                    }

                    // After one '?.' the rest of the path is optional as well.
                    optional |= token.Type == TokenType.QuestionDot;
                    left = ParseMember(left, optional);
                    break;
                case TokenType.OpenBracket when !token.SpaceBefore && left is not AliasExpression:
                    brackets++;
                    Take();
                    var index = ParseExpression();
                    brackets--;
                    Expect(TokenType.CloseBracket, "]");
                    left = new IndexExpression(token.Position, DepthOver(left, index), left, index);
                    break;
                case TokenType.OpenParen when !token.SpaceBefore:
                    left = ParseExplicitCall(left);
                    break;
                case TokenType.DoublePlus or TokenType.DoubleMinus:
                    Take();
                    left = new IncrementExpression(
                        left.Position, DepthOver(left), Assignable(left, token), token.Type == TokenType.DoublePlus ? 1 : -1, true);
                    break;
                default:
                    return left;
            }
        }
    }

    private Expression ParseMember(Expression target, bool optional)
    {
        var name = Take();
        if (name.Text is "empty" or "blank" && Type == TokenType.Question && !Current.SpaceBefore)
        {
            Take();
            return new IsEmptyExpression(name.Position, DepthOver(target), target);
        }

        return new MemberExpression(name.Position, DepthOver(target), target, name.Text, optional);
    }

    private Expression ParsePrimary(Leave leave)
    {
        var token = Current;
        switch (token.Type)
        {
            case TokenType.Number:
                Take();
                return new LiteralExpression(token.Position, (TemplateValue)token.Value!);
            case TokenType.String:
                Take();
                return new LiteralExpression(token.Position, token.Text);
            case TokenType.InterpolationStart:
                return ParseInterpolated();
            case TokenType.Local:
                Take();
                return ParseLocal(token);
            case TokenType.Identifier:
                return ParseName(leave);
            case TokenType.OpenParen:
                brackets++;
                Take();
                var inner = ParseExpression();
                brackets--;
                Expect(TokenType.CloseParen, ")");
                return new NestedExpression(token.Position, DepthOver(inner), inner);
            case TokenType.OpenBracket:
                return ParseArray();
            case TokenType.OpenBrace:
                return ParseObject();
            default:
                throw Unexpected("式", "an expression");
        }
    }

    private static Expression ParseLocal(Token token)
    {
        var name = token.Text;
        if (name.Length == 0)
        {
            return new ArgumentsExpression(token.Position);
        }

        if (name == "$")
        {
            return new WrappedBlockExpression(token.Position);
        }

        return char.IsAsciiDigit(name[0]) && int.TryParse(name, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var index)
            ? new ArgumentExpression(token.Position, index)
            : new LocalExpression(token.Position, name);
    }

    private Expression ParseName(Leave leave)
    {
        var token = Current;
        switch (token.Text)
        {
            case "true" or "false":
                Take();
                return new LiteralExpression(token.Position, token.Text == "true");
            case "null":
                Take();
                return new LiteralExpression(token.Position, TemplateValue.Null);
            case "empty" when Next.Type != TokenType.Colon || (leave & Leave.Colon) != 0:
                Take();
                return new EmptyExpression(token.Position);
            case "this":
                Take();
                return new ThisExpression(token.Position);
            case "do":
                return ParseAnonymousFunction();
            case "for" or "while" or "tablerow" when Next.Type == TokenType.Dot:
                Take();
                Take();
                var member = Expect(TokenType.Identifier, "繰り返しの変数", "a loop variable");
                return LoopMemberExpression.Create(token.Position, member.Position, token.Text, member.Text);
            default:
                Take();
                return new VariableExpression(token.Position, token.Text);
        }
    }

    private ArrayExpression ParseArray()
    {
        brackets++;
        var position = Take().Position;
        var items = new List<Expression>();
        var below = 1;
        while (Type != TokenType.CloseBracket)
        {
            items.Add(ParseExpression());
            below = Math.Max(below, DepthOver(items[^1]));
            if (Type != TokenType.Comma)
            {
                break;
            }

            Take();
        }

        brackets--;
        Expect(TokenType.CloseBracket, "]");
        return new ArrayExpression(position, below, [.. items]);
    }

    private ObjectExpression ParseObject()
    {
        brackets++;
        var position = Take().Position;
        var members = new List<KeyValuePair<string, Expression>>();
        var below = 1;
        while (Type != TokenType.CloseBrace)
        {
            var name = Type is TokenType.Identifier or TokenType.String ? Take().Text : throw Unexpected("メンバーの名前", "a member name");
            Expect(TokenType.Colon, ":");
            var value = ParseExpression();
            below = Math.Max(below, DepthOver(value));
            members.Add(new(name, value));
            if (Type != TokenType.Comma)
            {
                break;
            }

            Take();
        }

        brackets--;
        Expect(TokenType.CloseBrace, "}");
        return new ObjectExpression(position, below, [.. members]);
    }

    private InterpolatedExpression ParseInterpolated()
    {
        var position = Take().Position;
        var parts = new List<Expression>();
        var below = 1;
        while (Type != TokenType.InterpolationEnd)
        {
            if (Type == TokenType.InterpolationText)
            {
                var text = Take();
                parts.Add(new LiteralExpression(text.Position, text.Text));
                continue;
            }

            Expect(TokenType.InterpolationOpen, "{");
            parts.Add(ParseExpression());
            below = Math.Max(below, DepthOver(parts[^1]));
            Expect(TokenType.InterpolationClose, "}");
        }

        Take();
        return new InterpolatedExpression(position, below, [.. parts]);
    }

    private FunctionExpression ParseAnonymousFunction()
    {
        var open = Take();
        // Line ends count again inside the body, even when brackets are open around it.
        var (outerBrackets, outerLoops) = (brackets, loops);
        (brackets, loops) = (0, 0);
        var parameters = Type == TokenType.OpenParen && !Current.SpaceBefore ? ParseParameters() : null;
        var body = ParseBlock(open.Position);
        if (!IsKeyword("end"))
        {
            throw new SyntaxException(TemplateFindings.MissingEnd, open.Position, "do");
        }

        (brackets, loops) = (outerBrackets, outerLoops);
        Take();
        return new FunctionExpression(open.Position, 1, new FunctionDefinition(null, parameters, body));
    }
}
