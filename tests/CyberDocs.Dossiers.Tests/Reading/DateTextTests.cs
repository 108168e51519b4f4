using System.Globalization;
using CyberDocs.Reading;

namespace CyberDocs.Dossiers.Tests.Reading;

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
    [InlineData("㋿6年9月24日", "2024-09-24")]
    [InlineData("㍻31年4月30日", "2019-04-30")]
    [InlineData("令6.6.3", "2024-06-03")]
    [InlineData("昭63.12.31", "1988-12-31")]
    [InlineData("令和六年九月二十四日", "2024-09-24")]
    [InlineData("二〇二四年十月十日", "2024-10-10")]
    [InlineData("2024-9-24 12:30", "2024-09-24")]
    [InlineData("2024/9/24 9:22:30.500", "2024-09-24")]
    [InlineData("2024-09-24T00:00:00", "2024-09-24")]
    [InlineData("2024-09-24T00:00:00+09:00", "2024-09-24")]
    [InlineData("2024年9月24日（火曜日）13時45分", "2024-09-24")]
    [InlineData("2024/9/24 午後1:45", "2024-09-24")]
    [InlineData("2024/9/24 1:45 PM", "2024-09-24")]
    [InlineData("2024年9月24日 火曜日", "2024-09-24")]
    [InlineData("2027/10/12まで", "2027-10-12")]
    [InlineData("令和9年10月12日迄", "2027-10-12")]
    [InlineData("M33.1.1", "1900-01-01")]
    [InlineData("明治45年7月29日", "1912-07-29")]
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
    [InlineData("明治5年12月2日")]
    [InlineData("明治46年1月1日")]
    [InlineData("月6年9月24日")]
    [InlineData("2024月9年24日")]
    [InlineData("2024-09-24-01")]
    [InlineData("R")]
    [InlineData("未定")]
    [InlineData("2024-9-24 または")]
    [InlineData("2024-9-24 3台")]
    [InlineData("大阪6.6.3")]
    [InlineData("十")]
    [InlineData("99999999999999999999-01-01")]
    public void What_is_not_in_the_calendar_is_no_date(string text) => Assert.False(DateText.TryParse(text, out _));

    [Theory]
    [InlineData("2027年10月", "2027-10-31")]
    [InlineData("2027/2", "2027-02-28")]
    [InlineData("2027/1", "2027-01-31")]
    [InlineData("2027.10", "2027-10-31")]
    [InlineData("2027.2", "2027-02-28")]
    [InlineData("2028-02", "2028-02-29")]
    [InlineData("R9.10", "2027-10-31")]
    [InlineData("令和9年10月末", "2027-10-31")]
    [InlineData("令和9年10月末日", "2027-10-31")]
    [InlineData("平成31年4月", "2019-04-30")]
    [InlineData("令和元年5月", "2019-05-31")]
    [InlineData("令和9年度", "2028-03-31")]
    [InlineData("2027年度末", "2028-03-31")]
    [InlineData("2027年", "2027-12-31")]
    [InlineData("令和九年度末", "2028-03-31")]
    public void A_month_or_a_year_is_its_last_day(string text, string iso)
    {
        Assert.True(DateText.TryRead(text, out var date, out var isWhole));
        Assert.False(isWhole);
        Assert.Equal(iso, date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
    }

    [Theory]
    [InlineData("27/10/1")]
    [InlineData("2027年13月")]
    [InlineData("永続")]
    [InlineData("10月")]
    [InlineData("平成31年5月")]
    [InlineData("2027.1")]
    [InlineData("192.168")]
    [InlineData("1.5")]
    public void What_names_no_month_is_none(string text) => Assert.False(DateText.TryRead(text, out _, out _));
}
