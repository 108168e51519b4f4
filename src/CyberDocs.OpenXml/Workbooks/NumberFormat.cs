using CyberDocs.OpenXml.Spreadsheet;

namespace CyberDocs.OpenXml.Workbooks;

/// <summary>A number format of a cell: tells dates from numbers and shows a number as people see it. Immutable and thread-safe.</summary>
/// <remarks>
/// Understood are digits, decimals, thousands, percent, literals and all dates. Conditions, fractions and exponents are shown as plain numbers.
/// </remarks>
internal sealed class NumberFormat
{
    private readonly string code;
    private readonly DigitPattern? positive;
    private readonly DigitPattern? negative;

    private NumberFormat(string code)
    {
        this.code = code;
        var sections = FormatSection.Split(code);
        Date = DateNumberFormat.Of(sections[0]);
        if (Date is null && !sections.Exists(section => section.HasCondition))
        {
            positive = DigitPattern.Of(sections[0]);
            negative = sections.Count > 1 ? DigitPattern.Of(sections[1]) : null;
            HasNegative = sections.Count > 1;
        }
    }

    public static NumberFormat General { get; } = new("General");

    /// <summary>How a date is shown; null when numbers are numbers.</summary>
    public DateNumberFormat? Date { get; }

    private bool HasNegative { get; }

    public static NumberFormat Of(string code) => new(code);

    /// <summary>The format of a number that workbooks use without saying what it is, as Japanese Excel shows it.</summary>
    public static NumberFormat BuiltIn(int id) => id switch
    {
        1 => new("0"),
        2 => new("0.00"),
        3 or 37 or 38 => new("#,##0"),
        4 or 39 or 40 => new("#,##0.00"),
        9 => new("0%"),
        10 => new("0.00%"),
        14 or 30 => new("yyyy/m/d"),
        15 => new("d-mmm-yy"),
        16 => new("d-mmm"),
        17 => new("yyyy\"年\"m\"月\""),
        >= 18 and <= 21 or 45 or 46 or 47 => new("h:mm"),
        22 => new("yyyy/m/d h:mm"),
        27 or 36 or 50 or 57 => new("ge.m.d"),
        28 or 29 or 51 or 54 or 58 => new("ggge\"年\"m\"月\"d\"日\""),
        31 => new("yyyy\"年\"m\"月\"d\"日\""),
        32 or 33 => new("h\"時\"mm\"分\""),
        34 or 52 or 55 => new("yyyy\"年\"m\"月\""),
        35 or 53 or 56 => new("m\"月\"d\"日\""),
        _ => General,
    };

    /// <summary>Whether it shows the words of a choice that nobody made.</summary>
    public bool IsOpenChoice(ReadOnlySpan<char> raw) => OpenChoice.IsIn(code, raw);

    /// <summary>A number that is no date.</summary>
    public string Show(string raw)
    {
        if (!decimal.TryParse(raw, NumberStyles.Float, CultureInfo.InvariantCulture, out var exact)
            || !double.TryParse(raw, NumberStyles.Float, CultureInfo.InvariantCulture, out var value) || Math.Abs(value) >= 1e21)
        {
            return raw;
        }

        // Workbooks hold 0.1+0.2 as 0.30000000000000004; people see the 15 digits that count.
        var seen = exact.Scale == 0 && Math.Abs(value) < 1e15
            ? exact
            : decimal.Parse(value.ToString("G15", CultureInfo.InvariantCulture), NumberStyles.Float, CultureInfo.InvariantCulture);
        if (seen < 0 && HasNegative)
        {
            return negative?.Show(-seen) ?? Plain(seen);
        }

        var pattern = positive;
        return pattern is null ? Plain(seen) : seen < 0 ? "-" + pattern.Show(-seen) : pattern.Show(seen);
    }

    private static string Plain(decimal number) => number.ToString("0.############################", CultureInfo.InvariantCulture);
}
