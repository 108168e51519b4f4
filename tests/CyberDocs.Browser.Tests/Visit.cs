using CyberDocs.Cli.Tests.Web;
using Microsoft.Playwright;

namespace CyberDocs.Browser.Tests;

/// <summary>Somebody at a screen. Whatever goes wrong in the page, or leaves this machine, is remembered.</summary>
internal sealed class Visit : IAsyncDisposable
{
    private readonly IBrowserContext context;
    private readonly RunningSite site;

    private Visit(IBrowserContext context, IPage page, RunningSite site) => (this.context, Page, this.site) = (context, page, site);

    public IPage Page { get; }

    public List<string> Troubles { get; } = [];

    public static async Task<Visit> To(RunningSite site, IBrowser browser, int width, int height, string language = "ja-JP", bool hasScript = true)
    {
        var context = await browser.NewContextAsync(new() { ViewportSize = new() { Width = width, Height = height }, Locale = language, JavaScriptEnabled = hasScript });
        var visit = new Visit(context, await context.NewPageAsync(), site);
        visit.Page.Console += (_, message) => visit.Note(message.Type is "error" or "warning", $"{message.Type}: {message.Text}");
        visit.Page.PageError += (_, error) => visit.Troubles.Add(error);
        context.Request += (_, request) => visit.Note(!request.Url.StartsWith(site.Base.AbsoluteUri, StringComparison.Ordinal) && !request.Url.StartsWith("data:", StringComparison.Ordinal), request.Url);
        await visit.Page.GotoAsync(site.Start.AbsoluteUri);
        return visit;
    }

    public Task Go(string path) => Page.GotoAsync(new Uri(site.Base, path).AbsoluteUri);

    /// <summary>Says whether the page is wider than its window, and leaves a picture for people to look at where CYBERDOCS_PICTURES names a folder.</summary>
    public async Task<bool> Look(string name)
    {
        if (Environment.GetEnvironmentVariable("CYBERDOCS_PICTURES") is { Length: > 0 } pictures)
        {
            await Page.ScreenshotAsync(new() { Path = Path.Combine(Directory.CreateDirectory(pictures).FullName, name + ".png") });
        }

        return await Page.EvaluateAsync<bool>("() => document.documentElement.scrollWidth > innerWidth");
    }

    public async ValueTask DisposeAsync() => await context.DisposeAsync();

    private void Note(bool isTrouble, string text)
    {
        if (isTrouble)
        {
            Troubles.Add(text);
        }
    }
}
