using System.Numerics;

namespace CyberDocs.Templating.Functions;

/// <summary>Functions on numbers that divide by zero, read chance or cultures, or pad without end in Scriban.</summary>
internal static class NumberFunctions
{
    // The widest number that a format may ask for.
    private const int MostDigits = 100;

    public static BuiltIn[] All { get; } =
    [
        new("math.random", "min_value? max_value?", call => throw call.Error(TemplateFindings.NotAvailable, "math.random")),
        new("math.uuid", "", call => throw call.Error(TemplateFindings.NotAvailable, "math.uuid")),
        new("math.divided_by", "value divisor", call => DividedBy(call)),
        new("math.modulo", "value with", call => NotZero(call) % call.Number(1)),
        new("math.format", "value format culture?", Format),
        new("object.format", "value format culture?", Format),
        new("string.to_double", "text", call => ToDouble(call)),
        new("string.to_float", "text", call => ToDouble(call)),
    ];

    private static double DividedBy(BuiltInCall call)
    {
        var value = NotZero(call);
        var quotient = value / call.Number(1);
        return IsWhole(call[1]) ? Math.Floor(quotient) : quotient;
    }

    // The value, when what it is divided by is not zero.
    private static double NotZero(BuiltInCall call) => call.Number(1) == 0 ? throw call.Error(TemplateFindings.DivisionByZero) : call.Number(0);

    private static bool IsWhole(object? value) => value is int or long or BigInteger;

    private static double? ToDouble(BuiltInCall call) =>
        double.TryParse(call.Text(0), NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && double.IsFinite(number) ? number : null;

    private static string? Format(BuiltInCall call)
    {
        DateFunctions.RefuseCulture(call, 2);
        var format = call.Text(1);
        if (call[0] is null)
        {
            return null;
        }

        if (format.Length > MostDigits
            || (format.Length > 1 && int.TryParse(format.AsSpan(1), NumberStyles.None, CultureInfo.InvariantCulture, out var digits) && digits > MostDigits))
        {
            throw call.Refuse(1, "数の書式", "a number format");
        }

        try
        {
            return call[0] is IFormattable value
                ? value.ToString(format, CultureInfo.InvariantCulture)
                : throw call.Refuse(0, "数", "a number");
        }
        catch (FormatException)
        {
            throw call.Refuse(1, "数の書式", "a number format");
        }
    }
}
