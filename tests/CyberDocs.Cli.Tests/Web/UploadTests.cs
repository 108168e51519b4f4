using System.IO.Compression;
using System.Net;
using System.Net.Sockets;
using System.Text;
using CyberDocs.Cli.Web;
using CyberDocs.TestKit;

namespace CyberDocs.Cli.Tests.Web;

/// <summary>Files that are handed over to do harm.</summary>
public sealed class UploadTests
{
    private static readonly byte[] Dossier = Encoding.UTF8.GetBytes("cyberdocs: 1\ninstitution: { name: 岡山みらい病院 }\n");

    [Theory]
    [InlineData("../../evil.yaml")]
    [InlineData("..\\..\\evil.yaml")]
    [InlineData("a/../../../evil.yaml")]
    [InlineData("C:\\evil.yaml")]
    [InlineData("dossier.yaml:stream")]
    [InlineData("...")]
    [InlineData("a\u0001b.yaml")]
    [InlineData("a\u202Efdp.yaml")]
    public void A_name_that_leads_elsewhere_is_refused_or_stays_below(string name)
    {
        try
        {
            Assert.DoesNotContain("..", Uploads.SafeName(name).Split('/'));
            Assert.DoesNotContain(':', Uploads.SafeName(name));
            Assert.DoesNotContain('\u202E', Uploads.SafeName(name));
        }
        catch (WebRefusal refusal)
        {
            Assert.Equal(400, refusal.Status);
        }
    }

    [Theory]
    [InlineData("dossier.yaml", "dossier.yaml")]
    [InlineData("施設/dossier.yaml", "施設/dossier.yaml")]
    [InlineData("/etc/dossier.yaml", "etc/dossier.yaml")]
    public void An_honest_name_is_kept(string name, string kept) => Assert.Equal(kept, Uploads.SafeName(name));

    [Fact]
    public async Task Nothing_is_written_outside_of_the_folder_of_what_was_handed_over()
    {
        await using var site = await RunningSite.Open(withDossier: false);
        var temporary = Path.GetTempPath();
        foreach (var name in (string[])["../cyberdocs-evil.yaml", "../../cyberdocs-evil.yaml", "..%2Fcyberdocs-evil.yaml"])
        {
            using var answer = await site.Hand("/open", (name, Dossier));
            Assert.False(File.Exists(Path.Combine(temporary, "cyberdocs-evil.yaml")));
        }

        using var packed = await site.Hand("/open", ("folder.zip", Zip(("../../cyberdocs-evil.yaml", Dossier))));
        Assert.Equal(HttpStatusCode.BadRequest, packed.StatusCode);
        Assert.False(File.Exists(Path.Combine(temporary, "cyberdocs-evil.yaml")));
    }

    [Fact]
    public async Task A_packed_file_that_unpacks_to_too_much_is_stopped()
    {
        await using var site = await RunningSite.Open(withDossier: false);
        var bomb = Zip(("dossier.yaml", new byte[200 << 20]));
        Assert.True(bomb.Length < 1 << 20);
        using var answer = await site.Hand("/open", ("bomb.zip", bomb));
        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, answer.StatusCode);
        Assert.Contains("ZIP ファイルの中身が大きすぎます", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_packed_file_with_very_many_files_is_refused()
    {
        await using var site = await RunningSite.Open(withDossier: false);
        using var answer = await site.Hand("/open", ("many.zip", Zip([.. Enumerable.Range(0, 501).Select(i => ($"{i}.csv", Dossier))])));
        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, answer.StatusCode);
    }

    [Fact]
    public async Task A_damaged_packed_file_is_named()
    {
        await using var site = await RunningSite.Open(withDossier: false);
        using var answer = await site.Hand("/open", ("damaged.zip", [.. "PK"u8, 3, 4, 9, 9, 9]));
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
    }

    /// <summary>Browsers show the answer only when they have sent everything.</summary>
    [Theory]
    [InlineData("ja", 12, "一度に受け取れるのは 1 MB までです。大きなものは cyberdocs web にファイルの場所を指定して開いてください。")]
    [InlineData("en", 12, "At most 1 MB are taken at once. Open larger files by their path: cyberdocs web FILE.")]
    [InlineData("en", 4 * UploadLimits.Dropped, "At most 1 MB are taken at once. Open larger files by their path: cyberdocs web FILE.")]
    public async Task Files_that_are_too_large_are_answered_once_they_are_sent(string language, int megabytes, string message)
    {
        await using var site = await RunningSite.Open(withDossier: false, limits: new UploadLimits(Bytes: 1 << 20));
        using var chosen = await site.Post("/language", ("lang", language));
        using var socket = new TcpClient { NoDelay = true };
        await socket.ConnectAsync(IPAddress.Loopback, site.Base.Port);
        await using var stream = socket.GetStream();
        var length = megabytes << 20;
        await stream.WriteAsync(Encoding.ASCII.GetBytes(
            $"POST /open HTTP/1.1\r\nHost: {site.Base.Authority}\r\nOrigin: http://{site.Base.Authority}\r\nCookie: {site.Cookies.GetCookieHeader(site.Base)}\r\n"
            + $"Content-Type: multipart/form-data; boundary=x\r\nContent-Length: {length}\r\n\r\n"));
        for (var left = length; left > 0; left -= 1 << 16)
        {
            await stream.WriteAsync(new byte[1 << 16]);
        }

        using var reader = new StreamReader(stream, Encoding.UTF8);
        var answer = await reader.ReadToEndAsync().WaitAsync(Hang.Limit);
        Assert.StartsWith("HTTP/1.1 413 ", answer, StringComparison.Ordinal);
        Assert.Contains(message, answer, StringComparison.Ordinal);
    }

    /// <summary>
    /// A file of no announced length is refused when it has passed the limit. Nobody waits for the rest of it, so the answer may be overtaken by the end of
    /// the connection; what is held is that nothing else comes and that little is taken.
    /// </summary>
    [Fact]
    public async Task A_gigabyte_that_nobody_announced_is_stopped_early()
    {
        await using var site = await RunningSite.Open(withDossier: false, limits: new UploadLimits(Bytes: 1 << 20));
        using var socket = new TcpClient();
        await socket.ConnectAsync(IPAddress.Loopback, site.Base.Port);
        await using var stream = socket.GetStream();
        var cookies = site.Cookies.GetCookieHeader(site.Base);
        await stream.WriteAsync(Encoding.ASCII.GetBytes(
            $"POST /open HTTP/1.1\r\nHost: {site.Base.Authority}\r\nOrigin: http://{site.Base.Authority}\r\nCookie: {cookies}\r\nContent-Type: multipart/form-data; boundary=x\r\n"
            + "Transfer-Encoding: chunked\r\n\r\n"));
        var sending = Task.Run(() => SendAGigabyte(stream));
        Assert.Contains(await FirstLine(stream).WaitAsync(Hang.Limit), (string?[])["HTTP/1.1 413 Payload Too Large", null]);
        socket.Close();
        Assert.InRange(await sending.WaitAsync(Hang.Limit), 0, 64 << 20);
    }

    /// <summary>A file of 1 TB is refused by its announced length, before any of it comes.</summary>
    [Fact]
    public async Task A_terabyte_that_is_announced_is_answered_at_once()
    {
        await using var site = await RunningSite.Open(withDossier: false, limits: new UploadLimits(Bytes: 1 << 20));
        using var socket = new TcpClient();
        await socket.ConnectAsync(IPAddress.Loopback, site.Base.Port);
        await using var stream = socket.GetStream();
        await stream.WriteAsync(Encoding.ASCII.GetBytes(
            $"POST /open HTTP/1.1\r\nHost: {site.Base.Authority}\r\nOrigin: http://{site.Base.Authority}\r\nCookie: {site.Cookies.GetCookieHeader(site.Base)}\r\n"
            + "Content-Type: multipart/form-data; boundary=x\r\nContent-Length: 1099511627776\r\n\r\n"));
        Assert.Equal("HTTP/1.1 413 Payload Too Large", await FirstLine(stream).WaitAsync(Hang.Limit));
    }

    /// <summary>The first line of the answer, or null where the other end broke the connection off.</summary>
    private static async Task<string?> FirstLine(Stream stream)
    {
        using var reader = new StreamReader(stream, Encoding.UTF8, false, 1024, leaveOpen: true);
        try
        {
            return await reader.ReadLineAsync();
        }
        catch (IOException)
        {
            return null;
        }
    }

    /// <summary>The number of bytes that were taken before the connection ended.</summary>
    private static async Task<long> SendAGigabyte(Stream stream)
    {
        var sent = 0L;
        var (first, rest) = (Encoding.ASCII.GetBytes("--x\r\nContent-Disposition: form-data; name=\"files\"; filename=\"a.yaml\"\r\n\r\n"), new byte[1 << 16]);
        try
        {
            for (var piece = first; sent < 1L << 30; piece = rest)
            {
                byte[] framed = [.. Encoding.ASCII.GetBytes($"{piece.Length:x}\r\n"), .. piece, .. "\r\n"u8];
                await stream.WriteAsync(framed);
                sent += framed.Length;
            }
        }
        catch (Exception e) when (e is IOException or ObjectDisposedException)
        {
            // One end has closed.
        }

        return sent;
    }

    [Fact]
    public async Task Nothing_that_was_handed_over_is_kept_after_the_end()
    {
        var before = Directory.GetDirectories(Path.GetTempPath(), "cyberdocs-web-*").ToHashSet(StringComparer.Ordinal);
        string[] during;
        await using (var site = await RunningSite.Open(withDossier: false))
        {
            using var answer = await site.Hand("/open", ("dossier.yaml", Dossier));
            Assert.Equal("/findings", answer.Headers.Location?.ToString());
            during = [.. Directory.GetDirectories(Path.GetTempPath(), "cyberdocs-web-*").Where(folder => !before.Contains(folder))];
            Assert.Contains(during, folder => Directory.EnumerateFiles(folder, "dossier.yaml", SearchOption.AllDirectories).Any());
        }

        Assert.DoesNotContain(during, folder => Directory.Exists(folder) && Directory.EnumerateFiles(folder, "dossier.yaml", SearchOption.AllDirectories).Any());
    }

    internal static byte[] Zip(params (string Name, byte[] Content)[] files)
    {
        using var stream = new MemoryStream();
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, content) in files)
            {
                using var entry = archive.CreateEntry(name).Open();
                entry.Write(content);
            }
        }

        return stream.ToArray();
    }
}
