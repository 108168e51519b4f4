namespace CyberDocs.Model;

/// <summary>A date that many records hold as one: a ledger of a million rows knows a few thousand days. Immutable and thread-safe.</summary>
internal sealed record SharedDate(CalendarDate Value)
{
    private const int FirstYear = 1980;
    private const int DaysOfYear = 366;

    // Two threads that meet a day at once keep one each, which equal each other.
    private static readonly SharedDate?[]?[] Years = new SharedDate?[120][];

    /// <summary>The one for a date; null for none.</summary>
    public static SharedDate? Of(CalendarDate? date)
    {
        if (date is not { } value)
        {
            return null;
        }

        var year = value.First.Year - FirstYear;
        if (value.Period is not null || year < 0 || year >= Years.Length)
        {
            return new(value);
        }

        var days = Years[year] ??= new SharedDate?[DaysOfYear];
        return days[value.First.DayOfYear - 1] ??= new(value);
    }
}
