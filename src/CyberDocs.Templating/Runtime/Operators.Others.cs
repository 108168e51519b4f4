using CyberDocs.Findings;
using CyberDocs.Templating.Language;

namespace CyberDocs.Templating.Runtime;

/// <content>Comparison, text, arrays and dates.</content>
internal static partial class Operators
{
    /// <summary>Only null and false are false.</summary>
    public static bool IsTrue(in TemplateValue value) => value.Kind switch
    {
        TemplateValueKind.Null => false,
        TemplateValueKind.Boolean => value.AsBoolean(),
        _ => true,
    };

    public static bool AreEqual(
        Evaluator evaluator, in TemplateValue left, in TemplateValue right, SourcePosition position, int depth)
    {
        if (EmptyObject.Is(left))
        {
            return IsEmpty(right);
        }

        if (EmptyObject.Is(right))
        {
            return IsEmpty(left);
        }

        if (left.IsNull || right.IsNull)
        {
            return left.IsNull && right.IsNull;
        }

        if (left.IsNumber && right.IsNumber)
        {
            return CompareNumbers(left, right) == 0;
        }

        if (left.IsText || right.IsText)
        {
            return string.Equals(evaluator.TextOf(left, position), evaluator.TextOf(right, position), StringComparison.Ordinal);
        }

        if (left.Kind == TemplateValueKind.Array && right.Kind == TemplateValueKind.Array)
        {
            return ReferenceEquals(left.AsArray(), right.AsArray()) || SameItems(evaluator, left.AsArray(), right.AsArray(), position, depth);
        }

        return left.Equals(right);
    }

    private static bool SameItems(Evaluator evaluator, TemplateArray left, TemplateArray right, SourcePosition position, int depth)
    {
        if (depth > evaluator.Options.MaxValueDepth)
        {
            throw evaluator.Error(TemplateFindings.ValueDepthLimit, position, ValueText.Of(evaluator.Options.MaxValueDepth));
        }

        if (left.Count != right.Count)
        {
            return false;
        }

        for (var i = 0; i < left.Count; i++)
        {
            evaluator.Work(1, position);
            if (!AreEqual(evaluator, left[i], right[i], position, depth + 1))
            {
                return false;
            }
        }

        return true;
    }

    public static bool IsEmpty(in TemplateValue value) => value.Kind switch
    {
        TemplateValueKind.Null => true,
        TemplateValueKind.String or TemplateValueKind.Markup => value.AsText().Length == 0,
        TemplateValueKind.Array => value.AsArray().Count == 0,
        TemplateValueKind.Object => value.AsObject().Names.Count == 0,
        _ => false,
    };

    private static bool Order(
        Evaluator evaluator, BinaryOperator kind, in TemplateValue left, in TemplateValue right, SourcePosition position)
    {
        if (left.IsNull || right.IsNull)
        {
            return false;
        }

        var comparable = (left.IsNumber && right.IsNumber) || left.IsText || right.IsText
            || (left.Kind == right.Kind && left.Kind is TemplateValueKind.Date or TemplateValueKind.TimeSpan or TemplateValueKind.Array or TemplateValueKind.Boolean);
        if (!comparable)
        {
            throw Refuse(evaluator, kind, left, right, position);
        }

        var order = Compare(evaluator, left, right, position, 0);
        return kind switch
        {
            BinaryOperator.Less => order < 0,
            BinaryOperator.LessOrEqual => order <= 0,
            BinaryOperator.Greater => order > 0,
            _ => order >= 0,
        };
    }

    /// <summary>A total order for sorting too: null first, then by kind, text by code point.</summary>
    public static int Compare(Evaluator evaluator, in TemplateValue left, in TemplateValue right, SourcePosition position, int depth)
    {
        evaluator.Work(1, position);
        if (left.IsNull || right.IsNull)
        {
            return (left.IsNull ? 0 : 1) - (right.IsNull ? 0 : 1);
        }

        if (left.IsNumber && right.IsNumber)
        {
            return CompareNumbers(left, right);
        }

        if (left.IsText || right.IsText)
        {
            return string.CompareOrdinal(evaluator.TextOf(left, position), evaluator.TextOf(right, position));
        }

        if (left.Kind != right.Kind)
        {
            return left.Kind.CompareTo(right.Kind);
        }

        return left.Kind switch
        {
            TemplateValueKind.Boolean => left.AsBoolean().CompareTo(right.AsBoolean()),
            TemplateValueKind.Date => left.AsDateTime().CompareTo(right.AsDateTime()),
            TemplateValueKind.TimeSpan => left.AsTimeSpan().CompareTo(right.AsTimeSpan()),
            TemplateValueKind.Array => CompareItems(evaluator, left.AsArray(), right.AsArray(), position, depth),
            _ => 0,
        };
    }

    private static int CompareItems(Evaluator evaluator, TemplateArray left, TemplateArray right, SourcePosition position, int depth)
    {
        if (depth > evaluator.Options.MaxValueDepth)
        {
            throw evaluator.Error(TemplateFindings.ValueDepthLimit, position, ValueText.Of(evaluator.Options.MaxValueDepth));
        }

        for (var i = 0; i < Math.Min(left.Count, right.Count); i++)
        {
            var order = Compare(evaluator, left[i], right[i], position, depth + 1);
            if (order != 0)
            {
                return order;
            }
        }

        return left.Count.CompareTo(right.Count);
    }

    private static int CompareNumbers(in TemplateValue left, in TemplateValue right)
    {
        if (left.Kind == TemplateValueKind.Integer && right.Kind == TemplateValueKind.Integer)
        {
            return left.AsInteger().CompareTo(right.AsInteger());
        }

        if (left.IsWhole && right.IsWhole)
        {
            return left.AsBigInteger().CompareTo(right.AsBigInteger());
        }

        return left.Kind == TemplateValueKind.Decimal && right.Kind is TemplateValueKind.Decimal or TemplateValueKind.Integer
            ? left.AsDecimal().CompareTo(ToDecimal(right))
            : ToDouble(left).CompareTo(ToDouble(right));
    }

    private static TemplateValue Texts(
        Evaluator evaluator, BinaryOperator kind, in TemplateValue left, in TemplateValue right, SourcePosition position)
    {
        if (kind == BinaryOperator.Add)
        {
            return Concat(evaluator, left, right, position);
        }

        var text = left.IsText ? left : right;
        var times = left.IsText ? right : left;
        if (kind != BinaryOperator.Multiply || times.Kind != TemplateValueKind.Integer)
        {
            throw Refuse(evaluator, kind, left, right, position);
        }

        var count = Math.Max(0, times.AsInteger());
        evaluator.CheckStringLength((long)Math.Min(long.MaxValue, (decimal)count * text.AsText().Length), position);
        var repeated = text.AsText().Length == 0 ? "" : string.Concat(Enumerable.Repeat(text.AsText(), (int)count));
        return text.Kind == TemplateValueKind.Markup ? TemplateValue.FromMarkup(repeated) : repeated;
    }

    /// <summary>Joins two values as text. Markup stays markup: plain text joined to it is escaped first.</summary>
    public static TemplateValue Concat(Evaluator evaluator, in TemplateValue left, in TemplateValue right, SourcePosition position)
    {
        var isMarkup = left.Kind == TemplateValueKind.Markup || right.Kind == TemplateValueKind.Markup;
        var a = evaluator.TextOf(left, position);
        var b = evaluator.TextOf(right, position);
        if (isMarkup)
        {
            a = left.Kind == TemplateValueKind.Markup ? a : XmlText.Escape(a);
            b = right.Kind == TemplateValueKind.Markup ? b : XmlText.Escape(b);
        }

        evaluator.CheckStringLength((long)a.Length + b.Length, position);
        var joined = string.Concat(a, b);
        return isMarkup ? TemplateValue.FromMarkup(joined) : joined;
    }

    private static TemplateList Arrays(
        Evaluator evaluator, BinaryOperator kind, in TemplateValue left, in TemplateValue right, SourcePosition position)
    {
        if (kind == BinaryOperator.Add && left.Kind == TemplateValueKind.Array && right.Kind == TemplateValueKind.Array)
        {
            var joined = Copy(evaluator, left.AsArray(), position);
            evaluator.CheckArrayLength((long)joined.Count + right.AsArray().Count, position);
            Append(joined, right.AsArray());
            return joined;
        }

        if (kind == BinaryOperator.Multiply && (left.Kind == TemplateValueKind.Integer || right.Kind == TemplateValueKind.Integer))
        {
            var array = left.Kind == TemplateValueKind.Array ? left.AsArray() : right.AsArray();
            var count = Math.Max(0, (left.Kind == TemplateValueKind.Integer ? left : right).AsInteger());
            evaluator.CheckArrayLength((long)Math.Min(long.MaxValue, (decimal)count * array.Count), position);
            var repeated = evaluator.NewList();
            for (var i = 0L; i < (array.Count == 0 ? 0 : count); i++)
            {
                Append(repeated, array);
            }

            return repeated;
        }

        throw Refuse(evaluator, kind, left, right, position);
    }

    public static TemplateList Copy(Evaluator evaluator, TemplateArray array, SourcePosition position)
    {
        evaluator.CheckArrayLength(array.Count, position);
        var copy = evaluator.NewList();
        Append(copy, array);
        return copy;
    }

    private static void Append(TemplateList list, TemplateArray items)
    {
        // The count is taken first: a list may be appended to itself.
        for (int i = 0, count = items.Count; i < count; i++)
        {
            list.Add(items[i]);
        }
    }

    /// <summary><c>list &lt;&lt; item</c> adds at the end, <c>item &gt;&gt; list</c> at the front; both give a new list.</summary>
    private static TemplateValue Shift(
        Evaluator evaluator, BinaryOperator kind, in TemplateValue left, in TemplateValue right, SourcePosition position)
    {
        var isLeft = kind == BinaryOperator.ShiftLeft;
        var (list, item) = isLeft ? (left, right) : (right, left);
        if (list.Kind == TemplateValueKind.Array)
        {
            evaluator.CheckArrayLength(list.AsArray().Count + 1L, position);
            var result = evaluator.NewList();
            if (!isLeft)
            {
                result.Add(item);
            }

            Append(result, list.AsArray());
            if (isLeft)
            {
                result.Add(item);
            }

            return result;
        }

        if (left.Kind == TemplateValueKind.Integer && right.Kind == TemplateValueKind.Integer && right.AsInteger() is >= 0 and < 64)
        {
            return isLeft
                ? TemplateValue.FromBigInteger(left.AsBigInteger() << (int)right.AsInteger())
                : left.AsInteger() >> (int)right.AsInteger();
        }

        throw Refuse(evaluator, kind, left, right, position);
    }

    private static TemplateValue Times(
        Evaluator evaluator, BinaryOperator kind, in TemplateValue left, in TemplateValue right, SourcePosition position)
    {
        try
        {
            return (kind, left.Kind, right.Kind) switch
            {
                (BinaryOperator.Subtract, TemplateValueKind.Date, TemplateValueKind.Date) => left.AsDateTime() - right.AsDateTime(),
                (BinaryOperator.Subtract, TemplateValueKind.Date, TemplateValueKind.TimeSpan) =>
                    TemplateValue.FromDateTime(left.AsDateTime() - right.AsTimeSpan()),
                (BinaryOperator.Add, TemplateValueKind.Date, TemplateValueKind.TimeSpan) =>
                    TemplateValue.FromDateTime(left.AsDateTime() + right.AsTimeSpan()),
                (BinaryOperator.Add, TemplateValueKind.TimeSpan, TemplateValueKind.TimeSpan) => left.AsTimeSpan() + right.AsTimeSpan(),
                (BinaryOperator.Subtract, TemplateValueKind.TimeSpan, TemplateValueKind.TimeSpan) => left.AsTimeSpan() - right.AsTimeSpan(),
                _ => throw Refuse(evaluator, kind, left, right, position),
            };
        }
        catch (Exception error) when (error is OverflowException or ArgumentOutOfRangeException)
        {
            throw evaluator.Error(TemplateFindings.NumberLimit, position);
        }
    }
}
