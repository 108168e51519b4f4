using System.Diagnostics.CodeAnalysis;

namespace CyberDocs.Model;

/// <summary>A day, or a month, a year or a fiscal year where no day was written. Compared by its last day; immutable and thread-safe.</summary>
[SuppressMessage("Design", "CA1036:Override methods on comparable types", Justification = "The operators of days compare it, by its last day.")]
public readonly record struct CalendarDate : IComparable<CalendarDate>
{
    private readonly DateOnly first;

    /// <summary>A day.</summary>
    /// <param name="year">Year of the common era.</param>
    /// <param name="month">Month from 1.</param>
    /// <param name="day">Day from 1.</param>
    public CalendarDate(int year, int month, int day)
        : this(new DateOnly(year, month, day))
    {
    }

    /// <summary>A day.</summary>
    /// <param name="day">The day.</param>
    public CalendarDate(DateOnly day) => first = Last = day;

    private CalendarDate(DateOnly first, DateOnly last, string period) => (this.first, Last, Period) = (first, last, period);

    /// <summary>The first day of what was written, by which things that must be over are compared.</summary>
    public DateOnly First => first;

    /// <summary>The day, or the last day of the period, by which limits are compared.</summary>
    public DateOnly Last { get; }

    /// <summary>A month as <c>2024-03</c>, a year or a fiscal year as it was written; null for a day.</summary>
    public string? Period { get; }

    /// <summary>The day, or the last day of the period.</summary>
    /// <param name="date">What was written.</param>
    public static implicit operator DateOnly(CalendarDate date) => date.Last;

    /// <summary>A day.</summary>
    /// <param name="day">The day.</param>
    public static implicit operator CalendarDate(DateOnly day) => new(day);

    /// <summary>Whether it is a month without a day.</summary>
    public bool IsMonth => Period is not null && first.Month == Last.Month && first.Year == Last.Year;

    /// <summary>A whole month.</summary>
    /// <param name="year">Year of the common era.</param>
    /// <param name="month">Month from 1.</param>
    public static CalendarDate Month(int year, int month)
    {
        var first = new DateOnly(year, month, 1);
        return new(first, first.AddMonths(1).AddDays(-1), first.ToString("yyyy-MM", CultureInfo.InvariantCulture));
    }

    /// <summary>A year or a fiscal year.</summary>
    /// <param name="first">Its first day.</param>
    /// <param name="last">Its last day.</param>
    /// <param name="written">As people write it, such as <c>令和6年度</c>.</param>
    public static CalendarDate Years(DateOnly first, DateOnly last, string written)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(written);
        return new(first, last, written);
    }

    /// <summary>Orders by last days.</summary>
    /// <param name="other">The other.</param>
    public int CompareTo(CalendarDate other) => Last.CompareTo(other.Last);

    /// <summary>As papers say it: 令和6年3月31日, 令和6年3月, or a year as it was written.</summary>
    public string ToJapanese() =>
        Period is null ? Japanese.JapaneseCalendar.Format(Last) ?? ToString() : IsMonth ? Japanese.JapaneseCalendar.FormatMonth(Last) ?? Period : Period;

    /// <summary>The day as <c>2024-03-31</c>, or the period.</summary>
    public override string ToString() => Period ?? Last.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
