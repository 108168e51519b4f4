using System.Net;
using System.Text;

namespace CyberDocs.Cli.Tests.Web;

/// <summary>A ledger that was kept elsewhere, handed over to the page.</summary>
public sealed class LedgerSiteTests
{
    [Fact]
    public async Task Ledger_is_shown_beside_the_dossiers_and_taken_in()
    {
        await using var site = await RunningSite.Open();
        var path = Path.Combine(site.Folder, "ledger.csv");
        var before = await File.ReadAllTextAsync(path);
        using var handed = await site.Hand("/ledger", ("来た台帳.csv", Encoding.UTF8.GetBytes(before.Replace("PC-001,", "PC-9001,", StringComparison.Ordinal))));
        Assert.Equal("/ledger", handed.Headers.Location?.ToString());

        var page = await site.Page("/ledger");
        Assert.Contains("来た台帳.csv", page, StringComparison.Ordinal);
        Assert.Matches("追加 <b>1</b>.*削除 <b>1</b>.*変更 <b>0</b>", page);
        Assert.Equal(before, await File.ReadAllTextAsync(path));

        using var taken = await site.Post("/ledger/take", ("sheet", ""));
        Assert.Equal("/ledger?taken=2", taken.Headers.Location?.ToString());
        Assert.Contains("2 台が変わりました", await site.Page("/ledger?taken=2"), StringComparison.Ordinal);
        Assert.Contains("PC-9001", await File.ReadAllTextAsync(path), StringComparison.Ordinal);
        Assert.Equal(before, await File.ReadAllTextAsync(path + ".bak"));
    }

    [Fact]
    public async Task Errors_of_a_ledger_are_told_and_it_is_taken_only_where_that_is_wanted()
    {
        await using var site = await RunningSite.Open();
        var path = Path.Combine(site.Folder, "ledger.csv");
        var before = await File.ReadAllTextAsync(path);
        using var handed = await site.Hand("/ledger", ("台帳.csv", "管理番号,種別,機器名,サポート期限\nPC-1,端末,受付,いつか\n"u8.ToArray()));
        var page = await site.Page("/ledger");
        Assert.Contains("台帳.csv 2 行", page, StringComparison.Ordinal);
        Assert.Contains("name=\"force\" required", page, StringComparison.Ordinal);
        using var refused = await site.Post("/ledger/take", ("sheet", ""));
        Assert.Equal(HttpStatusCode.Conflict, refused.StatusCode);
        Assert.Equal(before, await File.ReadAllTextAsync(path));

        using var taken = await site.Post("/ledger/take", ("sheet", ""), ("force", "on"));
        Assert.Equal(HttpStatusCode.SeeOther, taken.StatusCode);
        Assert.Contains("いつか", await File.ReadAllTextAsync(path), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_no_ledger_is_not_taken_and_what_was_chosen_can_be_left_out()
    {
        await using var site = await RunningSite.Open();
        using var paper = await site.Hand("/ledger", ("台帳.pdf", [1, 2]));
        Assert.Equal(HttpStatusCode.BadRequest, paper.StatusCode);
        using var two = await site.Hand("/ledger", ("a.csv", [1]), ("b.csv", [2]));
        Assert.Equal(HttpStatusCode.BadRequest, two.StatusCode);
        using var nothing = await site.Post("/ledger/take", ("sheet", ""));
        Assert.Equal(HttpStatusCode.Conflict, nothing.StatusCode);

        using var handed = await site.Hand("/ledger", ("別.csv", "管理番号,種別,機器名\nX-1,端末,受付\n"u8.ToArray()));
        Assert.Contains("別.csv", await site.Page("/ledger"), StringComparison.Ordinal);
        using var left = await site.Post("/ledger/forget");
        Assert.DoesNotContain("別.csv", await site.Page("/ledger"), StringComparison.Ordinal);
    }
}
