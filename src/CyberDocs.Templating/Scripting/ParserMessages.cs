using System.Text.RegularExpressions;
using Scriban.Parsing;

namespace CyberDocs.Templating.Scripting;

/// <summary>Messages of Scriban's parser as our own: told apart by their words, since Scriban has no codes.</summary>
internal static partial class ParserMessages
{
    public static SyntaxError Translate(LogMessage message, string text, IReadOnlyList<Token> tokens, int nesting)
    {
        var (words, span) = (message.Message, message.Span);
        if (span.Start.Offset < 0 || span.Start.Line < 0 || span.Start.Offset > text.Length)
        {
            // The end of the file has no place of its own in Scriban.
            var last = tokens.LastOrDefault(token => token.Type is not (TokenType.Eof or TokenType.Invalid));
            span.Start = last.End;
        }

        if (From(tokens, span.Start.Offset).FirstOrDefault() is { Type: TokenType.CodeEnter } enter && enter.Start.Offset == span.Start.Offset
            && FirstInk(From(tokens, span.Start.Offset + 1)) is { Type: not TokenType.Invalid } ink)
        {
            // Scriban marks the braces where the first thing behind them is wrong.
            span.Start = ink.Start;
        }

        var at = Places.PositionOf(span);
        SyntaxError Make(FindingCode code, params string[] arguments) => new(code, at, span.Start.Offset, arguments);
        bool Says(string part) => words.Contains(part, StringComparison.Ordinal);

        if (Says("top level assignment"))
        {
            // Scriban marks the whole expression; the sign in it is what is wrong.
            var sign = From(tokens, span.Start.Offset).FirstOrDefault(token => token.Type is TokenType.Equal or TokenType.PlusEqual
                or TokenType.MinusEqual or TokenType.AsteriskEqual or TokenType.DivideEqual or TokenType.DoubleDivideEqual or TokenType.PercentEqual);
            return sign.Type == TokenType.Invalid
                ? Make(TemplateFindings.AssignmentNotAllowed, "=")
                : new SyntaxError(
                    TemplateFindings.AssignmentNotAllowed, new(sign.Start.Line + 1, sign.Start.Column + 1), sign.Start.Offset, sign.GetText(text));
        }

        if (Says("Expecting a variable instead") && FirstInk(From(tokens, span.Start.Offset + 1)) is { Type: not TokenType.Invalid } wrong)
        {
            return new SyntaxError(TemplateFindings.UnexpectedToken, new(wrong.Start.Line + 1, wrong.Start.Column + 1),
                wrong.Start.Offset, wrong.GetText(text), "変数", "a variable");
        }

        if (Says("Expecting 'in' word"))
        {
            // Scriban marks the whole loop; what stands in place of the word is told by its text alone.
            var found = Quoted(words, "?");
            var instead = From(tokens, span.Start.Offset + 1).FirstOrDefault(token => token.GetText(text).Trim() == found);
            (at, span.Start) = instead.Type == TokenType.Invalid
                ? (at, span.Start)
                : (new SourcePosition(instead.Start.Line + 1, instead.Start.Column + 1), instead.Start);
        }

        if (Says("depth limit"))
        {
            return Make(TemplateFindings.NestingLimit, ValueText.Of(nesting));
        }

        if (Says("in the body of a `case`"))
        {
            return Make(TemplateFindings.CaseBody, Quoted(words, "?"));
        }

        if (Says("condition must be preceded") || Says("Found <end>"))
        {
            return Make(TemplateFindings.StrayKeyword, Says("`when`") ? "when" : Says("Found <end>") ? "end" : "else");
        }

        if (Says("Cannot declare"))
        {
            return Make(TemplateFindings.ParameterOrder, WordAt(text, span.Start.Offset));
        }

        if (Says("Unable to parse"))
        {
            return Make(TemplateFindings.BadNumber, WordAt(text, span.Start.Offset));
        }

        var (japanese, english) = Expected(words);
        var given = Quoted(words, WordAt(text, span.Start.Offset));
        return Make(TemplateFindings.UnexpectedToken, given.Length == 0 ? "?" : given, japanese, english);
    }

    // Those at or behind a place: a text has very many of them, and very many errors.
    private static IEnumerable<Token> From(IReadOnlyList<Token> tokens, int offset)
    {
        var (from, to) = (0, tokens.Count);
        while (from < to)
        {
            var middle = (from + to) / 2;
            (from, to) = tokens[middle].Start.Offset >= 0 && tokens[middle].Start.Offset < offset ? (middle + 1, to) : (from, middle);
        }

        // The end of the file has no place.
        for (; from < tokens.Count && tokens[from].Start.Offset >= offset; from++)
        {
            yield return tokens[from];
        }
    }

    private static Token FirstInk(IEnumerable<Token> tokens) =>
        tokens.FirstOrDefault(token => token.Type is not (TokenType.Whitespace or TokenType.WhitespaceFull));

    private static (string Japanese, string English) Expected(string words)
    {
        foreach (var (part, japanese, english) in Families)
        {
            if (words.Contains(part, StringComparison.Ordinal))
            {
                return (japanese, english);
            }
        }

        return ("別の書き方", "something else");
    }

    private static readonly (string Part, string Japanese, string English)[] Families =
    [
        ("<expression>", "式", "an expression"),
        ("Expecting a closing `)`", "「)」", "')'"),
        ("Expecting a closing parenthesis", "「)」", "')'"),
        ("Expecting ']'", "「]」", "']'"),
        ("Expecting 'in' word", "「in」", "'in'"),
        ("while expecting `}`", "「}」", "'}'"),
        ("while expecting `]`", "「]」", "']'"),
        ("while expecting `)`", "「)」", "')'"),
        ("Expecting <EOL>", "文の終わり", "the end of the statement"),
        ("Expecting a comma", "「,」", "','"),
        ("Expecting a colon", "「:」", "':'"),
        ("Expecting a variable", "変数", "a variable"),
        ("Expecting a simple", "名前", "a name"),
        ("Expecting only a simple name", "名前", "a name"),
        ("Expecting only a literal", "数・文字列・true・false・null", "a literal"),
        ("dot operator", "名前", "a name"),
        ("dot must be followed", "名前", "a name"),
        ("increment or decrement", "変数", "a variable"),
        ("expecting at least one value", "値", "a value"),
        ("expression for the value of the member", "式", "an expression"),
        ("object initializer", "名前", "a name"),
        ("parsing a variable or literal", "式", "an expression"),
        ("Expecting an expression", "式", "an expression"),
        ("$$", "文", "a statement"),
    ];

    // What stands in backquotes first is what was found.
    private static string Quoted(string words, string otherwise) =>
        Backquoted().Match(words) is { Success: true } match ? match.Groups[1].Value.Trim() : otherwise;

    private static string WordAt(string text, int offset)
    {
        if (offset < 0 || offset >= text.Length)
        {
            return "";
        }

        var end = offset;
        while (end < text.Length && (char.IsLetterOrDigit(text[end]) || text[end] is '_' or '$' or '.'))
        {
            end++;
        }

        return text.Substring(offset, Math.Clamp(end - offset, 1, Math.Min(30, text.Length - offset)));
    }

    [GeneratedRegex("`([^`]*)`", RegexOptions.None, 1000)]
    private static partial Regex Backquoted();
}
