using System.Collections;
using Scriban.Parsing;
using Scriban.Runtime;
using Scriban.Syntax;

namespace CyberDocs.Templating.Scripting;

/// <content>Comparing: text by code points, numbers with numbers, and nothing with what it cannot be compared with.</content>
internal static partial class Operators
{
    public static bool AreEqual(RenderContext context, SourceSpan span, object? left, object? right) => AreEqual(context, span, left, right, 0);

    private static bool AreEqual(RenderContext context, SourceSpan span, object? left, object? right, int depth)
    {
        if (left is null || right is null)
        {
            return left is null && right is null;
        }

        if (left is EmptyScriptObject || right is EmptyScriptObject)
        {
            return Equals(left, right) || context.IsEmpty(span, left is EmptyScriptObject ? right : left) is true;
        }

        if (ScriptValue.IsList(left) && ScriptValue.IsList(right))
        {
            return AreListsEqual(context, span, (IEnumerable)left, (IEnumerable)right, depth);
        }

        if (ScriptValue.IsNumber(left) && ScriptValue.IsNumber(right))
        {
            return ScriptBinaryExpression.Evaluate(context, span, ScriptBinaryOperator.CompareEqual, left, right) is true;
        }

        if (IsText(left) || IsText(right))
        {
            if (!(IsText(left) || ScriptValue.IsNumber(left)) || !(IsText(right) || ScriptValue.IsNumber(right)))
            {
                return false;
            }

            var (a, b) = (context.ObjectToString(left)!, context.ObjectToString(right)!);
            context.Copy(a.Length == b.Length ? a.Length : 0);
            return string.Equals(a, b, StringComparison.Ordinal);
        }

        return left.Equals(right);
    }

    // Lists that share their items have far more paths than items: each step counts as a turn.
    private static bool AreListsEqual(RenderContext context, SourceSpan span, IEnumerable left, IEnumerable right, int depth)
    {
        if (depth > context.Options.MaxValueDepth)
        {
            throw context.Error(TemplateFindings.ValueDepthLimit, span, ValueText.Of(context.Options.MaxValueDepth));
        }

        var (a, b) = (left.GetEnumerator(), right.GetEnumerator());
        while (true)
        {
            context.Turn(1, span);
            var (more, others) = (a.MoveNext(), b.MoveNext());
            if (!more || !others)
            {
                return more == others;
            }

            if (!AreEqual(context, span, a.Current, b.Current, depth + 1))
            {
                return false;
            }
        }
    }

    private static bool Compare(RenderContext context, SourceSpan span, ScriptBinaryOperator kind, object? left, object? right)
    {
        if (left is null || right is null)
        {
            return false;
        }

        if (ScriptValue.IsNumber(left) && ScriptValue.IsNumber(right))
        {
            return ScriptBinaryExpression.Evaluate(context, span, kind, left, right) is true;
        }

        int order;
        if (IsText(left) && IsText(right))
        {
            var (a, b) = (left.ToString()!, right.ToString()!);
            context.Copy(Math.Min(a.Length, b.Length));
            order = string.CompareOrdinal(a, b);
        }
        else if (left is DateTime or TimeSpan && left.GetType() == right.GetType())
        {
            order = ((IComparable)left).CompareTo(right);
        }
        else
        {
            throw Refused(context, span, kind, left, right);
        }

        return kind switch
        {
            ScriptBinaryOperator.CompareLess => order < 0,
            ScriptBinaryOperator.CompareLessOrEqual => order <= 0,
            ScriptBinaryOperator.CompareGreater => order > 0,
            _ => order >= 0,
        };
    }

    /// <summary>The order of values in a sorted list: null first, numbers by value, text by code points, dates by time.</summary>
    public static int Order(RenderContext context, SourceSpan span, object? left, object? right)
    {
        if (left is null || right is null)
        {
            return (left is null ? 0 : 1) - (right is null ? 0 : 1);
        }

        return Compare(context, span, ScriptBinaryOperator.CompareLess, left, right) ? -1
            : Compare(context, span, ScriptBinaryOperator.CompareGreater, left, right) ? 1 : 0;
    }
}
