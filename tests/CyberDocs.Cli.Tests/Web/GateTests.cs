using System.Net;

namespace CyberDocs.Cli.Tests.Web;

/// <summary>Who is let in, and who is not: other names, other sites, other people.</summary>
public sealed class GateTests(GateTests.OpenSite opened) : IClassFixture<GateTests.OpenSite>
{
    private readonly RunningSite site = opened.Site;

    [Fact]
    public async Task Nothing_is_shown_without_the_token_of_the_start_address()
    {
        using var stranger = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false }) { BaseAddress = site.Base };
        foreach (var path in (string[])["/", "/findings", "/documents", "/view/1", "/download/1/pdf", "/files/page.js", "/events", "/start", "/start?token=", $"/start?token={new string('0', 64)}"])
        {
            using var answer = await stranger.GetAsync(new Uri(path, UriKind.Relative));
            Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
            Assert.DoesNotContain("医療法人", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task The_start_address_gives_a_cookie_that_no_other_site_sends_and_no_script_reads()
    {
        using var browser = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false, UseCookies = false });
        using var answer = await browser.GetAsync(site.Start);
        var cookie = Assert.Single(answer.Headers.GetValues("Set-Cookie"));
        Assert.Contains("samesite=strict", cookie, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("httponly", cookie, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain(site.Start.Query[7..], cookie, StringComparison.Ordinal);
        Assert.Equal("/", answer.Headers.Location!.ToString());
    }

    [Theory]
    [InlineData("evil.example")]
    [InlineData("evil.example:{port}")]
    [InlineData("127.0.0.1.evil.example:{port}")]
    [InlineData("localhost:{port}")]
    [InlineData("127.0.0.1")]
    [InlineData("[::1]:{port}")]
    [InlineData("127.0.0.1.:{port}")]
    [InlineData("127.0.0.1:0{port}")]
    [InlineData("127.1:{port}")]
    [InlineData("2130706433:{port}")]
    [InlineData("0x7f.0.0.1:{port}")]
    [InlineData("0.0.0.0:{port}")]
    [InlineData("127.0.0.1:80")]
    public async Task A_name_that_was_bent_to_lead_here_is_refused(string host)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/findings");
        request.Headers.Host = host.Replace("{port}", site.Base.Port.ToString(), StringComparison.Ordinal);
        using var answer = await site.Person.SendAsync(request);
        Assert.Equal(HttpStatusCode.MisdirectedRequest, answer.StatusCode);
    }

    [Theory]
    [InlineData("https://evil.example")]
    [InlineData("http://127.0.0.1:1")]
    [InlineData("http://localhost")]
    [InlineData("null")]
    [InlineData(null)]
    public async Task What_changes_something_is_taken_from_our_own_pages_only(string? origin)
    {
        foreach (var path in (string[])["/open", "/date", "/forms", "/forms/take", "/forms/forget", "/changes", "/vendors", "/note", "/carry", "/jobs", "/language", "/end"])
        {
            using var answer = await site.Post(path, new MultipartFormDataContent { { new StringContent("2025-01-01"), "date" } }, origin);
            Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
        }

        Assert.Contains("value=\"2024-10-01\"", await site.Page("/findings"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("OPTIONS")]
    [InlineData("TRACE")]
    [InlineData("PUT")]
    [InlineData("DELETE")]
    [InlineData("PROPFIND")]
    public async Task Only_what_pages_of_ours_do_is_served_and_no_other_site_is_invited(string method)
    {
        using var request = new HttpRequestMessage(new HttpMethod(method), "/findings");
        request.Headers.Add("Origin", "https://evil.example");
        request.Headers.Add("Access-Control-Request-Method", "POST");
        request.Headers.Add("X-Own", "secret");
        using var answer = await site.Person.SendAsync(request);
        Assert.Equal(HttpStatusCode.MethodNotAllowed, answer.StatusCode);
        Assert.DoesNotContain(answer.Headers, header => header.Key.StartsWith("Access-Control", StringComparison.OrdinalIgnoreCase));
        Assert.DoesNotContain("secret", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/events", "cross-site", "empty")]
    [InlineData("/events", "same-site", "empty")]
    [InlineData("/findings", "cross-site", "embed")]
    [InlineData("/findings", "same-site", "object")]
    [InlineData("/download/1/xlsx", "same-site", "empty")]
    public async Task No_stream_and_no_file_goes_to_a_page_of_another_site(string path, string from, string kind)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, path);
        request.Headers.Add("Sec-Fetch-Site", from);
        request.Headers.Add("Sec-Fetch-Dest", kind);
        using var answer = await site.Person.SendAsync(request, HttpCompletionOption.ResponseHeadersRead);
        Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
    }

    [Theory]
    [InlineData("/files/..%2f..%2fProgram.cs")]
    [InlineData("/files/..%5c..%5cappsettings.json")]
    [InlineData("/files/%2e%2e/%2e%2e/etc/passwd")]
    [InlineData("/view/../../etc/passwd")]
    [InlineData("/jobs/0%00/set.zip")]
    [InlineData("/vendors/..%2f1/letters.zip")]
    public async Task No_file_of_the_machine_is_reached_by_a_path(string path)
    {
        using var socket = new System.Net.Sockets.TcpClient("127.0.0.1", site.Base.Port);
        await using var stream = socket.GetStream();
        var cookie = site.Cookies.GetCookieHeader(site.Base);
        await stream.WriteAsync(System.Text.Encoding.ASCII.GetBytes($"GET {path} HTTP/1.1\r\nHost: 127.0.0.1:{site.Base.Port}\r\nCookie: {cookie}\r\nConnection: close\r\n\r\n"));
        using var reader = new StreamReader(stream);
        var answer = await reader.ReadToEndAsync();
        Assert.Matches("^HTTP/1.1 40[04] ", answer);
        Assert.DoesNotContain("root:", answer, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Pages_of_other_sites_cannot_load_ours_as_a_part()
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/view/1");
        request.Headers.Add("Sec-Fetch-Site", "same-site");
        request.Headers.Add("Sec-Fetch-Dest", "iframe");
        using var answer = await site.Person.SendAsync(request);
        Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
    }

    [Theory]
    [InlineData("/findings", "script-src 'self'")]
    [InlineData("/view/1", "sandbox allow-same-origin")]
    [InlineData("/download/1/html", "script-src 'self'")]
    public async Task Every_answer_forbids_what_it_does_not_need(string path, string expected)
    {
        using var answer = await site.Person.GetAsync(new Uri(path, UriKind.Relative));
        var policy = Assert.Single(answer.Headers.GetValues("Content-Security-Policy"));
        Assert.StartsWith("default-src 'none'", policy, StringComparison.Ordinal);
        Assert.Contains(expected, policy, StringComparison.Ordinal);
        Assert.Equal("nosniff", Assert.Single(answer.Headers.GetValues("X-Content-Type-Options")));
        Assert.Equal("same-origin", Assert.Single(answer.Headers.GetValues("Referrer-Policy")));
        Assert.True(answer.Headers.CacheControl!.NoStore);
        Assert.DoesNotContain(answer.Headers, header => header.Key == "Server");
    }

    [Fact]
    public async Task Only_the_loopback_listens()
    {
        Assert.Equal("127.0.0.1", site.Base.Host);
        var listening = System.Net.NetworkInformation.IPGlobalProperties.GetIPGlobalProperties().GetActiveTcpListeners().Where(end => end.Port == site.Base.Port);
        Assert.All(listening, end => Assert.True(IPAddress.IsLoopback(end.Address)));
    }

    [Theory]
    [InlineData("//evil.example")]
    [InlineData("https://evil.example")]
    [InlineData("/\\evil.example")]
    public async Task Nobody_is_sent_away_by_the_choice_of_a_language(string back)
    {
        using var answer = await site.Post("/language", ("lang", "en"), ("back", back));
        Assert.Equal("/", answer.Headers.Location!.ToString());
    }

    /// <summary>The page that all of these ask: no answer changes it for the next.</summary>
    public sealed class OpenSite : IAsyncLifetime
    {
        internal RunningSite Site { get; private set; } = null!;

        public async Task InitializeAsync() => Site = await RunningSite.Open();

        public async Task DisposeAsync() => await Site.DisposeAsync();
    }
}
