using System.Numerics;
using CyberDocs.Findings;
using CyberDocs.Templating.Language;

namespace CyberDocs.Templating.Runtime;

/// <summary>What the operators do with each kind of value.</summary>
internal static partial class Operators
{
    // Products of larger numbers are refused rather than left to eat time and memory.
    private const int LongestNumberBits = 4096;

    public static TemplateValue Apply(
        Evaluator evaluator, BinaryOperator kind, in TemplateValue left, in TemplateValue right, SourcePosition position)
    {
        switch (kind)
        {
            case BinaryOperator.Equal:
                return AreEqual(evaluator, left, right, position, 0);
            case BinaryOperator.NotEqual:
                return !AreEqual(evaluator, left, right, position, 0);
            case BinaryOperator.Less or BinaryOperator.LessOrEqual or BinaryOperator.Greater or BinaryOperator.GreaterOrEqual:
                return Order(evaluator, kind, left, right, position);
            case BinaryOperator.ShiftLeft or BinaryOperator.ShiftRight:
                return Shift(evaluator, kind, left, right, position);
        }

        if (left.IsNull || right.IsNull)
        {
            // Text swallows null, everything else gives null.
            return kind == BinaryOperator.Add && (left.IsText || right.IsText) ? (left.IsNull ? right : left) : default;
        }

        if (left.IsText || right.IsText)
        {
            return Texts(evaluator, kind, left, right, position);
        }

        if (left.Kind == TemplateValueKind.Array || right.Kind == TemplateValueKind.Array)
        {
            return Arrays(evaluator, kind, left, right, position);
        }

        if (left.Kind is TemplateValueKind.Date or TemplateValueKind.TimeSpan || right.Kind == TemplateValueKind.TimeSpan)
        {
            return Times(evaluator, kind, left, right, position);
        }

        if (kind is BinaryOperator.Range or BinaryOperator.RangeExclusive)
        {
            return Range(evaluator, kind, left, right, position);
        }

        return left.IsNumber && right.IsNumber
            ? Numbers(evaluator, kind, left, right, position)
            : throw Refuse(evaluator, kind, left, right, position);
    }

    public static TemplateValue Numbers(
        Evaluator evaluator, BinaryOperator kind, in TemplateValue left, in TemplateValue right, SourcePosition position)
    {
        if (kind is BinaryOperator.Divide or BinaryOperator.DivideRound or BinaryOperator.Modulus && IsZero(right))
        {
            throw evaluator.Error(TemplateFindings.DivisionByZero, position);
        }

        if (left.Kind == TemplateValueKind.Integer && right.Kind == TemplateValueKind.Integer)
        {
            return Whole(evaluator, kind, left.AsInteger(), right.AsInteger(), position);
        }

        if (left.IsWhole && right.IsWhole)
        {
            return Big(evaluator, kind, left.AsBigInteger(), right.AsBigInteger(), position);
        }

        return left.Kind == TemplateValueKind.Decimal || right.Kind == TemplateValueKind.Decimal
            ? Decimals(evaluator, kind, left, right, position)
            : Floats(evaluator, kind, ToDouble(left), ToDouble(right), position);
    }

    private static TemplateValue Whole(Evaluator evaluator, BinaryOperator kind, long left, long right, SourcePosition position)
    {
        switch (kind)
        {
            case BinaryOperator.Add:
                var sum = left + right;
                return ((left ^ sum) & (right ^ sum)) >= 0 ? sum : TemplateValue.FromBigInteger((BigInteger)left + right);
            case BinaryOperator.Subtract:
                var difference = left - right;
                return ((left ^ right) & (left ^ difference)) >= 0 ? difference : TemplateValue.FromBigInteger((BigInteger)left - right);
            case BinaryOperator.Multiply:
                var high = Math.BigMul(left, right, out var low);
                return high == low >> 63 ? low : TemplateValue.FromBigInteger((BigInteger)left * right);
            case BinaryOperator.Divide:
                return right != -1 && left % right == 0 ? left / right : (double)left / right;
            case BinaryOperator.DivideRound:
                return right == -1 ? TemplateValue.FromBigInteger(-(BigInteger)left) : left / right;
            case BinaryOperator.Modulus:
                return right == -1 ? 0 : left % right;
            default:
                throw Refuse(evaluator, kind, left, right, position);
        }
    }

    private static TemplateValue Big(Evaluator evaluator, BinaryOperator kind, BigInteger left, BigInteger right, SourcePosition position)
    {
        if (left.GetBitLength() > LongestNumberBits || right.GetBitLength() > LongestNumberBits)
        {
            throw evaluator.Error(TemplateFindings.NumberLimit, position);
        }

        return kind switch
        {
            BinaryOperator.Add => TemplateValue.FromBigInteger(left + right),
            BinaryOperator.Subtract => TemplateValue.FromBigInteger(left - right),
            BinaryOperator.Multiply => TemplateValue.FromBigInteger(left * right),
            BinaryOperator.Divide => Finite(evaluator, (double)left / (double)right, position),
            BinaryOperator.DivideRound => TemplateValue.FromBigInteger(BigInteger.Divide(left, right)),
            BinaryOperator.Modulus => TemplateValue.FromBigInteger(BigInteger.Remainder(left, right)),
            _ => throw Refuse(evaluator, kind, TemplateValue.FromBigInteger(left), TemplateValue.FromBigInteger(right), position),
        };
    }

    private static TemplateValue Decimals(
        Evaluator evaluator, BinaryOperator kind, in TemplateValue left, in TemplateValue right, SourcePosition position)
    {
        try
        {
            var (a, b) = (ToDecimal(left), ToDecimal(right));
            return kind switch
            {
                BinaryOperator.Add => a + b,
                BinaryOperator.Subtract => a - b,
                BinaryOperator.Multiply => a * b,
                BinaryOperator.Divide => a / b,
                BinaryOperator.DivideRound => Math.Round(a / b),
                BinaryOperator.Modulus => a % b,
                _ => throw Refuse(evaluator, kind, left, right, position),
            };
        }
        catch (OverflowException)
        {
            throw evaluator.Error(TemplateFindings.NumberLimit, position);
        }
    }

    private static TemplateValue Floats(Evaluator evaluator, BinaryOperator kind, double left, double right, SourcePosition position) =>
        Finite(evaluator, kind switch
        {
            BinaryOperator.Add => left + right,
            BinaryOperator.Subtract => left - right,
            BinaryOperator.Multiply => left * right,
            BinaryOperator.Divide => left / right,
            BinaryOperator.DivideRound => Math.Round(left / right),
            BinaryOperator.Modulus => left % right,
            _ => throw Refuse(evaluator, kind, left, right, position),
        }, position);

    private static TemplateValue Finite(Evaluator evaluator, double number, SourcePosition position) =>
        double.IsFinite(number) ? number : throw evaluator.Error(TemplateFindings.NumberLimit, position);

    private static bool IsZero(in TemplateValue value) => value.Kind switch
    {
        TemplateValueKind.Integer => value.AsInteger() == 0,
        TemplateValueKind.Float => value.AsFloat() == 0,
        TemplateValueKind.Decimal => value.AsDecimal() == 0,
        _ => false,
    };

    public static double ToDouble(in TemplateValue value) => value.Kind switch
    {
        TemplateValueKind.Integer => value.AsInteger(),
        TemplateValueKind.BigInteger => (double)value.AsBigInteger(),
        TemplateValueKind.Decimal => (double)value.AsDecimal(),
        _ => value.AsFloat(),
    };

    private static decimal ToDecimal(in TemplateValue value) => value.Kind switch
    {
        TemplateValueKind.Integer => value.AsInteger(),
        TemplateValueKind.BigInteger => (decimal)value.AsBigInteger(),
        TemplateValueKind.Float => (decimal)value.AsFloat(),
        _ => value.AsDecimal(),
    };

    private static RangeArray Range(
        Evaluator evaluator, BinaryOperator kind, in TemplateValue left, in TemplateValue right, SourcePosition position)
    {
        if (left.Kind != TemplateValueKind.Integer || right.Kind != TemplateValueKind.Integer)
        {
            throw Refuse(evaluator, kind, left, right, position);
        }

        var (first, last) = (left.AsInteger(), right.AsInteger());
        if (kind == BinaryOperator.Range)
        {
            return new RangeArray(first, last);
        }

        return first == last ? RangeArray.Empty : new RangeArray(first, first < last ? last - 1 : last + 1);
    }

    private static TemplateException Refuse(
        Evaluator evaluator, BinaryOperator kind, in TemplateValue left, in TemplateValue right, SourcePosition position) =>
        evaluator.Error(TemplateFindings.BadOperator, position, Sign(kind), KindNames.Of(left), KindNames.Of(right));

    private static string Sign(BinaryOperator kind) => kind switch
    {
        BinaryOperator.Add => "+",
        BinaryOperator.Subtract => "-",
        BinaryOperator.Multiply => "*",
        BinaryOperator.Divide => "/",
        BinaryOperator.DivideRound => "//",
        BinaryOperator.Modulus => "%",
        BinaryOperator.Less => "<",
        BinaryOperator.LessOrEqual => "<=",
        BinaryOperator.Greater => ">",
        BinaryOperator.GreaterOrEqual => ">=",
        BinaryOperator.ShiftLeft => "<<",
        BinaryOperator.ShiftRight => ">>",
        BinaryOperator.Range => "..",
        BinaryOperator.RangeExclusive => "..<",
        _ => kind.ToString(),
    };
}
