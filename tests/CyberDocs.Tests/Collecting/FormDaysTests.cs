using CyberDocs.Collecting;

namespace CyberDocs.Tests.Collecting;

/// <summary>Days without a year lie where the sending and the return of a form put them.</summary>
public sealed class FormDaysTests(SentForms forms) : IClassFixture<SentForms>
{
    private static readonly DateOnly Year = new(2025, 4, 1);

    [Theory]
    [InlineData("", "", "9/24", "2025-09-24")]
    [InlineData("", "", "2/10", "2026-02-10")]
    [InlineData("", "2025-10-01", "9/24", "2025-09-24")]
    [InlineData("", "2026-10-01", "9/24", "2026-09-24")]
    [InlineData("", "2026-05-10", "2/10", "2026-02-10")]
    [InlineData("2026-06-01", "", "9/24", "2026-09-24")]
    [InlineData("2026-06-01", "2026-10-01", "9/24", "2026-09-24")]
    [InlineData("2026-06-01", "2026-10-01", "3/10", "2026-03-10")]
    [InlineData("2025-09-01", "2026-05-10", "4/20", "2026-04-20")]
    [InlineData("2025-08-01", "2025-10-01", "5/20", "2025-05-20")]
    [InlineData("2025-08-01", "2025-10-01", "11/20", "2024-11-20 2025-11-20")]
    [InlineData("2025-08-01", "2026-10-01", "9/24", "2025-09-24 2026-09-24")]
    [InlineData("2025-08-01", "2025-07-01", "9/24", "2025-09-24")]
    [InlineData("2026-06-01", "2026-10-01", "2/29", "")]
    public void Checks_lie_between_sending_and_return_or_are_asked_about(string sent, string returned, string day, string expected) =>
        Assert.Equal(expected, Days(sent, returned, day, isTarget: false));

    [Theory]
    [InlineData("", "", "3/31", "2026-03-31")]
    [InlineData("", "2025-10-01", "3/31", "2026-03-31")]
    [InlineData("", "2026-10-01", "3/31", "2027-03-31")]
    [InlineData("2025-09-01", "2025-10-01", "3/31", "2026-03-31")]
    [InlineData("2026-06-01", "2026-10-01", "9/30", "2026-09-30")]
    public void Targets_lie_after_sending(string sent, string returned, string day, string expected) =>
        Assert.Equal(expected, Days(sent, returned, day, isTarget: true));

    [Fact]
    public void Form_of_an_earlier_year_that_was_sent_later_is_understood_by_its_days()
    {
        var path = forms.Write(forms.Yaml);
        var output = Path.Combine(Path.GetDirectoryName(path)!, "出力");
        forms.Engine.SendRequests(path, output, new() { Date = new(2026, 6, 1), Formats = ["docx"], Vendor = "kibi" });
        var form = File.ReadAllBytes(Directory.GetFiles(Path.Combine(output, "きびイメージング"), "02-*.docx").Single());
        var filled = FormFiller.Fill("docx", form, new Dictionary<string, string>
        {
            ["r6.vendor.2-2#first"] = "いいえ", ["r6.vendor.2-2#first_on"] = "9/24", ["r6.vendor.2-2#target"] = "3/31",
            ["r6.vendor.2-3#first"] = "はい", ["r6.vendor.2-3#first_on"] = "2026/9/30",
        });

        var result = forms.Engine.CollectInto(path, [new("返送.docx", () => new MemoryStream(filled))], new() { ReturnedOn = new(2026, 10, 1) });

        Assert.Empty(result.Findings);
        var items = result.Answers.Single(answers => answers.Vendor == "kibi").Items.ToDictionary(item => item.Item);
        Assert.Equal(("2026-09-24", "2027-03-31"), (items["2-2"].FirstOn.ToString(), items["2-2"].Target.ToString()));
        Assert.Equal("2026-09-30", items["2-3"].FirstOn.ToString());
    }

    [Fact]
    public void Day_that_may_lie_in_two_years_is_asked_about_and_not_taken()
    {
        var path = forms.Write(forms.Yaml);
        var output = Path.Combine(Path.GetDirectoryName(path)!, "出力");
        forms.Engine.SendRequests(path, output, new() { Date = new(2024, 8, 1), Formats = ["docx"], Vendor = "kibi" });
        var form = File.ReadAllBytes(Directory.GetFiles(Path.Combine(output, "きびイメージング"), "02-*.docx").Single());
        var filled = FormFiller.Fill("docx", form, new Dictionary<string, string> { ["r6.vendor.2-2#first"] = "はい", ["r6.vendor.2-2#first_on"] = "11/20" });

        var result = forms.Engine.CollectInto(path, [new("返送.docx", () => new MemoryStream(filled))], new() { ReturnedOn = new(2024, 10, 1) });

        var asked = Assert.Single(result.Findings);
        Assert.Equal("CD1261", asked.Code.Id);
        Assert.Contains("2023-11-20、2024-11-20", asked.JapaneseMessage, StringComparison.Ordinal);
        Assert.Null(result.Answers.Single(answers => answers.Vendor == "kibi").Items.Single(item => item.Item == "2-2").FirstOn);
    }

    private static string Days(string sent, string returned, string day, bool isTarget)
    {
        var (month, number) = TypedText.DayOf(day)!.Value;
        return string.Join(' ', new FormDays(Year, Day(sent), Day(returned)).Of(month, number, isTarget).Select(known => known.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture)));
    }

    private static DateOnly? Day(string text) => text.Length == 0 ? null : DateOnly.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
}
