using CyberDocs.Filling;
using CyberDocs.OpenXml.Editing;

namespace CyberDocs.Tests.Filling;

/// <summary>Month and day alone are written where they say which day is meant, and with the year elsewhere.</summary>
public sealed class DateBlankTests
{
    private static readonly DateOnly Year = new(2025, 4, 1);

    [Theory]
    [InlineData("（　／　）", "2025-09-24", "（9/24）")]
    [InlineData("（　／　）", "2026-03-31", "（3/31）")]
    [InlineData("（　／　）", "2026-09-24", "（R8.9.24）")]
    [InlineData("（　／　）", "2025-03-31", "（R7.3.31）")]
    [InlineData("確認日　月　日", "2025-09-24", "確認日　9月24日")]
    [InlineData("確認日　月　日", "2026-09-24", "確認日　令和8年9月24日")]
    [InlineData("令和　年　月　日", "2026-09-24", "令和8年9月24日")]
    public void Blank_is_filled(string blank, string day, string filled)
    {
        var edit = DateBlank.In(blank, DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture), Year);
        Assert.Equal(filled, TextEdit.Apply(blank, [edit!]));
    }
}
