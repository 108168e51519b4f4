using Scriban.Parsing;

namespace CyberDocs.Templating.Scripting;

/// <summary>
/// Goes over Scriban's tokens and finds the first error of those that its parser reports elsewhere, in English alone, never ends on, or lets pass.
/// </summary>
internal sealed partial class SyntaxCheck
{
    // A number of more digits, or with a larger exponent, would keep the parser busy for hours.
    private const int MostDigits = 400;
    private const int MostExponentDigits = 4;

    private static readonly string[] OfFor = ["index", "rindex", "first", "last", "even", "odd", "changed", "length"];
    private static readonly string[] OfWhile = ["index", "first", "even", "odd"];

    private readonly string text;
    private readonly int nesting;
    private readonly List<Token> tokens = [];
    private readonly List<Block> blocks = [];

    // Words that begin a statement, of those before the one that is looked at.
    private readonly HashSet<int> beginners = [];
    private readonly bool lexerFailed;
    private Token codeStart;
    private int brackets;

    public SyntaxCheck(string text, int nesting)
    {
        this.text = text;
        this.nesting = nesting;
        var lexer = new Lexer(text);
        foreach (var token in lexer)
        {
            tokens.Add(token);
        }

        lexerFailed = lexer.HasErrors;

        for (var i = 0; i < tokens.Count && First is null; i++)
        {
            Check(i);
        }

        if (First is null && lexer.HasErrors)
        {
            CheckLexer(lexer.Errors.First());
        }

        if (First is null)
        {
            CheckEnd();
        }
    }

    /// <summary>Words that begin a block.</summary>
    public static IReadOnlyList<string> Openers { get; } = ["if", "case", "for", "tablerow", "while", "with", "wrap", "capture", "func"];

    public SyntaxError? First { get; private set; }

    public IReadOnlyList<Token> Tokens => tokens;

    private string TextOf(Token token) => token.GetText(text);

    private bool IsWord(int i, string word) => i >= 0 && i < tokens.Count && tokens[i].Type == TokenType.Identifier && TextOf(tokens[i]) == word;

    private void Report(FindingCode code, TextPosition at, params string[] arguments) =>
        First ??= new SyntaxError(code, new SourcePosition(at.Line + 1, at.Column + 1), at.Offset, arguments);

    private void Check(int i)
    {
        var token = tokens[i];
        switch (token.Type)
        {
            case TokenType.CodeEnter:
                codeStart = token;
                brackets = 0;
                break;
            case TokenType.CodeExit:
                codeStart = default;
                break;
            case TokenType.Raw when blocks.Count > 0 && blocks[^1].IsBareCase && !string.IsNullOrWhiteSpace(TextOf(token)):
                Report(TemplateFindings.CaseBody, FirstInk(token), Excerpt(TextOf(token).Trim()));
                break;
            case TokenType.Invalid when !lexerFailed:
                Report(TemplateFindings.UnexpectedCharacter, token.Start, Excerpt(TextOf(token)));
                break;
            case TokenType.Integer or TokenType.Float:
                CheckNumber(i);
                break;
            case TokenType.HexaInteger or TokenType.BinaryInteger when TextOf(token).Length > MostDigits:
                Report(TemplateFindings.BadNumber, token.Start, Excerpt(TextOf(token)));
                break;
            case TokenType.OpenParen or TokenType.OpenBracket or TokenType.OpenBrace or TokenType.OpenInterpolatedBrace:
                if (++brackets > nesting)
                {
                    Report(TemplateFindings.NestingLimit, token.Start, ValueText.Of(nesting));
                }

                break;
            case TokenType.CloseParen or TokenType.CloseBracket or TokenType.CloseBrace or TokenType.CloseInterpolatedBrace:
                brackets--;
                break;
            case TokenType.Identifier:
                CheckWord(i, TextOf(token));
                break;
        }
    }

    private void CheckNumber(int i)
    {
        var written = TextOf(tokens[i]);
        var exponent = written.AsSpan().IndexOfAny('e', 'E');
        var follows = i + 1 < tokens.Count && tokens[i + 1].Type == TokenType.Identifier && tokens[i + 1].Start.Offset == tokens[i].End.Offset + 1;
        if (written.Length > MostDigits || (exponent >= 0 && written.Length - exponent - 1 > MostExponentDigits) || follows)
        {
            Report(TemplateFindings.BadNumber, tokens[i].Start, Excerpt(follows ? written + TextOf(tokens[i + 1]) : written));
        }
    }

    private void CheckLexer(LogMessage error)
    {
        var at = error.Span.Start;
        if (error.Message.Contains("Unexpected end of file while parsing a", StringComparison.Ordinal))
        {
            // Scriban reports the end of the file: the string begins behind the last token.
            var last = tokens.LastOrDefault(token => token.Type is not (TokenType.Eof or TokenType.Invalid));
            var start = last.Type == TokenType.Invalid ? at : NextInk(Behind(last));
            Report(TemplateFindings.UnclosedString, start, text[Math.Min(start.Offset, text.Length - 1)].ToString());
        }
        else if (error.Message.Contains("escape", StringComparison.Ordinal) || error.Message.Contains("hex number `", StringComparison.Ordinal))
        {
            var slash = text.LastIndexOf('\\', Math.Clamp(at.Offset, 0, text.Length - 1));
            var back = slash < 0 ? 0 : at.Offset - slash;
            Report(TemplateFindings.BadEscape, new TextPosition(at.Offset - back, at.Line, Math.Max(0, at.Column - back)),
                Excerpt(text.Substring(Math.Max(slash, 0), Math.Min(2, text.Length - Math.Max(slash, 0)))));
        }
        else if (error.Message.Contains("number", StringComparison.Ordinal) || error.Message.Contains("exponent", StringComparison.Ordinal))
        {
            Report(TemplateFindings.BadNumber, at, Excerpt(text[Math.Min(at.Offset, text.Length)..]));
        }
        else
        {
            Report(TemplateFindings.UnexpectedCharacter, at, Excerpt(at.Offset < text.Length ? text.Substring(at.Offset, 1) : "}"));
        }
    }

    private void CheckEnd()
    {
        if (blocks.Count > 0)
        {
            Report(TemplateFindings.MissingEnd, blocks[^1].Start.Start, blocks[^1].Word);
        }
        else if (codeStart.Type == TokenType.CodeEnter)
        {
            Report(TemplateFindings.UnclosedCode, codeStart.Start);
        }
        else if (tokens.LastOrDefault(token => token.Type is TokenType.EscapeEnter or TokenType.EscapeExit) is { Type: TokenType.EscapeEnter } escape)
        {
            Report(TemplateFindings.UnclosedEscape, escape.Start, Excerpt(TextOf(escape)));
        }
    }

    private static TextPosition Behind(Token token) => new(token.End.Offset + 1, token.End.Line, token.End.Column + 1);

    private TextPosition FirstInk(Token token) => NextInk(token.Start);

    private TextPosition NextInk(TextPosition from)
    {
        var (offset, line, column) = (from.Offset, from.Line, from.Column);
        while (offset < text.Length && char.IsWhiteSpace(text[offset]))
        {
            (line, column) = text[offset] == '\n' ? (line + 1, 0) : (line, column + 1);
            offset++;
        }

        return new TextPosition(offset, line, column);
    }

    private static string Excerpt(string written)
    {
        var line = written.AsSpan().IndexOfAny('\r', '\n') is >= 0 and var end ? written[..end] : written;
        return line.Length > 30 ? line[..30] + "…" : line;
    }

    private readonly record struct Block(string Word, Token Start, bool IsLoop, bool IsBareCase);
}
