using System.Runtime.CompilerServices;
using CyberDocs.Findings;

namespace CyberDocs.Templating.Language;

/// <summary>Builds the tree of a template from its tokens. After an error it goes on behind the statement that holds it.</summary>
internal sealed partial class Parser
{
    private readonly List<Token> tokens;
    private readonly SyntaxErrors errors;
    private readonly int deepest;
    private readonly string source;
    private int at;
    private int depth;

    // Line ends mean nothing inside brackets.
    private int brackets;
    private int loops;
    private string? indent;

    private Parser(string source, List<Token> tokens, SyntaxErrors errors, int deepest)
    {
        this.source = source;
        this.tokens = tokens;
        this.errors = errors;
        this.deepest = deepest;
    }

    /// <summary>Parses a whole template; null when it has errors, which are all reported.</summary>
    public static Block? Parse(TemplateText template, int deepest, FindingCollector findings)
    {
        var errors = new SyntaxErrors(template);
        var parser = new Parser(template.Text, Lexer.Tokenize(template.Text, errors), errors, deepest);
        var root = parser.ParseBlock(parser.Current.Position);
        while (parser.Current.Type != TokenType.End && !errors.IsFull)
        {
            // Only a stray 'end', 'else' or 'when' stops a block early.
            errors.Add(TemplateFindings.StrayKeyword, parser.Current.Position, Describe(parser.Current));
            parser.SkipStatement();
            root = parser.ParseBlock(root.Position);
        }

        errors.ReportTo(findings);
        return errors.Any ? null : root;
    }

    private Token Current => tokens[at];

    private TokenType Type => tokens[at].Type;

    private Token Next => tokens[Math.Min(at + 1, tokens.Count - 1)];

    private Token Take()
    {
        var token = tokens[at];
        if (token.Type != TokenType.End)
        {
            at++;
            SkipLineEnds();
        }

        return token;
    }

    private void SkipLineEnds()
    {
        while (brackets > 0 && Type == TokenType.NewLine)
        {
            at++;
        }
    }

    private Token Expect(TokenType type, string sign) => Expect(type, "「" + sign + "」", "'" + sign + "'");

    private Token Expect(TokenType type, string japanese, string english) =>
        Type == type ? Take() : throw Unexpected(japanese, english);

    private SyntaxException Unexpected(string japanese, string english) =>
        new(TemplateFindings.UnexpectedToken, Current.Position, Describe(Current), japanese, english);

    private bool IsKeyword(string word) => Type == TokenType.Identifier && Current.Text == word;

    private static string Describe(Token token) => token.Type switch
    {
        TokenType.End => "EOF",
        TokenType.NewLine => @"\n",
        TokenType.CodeExit => "}}",
        TokenType.Text => "text",
        TokenType.Identifier => token.Text,
        TokenType.Local => "$" + token.Text,
        TokenType.String => "\"" + token.Text + "\"",
        TokenType.Number => ValueText.Of((TemplateValue)token.Value!),
        _ => token.Type switch
        {
            TokenType.OpenParen => "(",
            TokenType.CloseParen => ")",
            TokenType.OpenBracket => "[",
            TokenType.CloseBracket => "]",
            TokenType.OpenBrace => "{",
            TokenType.CloseBrace or TokenType.InterpolationClose => "}",
            TokenType.Equal => "=",
            TokenType.Colon => ":",
            TokenType.Comma => ",",
            TokenType.Dot => ".",
            TokenType.Semicolon => ";",
            TokenType.Pipe => "|",
            _ => token.Type.ToString(),
        },
    };

    /// <summary>Counts a level of nesting; the source decides how deep we go, the stack must not.</summary>
    private void Enter()
    {
        if (++depth > deepest || !RuntimeHelpers.TryEnsureSufficientExecutionStack())
        {
            throw new SyntaxException(TemplateFindings.NestingLimit, Current.Position, ValueText.Of(deepest));
        }
    }

    private int DepthOver(params ReadOnlySpan<Expression?> parts)
    {
        var below = 0;
        foreach (var part in parts)
        {
            below = Math.Max(below, part?.Depth ?? 0);
        }

        return below < deepest
            ? below + 1
            : throw new SyntaxException(TemplateFindings.NestingLimit, Current.Position, ValueText.Of(deepest));
    }

    private void SkipStatement()
    {
        brackets = 0;
        while (Type is not (TokenType.End or TokenType.NewLine or TokenType.Semicolon or TokenType.CodeExit))
        {
            at++;
        }
    }
}
