using System.Globalization;
using CyberDocs.Reading;

namespace CyberDocs.Core.Tests.Reading;

public class DateTextTests
{
    [Theory]
    [InlineData("2024-09-24", "2024-09-24")]
    [InlineData("2024/9/24", "2024-09-24")]
    [InlineData("2024.9.24", "2024-09-24")]
    [InlineData("20240924", "2024-09-24")]
    [InlineData("2024/09/24 0:00:00", "2024-09-24")]
    [InlineData("2024年9月24日", "2024-09-24")]
    [InlineData("２０２４年９月２４日（火）", "2024-09-24")]
    [InlineData("令和6年9月24日", "2024-09-24")]
    [InlineData("令和 ６ 年 ９ 月 ２４ 日", "2024-09-24")]
    [InlineData("令和元年5月1日", "2019-05-01")]
    [InlineData("R6.9.24", "2024-09-24")]
    [InlineData("r06/09/24", "2024-09-24")]
    [InlineData("Ｒ6-9-24", "2024-09-24")]
    [InlineData("平成31年4月30日", "2019-04-30")]
    [InlineData("H1.1.8", "1989-01-08")]
    [InlineData("昭和64年1月7日", "1989-01-07")]
    [InlineData("2024-02-29", "2024-02-29")]
    public void Dates_are_read_as_people_write_them(string text, string iso)
    {
        Assert.True(DateText.TryParse(text, out var date));
        Assert.Equal(iso, date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
    }

    [Theory]
    [InlineData("")]
    [InlineData("2023-02-29")]
    [InlineData("2024-13-01")]
    [InlineData("2024-00-10")]
    [InlineData("24/9/24")]
    [InlineData("2024-09")]
    [InlineData("2024年9月")]
    [InlineData("令和1年4月30日")]
    [InlineData("平成31年5月1日")]
    [InlineData("令和0年5月1日")]
    [InlineData("月6年9月24日")]
    [InlineData("2024月9年24日")]
    [InlineData("2024-09-24-01")]
    [InlineData("R")]
    [InlineData("未定")]
    [InlineData("2024-9-24 12:30")]
    [InlineData("99999999999999999999-01-01")]
    public void What_is_not_in_the_calendar_is_no_date(string text) => Assert.False(DateText.TryParse(text, out _));
}
