using CyberDocs.Cli.Tests.Web;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace CyberDocs.Browser.Tests;

/// <summary>A ledger from elsewhere and a workbook that is open in another program, in a real browser, on a small and on a usual screen.</summary>
public sealed class LedgerTests(Browser browser) : IClassFixture<Browser>
{
    [Theory]
    [InlineData(400, "ja-JP")]
    [InlineData(1280, "en-US")]
    public async Task A_clerk_takes_a_ledger_in_after_mending_it(int width, string language)
    {
        var words = Chosen(language);
        await using var site = await RunningSite.Open();
        await using var visit = await Visit.To(site, browser.Chromium, width, 900, language);
        var page = visit.Page;
        await page.GetByRole(AriaRole.Link, new() { Name = words("台帳の取り込み", "Ledger") }).ClickAsync();
        var old = await File.ReadAllTextAsync(Path.Combine(site.Folder, "ledger.csv"));
        await Choose(page, words, old.Replace("PC-001,", "PC-9001,", StringComparison.Ordinal) + "PC-9002,端末,受付の新しい端末,\"閉じていない\n");
        await Expect(page.GetByText(words("台帳に誤りがあります", "The ledger holds errors"))).ToBeVisibleAsync();
        Assert.False(await visit.Look($"{width}-ledger-errors"));

        await Choose(page, words, old.Replace("PC-001,", "PC-9001,", StringComparison.Ordinal));
        await Expect(page.Locator(".changes")).ToContainTextAsync("PC-9001");
        Assert.False(await visit.Look($"{width}-ledger-compared"));
        await page.GetByRole(AriaRole.Button, new() { Name = words("取り込む", "Take in"), Exact = true }).ClickAsync();
        await Expect(page.GetByText(words("2 台が変わりました", "2 devices have changed"))).ToBeVisibleAsync();
        Assert.False(await visit.Look($"{width}-ledger-taken"));
        Assert.Contains("PC-9001", await File.ReadAllTextAsync(Path.Combine(site.Folder, "ledger.csv")), StringComparison.Ordinal);
        Assert.Empty(visit.Troubles);
    }

    [Theory]
    [InlineData(400, "ja-JP")]
    [InlineData(1280, "en-US")]
    public async Task What_could_not_be_written_is_put_into_place_when_the_workbook_is_closed(int width, string language)
    {
        var words = Chosen(language);
        await using var site = await RunningSite.Open(dossier: "dossier.xlsx", change: folder =>
            new CyberDocsEngine().ExportWorkbook(Path.Combine(folder, "dossier.yaml"), Path.Combine(folder, "dossier.xlsx")));
        await using var visit = await Visit.To(site, browser.Chromium, width, 900, language);
        var page = visit.Page;
        var book = Path.Combine(site.Folder, "dossier.xlsx");
        var before = await File.ReadAllBytesAsync(book);
        var mark = Path.Combine(site.Folder, "~$dossier.xlsx");
        await File.WriteAllTextAsync(mark, "");

        await page.GetByRole(AriaRole.Button, new() { Name = words("ブックのセルに書き込む", "Note them in the workbook") }).ClickAsync();
        var take = page.GetByRole(AriaRole.Button, new() { Name = words("反映する", "Put it into place") });
        await Expect(take).ToBeVisibleAsync();
        Assert.False(await visit.Look($"{width}-held"));
        Assert.Equal(before, await File.ReadAllBytesAsync(book));

        await take.ClickAsync();
        await Expect(page.GetByText(words("にはまだ書き込めません", "still cannot be written"))).ToBeVisibleAsync();
        Assert.False(await visit.Look($"{width}-held-still"));
        File.Delete(mark);
        await page.GetByRole(AriaRole.Link, new() { Name = words("戻る", "Back") }).ClickAsync();
        await take.ClickAsync();
        await Expect(take).ToHaveCountAsync(0);
        Assert.Equal(before, await File.ReadAllBytesAsync(book + ".bak"));
        Assert.NotEqual(before, await File.ReadAllBytesAsync(book));

        // The refusal is what the server says with 409, which the browser notes.
        Assert.All(visit.Troubles, trouble => Assert.Contains("409", trouble, StringComparison.Ordinal));
    }

    private static async Task Choose(IPage page, Func<string, string, string> words, string ledger)
    {
        await page.GetByLabel(words("機器の台帳", "A ledger of devices")).SetInputFilesAsync(new FilePayload
        {
            Name = "来た台帳.csv", MimeType = "text/csv", Buffer = System.Text.Encoding.UTF8.GetBytes(ledger),
        });
        await page.GetByRole(AriaRole.Button, new() { Name = words("読み込む", "Read"), Exact = true }).ClickAsync();
    }

    private static Func<string, string, string> Chosen(string language) =>
        language.StartsWith("ja", StringComparison.Ordinal) ? (japanese, _) => japanese : (_, english) => english;
}
