using Scriban.Parsing;
using Scriban.Syntax;

namespace CyberDocs.Templating.Scripting;

/// <summary>Where a node stands for people: a member at its own name, an operator at its sign.</summary>
internal static class Places
{
    public static SourcePosition PositionOf(SourceSpan span) => new(span.Start.Line + 1, span.Start.Column + 1);

    public static SourcePosition PositionOf(ScriptExpression expression) => PositionOf(Of(expression));

    public static SourceSpan Of(ScriptExpression expression) => expression switch
    {
        ScriptMemberExpression { Member: { } member } => member.Span,
        ScriptBinaryExpression { OperatorToken: { } sign } => sign.Span,
        ScriptFunctionCall { Target: { } target } => Of(target),
        ScriptPipeCall { To: { } to } => Of(to),
        ScriptUnaryExpression { OperatorToken: { } sign } => sign.Span,
        _ => expression.Span,
    };

    /// <summary>The first character of a literal that is left when its white space was stripped.</summary>
    public static SourceSpan OfText(ScriptRawStatement literal)
    {
        var (span, slice) = (literal.Span, literal.Text);
        if (slice.Index <= span.Start.Offset)
        {
            return span;
        }

        var skipped = slice.FullText.AsSpan(span.Start.Offset, slice.Index - span.Start.Offset);
        var lastBreak = skipped.LastIndexOf('\n');
        span.Start = lastBreak < 0
            ? new TextPosition(slice.Index, span.Start.Line, span.Start.Column + skipped.Length)
            : new TextPosition(slice.Index, span.Start.Line + skipped.Count('\n'), skipped.Length - lastBreak - 1);
        return span;
    }
}
