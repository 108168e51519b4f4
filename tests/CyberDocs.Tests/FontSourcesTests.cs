using CyberDocs.Documents;
using CyberDocs.Graphics;

namespace CyberDocs.Tests;

public sealed class FontSourcesTests
{
    [Fact]
    public void Sources_are_asked_in_order_and_a_font_named_twice_once()
    {
        var extra = new Extra();
        var fonts = FontSources.InOrder(FontSources.Bundled, extra, FontSources.Bundled);

        Assert.Equal(["BIZUDPGothic-Regular.ttf", "NotoSansJP-Fallback-Regular.ttf", "names.ttf"], fonts.Regular.Select(f => f.Name));
        Assert.Equal(["BIZUDPGothic-Bold.ttf", "NotoSansJP-Fallback-Bold.ttf"], fonts.Bold.Select(f => f.Name));
    }

    [Fact]
    public void The_fonts_of_the_machine_come_by_path()
    {
        var machine = FontSources.Machine();

        Assert.Equal(machine.Regular.Select(f => f.Name).Order(StringComparer.Ordinal), machine.Regular.Select(f => f.Name));
        Assert.Empty(machine.Regular.Intersect(machine.Bold));
    }

    [Fact]
    public void A_theme_decides_how_a_style_is_set()
    {
        var styles = new Dictionary<string, TextStyle>(Theme.Default.TextStyles) { ["p"] = Theme.Default.Text("p", "p") with { HangingPunctuation = true } };
        var engine = new CyberDocsEngine(new CyberDocsOptions { Theme = Theme.Default with { TextStyles = styles } });

        Assert.NotNull(engine);
        Assert.False(Theme.Default.Text("p", "p").HangingPunctuation);
    }

    private sealed class Extra : IFontSource
    {
        public IReadOnlyList<FontFile> Regular { get; } = [new FontFile("names.ttf", new byte[1])];

        public IReadOnlyList<FontFile> Bold => [];
    }
}
