using CyberDocs.Findings;

namespace CyberDocs.Templating.Language;

/// <summary>Cuts a template into tokens. Errors are collected and the rest is still cut, so that one run shows them all.</summary>
internal sealed partial class Lexer
{
    private readonly string text;
    private readonly SyntaxErrors errors;
    private readonly List<Token> tokens = [];

    // Brackets that are open inside the current code; '}}' ends the code only when no brace is open.
    private readonly Stack<Interpolation> interpolations = [];
    private int braces;
    private int at;
    private int line = 1;
    private int lineStart;
    private bool spaceBefore;

    private Lexer(string text, SyntaxErrors errors)
    {
        this.text = text;
        this.errors = errors;
    }

    private readonly record struct Interpolation(char Quote, int Braces);

    public static List<Token> Tokenize(string text, SyntaxErrors errors)
    {
        var lexer = new Lexer(text, errors);
        lexer.ReadText();
        return lexer.tokens;
    }

    private SourcePosition Here => new(line, at - lineStart + 1);

    private char Peek(int ahead = 0) => at + ahead < text.Length ? text[at + ahead] : '\0';

    private bool Follows(string expected) =>
        string.CompareOrdinal(text, at, expected, 0, expected.Length) == 0;

    /// <summary>Moves on, keeping count of lines.</summary>
    private void Advance(int count)
    {
        for (var end = Math.Min(at + count, text.Length); at < end; at++)
        {
            if (text[at] == '\n')
            {
                line++;
                lineStart = at + 1;
            }
        }
    }

    private void Add(TokenType type, int length, object? value = null)
    {
        tokens.Add(new Token(type, at, length, Here, spaceBefore, value));
        Advance(length);
        spaceBefore = false;
    }

    private void ReadCode()
    {
        var enter = tokens[^1].Position;
        while (at < text.Length)
        {
            var c = text[at];
            if (braces == 0 && interpolations.Count == 0 && AtCodeExit())
            {
                return;
            }

            if (c == '\n' || (c == '\r' && Peek(1) == '\n'))
            {
                ReadNewLine(c == '\n' ? 1 : 2);
            }
            else if (char.IsWhiteSpace(c))
            {
                Advance(1);
                spaceBefore = true;
            }
            else if (c == '#')
            {
                SkipComment();
            }
            else
            {
                ReadToken(c);
            }
        }

        if (!errors.Any)
        {
            errors.Add(TemplateFindings.UnclosedCode, enter);
        }
    }

    private bool AtCodeExit()
    {
        var strip = text[at] is '-' or '~' ? 1 : 0;
        return Peek(strip) == '}' && Peek(strip + 1) == '}';
    }

    private void ReadNewLine(int length)
    {
        if (interpolations.Count > 0)
        {
            errors.Add(TemplateFindings.UnclosedString, Here, interpolations.Peek().Quote.ToString());
            interpolations.Clear();
            braces = 0;
        }

        Add(TokenType.NewLine, length);
        spaceBefore = true;
    }

    /// <summary>A comment ends at the line's end or, written with two signs, at the next two signs; both end with the code too.</summary>
    private void SkipComment()
    {
        var many = Peek(1) == '#';
        Advance(many ? 2 : 1);
        while (at < text.Length)
        {
            if (many && Follows("##"))
            {
                Advance(2);
                break;
            }

            if ((!many && (text[at] == '\n' || Follows("\r\n"))) || AtCodeExit())
            {
                break;
            }

            Advance(1);
        }

        spaceBefore = true;
    }

    private void ReadToken(char c)
    {
        if (char.IsAsciiDigit(c))
        {
            ReadNumber();
        }
        else if (c == '_' || char.IsLetter(c))
        {
            Add(TokenType.Identifier, NameLength(0), text.Substring(at, NameLength(0)));
        }
        else if (c is '"' or '\'')
        {
            ReadString(c);
        }
        else if (c == '`')
        {
            ReadVerbatim();
        }
        else if (c == '$' && Peek(1) is '"' or '\'')
        {
            ReadInterpolationStart();
        }
        else if (c == '$')
        {
            var length = Peek(1) == '$' ? 1 : NameLength(1);
            Add(TokenType.Local, length + 1, text.Substring(at + 1, length));
        }
        else
        {
            ReadSign(c);
        }
    }

    private int NameLength(int from)
    {
        var length = 0;
        while (at + from + length < text.Length && (text[at + from + length] == '_' || char.IsLetterOrDigit(text[at + from + length])))
        {
            length++;
        }

        return length;
    }

    private void ReadSign(char c)
    {
        switch (c)
        {
            case '{':
                braces++;
                Add(TokenType.OpenBrace, 1);
                return;
            case '}' when interpolations.Count > 0 && interpolations.Peek().Braces == braces:
                Add(TokenType.InterpolationClose, 1);
                ReadInterpolationText();
                return;
            case '}':
                braces = Math.Max(0, braces - 1);
                Add(TokenType.CloseBrace, 1);
                return;
        }

        // '?.5' is a condition followed by a number, not a member.
        if (c == '?' && Peek(1) == '.' && !char.IsAsciiDigit(Peek(2)))
        {
            Add(TokenType.QuestionDot, 2);
            return;
        }

        foreach (var (sign, type) in Signs)
        {
            if (Follows(sign))
            {
                Add(type, sign.Length);
                return;
            }
        }

        var length = char.IsHighSurrogate(c) && char.IsLowSurrogate(Peek(1)) ? 2 : 1;
        errors.Add(TemplateFindings.UnexpectedCharacter, Here, text.Substring(at, length));
        Advance(length);
    }

    // Longer signs first.
    private static readonly (string Sign, TokenType Type)[] Signs =
    [
        ("..<", TokenType.DotDotLess), ("...", TokenType.Ellipsis), ("//=", TokenType.DoubleSlashEqual),
        ("..", TokenType.DotDot), ("??", TokenType.DoubleQuestion), ("?!", TokenType.QuestionBang), ("|>", TokenType.Pipe),
        ("||", TokenType.Or), ("&&", TokenType.And), ("==", TokenType.EqualEqual), ("!=", TokenType.NotEqual),
        ("<=", TokenType.LessOrEqual), (">=", TokenType.GreaterOrEqual), ("<<", TokenType.ShiftLeft), (">>", TokenType.ShiftRight),
        ("++", TokenType.DoublePlus), ("--", TokenType.DoubleMinus), ("//", TokenType.DoubleSlash), ("+=", TokenType.PlusEqual),
        ("-=", TokenType.MinusEqual), ("*=", TokenType.StarEqual), ("/=", TokenType.SlashEqual), ("%=", TokenType.PercentEqual),
        ("(", TokenType.OpenParen), (")", TokenType.CloseParen), ("[", TokenType.OpenBracket), ("]", TokenType.CloseBracket),
        (",", TokenType.Comma), (":", TokenType.Colon), (";", TokenType.Semicolon), (".", TokenType.Dot), ("?", TokenType.Question),
        ("|", TokenType.Pipe), ("!", TokenType.Bang), ("@", TokenType.At), ("^", TokenType.Caret), ("+", TokenType.Plus),
        ("-", TokenType.Minus), ("*", TokenType.Star), ("/", TokenType.Slash), ("%", TokenType.Percent), ("=", TokenType.Equal),
        ("<", TokenType.Less), (">", TokenType.Greater),
    ];
}
