using CyberDocs.Cli.Tests.Web;

namespace CyberDocs.Browser.Tests;

/// <summary>Pages on small, usual and very large screens, in both languages.</summary>
public sealed class ScreenTests(Browser browser) : IClassFixture<Browser>
{
    // What people hear must say what each thing is: every control has a name, every picture and frame too.
    private const string Nameless = """
        () => [...document.querySelectorAll("a, button, input:not([type=hidden]), select, iframe, progress, summary")]
          .filter(element => !(element.textContent.trim() || element.getAttribute("aria-label") || element.title || element.labels?.length))
          .map(element => element.outerHTML)
        """;

    [Theory]
    [InlineData(400, 860, "ja-JP")]
    [InlineData(1280, 900, "en-US")]
    [InlineData(3840, 2160, "ja-JP")]
    public async Task No_page_is_wider_than_its_window_and_every_control_has_a_name(int width, int height, string language)
    {
        await using var site = await RunningSite.Open(sample: "mistakes");
        await using var visit = await Visit.To(site, browser.Chromium, width, height, language);
        foreach (var path in (string[])["/open", "/findings", "/documents", $"/documents/{await site.NumberOf("台帳")}", $"/documents/{await site.NumberOf("ネットワーク構成図")}", "/vendors", "/forms", "/ledger", "/todo", "/changes", "/corrections"])
        {
            await visit.Go(path);
            Assert.False(await visit.Look($"{width}{path.Replace('/', '-')}"), $"{path} is wider than {width}");
            Assert.Empty(await visit.Page.EvaluateAsync<string[]>(Nameless));
            Assert.Equal(1, await visit.Page.Locator("h1").CountAsync());
        }

        Assert.Empty(visit.Troubles);
    }
}
