namespace CyberDocs.OpenXml.Spreadsheet;

/// <summary>Days as workbooks count them.</summary>
internal static class DayNumber
{
    private static readonly DateOnly FirstDay = new(1900, 3, 1);

    private static readonly DateOnly Zero = new(1899, 12, 30);

    private static readonly DateOnly ZeroOf1904 = new(1904, 1, 1);

    /// <summary>The number of a day; null before March 1900, where programs count differently, and before 1904 where they count from there.</summary>
    public static int? Of(DateOnly date, bool from1904 = false)
    {
        var (first, zero) = from1904 ? (ZeroOf1904.AddDays(1), ZeroOf1904) : (FirstDay, Zero);
        return date >= first ? date.DayNumber - zero.DayNumber : null;
    }
}
