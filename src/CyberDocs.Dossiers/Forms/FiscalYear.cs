namespace CyberDocs.Forms;

/// <summary>The Japanese fiscal year, from 1 April to 31 March.</summary>
internal static class FiscalYear
{
    /// <summary>First day of the fiscal year that a day lies in.</summary>
    public static DateOnly Of(DateOnly day) => new(day.Month < 4 ? day.Year - 1 : day.Year, 4, 1);
}
