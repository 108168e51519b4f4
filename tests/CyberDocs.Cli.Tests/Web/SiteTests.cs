using System.IO.Compression;
using System.Net;
using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using CyberDocs.TestKit;

namespace CyberDocs.Cli.Tests.Web;

/// <summary>What a person sees and does.</summary>
public sealed partial class SiteTests
{
    [Fact]
    public async Task Every_document_of_the_set_is_shown_and_handed_over()
    {
        await using var site = await RunningSite.Open();
        var links = DownloadLink().Matches(await site.Page("/documents")).Select(link => link.Groups[1].Value).ToList();
        Assert.True(links.Count > 40, $"{links.Count} links");
        foreach (var number in links.Select(link => link.Split('/')[2]).Distinct(StringComparer.Ordinal))
        {
            Assert.True(HtmlPage.Parse(await site.Bytes($"/view/{number}")).MainText.Length > 200);
            Assert.Contains($"src=\"/view/{number}\"", await site.Page($"/documents/{number}"), StringComparison.Ordinal);
        }

        foreach (var link in links.Where(link => link.StartsWith("/download/1/", StringComparison.Ordinal)))
        {
            using var answer = await site.Person.GetAsync(new Uri(link, UriKind.Relative));
            Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
            Assert.EndsWith(Path.GetFileName(link), answer.Content.Headers.ContentDisposition!.FileNameStar, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Findings_say_what_to_do_and_where_in_both_languages()
    {
        await using var site = await RunningSite.Open(sample: "mistakes");
        var japanese = await site.Page("/findings");
        Assert.Contains("<html lang=\"ja\">", japanese, StringComparison.Ordinal);
        Assert.Matches("場所: [^<]*dossier\\.yaml [0-9]+ 行 [0-9]+ 桁", japanese);
        Assert.Contains("class=\"error\"", japanese, StringComparison.Ordinal);
        using var changed = await site.Post("/language", ("lang", "en"), ("back", "/findings"));
        Assert.Equal("/findings", changed.Headers.Location!.ToString());
        var english = await site.Page("/findings");
        Assert.Contains("<html lang=\"en\">", english, StringComparison.Ordinal);
        Assert.Matches("Where: [^<]*dossier\\.yaml line [0-9]+, column [0-9]+", english);
    }

    [Fact]
    public async Task The_whole_set_is_made_in_the_background_and_packed()
    {
        await using var site = await RunningSite.Open();
        using var begun = await site.Post("/jobs", ("format", "html"), ("format", "xlsx"), ("profile", "vendor"));
        var job = begun.Headers.Location!.ToString();
        string page;
        do
        {
            page = await site.Page(job);
            await Task.Delay(50);
        }
        while (page.Contains("data-again", StringComparison.Ordinal));

        using var set = new ZipArchive(new MemoryStream(await site.Bytes(job + "/set.zip")));
        Assert.Contains(set.Entries, entry => entry.Name == "04-機器管理台帳.xlsx");
        Assert.Contains(set.Entries, entry => entry.Name == "06-1-ネットワーク構成図.html");
        Assert.Equal("manifest.json", set.Entries[^1].Name);
    }

    [Fact]
    public async Task Forms_that_came_back_are_shown_beside_the_dossier_and_taken_in_as_chosen()
    {
        await using var site = await RunningSite.Open();
        var form = await site.Bytes($"/download/{await site.NumberOf("最低限の措置編")}/xlsx");
        var filled = EditedPackage.With(form, "xl/worksheets/sheet1.xml", text => text
            .Replace("令和6年6月の研修で周知", "七月の研修で周知", StringComparison.Ordinal).Replace("外部接続点8か所を確認", "外部接続点9か所を確認", StringComparison.Ordinal));
        Assert.NotEqual(form, filled);
        using var handed = await site.Hand("/forms", ("返送 <b>.xlsx", filled));
        Assert.Equal(HttpStatusCode.BadRequest, handed.StatusCode);
        using var again = await site.Hand("/forms", ("返送.xlsx", filled));
        Assert.Equal("/forms", again.Headers.Location?.ToString());

        var page = await site.Page("/forms");
        var choices = Choice().Matches(page).Select(choice => WebUtility.HtmlDecode(choice.Groups[1].Value)).ToList();
        Assert.Equal(2, choices.Count);
        Assert.Contains("七月の研修で周知", page, StringComparison.Ordinal);
        Assert.Contains("令和6年6月の研修で周知", page, StringComparison.Ordinal);
        var before = await File.ReadAllTextAsync(Path.Combine(site.Folder, "dossier.yaml"));
        var chosen = Assert.Single(choices, choice => choice.Contains("M-1.3", StringComparison.Ordinal));
        using var taken = await site.Post("/forms/take", [.. choices.Select(choice => (choice, choice == chosen ? "file" : "dossier"))]);
        Assert.Equal("/forms?taken=1", taken.Headers.Location?.ToString());
        var after = await File.ReadAllTextAsync(Path.Combine(site.Folder, "dossier.yaml"));
        Assert.Contains("七月の研修で周知", after, StringComparison.Ordinal);
        Assert.DoesNotContain("外部接続点9か所を確認", after, StringComparison.Ordinal);
        Assert.Equal(before, await File.ReadAllTextAsync(Path.Combine(site.Folder, "dossier.yaml.bak")));
    }

    [Fact]
    public async Task What_changed_since_the_last_dossier_is_shown()
    {
        await using var site = await RunningSite.Open();
        var older = await File.ReadAllBytesAsync(Path.Combine(site.Folder, "dossier.yaml"));
        var ledger = (await File.ReadAllLinesAsync(Path.Combine(site.Folder, "ledger.csv"))).ToList();
        ledger.RemoveAt(5);
        using var handed = await site.Hand("/changes", ("dossier.yaml", older), ("ledger.csv", Encoding.UTF8.GetBytes(string.Join('\n', ledger))));
        Assert.Equal("/changes", handed.Headers.Location?.ToString());
        Assert.Contains("<span class=\"mark\">追加</span>", await site.Page("/changes"), StringComparison.Ordinal);
        Assert.Equal("%PDF"u8.ToArray(), (await site.Bytes("/download/changes/pdf"))[..4]);
    }

    [Fact]
    public async Task A_dossier_that_was_handed_over_is_a_copy_that_can_be_taken_back()
    {
        await using var site = await RunningSite.Open(withDossier: false);
        Assert.Contains("データを開く", await site.Page("/"), StringComparison.Ordinal);
        using var answer = await site.Hand("/open", [.. ((string[])["dossier.yaml", "ledger.csv"]).Select(name => (name, File.ReadAllBytes(Path.Combine(site.Folder, name))))]);
        Assert.Equal("/findings", answer.Headers.Location?.ToString());
        Assert.Contains("（写し）", await site.Page("/documents"), StringComparison.Ordinal);
        using var back = new ZipArchive(new MemoryStream(await site.Bytes("/download/dossier")));
        Assert.Equal(["dossier.yaml", "ledger.csv"], back.Entries.Select(entry => entry.Name).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task What_was_written_into_a_copy_is_not_lost_without_being_asked_about()
    {
        await using var site = await RunningSite.Open(withDossier: false, change: folder =>
            new CyberDocsEngine().ExportWorkbook(Path.Combine(folder, "dossier.yaml"), Path.Combine(folder, "自院.xlsx")));
        using var answer = await site.Hand("/open", ("自院.xlsx", await File.ReadAllBytesAsync(Path.Combine(site.Folder, "自院.xlsx"))));
        Assert.DoesNotContain("写しは終了すると消えます", await site.Page("/findings"), StringComparison.Ordinal);
        using var noted = await site.Post("/note");
        Assert.Contains("写しは終了すると消えます", await site.Page("/todo"), StringComparison.Ordinal);
        using var other = await site.Post("/open", ("path", site.Folder));
        Assert.Equal(HttpStatusCode.Conflict, other.StatusCode);
        using var ending = await site.Post("/end");
        Assert.Equal("/end", ending.Headers.Location?.ToString());
        Assert.Contains("name=\"sure\"", await site.Page("/end"), StringComparison.Ordinal);

        using var back = await site.Person.GetAsync(new Uri("/download/dossier", UriKind.Relative));
        Assert.EndsWith(Uri.EscapeDataString("自院.xlsx"), back.Content.Headers.ContentDisposition!.ToString(), StringComparison.Ordinal);
        Assert.True(new CyberDocsEngine().Read(new MemoryStream(await back.Content.ReadAsByteArrayAsync()), "自院.xlsx").Dossier is not null);
        Assert.DoesNotContain("写しは終了すると消えます", await site.Page("/todo"), StringComparison.Ordinal);
        using var opened = await site.Post("/open", ("path", site.Folder));
        Assert.Equal(HttpStatusCode.SeeOther, opened.StatusCode);
    }

    [Fact]
    public async Task A_copy_that_was_not_received_whole_is_still_to_be_handed_back()
    {
        await using var site = await RunningSite.Open(withDossier: false, change: folder =>
            new CyberDocsEngine().ExportWorkbook(Path.Combine(folder, "dossier.yaml"), Path.Combine(folder, "自院.xlsx")));
        using var answer = await site.Hand("/open", ("自院.xlsx", await File.ReadAllBytesAsync(Path.Combine(site.Folder, "自院.xlsx"))), ("資料.bin", RandomNumberGenerator.GetBytes(16 << 20)));
        using var noted = await site.Post("/note");
        Assert.Contains("写しは終了すると消えます", await site.Page("/todo"), StringComparison.Ordinal);

        using (var head = await site.Person.SendAsync(new HttpRequestMessage(HttpMethod.Head, "/download/dossier")))
        {
            Assert.Equal(HttpStatusCode.OK, head.StatusCode);
        }

        using (var broken = await site.Person.GetAsync(new Uri("/download/dossier", UriKind.Relative), HttpCompletionOption.ResponseHeadersRead))
        {
            await (await broken.Content.ReadAsStreamAsync()).ReadExactlyAsync(new byte[100]);
        }

        Assert.Contains("写しは終了すると消えます", await site.Page("/todo"), StringComparison.Ordinal);
        Assert.NotEmpty(await site.Bytes("/download/dossier"));
        Assert.DoesNotContain("写しは終了すると消えます", await site.Page("/todo"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_folder_that_was_handed_over_keeps_its_order()
    {
        await using var site = await RunningSite.Open(withDossier: false);
        var files = ((string[])["dossier.yaml", "ledger.csv"]).Select(name => ($"自院/{name}", File.ReadAllBytes(Path.Combine(site.Folder, name))));
        using var answer = await site.Hand("/open", [.. files, ("自院/送付/memo.txt", [1])]);
        Assert.Equal("/findings", answer.Headers.Location?.ToString());
        Assert.DoesNotContain("<li class=\"error", await site.Page("/findings"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_save_is_told_to_the_page_and_what_is_new_is_marked()
    {
        await using var site = await RunningSite.Open();
        using var events = await site.Person.GetAsync(new Uri("/events", UriKind.Relative), HttpCompletionOption.ResponseHeadersRead);
        using var reader = new StreamReader(await events.Content.ReadAsStreamAsync());
        var path = Path.Combine(site.Folder, "dossier.yaml");
        await File.WriteAllTextAsync(path, await File.ReadAllTextAsync(path) + "\nunheard_of: 1\n");
        string? line;
        do
        {
            line = await reader.ReadLineAsync().WaitAsync(Hang.Limit);
        }
        while (line != "event: saved");

        var page = await site.Page("/findings");
        Assert.Contains("class=\"error new\"", page, StringComparison.Ordinal);
        Assert.Contains("unheard_of", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_error_in_a_template_is_shown_with_its_line_and_a_caret()
    {
        await using var site = await RunningSite.Open(change: folder =>
        {
            Directory.CreateDirectory(Path.Combine(folder, "templates", "ledger"));
            File.WriteAllText(Path.Combine(folder, "templates", "ledger", "ledger.sbn-html"), "<document title=\"台帳\"><p>{{ institution.nane }}</p></document>\n");
        });
        var page = await site.Page($"/documents/{await site.NumberOf("機器管理台帳")}");
        Assert.Matches("ledger\\.sbn-html 1 行 [0-9]+ 桁", page);
        Assert.Matches("<pre>.*institution\\.nane.*\\n[ 　]*\\^", WebUtility.HtmlDecode(page));
        Assert.DoesNotContain("<iframe", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_line_of_a_document_leads_to_its_cell()
    {
        await using var site = await RunningSite.Open();
        var number = await site.NumberOf("機器管理台帳");
        var answer = await site.Page($"/fact/{number}?cell=1&cell=PC-001&cell={Uri.EscapeDataString("病棟端末")}");
        Assert.Matches("機器 PC-001 [^:]*: <b>ledger\\.csv [0-9]+ 行 1 桁</b>", answer);
        Assert.Contains("分かりません", await site.Page($"/fact/{number}?cell=nothing"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_line_of_a_checklist_leads_to_its_answer()
    {
        await using var site = await RunningSite.Open();
        var number = await site.NumberOf("医療機関確認用");
        var asked = "(1) サーバ、端末PC、ネットワーク機器の台帳管理を行っている。";
        var answer = await site.Page($"/fact/{number}?cell={Uri.EscapeDataString(asked)}&cell={Uri.EscapeDataString("はい")}");
        Assert.Matches("項目 2-[^<]*: <b>dossier\\.yaml [0-9]+ 行", answer);
    }

    [Fact]
    public async Task Hostile_data_are_text_on_every_page()
    {
        await using var site = await RunningSite.Open(change: folder =>
        {
            var path = Path.Combine(folder, "dossier.yaml");
            File.WriteAllText(path, File.ReadAllText(path).Replace("医療法人桃瀬会 備南みらい病院", "\"<script>alert(1)</script>\"", StringComparison.Ordinal) + "\n\"<img src=x onerror=alert(1)>\": 1\n");
        });
        foreach (var path in (string[])["/findings", "/documents", "/documents/1", "/view/1", "/open", "/fact/1?cell=<script>"])
        {
            var page = await site.Page(path);
            Assert.DoesNotContain("<script>alert", page, StringComparison.Ordinal);
            Assert.DoesNotContain("<img", page, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task The_person_ends_the_program_from_the_page()
    {
        await using var site = await RunningSite.Open();
        using var answer = await site.Post("/end");
        Assert.Contains("終了しました", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [GeneratedRegex("href=\"(/download/[0-9]+/[a-z]+)\"")]
    private static partial Regex DownloadLink();

    [GeneratedRegex("name=\"(choice [^\"]+)\" value=\"file\"")]
    private static partial Regex Choice();
}
