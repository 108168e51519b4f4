using System.Globalization;
using CyberDocs.Findings;
using CyberDocs.Templating.Language;
using CyberDocs.Templating.Runtime;

namespace CyberDocs.Templating.BuiltIns;

/// <summary>The functions <c>math.*</c>. Randomness is not to be had.</summary>
internal static class MathFunctions
{
    public static FunctionObject All { get; } = new("math",
        ("abs", "value", Abs),
        ("ceil", "value", call => OnNumber(call, Math.Ceiling, decimal.Ceiling)),
        ("divided_by", "value divisor", DividedBy),
        ("floor", "value", call => OnNumber(call, Math.Floor, decimal.Floor)),
        ("format", "value format culture?", Format),
        ("is_number", "value", call => call[0].IsNumber),
        ("minus", "value with", call => Calculate(call, BinaryOperator.Subtract)),
        ("modulo", "value with", call => Calculate(call, BinaryOperator.Modulus)),
        ("plus", "value with", call => Calculate(call, BinaryOperator.Add)),
        ("random", "min max", call => throw call.Evaluator.Error(TemplateFindings.NotAvailable, "math.random")),
        ("round", "value precision?", Round),
        ("times", "value with", call => Calculate(call, BinaryOperator.Multiply)),
        ("uuid", "", call => throw call.Evaluator.Error(TemplateFindings.NotAvailable, "math.uuid")));

    private static TemplateValue Abs(TemplateCall call) => call[0].Kind switch
    {
        TemplateValueKind.Null => default,
        TemplateValueKind.Integer or TemplateValueKind.BigInteger => TemplateValue.FromBigInteger(System.Numerics.BigInteger.Abs(call[0].AsBigInteger())),
        TemplateValueKind.Decimal => Math.Abs(call[0].AsDecimal()),
        _ => Math.Abs(call.Number(0)),
    };

    private static TemplateValue OnNumber(TemplateCall call, Func<double, double> onFloat, Func<decimal, decimal> onDecimal) => call[0].Kind switch
    {
        TemplateValueKind.Null or TemplateValueKind.Integer or TemplateValueKind.BigInteger => call[0],
        TemplateValueKind.Decimal => onDecimal(call[0].AsDecimal()),
        _ => onFloat(call.Number(0)),
    };

    private static TemplateValue Round(TemplateCall call)
    {
        var precision = Math.Clamp(call.Integer(1), 0, 15);
        return OnNumber(call, number => Math.Round(number, precision), number => Math.Round(number, precision));
    }

    private static TemplateValue Calculate(TemplateCall call, BinaryOperator kind) =>
        call[0].IsNull || call[1].IsNull ? default : Operators.Apply(call.Evaluator, kind, call[0], call[1], call.Position);

    private static TemplateValue DividedBy(TemplateCall call)
    {
        var quotient = Calculate(call, BinaryOperator.Divide);
        return call[1].IsWhole && quotient.Kind == TemplateValueKind.Float ? Whole(Math.Floor(quotient.AsFloat())) : quotient;
    }

    private static TemplateValue Whole(double number) => TemplateValue.FromBigInteger(new System.Numerics.BigInteger(number));

    private static TemplateValue Format(TemplateCall call)
    {
        if (call[0].IsNull)
        {
            return default;
        }

        return call[0].IsNumber ? Format(call, call[0], call.Text(1)) : throw call.Refuse(0, "数", "a number");
    }

    /// <summary>Formats by the platform's format texts, whose precision alone could ask for gigabytes.</summary>
    public static TemplateValue Format(TemplateCall call, in TemplateValue value, string format)
    {
        if (!call[2].IsNull && call.Text(2).Length > 0)
        {
            throw call.Fail("カルチャは指定できません。", "A culture cannot be chosen here.");
        }

        if (format.Length > 1 && char.IsAsciiLetter(format[0]) && format.AsSpan(1).IndexOfAnyExceptInRange('0', '9') < 0 && format.Length > 3)
        {
            throw call.Refuse(1, "数の書式", "a number format");
        }

        try
        {
            call.Evaluator.CheckStringLength(format.Length, call.Position);
            var culture = CultureInfo.InvariantCulture;
            return call.Made(value.Kind switch
            {
                TemplateValueKind.Integer => value.AsInteger().ToString(format, culture),
                TemplateValueKind.BigInteger => value.AsBigInteger().ToString(format, culture),
                TemplateValueKind.Decimal => value.AsDecimal().ToString(format, culture),
                TemplateValueKind.Float => value.AsFloat().ToString(format, culture),
                TemplateValueKind.Date => value.AsDateTime().ToString(format, culture),
                TemplateValueKind.TimeSpan => value.AsTimeSpan().ToString(format, culture),
                _ => call.Evaluator.TextOf(value, call.Position),
            });
        }
        catch (FormatException)
        {
            throw call.Refuse(1, "数の書式", "a number format");
        }
    }
}
