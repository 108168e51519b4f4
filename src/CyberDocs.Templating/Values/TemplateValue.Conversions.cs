#pragma warning disable CA2225 // Named alternates exist where they add anything: FromMarkup, FromDateTime, FromFunction.

namespace CyberDocs.Templating;

public readonly partial struct TemplateValue
{
    /// <summary>Plain text, or null.</summary>
    /// <param name="text">The text; escaped when it is printed.</param>
    public static implicit operator TemplateValue(string? text) =>
        text is null ? default : new(TemplateValueKind.String, text, 0);

    /// <summary>A truth value.</summary>
    /// <param name="value">The truth value.</param>
    public static implicit operator TemplateValue(bool value) => new(TemplateValueKind.Boolean, null, value ? 1 : 0);

    /// <summary>A truth value, or null.</summary>
    /// <param name="value">The truth value.</param>
    public static implicit operator TemplateValue(bool? value) => value is { } known ? known : default(TemplateValue);

    /// <summary>A whole number.</summary>
    /// <param name="number">The number.</param>
    public static implicit operator TemplateValue(int number) => new(TemplateValueKind.Integer, null, number);

    /// <summary>A whole number, or null.</summary>
    /// <param name="number">The number.</param>
    public static implicit operator TemplateValue(int? number) => number is { } known ? known : default(TemplateValue);

    /// <summary>A whole number.</summary>
    /// <param name="number">The number.</param>
    public static implicit operator TemplateValue(long number) => new(TemplateValueKind.Integer, null, number);

    /// <summary>A floating-point number.</summary>
    /// <param name="number">The number.</param>
    public static implicit operator TemplateValue(double number) =>
        new(TemplateValueKind.Float, null, BitConverter.DoubleToInt64Bits(number));

    /// <summary>A decimal number.</summary>
    /// <param name="number">The number.</param>
    public static implicit operator TemplateValue(decimal number) => FromDecimal(number);

    /// <summary>A date at midnight.</summary>
    /// <param name="date">The date.</param>
    public static implicit operator TemplateValue(DateOnly date) => FromDateTime(date.ToDateTime(default));

    /// <summary>A date at midnight, or null.</summary>
    /// <param name="date">The date.</param>
    public static implicit operator TemplateValue(DateOnly? date) => date is { } known ? known : default(TemplateValue);

    /// <summary>A length of time.</summary>
    /// <param name="span">The length.</param>
    public static implicit operator TemplateValue(TimeSpan span) => FromTimeSpan(span);

    /// <summary>An object, or null.</summary>
    /// <param name="value">The object.</param>
    public static implicit operator TemplateValue(TemplateObject? value) =>
        value is null ? default : new(TemplateValueKind.Object, value, 0);

    /// <summary>A list, or null.</summary>
    /// <param name="value">The list.</param>
    public static implicit operator TemplateValue(TemplateArray? value) =>
        value is null ? default : new(TemplateValueKind.Array, value, 0);

    /// <summary>A function, or null.</summary>
    /// <param name="function">The function.</param>
    public static implicit operator TemplateValue(TemplateFunction? function) => FromFunction(function);
}
