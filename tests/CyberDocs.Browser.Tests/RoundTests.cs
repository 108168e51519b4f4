using System.IO.Compression;
using CyberDocs.Cli.Tests.Web;
using CyberDocs.TestKit;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace CyberDocs.Browser.Tests;

/// <summary>The rounds with vendors and with the authority, in a real browser, on a small and on a usual screen.</summary>
public sealed class RoundTests(Browser browser) : IClassFixture<Browser>
{
    [Theory]
    [InlineData(400)]
    [InlineData(1400)]
    public async Task A_clerk_reminds_a_vendor_and_sees_it_noted(int width)
    {
        await using var site = await RunningSite.Open(change: Rounds.WithRequests);
        await using var visit = await Visit.To(site, browser.Chromium, width, 900);
        var page = visit.Page;
        await page.GetByRole(AriaRole.Link, new() { Name = "事業者", Exact = true }).ClickAsync();
        await Expect(page.Locator("tbody")).ToContainTextAsync("期限超過 31日");
        Assert.False(await visit.Look($"{width}-vendors-round"));

        await page.GetByLabel("事業者", new() { Exact = true }).SelectOptionAsync(new SelectOptionValue { Label = "瀬戸内メディカルシステム株式会社" });
        await page.GetByLabel("返送の期限").FillAsync("2024-10-15");
        await page.GetByRole(AriaRole.Button, new() { Name = "督促状を作る" }).ClickAsync();
        var link = page.GetByRole(AriaRole.Link, new() { Name = "ZIP を受け取る" });
        await Expect(link).ToBeVisibleAsync();
        var download = await page.RunAndWaitForDownloadAsync(() => link.ClickAsync());
        Assert.StartsWith("督促状", download.SuggestedFilename, StringComparison.Ordinal);
        await using var letters = await ZipFile.OpenReadAsync((await download.PathAsync())!);
        Assert.Equal(3, letters.Entries.Count);
        await Expect(page.Locator("tbody")).ToContainTextAsync("2024-10-01（1）");
        Assert.False(await visit.Look($"{width}-vendors-reminded"));
        Assert.Empty(visit.Troubles);
    }

    [Theory]
    [InlineData(400)]
    [InlineData(1400)]
    public async Task A_clerk_looks_at_what_one_person_has_to_do(int width)
    {
        await using var site = await RunningSite.Open(change: Rounds.WithCorrections);
        await using var visit = await Visit.To(site, browser.Chromium, width, 900);
        var page = visit.Page;
        await page.GetByRole(AriaRole.Link, new() { Name = "すること" }).ClickAsync();
        var all = await page.Locator("tbody tr").CountAsync();
        await page.GetByLabel("担当").SelectOptionAsync(new SelectOptionValue { Index = 1 });
        await page.GetByRole(AriaRole.Button, new() { Name = "絞り込む" }).ClickAsync();
        await Expect(page.Locator(".counts b").First).Not.ToHaveTextAsync($"{all}");
        Assert.False(await visit.Look($"{width}-todo-person"));
        var download = await page.RunAndWaitForDownloadAsync(() => page.GetByRole(AriaRole.Link, new() { Name = "カレンダー（ICS）" }).ClickAsync());
        Assert.EndsWith(".ics", download.SuggestedFilename, StringComparison.Ordinal);
        Assert.Empty(visit.Troubles);
    }

    [Theory]
    [InlineData(400)]
    [InlineData(1400)]
    public async Task A_clerk_answers_a_request_for_corrections(int width)
    {
        await using var site = await RunningSite.Open(change: Rounds.WithCorrections);
        await using var visit = await Visit.To(site, browser.Chromium, width, 900);
        var page = visit.Page;
        await page.GetByRole(AriaRole.Link, new() { Name = "修正依頼" }).ClickAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "前回のデータを選ぶ" }).ClickAsync();
        await page.GetByLabel("前回のデータ").SetInputFilesAsync([Repository.PathOf("samples", "data", "dossier.yaml"), Repository.PathOf("samples", "data", "ledger.csv")]);
        await page.GetByRole(AriaRole.Button, new() { Name = "読み込む" }).ClickAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "修正依頼" }).ClickAsync();
        await Expect(page.Locator("ins")).ToContainTextAsync("再周知");
        Assert.False(await visit.Look($"{width}-corrections-compared"));
        await page.GetByRole(AriaRole.Button, new() { Name = "回答書と" }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Link, new() { Name = "ZIP を受け取る" })).ToBeVisibleAsync(new() { Timeout = 120_000 });
        Assert.Empty(visit.Troubles);
    }
}
