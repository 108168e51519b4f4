using System.Net;
using System.Text;
using CyberDocs.TestKit;

namespace CyberDocs.Cli.Tests.Web;

/// <summary>The page while another program holds the workbook, until what was done stands in it.</summary>
public sealed class HeldBookSiteTests
{
    private const string Remark = "令和6年6月の研修で周知";
    private const string OtherRemark = "七月の研修で周知";

    [Theory]
    [InlineData("note", "/findings")]
    [InlineData("carry", "/changes")]
    [InlineData("forms", "/forms")]
    [InlineData("ledger", "/ledger")]
    [InlineData("vendors", "/vendors")]
    public async Task What_is_done_waits_is_told_on_every_page_and_is_put_into_place(string work, string shown)
    {
        await using var site = await RunningSite.Open(change: AsBook, dossier: "dossier.xlsx");
        var book = Path.Combine(site.Folder, "dossier.xlsx");
        var mark = Path.Combine(site.Folder, "~$dossier.xlsx");
        await Hand(site, work);
        var before = await File.ReadAllBytesAsync(book);
        await File.WriteAllTextAsync(mark, "");

        using var done = await Do(site, work);
        Assert.Equal(HttpStatusCode.SeeOther, done.StatusCode);
        Assert.StartsWith(shown, done.Headers.Location!.ToString(), StringComparison.Ordinal);
        var page = await site.Page(done.Headers.Location.ToString());
        Assert.Contains("まだ書き込めていません", page, StringComparison.Ordinal);
        Assert.DoesNotContain(".bak に残", page, StringComparison.Ordinal);
        Assert.Contains("反映する</button>", await site.Page("/todo"), StringComparison.Ordinal);
        Assert.Equal(before, await File.ReadAllBytesAsync(book));
        var waiting = Assert.Single(Directory.GetFiles(site.Folder, "dossier.未反映-*.xlsx"));
        var result = await File.ReadAllBytesAsync(waiting);

        using var early = await site.Post("/waiting", ("name", Path.GetFileName(waiting)), ("do", "take"));
        Assert.Equal(HttpStatusCode.Conflict, early.StatusCode);
        Assert.Contains("閉じてから", WebUtility.HtmlDecode(await early.Content.ReadAsStringAsync()), StringComparison.Ordinal);

        File.Delete(mark);
        using var taken = await site.Post("/waiting", ("name", Path.GetFileName(waiting)), ("do", "take"));
        Assert.Equal("/findings", taken.Headers.Location?.ToString());
        Assert.Equal(result, await File.ReadAllBytesAsync(book));
        Assert.Equal(before, await File.ReadAllBytesAsync(book + ".bak"));
        Assert.DoesNotContain("反映する</button>", await site.Page("/findings"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_waits_can_be_thrown_away_and_nothing_else_can()
    {
        await using var site = await RunningSite.Open(change: AsBook, dossier: "dossier.xlsx");
        var mark = Path.Combine(site.Folder, ".~lock.dossier.xlsx#");
        await File.WriteAllTextAsync(mark, "");
        using var noted = await site.Post("/note");
        var waiting = Path.GetFileName(Assert.Single(Directory.GetFiles(site.Folder, "dossier.未反映-*.xlsx")));

        using var other = await site.Post("/waiting", ("name", "ledger.csv"), ("do", "discard"));
        Assert.Equal(HttpStatusCode.Conflict, other.StatusCode);
        Assert.True(File.Exists(Path.Combine(site.Folder, "ledger.csv")));
        using var gone = await site.Post("/waiting", ("name", waiting), ("do", "discard"));
        Assert.Equal(HttpStatusCode.SeeOther, gone.StatusCode);
        Assert.False(File.Exists(Path.Combine(site.Folder, waiting)));
        Assert.DoesNotContain("まだ書き込めていません", await site.Page("/findings"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Workbook_that_nobody_else_may_read_is_read_once_it_is_free_without_a_save()
    {
        await using var site = await RunningSite.Open(change: AsBook);
        var book = Path.Combine(site.Folder, "dossier.xlsx");
        using (new FileStream(book, FileMode.Open, FileAccess.ReadWrite, FileShare.None))
        {
            using var opened = await site.Post("/open", ("path", book));
            var page = await site.Page("/findings");
            Assert.Contains("dossier.xlsx をほかのプログラムが使っています", page, StringComparison.Ordinal);
            Assert.Contains("データが読めないため", await site.Page("/documents"), StringComparison.Ordinal);
            using var noted = await site.Post("/note");
            Assert.Equal(HttpStatusCode.Conflict, noted.StatusCode);
        }

        using var events = await site.Person.GetAsync(new Uri("/events?known=1", UriKind.Relative), HttpCompletionOption.ResponseHeadersRead);
        using var reader = new StreamReader(await events.Content.ReadAsStreamAsync());
        while ((await site.Page("/findings")).Contains("をほかのプログラムが使っています", StringComparison.Ordinal))
        {
            Assert.NotNull(await reader.ReadLineAsync().WaitAsync(Hang.Limit));
        }

        Assert.Contains("04-機器管理台帳", await site.Page("/documents"), StringComparison.Ordinal);
    }

    private static void AsBook(string folder)
    {
        var engine = new CyberDocsEngine();
        Assert.True(engine.ExportWorkbook(Path.Combine(folder, "dossier.yaml"), Path.Combine(folder, "dossier.xlsx")).Written);
    }

    private static async Task Hand(RunningSite site, string work)
    {
        if (work == "forms")
        {
            var form = await site.Bytes($"/download/{await site.NumberOf("最低限の措置編")}/xlsx");
            using var handed = await site.Hand("/forms", ("返送.xlsx", EditedPackage.With(form, "xl/worksheets/sheet1.xml", text => text.Replace(Remark, OtherRemark, StringComparison.Ordinal))));
            Assert.Contains(OtherRemark, await site.Page("/forms"), StringComparison.Ordinal);
        }

        if (work == "ledger")
        {
            var ledger = await File.ReadAllTextAsync(Path.Combine(site.Folder, "ledger.csv"));
            using var handed = await site.Hand("/ledger", ("台帳.csv", Encoding.UTF8.GetBytes(ledger.Replace("PC-001,", "PC-9001,", StringComparison.Ordinal))));
            Assert.Contains("PC-9001", await site.Page("/ledger"), StringComparison.Ordinal);
        }
    }

    private static async Task<HttpResponseMessage> Do(RunningSite site, string work) => work switch
    {
        "forms" => await site.Post("/forms/take", [.. (await Choices(site)).Select(choice => (choice, "file"))]),
        "ledger" => await site.Post("/ledger/take", ("sheet", "")),
        "vendors" => await site.Post("/vendors", ("kind", "send"), ("vendor", "kibi"), ("due", "2024-10-31"), ("record", "on")),
        _ => await site.Post("/" + work),
    };

    private static async Task<IEnumerable<string>> Choices(RunningSite site) =>
        System.Text.RegularExpressions.Regex.Matches(await site.Page("/forms"), "name=\"(choice [^\"]+)\" value=\"file\"").Select(choice => WebUtility.HtmlDecode(choice.Groups[1].Value));
}
