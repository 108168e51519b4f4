using System.Numerics;
using System.Runtime.CompilerServices;

namespace CyberDocs.Templating;

/// <summary>A value as templates see it. Scalars are held without allocation; the default is null.</summary>
/// <remarks>Immutable, except that the array or object it refers to may be a mutable <see cref="TemplateList"/> or <see cref="TemplateDictionary"/>.</remarks>
public readonly partial struct TemplateValue : IEquatable<TemplateValue>
{
    private readonly object? reference;
    private readonly long bits;

    private TemplateValue(TemplateValueKind kind, object? reference, long bits)
    {
        Kind = kind;
        this.reference = reference;
        this.bits = bits;
    }

    /// <summary>The value <c>null</c>.</summary>
    public static TemplateValue Null => default;

    /// <summary>What this value holds.</summary>
    public TemplateValueKind Kind { get; }

    /// <summary>True for <c>null</c>.</summary>
    public bool IsNull => Kind == TemplateValueKind.Null;

    /// <summary>True for plain text and for markup.</summary>
    public bool IsText => Kind is TemplateValueKind.String or TemplateValueKind.Markup;

    /// <summary>True for every kind of number.</summary>
    public bool IsNumber => Kind is TemplateValueKind.Integer or TemplateValueKind.Float or TemplateValueKind.Decimal or TemplateValueKind.BigInteger;

    /// <summary>True for whole numbers of any size.</summary>
    public bool IsWhole => Kind is TemplateValueKind.Integer or TemplateValueKind.BigInteger;

    /// <summary>Text that is markup already and is printed without escaping.</summary>
    /// <param name="markup">Well-formed markup; null gives the value null.</param>
    public static TemplateValue FromMarkup(string? markup) =>
        markup is null ? default : new(TemplateValueKind.Markup, markup, 0);

    /// <summary>A date with a time of day. The time zone of <paramref name="date"/> is dropped without conversion.</summary>
    /// <param name="date">The date and time.</param>
    public static TemplateValue FromDateTime(DateTime date) => new(TemplateValueKind.Date, null, date.Ticks);

    /// <summary>A length of time.</summary>
    /// <param name="span">The length.</param>
    public static TemplateValue FromTimeSpan(TimeSpan span) => new(TemplateValueKind.TimeSpan, null, span.Ticks);

    /// <summary>A decimal number.</summary>
    /// <param name="number">The number.</param>
    public static TemplateValue FromDecimal(decimal number) => new(TemplateValueKind.Decimal, number, 0);

    /// <summary>A whole number; one that fits 64 bits becomes a plain <see cref="TemplateValueKind.Integer"/>.</summary>
    /// <param name="number">The number.</param>
    public static TemplateValue FromBigInteger(BigInteger number) =>
        number >= long.MinValue && number <= long.MaxValue
            ? new(TemplateValueKind.Integer, null, (long)number)
            : new(TemplateValueKind.BigInteger, number, 0);

    /// <summary>A function, such as <c>wareki</c>, that templates may call.</summary>
    /// <param name="function">The function; null gives the value null.</param>
    public static TemplateValue FromFunction(TemplateFunction? function) =>
        function is null ? default : new(TemplateValueKind.Function, function, 0);

    /// <summary>The truth value.</summary>
    /// <exception cref="InvalidOperationException">The value is of another kind.</exception>
    public bool AsBoolean() => Kind == TemplateValueKind.Boolean ? bits != 0 : throw Other(TemplateValueKind.Boolean);

    /// <summary>The whole number.</summary>
    /// <exception cref="InvalidOperationException">The value is of another kind.</exception>
    public long AsInteger() => Kind == TemplateValueKind.Integer ? bits : throw Other(TemplateValueKind.Integer);

    /// <summary>The floating-point number.</summary>
    /// <exception cref="InvalidOperationException">The value is of another kind.</exception>
    public double AsFloat() => Kind == TemplateValueKind.Float ? BitConverter.Int64BitsToDouble(bits) : throw Other(TemplateValueKind.Float);

    /// <summary>The decimal number.</summary>
    /// <exception cref="InvalidOperationException">The value is of another kind.</exception>
    public decimal AsDecimal() => Kind == TemplateValueKind.Decimal ? (decimal)reference! : throw Other(TemplateValueKind.Decimal);

    /// <summary>The whole number, whatever its size.</summary>
    /// <exception cref="InvalidOperationException">The value is not a whole number.</exception>
    public BigInteger AsBigInteger() => Kind switch
    {
        TemplateValueKind.Integer => bits,
        TemplateValueKind.BigInteger => (BigInteger)reference!,
        _ => throw Other(TemplateValueKind.BigInteger),
    };

    /// <summary>The text of a string or of markup.</summary>
    /// <exception cref="InvalidOperationException">The value is of another kind.</exception>
    public string AsText() => IsText ? Unsafe.As<string>(reference!) : throw Other(TemplateValueKind.String);

    /// <summary>The date and time; its <see cref="DateTime.Kind"/> is unspecified.</summary>
    /// <exception cref="InvalidOperationException">The value is of another kind.</exception>
    public DateTime AsDateTime() => Kind == TemplateValueKind.Date ? new DateTime(bits) : throw Other(TemplateValueKind.Date);

    /// <summary>The length of time.</summary>
    /// <exception cref="InvalidOperationException">The value is of another kind.</exception>
    public TimeSpan AsTimeSpan() => Kind == TemplateValueKind.TimeSpan ? new TimeSpan(bits) : throw Other(TemplateValueKind.TimeSpan);

    /// <summary>The list.</summary>
    /// <exception cref="InvalidOperationException">The value is of another kind.</exception>
    public TemplateArray AsArray() =>
        Kind == TemplateValueKind.Array ? Unsafe.As<TemplateArray>(reference!) : throw Other(TemplateValueKind.Array);

    /// <summary>The object.</summary>
    /// <exception cref="InvalidOperationException">The value is of another kind.</exception>
    public TemplateObject AsObject() =>
        Kind == TemplateValueKind.Object ? Unsafe.As<TemplateObject>(reference!) : throw Other(TemplateValueKind.Object);

    /// <summary>The function.</summary>
    /// <exception cref="InvalidOperationException">The value is of another kind.</exception>
    public TemplateFunction AsFunction() =>
        Kind == TemplateValueKind.Function ? Unsafe.As<TemplateFunction>(reference!) : throw Other(TemplateValueKind.Function);

    /// <summary>Same kind and same content; arrays, objects and functions are equal only when they show the same instance.</summary>
    /// <param name="other">The other value.</param>
    public bool Equals(TemplateValue other) => Kind == other.Kind && bits == other.bits && Kind switch
    {
        TemplateValueKind.String or TemplateValueKind.Markup => string.Equals(AsText(), other.AsText(), StringComparison.Ordinal),
        TemplateValueKind.Decimal or TemplateValueKind.BigInteger => Equals(reference, other.reference),
        _ => Equals(reference, other.reference),
    };

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is TemplateValue other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => Kind switch
    {
        TemplateValueKind.String or TemplateValueKind.Markup => HashCode.Combine(Kind, string.GetHashCode(AsText(), StringComparison.Ordinal)),
        TemplateValueKind.Decimal or TemplateValueKind.BigInteger => HashCode.Combine(Kind, reference),
        _ => HashCode.Combine(Kind, bits, reference),
    };

    /// <summary>The value as templates print it, without escaping; arrays as <c>[1, 2]</c>, objects as <c>{a: 1}</c>.</summary>
    public override string ToString() => ValueText.Of(this);

    /// <inheritdoc cref="Equals(TemplateValue)"/>
    public static bool operator ==(TemplateValue left, TemplateValue right) => left.Equals(right);

    /// <summary>The opposite of equality.</summary>
    public static bool operator !=(TemplateValue left, TemplateValue right) => !left.Equals(right);

    private InvalidOperationException Other(TemplateValueKind wanted) =>
        new($"The template value is {Kind}, not {wanted}.");
}
