using System.IO.Compression;
using CyberDocs.Cli.Tests.Web;
using CyberDocs.TestKit;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace CyberDocs.Browser.Tests;

/// <summary>The way of a clerk through the local page, in a real browser.</summary>
public sealed class ClerkTests(Browser browser) : IClassFixture<Browser>
{
    private const string OldRemark = "令和6年6月の研修で周知";
    private const string NewRemark = "七月の研修で周知";

    [Fact]
    public async Task From_opening_the_data_to_the_packed_set()
    {
        await using var site = await RunningSite.Open(withDossier: false);
        await using var visit = await Visit.To(site, browser.Chromium, 1280, 900);
        var page = visit.Page;

        // Opened by its path, with the keyboard alone: the first stop is the way past the navigation.
        await page.Keyboard.PressAsync("Tab");
        await Expect(page.GetByText("本文へ")).ToBeFocusedAsync();
        await page.GetByLabel("データファイル又はフォルダーの場所").FillAsync(site.Folder);
        await page.Keyboard.PressAsync("Enter");
        await Expect(page).ToHaveTitleAsync("確認結果 – CyberDocs");

        await SeeTheLedger(site, visit);
        await TakeAnswersIn(site, visit);
        await CompareWithLastYear(site, visit);
        await GetTheSet(visit);
        Assert.Empty(visit.Troubles);
    }

    [Fact]
    public async Task A_dropped_dossier_is_opened()
    {
        await using var site = await RunningSite.Open(withDossier: false);
        await using var visit = await Visit.To(site, browser.Chromium, 1280, 900);
        var content = await File.ReadAllTextAsync(Path.Combine(site.Folder, "dossier.yaml"));
        var dropped = await visit.Page.EvaluateHandleAsync("text => { const data = new DataTransfer(); data.items.add(new File([text], 'dossier.yaml')); return data; }", content);
        await visit.Page.DispatchEventAsync("form.drop", "drop", new { dataTransfer = dropped });
        await Expect(visit.Page.Locator(".file")).ToHaveTextAsync("dossier.yaml（写し）");
        Assert.Empty(visit.Troubles);
    }

    [Fact]
    public async Task Everything_works_without_script_too()
    {
        await using var site = await RunningSite.Open();
        await using var visit = await Visit.To(site, browser.Chromium, 1280, 900, hasScript: false);
        await visit.Page.GetByRole(AriaRole.Link, new() { Name = "書類", Exact = true }).ClickAsync();
        await visit.Page.GetByRole(AriaRole.Link, new() { Name = "04-機器管理台帳" }).ClickAsync();
        await Expect(visit.Page.FrameLocator("iframe.paper").GetByText("PC-001").First).ToBeVisibleAsync();
        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "English" }).ClickAsync();
        await Expect(visit.Page.GetByRole(AriaRole.Link, new() { Name = "Returned forms" })).ToBeVisibleAsync();
    }

    private static async Task SeeTheLedger(RunningSite site, Visit visit)
    {
        var page = visit.Page;
        await page.GetByRole(AriaRole.Link, new() { Name = "書類", Exact = true }).ClickAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "04-機器管理台帳" }).ClickAsync();
        var paper = page.FrameLocator("iframe.paper");
        await paper.GetByRole(AriaRole.Cell, new() { Name = "PC-003", Exact = true }).First.ClickAsync();
        await Expect(page.Locator("#fact")).ToContainTextAsync("ledger.csv");
        await page.GetByRole(AriaRole.Button, new() { Name = "＋" }).ClickAsync();
        await Expect(page.Locator(".zoom output")).ToHaveTextAsync("125%");

        // A save shows where something changed.
        var ledger = Path.Combine(site.Folder, "ledger.csv");
        await File.WriteAllTextAsync(ledger, (await File.ReadAllTextAsync(ledger)).Replace("PC-003,", "PC-903,", StringComparison.Ordinal));
        await Expect(paper.GetByRole(AriaRole.Cell, new() { Name = "PC-903", Exact = true }).First).ToBeVisibleAsync();
        await Expect(page.Locator("#told")).ToContainTextAsync("保存を読み込みました");
        Assert.Contains("outline", await paper.Locator("tr", new() { HasText = "PC-903" }).First.GetAttributeAsync("style") ?? "", StringComparison.Ordinal);
        await Expect(paper.Locator("tr", new() { HasText = "PC-903" }).First).ToBeInViewportAsync();
        await visit.Look("saved");
    }

    private static async Task TakeAnswersIn(RunningSite site, Visit visit)
    {
        var page = visit.Page;
        var form = await site.Bytes($"/download/{await site.NumberOf("最低限の措置編")}/xlsx");
        var filled = EditedPackage.With(form, "xl/worksheets/sheet1.xml", text => text.Replace(OldRemark, NewRemark, StringComparison.Ordinal));
        await page.GetByRole(AriaRole.Link, new() { Name = "返ってきた様式" }).ClickAsync();
        await page.GetByLabel("記入済みの様式").SetInputFilesAsync(new FilePayload { Name = "返送.xlsx", MimeType = "application/octet-stream", Buffer = filled });
        await page.GetByRole(AriaRole.Button, new() { Name = "読み込む" }).ClickAsync();
        var conflict = page.Locator("tr.conflict");
        await Expect(conflict).ToContainTextAsync(OldRemark);
        await visit.Look("conflict");
        await conflict.GetByLabel(NewRemark).CheckAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "取り込む", Exact = true }).ClickAsync();
        await Expect(page.GetByText("1 件を書き込みました")).ToBeVisibleAsync();
        Assert.Contains(NewRemark, await File.ReadAllTextAsync(Path.Combine(site.Folder, "dossier.yaml")), StringComparison.Ordinal);
    }

    private static async Task CompareWithLastYear(RunningSite site, Visit visit)
    {
        var page = visit.Page;
        await page.GetByRole(AriaRole.Link, new() { Name = "前回との違い" }).ClickAsync();
        await page.GetByLabel("前回のデータ").SetInputFilesAsync([Repository.PathOf("samples", "data", "dossier.yaml"), Repository.PathOf("samples", "data", "ledger.csv")]);
        await page.GetByRole(AriaRole.Button, new() { Name = "読み込む" }).ClickAsync();
        await Expect(page.Locator(".changes").First).ToContainTextAsync("PC-903");
        Assert.False(await visit.Look("changes"));
    }

    private static async Task GetTheSet(Visit visit)
    {
        var page = visit.Page;
        await page.GetByRole(AriaRole.Link, new() { Name = "書類", Exact = true }).ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "作る", Exact = true }).ClickAsync();
        var link = page.GetByRole(AriaRole.Link, new() { Name = "ZIP を受け取る" });
        await Expect(link).ToBeVisibleAsync(new() { Timeout = 60_000 });
        var download = await page.RunAndWaitForDownloadAsync(() => link.ClickAsync());
        Assert.EndsWith(".zip", download.SuggestedFilename, StringComparison.Ordinal);
        await using var set = await ZipFile.OpenReadAsync((await download.PathAsync())!);
        Assert.Contains(set.Entries, entry => entry.Name == "04-機器管理台帳.pdf");
    }
}
