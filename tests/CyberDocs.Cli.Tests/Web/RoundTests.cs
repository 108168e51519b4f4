using System.IO.Compression;
using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using CyberDocs.TestKit;

namespace CyberDocs.Cli.Tests.Web;

/// <summary>The rounds with vendors and with the authority, and what is to be done, as a person sees them.</summary>
public sealed partial class RoundTests
{
    [Fact]
    public async Task Vendors_are_written_to_and_the_day_is_noted()
    {
        await using var site = await RunningSite.Open(change: Rounds.WithRequests);
        var before = await site.Page("/vendors");
        Assert.Contains("期限超過 31日", before, StringComparison.Ordinal);
        Assert.Contains("未送付", before, StringComparison.Ordinal);

        using var written = await site.Post("/vendors", ("kind", "remind"), ("vendor", "setouchi"), ("due", "2024-10-15"), ("record", "on"));
        var page = await site.Page(written.Headers.Location!.ToString());
        Assert.Contains("1 者分", page, StringComparison.Ordinal);
        Assert.Contains(".bak", page, StringComparison.Ordinal);
        using var letters = new ZipArchive(new MemoryStream(await site.Bytes(ZipLink().Match(page).Groups[1].Value)));
        Assert.Equal([".docx", ".pdf", ".txt"], letters.Entries.Select(entry => Path.GetExtension(entry.Name)).Order(StringComparer.Ordinal));
        Assert.Contains("reminded", await File.ReadAllTextAsync(Path.Combine(site.Folder, "dossier.yaml")), StringComparison.Ordinal);
        Assert.Contains("2024-10-01（1）", await site.Page("/vendors"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Forms_are_made_for_vendors_without_noting_it_where_that_is_not_wanted()
    {
        await using var site = await RunningSite.Open(sample: "one-vendor");
        var before = await File.ReadAllTextAsync(Path.Combine(site.Folder, "dossier.yaml"));
        using var written = await site.Post("/vendors", ("kind", "send"), ("vendor", ""), ("due", ""));
        var page = await site.Page(written.Headers.Location!.ToString());
        Assert.Contains("データには記録していません", page, StringComparison.Ordinal);
        Assert.NotEmpty(new ZipArchive(new MemoryStream(await site.Bytes(ZipLink().Match(page).Groups[1].Value))).Entries);
        Assert.Equal(before, await File.ReadAllTextAsync(Path.Combine(site.Folder, "dossier.yaml")));

        using var wrong = await site.Post("/vendors", ("kind", "send"), ("due", "2024-13-45"));
        Assert.Equal(HttpStatusCode.BadRequest, wrong.StatusCode);
        using var stranger = await site.Post("/vendors", ("kind", "send"), ("vendor", "nobody"));
        Assert.Equal(HttpStatusCode.Conflict, stranger.StatusCode);
        using var nothing = await site.Person.GetAsync(new Uri("/vendors/99/letters.zip", UriKind.Relative));
        Assert.Equal(HttpStatusCode.NotFound, nothing.StatusCode);
    }

    [Fact]
    public async Task What_is_to_be_done_is_shown_by_person_and_handed_over()
    {
        await using var site = await RunningSite.Open();
        var all = await site.Page("/todo");
        var people = PersonOption().Matches(all).Select(option => WebUtility.HtmlDecode(option.Groups[1].Value)).ToList();
        Assert.True(people.Count > 1, string.Join(' ', people));
        var query = "?person=" + Uri.EscapeDataString(people[0]);
        var rows = Regex.Count(await site.Page("/todo" + query), "<tr><th scope=\"row\">");
        Assert.InRange(rows, 1, Regex.Count(all, "<tr><th scope=\"row\">") - 1);

        var calendar = Encoding.UTF8.GetString(await site.Bytes("/download/todo/ics" + query));
        Assert.Equal(rows, Regex.Count(calendar, "BEGIN:VTODO"));
        foreach (var format in (string[])["xlsx", "pdf", "docx"])
        {
            Assert.True((await site.Bytes($"/download/todo/{format}{query}")).Length > 1000, format);
        }

        using var wrong = await site.Person.GetAsync(new Uri("/download/todo/exe", UriKind.Relative));
        Assert.Equal(HttpStatusCode.NotFound, wrong.StatusCode);
    }

    [Fact]
    public async Task Corrections_are_shown_with_what_changed_and_answered()
    {
        await using var site = await RunningSite.Open(change: Rounds.WithCorrections);
        Assert.Contains("前回のデータを選ぶ", await site.Page("/corrections"), StringComparison.Ordinal);
        using var refused = await site.Post("/jobs", ("reply", "on"), ("format", "docx"));
        Assert.Equal(HttpStatusCode.Conflict, refused.StatusCode);

        var older = Repository.PathOf("samples", "data");
        using var chosen = await site.Hand("/changes", ("dossier.yaml", await File.ReadAllBytesAsync(Path.Combine(older, "dossier.yaml"))), ("ledger.csv", await File.ReadAllBytesAsync(Path.Combine(older, "ledger.csv"))));
        Assert.Equal(HttpStatusCode.SeeOther, chosen.StatusCode);
        var page = await site.Page("/corrections");
        Assert.Contains("<ins>令和6年10月の研修で再周知</ins>", page, StringComparison.Ordinal);
        Assert.Contains("対応中", page, StringComparison.Ordinal);

        using var begun = await site.Post("/jobs", ("reply", "on"), ("format", "docx"));
        var job = begun.Headers.Location!.ToString();
        while ((await site.Page(job)).Contains("data-again", StringComparison.Ordinal))
        {
            await Task.Delay(50);
        }

        using var set = new ZipArchive(new MemoryStream(await site.Bytes(job + "/set.zip")));
        Assert.Contains(set.Entries, entry => entry.Name == "確認・修正依頼への回答書.docx");
    }

    [Theory]
    [InlineData("/vendors")]
    [InlineData("/todo")]
    [InlineData("/corrections")]
    public async Task Pages_say_so_where_the_dossier_cannot_be_read(string path)
    {
        await using var site = await RunningSite.Open(change: folder => File.WriteAllText(Path.Combine(folder, "dossier.yaml"), "cyberdocs: ["));
        Assert.Contains("データが読めません", await site.Page(path), StringComparison.Ordinal);
    }

    [GeneratedRegex("href=\"(/vendors/[0-9]+/letters\\.zip)\"")]
    private static partial Regex ZipLink();

    [GeneratedRegex("<option value=\"([^\"]+)\">")]
    private static partial Regex PersonOption();
}
