namespace CyberDocs.Collecting;

/// <summary>What is known of when a form was filled in, by which days without a year are understood. Immutable and thread-safe.</summary>
/// <param name="Year">First day of the twelve months that the form is about.</param>
/// <param name="Sent">Day on which it was sent; null when that was not noted.</param>
/// <param name="Returned">Day on which it came back; null when that is not known.</param>
internal sealed record FormDays(DateOnly Year, DateOnly? Sent, DateOnly? Returned)
{
    /// <summary>First day of the fiscal year around a day.</summary>
    public static DateOnly FiscalYearOf(DateOnly day) => new(day.Month < 4 ? Math.Max(1, day.Year - 1) : day.Year, 4, 1);

    /// <summary>The days that can be meant, in their order: one where it is certain, none where the calendar has no such day.</summary>
    /// <param name="month">The month.</param>
    /// <param name="day">The day.</param>
    /// <param name="isTarget">Whether it is the day of something planned, and not of a check.</param>
    public IReadOnlyList<DateOnly> Of(int month, int day, bool isTarget)
    {
        var returned = Returned < Sent ? null : Returned;
        return Sent is { } sent
            ? isTarget ? Some(From(sent, month, day)) : Checked(sent, returned, month, day)
            : Some(returned is not { } back || back < Year.AddYears(1) ? From(Year, month, day)
                : isTarget ? From(FiscalYearOf(back), month, day)
                : Latest(back, month, day));
    }

    // Nobody checks before the form is there, or after it went back, but may have checked earlier in its year.
    private IReadOnlyList<DateOnly> Checked(DateOnly sent, DateOnly? returned, int month, int day)
    {
        if (returned is not { } back)
        {
            return Some(From(sent < Year.AddYears(1) ? Year : FiscalYearOf(sent), month, day));
        }

        if (Latest(back, month, day) is not { } latest)
        {
            return [];
        }

        if (From(sent, month, day) is { } next && next != latest)
        {
            return next > back && latest >= Year ? [latest] : next < latest ? [next, latest] : [latest, next];
        }

        return [latest];
    }

    private static IReadOnlyList<DateOnly> Some(DateOnly? day) => day is { } known ? [known] : [];

    // The first such day in the twelve months that begin on a day.
    private static DateOnly? From(DateOnly start, int month, int day)
    {
        var year = (month, day).CompareTo((start.Month, start.Day)) >= 0 ? start.Year : start.Year + 1;
        return day <= DateTime.DaysInMonth(year, month) ? new DateOnly(year, month, day) : null;
    }

    private static DateOnly? Latest(DateOnly end, int month, int day) => From(end.AddDays(1).AddYears(-1), month, day);
}
