using System.Globalization;
using JapaneseCalendar = CyberDocs.Japanese.JapaneseCalendar;

namespace CyberDocs.Documents.Tests.Japanese;

public class JapaneseCalendarTests
{
    [Theory]
    [InlineData("2024-09-24", "令和6年9月24日")]
    [InlineData("2019-05-01", "令和元年5月1日")]
    [InlineData("2019-04-30", "平成31年4月30日")]
    [InlineData("1989-01-08", "平成元年1月8日")]
    [InlineData("1989-01-07", "昭和64年1月7日")]
    [InlineData("1926-12-25", "昭和元年12月25日")]
    [InlineData("1926-12-24", "大正15年12月24日")]
    [InlineData("1912-07-30", "大正元年7月30日")]
    [InlineData("1912-07-29", "明治45年7月29日")]
    [InlineData("1868-10-23", "明治元年10月23日")]
    public void A_date_is_written_in_its_era(string date, string expected) =>
        Assert.Equal(expected, JapaneseCalendar.Format(DateOnly.ParseExact(date, "yyyy-MM-dd", CultureInfo.InvariantCulture)));

    [Theory]
    [InlineData("2024-09-24", "R6.9.24")]
    [InlineData("2019-05-01", "R1.5.1")]
    [InlineData("2019-04-30", "H31.4.30")]
    [InlineData("1989-01-07", "S64.1.7")]
    [InlineData("1926-12-24", "T15.12.24")]
    [InlineData("1868-10-23", "M1.10.23")]
    public void Narrow_columns_name_the_era_by_its_letter(string date, string expected) =>
        Assert.Equal(expected, JapaneseCalendar.FormatShort(DateOnly.ParseExact(date, "yyyy-MM-dd", CultureInfo.InvariantCulture)));

    [Fact]
    public void A_date_before_the_first_era_has_no_era() => Assert.Null(JapaneseCalendar.Format(new DateOnly(1868, 10, 22)) ?? JapaneseCalendar.FormatShort(new DateOnly(1868, 10, 22)));
}
