using System.Numerics;
using Scriban.Parsing;
using Scriban.Runtime;
using Scriban.Syntax;

namespace CyberDocs.Templating.Scripting;

/// <summary>Operators as Scriban has them, but for what it gets silently wrong: division by zero, unlike kinds, markup, endless numbers and texts.</summary>
internal static partial class Operators
{
    // Bits of a whole number; its squares would soon fill the memory.
    private const long MostBits = 100_000;

    public static object? Evaluate(RenderContext context, ScriptBinaryExpression binary)
    {
        var left = context.Evaluate(binary.Left, false);
        switch (binary.Operator)
        {
            case ScriptBinaryOperator.EmptyCoalescing:
                return left ?? context.Evaluate(binary.Right, false);
            case ScriptBinaryOperator.NotEmptyCoalescing:
                return left is null ? null : context.Evaluate(binary.Right, false);
            case ScriptBinaryOperator.And:
                return context.ToBool(binary.Span, left) && context.ToBool(binary.Span, context.Evaluate(binary.Right, false));
            case ScriptBinaryOperator.Or:
                return context.ToBool(binary.Span, left) || context.ToBool(binary.Span, context.Evaluate(binary.Right, false));
            default:
                return Apply(context, binary.OperatorToken?.Span ?? binary.Span, binary.Operator, left, context.Evaluate(binary.Right, false));
        }
    }

    /// <summary>The value that an assignment such as <c>x += 1</c> sets.</summary>
    public static object? Assign(RenderContext context, ScriptAssignExpression assignment, ScriptExpression target, ScriptExpression operand)
    {
        var right = context.Evaluate(operand, false);
        var left = context.Evaluate(target, false);
        var kind = assignment.EqualToken.TokenType switch
        {
            TokenType.PlusEqual => ScriptBinaryOperator.Add,
            TokenType.MinusEqual => ScriptBinaryOperator.Subtract,
            TokenType.AsteriskEqual => ScriptBinaryOperator.Multiply,
            TokenType.DivideEqual => ScriptBinaryOperator.Divide,
            TokenType.DoubleDivideEqual => ScriptBinaryOperator.DivideRound,
            _ => ScriptBinaryOperator.Modulus,
        };
        return Apply(context, assignment.EqualToken.Span, kind, left, right);
    }

    /// <summary>The value of an operator between two values.</summary>
    public static object? Apply(RenderContext context, SourceSpan span, ScriptBinaryOperator kind, object? left, object? right)
    {
        switch (kind)
        {
            case ScriptBinaryOperator.CompareEqual:
                return AreEqual(context, span, left, right);
            case ScriptBinaryOperator.CompareNotEqual:
                return !AreEqual(context, span, left, right);
            case ScriptBinaryOperator.CompareLess or ScriptBinaryOperator.CompareLessOrEqual
                or ScriptBinaryOperator.CompareGreater or ScriptBinaryOperator.CompareGreaterOrEqual:
                return Compare(context, span, kind, left, right);
            case ScriptBinaryOperator.Add when IsText(left) || IsText(right):
                return Concat(context, span, left ?? "", right ?? "");
            case ScriptBinaryOperator.Multiply when IsText(left) || IsText(right):
                return Repeat(context, span, kind, left, right);
            case ScriptBinaryOperator.Divide or ScriptBinaryOperator.DivideRound or ScriptBinaryOperator.Modulus when IsZero(right) && left is not null:
                throw context.Error(TemplateFindings.DivisionByZero, span);
            case ScriptBinaryOperator.ShiftLeft when left is int or long or BigInteger && right is int or long && Convert.ToInt64(right, null) > MostBits:
                throw context.Error(TemplateFindings.NumberLimit, span);
        }

        if (IsText(left) || IsText(right))
        {
            throw Refused(context, span, kind, left, right);
        }

        return Delegate(context, span, kind, left, right);
    }

    private static object? Delegate(RenderContext context, SourceSpan span, ScriptBinaryOperator kind, object? left, object? right)
    {
        (left, right) = (Listed(context, span, left), Listed(context, span, right));
        if (left is ScriptArray items)
        {
            var length = kind == ScriptBinaryOperator.Multiply && right is int times
                ? (long)items.Count * times
                : items.Count + (right is ScriptArray others ? others.Count : 1L);
            context.CheckArrayLength(length, span);
            context.Turn(length / 16, span);
            context.CopyItems(length);
        }

        context.Weigh(left);
        context.Weigh(right);
        object? result;
        try
        {
            result = ScriptBinaryExpression.Evaluate(context, span, kind, left, right);
        }
        catch (ScriptRuntimeException error) when (error is not RenderError)
        {
            throw error.OriginalMessage.Contains("LoopLimit", StringComparison.Ordinal)
                ? RuntimeMessages.Translate(context, error)
                : Refused(context, span, kind, left, right);
        }

        return result switch
        {
            double number when !double.IsFinite(number) => throw context.Error(TemplateFindings.NumberLimit, span),
            BigInteger number when number.GetBitLength() > MostBits => throw context.Error(TemplateFindings.NumberLimit, span),
            _ => result,
        };
    }

    /// <summary>Text behind text; plain text next to markup is escaped and the whole stays markup.</summary>
    public static object Concat(RenderContext context, SourceSpan span, object? left, object? right)
    {
        var (a, b) = (context.ObjectToString(left) ?? "", context.ObjectToString(right) ?? "");
        context.CheckStringLength((long)a.Length + b.Length, span);
        context.Copy((long)a.Length + b.Length);
        return left is MarkupText || right is MarkupText ? new MarkupText(Escaped(left, a) + Escaped(right, b)) : a + b;
    }

    public static string Escaped(object? value, string text) => value is MarkupText ? text : XmlText.Escape(text);

    private static object? Repeat(RenderContext context, SourceSpan span, ScriptBinaryOperator kind, object? left, object? right)
    {
        var (text, times) = IsText(left) ? (left, right) : (right, left);
        if (times is not (int or long or null))
        {
            throw Refused(context, span, kind, left, right);
        }

        var count = Math.Max(0, times is null ? 0 : Convert.ToInt64(times, null));
        var one = text!.ToString()!;
        context.CheckStringLength(one.Length == 0 || count == 0 ? 0 : count > int.MaxValue ? long.MaxValue : one.Length * count, span);
        context.Copy(one.Length * count);
        var whole = one.Length == 0 || count == 0 ? "" : string.Create(checked((int)(one.Length * count)), one, static (all, part) =>
        {
            part.CopyTo(all);
            for (var done = part.Length; done < all.Length; done *= 2)
            {
                all[..Math.Min(done, all.Length - done)].CopyTo(all[done..]);
            }
        });
        return text is MarkupText ? new MarkupText(whole) : whole;
    }

    // Scriban's own lists take part in its operators; those of the host and lazy ones are written out for that.
    private static object? Listed(RenderContext context, SourceSpan span, object? value)
    {
        if (value is not (ArrayView or ScriptRange))
        {
            return value;
        }

        var copy = new ScriptArray();
        foreach (var item in (System.Collections.IEnumerable)value)
        {
            context.CheckArrayLength(copy.Count + 1L, span);
            copy.Add(item);
        }

        context.CopyItems(copy.Count);
        return copy;
    }

    private static RenderError Refused(RenderContext context, SourceSpan span, ScriptBinaryOperator kind, object? left, object? right) =>
        context.Error(TemplateFindings.BadOperator, span, kind.ToText() ?? "?", ScriptValue.KindOf(left), ScriptValue.KindOf(right));

    private static bool IsText(object? value) => value is string or MarkupText;

    private static bool IsZero(object? value) => value switch
    {
        int number => number == 0,
        long number => number == 0,
        double number => number == 0,
        decimal number => number == 0,
        BigInteger number => number.IsZero,
        _ => false,
    };
}
