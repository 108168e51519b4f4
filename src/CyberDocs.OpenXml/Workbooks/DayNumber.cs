namespace CyberDocs.OpenXml.Workbooks;

/// <summary>Days as workbooks count them from 1900.</summary>
internal static class DayNumber
{
    private static readonly DateOnly FirstDay = new(1900, 3, 1);

    /// <summary>The number of a day; null before March 1900, where programs count differently.</summary>
    public static int? Of(DateOnly date) => date >= FirstDay ? date.DayNumber - new DateOnly(1899, 12, 30).DayNumber : null;
}
