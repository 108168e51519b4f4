using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using CyberDocs.Cli.Tests.Web;
using CyberDocs.TestKit.Pdf;

namespace CyberDocs.Browser.Tests;

/// <summary>Documents as HTML, printed by a browser, take the paper that the PDF takes.</summary>
public sealed partial class PrintTests(Browser browser, PrintTests.OpenSite opened) : IClassFixture<Browser>, IClassFixture<PrintTests.OpenSite>
{
    [Theory]
    [InlineData("01-チェックリスト", 0)]
    [InlineData("04-機器管理台帳", 1)]
    [InlineData("06-1-ネットワーク構成図", 1)]
    [InlineData("06-3-システム責任者", 0)]
    [InlineData("07-1-サイバー攻撃", 1)]
    public async Task A_printed_page_of_html_is_a_page_of_the_pdf(string title, int mostMore)
    {
        var site = opened.Site;
        await using var visit = await Visit.To(site, browser.Chromium, 1280, 900);
        var number = await site.NumberOf(title);
        await visit.Go($"/view/{number}");
        var printed = PagesOfChromium(await visit.Page.PdfAsync(new() { PreferCSSPageSize = true, PrintBackground = true }));
        var painted = Pages(await site.Bytes($"/download/{number}/pdf"));
        Assert.InRange(printed.Count, painted.Count, painted.Count + mostMore);
        Assert.Equal(painted[0].Width, printed[0].Width, 1.5);
        Assert.Equal(painted[0].Height, printed[0].Height, 1.5);
    }

    [Theory]
    [InlineData("01-チェックリスト")]
    [InlineData("03-チェックリスト")]
    [InlineData("07-1-サイバー攻撃")]
    public async Task A_table_that_the_paper_holds_has_no_scroll_bar(string title)
    {
        var site = opened.Site;
        await using var visit = await Visit.To(site, browser.Chromium, 1280, 900);
        await visit.Go($"/view/{await site.NumberOf(title)}");

        Assert.Equal(0, await visit.Page.EvaluateAsync<int>("[...document.querySelectorAll('.x')].filter(x => x.scrollWidth > x.clientWidth).length"));
        Assert.NotEqual(0, await visit.Page.EvaluateAsync<int>("document.querySelectorAll('.x').length"));
    }

    private static List<(double Width, double Height)> PagesOfChromium(byte[] file)
    {
        var text = Encoding.Latin1.GetString(file);
        var boxes = MediaBox().Matches(text).Select(box => (Number(box.Groups[1]), Number(box.Groups[2]))).ToList();
        Assert.Equal(PageObject().Count(text), boxes.Count);
        return boxes;
    }

    private static List<(double Width, double Height)> Pages(byte[] file)
    {
        var pdf = new PdfReader(file);
        return [.. pdf.Pages.Select(page => pdf.List(page.Page["MediaBox"])).Select(box => (Number(box[2]), Number(box[3])))];
    }

    private static double Number(object? value) => Convert.ToDouble(value?.ToString(), CultureInfo.InvariantCulture);

    /// <summary>One page over the sample, which no test here changes.</summary>
    public sealed class OpenSite : IAsyncLifetime
    {
        internal RunningSite Site { get; private set; } = null!;

        public async Task InitializeAsync() => Site = await RunningSite.Open();

        public async Task DisposeAsync() => await Site.DisposeAsync();
    }

    [GeneratedRegex(@"/Type /Page\b")]
    private static partial Regex PageObject();

    [GeneratedRegex(@"/MediaBox \[0 0 ([0-9.]+) ([0-9.]+)\]")]
    private static partial Regex MediaBox();
}
