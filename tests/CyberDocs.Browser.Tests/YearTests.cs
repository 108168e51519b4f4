using System.IO.Compression;
using CyberDocs.Cli.Tests.Web;
using CyberDocs.TestKit;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace CyberDocs.Browser.Tests;

/// <summary>A clerk's year in the browser, from a workbook that is not there yet to the next edition, on a small and on a usual screen.</summary>
public sealed class YearTests(Browser browser) : IClassFixture<Browser>
{
    [Theory]
    [InlineData(400)]
    [InlineData(1280)]
    public async Task From_a_new_workbook_to_the_next_year(int width)
    {
        await using var site = await RunningSite.Open(withDossier: false);
        await using var visit = await Visit.To(site, browser.Chromium, width, 900);
        var page = visit.Page;
        Assert.False(await visit.Look($"{width}-year-begin"));
        var download = await page.RunAndWaitForDownloadAsync(() => page.GetByRole(AriaRole.Link, new() { Name = "新しいブックを受け取る" }).ClickAsync());
        var book = Path.Combine(site.Folder, "自院.xlsx");
        await download.SaveAsAsync(book);
        await page.GetByLabel("データファイル又はフォルダーの場所").FillAsync(book);
        await page.Keyboard.PressAsync("Enter");
        await Expect(page.Locator(".file")).ToHaveTextAsync("自院.xlsx");

        await page.GetByRole(AriaRole.Button, new() { Name = "ブックのセルに書き込む" }).ClickAsync();
        await Expect(page.GetByText("シート「確認結果」に並べました")).ToBeVisibleAsync();
        Assert.False(await visit.Look($"{width}-year-noted"));
        Assert.Contains("name=\"確認結果\"", await PartOf(book, "xl/workbook.xml"), StringComparison.Ordinal);
        var before = await File.ReadAllBytesAsync(book);

        await TakeAnswersIn(visit, await Sent(visit));
        Assert.False(await visit.Look($"{width}-year-taken"));

        await page.GetByRole(AriaRole.Link, new() { Name = "前回との違い" }).ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "答えを引き継ぐ" }).ClickAsync();
        await Expect(page.GetByText("件の答えを引き継ぎました")).ToBeVisibleAsync();
        await page.GetByLabel("前回のデータ").SetInputFilesAsync(new FilePayload { Name = "前回.xlsx", MimeType = "application/octet-stream", Buffer = before });
        await page.GetByRole(AriaRole.Button, new() { Name = "読み込む" }).ClickAsync();
        await Expect(page.Locator(".changes").First).ToBeVisibleAsync();
        Assert.False(await visit.Look($"{width}-year-carried"));
        await Expect(page.GetByRole(AriaRole.Button, new() { Name = "答えを引き継ぐ" })).ToHaveCountAsync(0);
        Assert.Empty(visit.Troubles);
    }

    private static async Task<byte[]> Sent(Visit visit)
    {
        var page = visit.Page;
        await page.GetByRole(AriaRole.Link, new() { Name = "事業者", Exact = true }).ClickAsync();
        await page.GetByLabel("返送の期限").FillAsync("2024-10-31");
        await page.GetByRole(AriaRole.Button, new() { Name = "依頼状と様式を作る" }).ClickAsync();
        var link = page.GetByRole(AriaRole.Link, new() { Name = "ZIP を受け取る" });
        await Expect(link).ToBeVisibleAsync(new() { Timeout = 120_000 });
        var packed = await page.RunAndWaitForDownloadAsync(() => link.ClickAsync());
        await using var letters = await ZipFile.OpenReadAsync((await packed.PathAsync())!);
        var form = letters.Entries.Single(entry => entry.Name.StartsWith("02-", StringComparison.Ordinal) && entry.Name.EndsWith(".docx", StringComparison.Ordinal));
        await using var content = await form.OpenAsync();
        using var bytes = new MemoryStream();
        await content.CopyToAsync(bytes);
        return bytes.ToArray();
    }

    // The vendor ticks the first はい and gives its day.
    private static async Task TakeAnswersIn(Visit visit, byte[] form)
    {
        var page = visit.Page;
        var filled = EditedPackage.With(form, "word/document.xml", text =>
        {
            var box = text.IndexOf("#first#0", StringComparison.Ordinal);
            var end = text.IndexOf("</w:sdt>", box, StringComparison.Ordinal);
            return text[..box] + text[box..end].Replace("w14:checked w14:val=\"0\"", "w14:checked w14:val=\"1\"", StringComparison.Ordinal).Replace('☐', '☑') + text[end..];
        });
        await page.GetByRole(AriaRole.Link, new() { Name = "返ってきた様式" }).ClickAsync();
        await page.GetByLabel("記入済みの様式").SetInputFilesAsync(new FilePayload { Name = "ご回答.docx", MimeType = "application/octet-stream", Buffer = filled });
        await page.GetByRole(AriaRole.Button, new() { Name = "読み込む" }).ClickAsync();
        await Expect(page.Locator("tbody")).ToContainTextAsync("はい");
        Assert.False(await visit.Look($"{page.ViewportSize!.Width}-year-returned"));
        await page.GetByRole(AriaRole.Button, new() { Name = "取り込む", Exact = true }).ClickAsync();
        await Expect(page.GetByText("1 件を書き込みました")).ToBeVisibleAsync();
    }

    private static async Task<string> PartOf(string book, string name)
    {
        await using var zip = await ZipFile.OpenReadAsync(book);
        using var reader = new StreamReader(await zip.GetEntry(name)!.OpenAsync());
        return await reader.ReadToEndAsync();
    }
}
