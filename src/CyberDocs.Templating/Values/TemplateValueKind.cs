namespace CyberDocs.Templating;

/// <summary>What a <see cref="TemplateValue"/> holds.</summary>
public enum TemplateValueKind
{
    /// <summary>Nothing; prints as empty text and is false in a condition.</summary>
    Null,

    /// <summary><c>true</c> or <c>false</c>.</summary>
    Boolean,

    /// <summary>A whole number of 64 bits.</summary>
    Integer,

    /// <summary>A whole number beyond 64 bits, as large literals and powers give.</summary>
    BigInteger,

    /// <summary>A binary floating-point number of 64 bits.</summary>
    Float,

    /// <summary>A decimal number, as the literal suffix <c>m</c> gives.</summary>
    Decimal,

    /// <summary>Plain text; escaped when it is printed.</summary>
    String,

    /// <summary>Text that is markup already, such as the result of <c>include</c>; printed as it is.</summary>
    Markup,

    /// <summary>A date with a time of day and no time zone.</summary>
    Date,

    /// <summary>A length of time.</summary>
    TimeSpan,

    /// <summary>A list of values; ranges are lists too.</summary>
    Array,

    /// <summary>Named values.</summary>
    Object,

    /// <summary>Something that can be called.</summary>
    Function,
}
