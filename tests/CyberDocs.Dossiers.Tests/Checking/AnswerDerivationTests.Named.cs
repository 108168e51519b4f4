using CyberDocs.Model;

namespace CyberDocs.Dossiers.Tests.Checking;

// Which systems, devices and lines a reason names, and with which words.
public partial class AnswerDerivationTests
{
    [Theory]
    [InlineData(null)]
    [InlineData("なし")]
    public void A_review_of_a_log_that_is_not_kept_counts_for_nothing(string? log)
    {
        foreach (var day in (DateOnly?[])[null, new(2022, 9, 1), new(2024, 9, 1)])
        {
            var derived = Derive("access_logs", Complete with { Systems = [Complete.Systems[0] with { AccessLog = log, AccessLogReviewedOn = day }] });
            Assert.Equal(log is null ? Answer.Blank : Answer.No, derived.Answer);
            Assert.Contains(
                log is null ? "保存の記録がない" : "保存していない", Assert.Single(derived.Reasons, reason => reason.Subjects.Count > 0).Japanese, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void A_restore_that_was_never_tested_denies_the_backups_and_names_the_system()
    {
        var derived = Derive("backups", Complete with { Backups = [Complete.Backups[0] with { RestoreTestedOn = null }] });
        Assert.Equal(Answer.No, derived.Answer);
        var reason = Assert.Single(derived.Reasons);
        Assert.Contains("復元を試していない", reason.Japanese, StringComparison.Ordinal);
        Assert.Equal(["電子カルテ"], reason.Subjects);
    }

    [Fact]
    public void A_system_without_a_way_to_go_on_leaves_the_backups_open_and_is_named()
    {
        var derived = Derive("backups", Complete with { Systems = [Complete.Systems[0] with { Substitute = null }] });
        Assert.Equal(Answer.Blank, derived.Answer);
        var reason = Assert.Single(derived.Reasons);
        Assert.Contains("診療を続ける方法が決まっていない", reason.Japanese, StringComparison.Ordinal);
        Assert.Equal(["電子カルテ"], reason.Subjects);
    }

    [Fact]
    public void Stock_is_said_to_have_been_taken_from_the_first_day_to_the_last()
    {
        var devices = Complete.Devices.Select((device, i) => device with { StocktakenOn = new(2024, 7, 1 + i) });
        var derived = Derive("ledger.kept", Complete with { Devices = [.. devices] });
        Assert.Contains("（令和6年7月1日から令和6年7月3日）", derived.JapaneseReason, StringComparison.Ordinal);
        Assert.Contains("(2024-07-01 to 2024-07-03)", derived.EnglishReason, StringComparison.Ordinal);
    }

    [Fact]
    public void Portable_media_are_named_or_said_not_to_be_there()
    {
        var with = Derive("portable_media", Complete with { Devices = [.. Complete.Devices, Device("USB-1", DeviceKind.Media)] });
        Assert.Equal(["USB-1"], with.Reasons.SelectMany(reason => reason.Subjects));
        Assert.DoesNotContain("可搬媒体はありません", with.JapaneseReason, StringComparison.Ordinal);
        Assert.Contains("可搬媒体はありません", Derive("portable_media", Complete).JapaneseReason, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Knowledge.Yes, "多要素認証のある")]
    [InlineData(Knowledge.No, "多要素認証がない、又は分からない")]
    [InlineData(Knowledge.Unknown, "多要素認証がない、又は分からない")]
    public void A_line_is_named_once_by_whether_it_asks_for_several_factors(Knowledge factors, string said)
    {
        var derived = Derive("two_factor", Complete with { Links = [Complete.Links[0] with { MultiFactor = factors }] });
        var reason = Assert.Single(derived.Reasons, reason => reason.Subjects.Count > 0);
        Assert.Equal(["保守回線"], reason.Subjects);
        Assert.StartsWith(said, reason.Japanese, StringComparison.Ordinal);
    }
}
