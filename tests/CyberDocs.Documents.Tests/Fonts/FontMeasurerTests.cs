using CyberDocs.Findings;
using CyberDocs.Graphics;
using CyberDocs.Graphics.Fonts;
using CyberDocs.TestKit;

namespace CyberDocs.Documents.Tests.Fonts;

public class FontMeasurerTests
{
    private static readonly FontSet Fonts = FontSet.Load(BundledFontSource.Instance, new());
    private static readonly FontMeasurer Measurer = new(Fonts);

    [Fact]
    public void Width_is_the_sum_of_the_advances()
    {
        Assert.Equal(30, Measurer.Width("漢字漢", 10), 9);
        Assert.Equal(1556 / 2048.0 * 12, Measurer.Width("A", 12), 9);
        Assert.Equal(0, Measurer.Width("", 12));
        Assert.NotEqual(Measurer.Width("Ab1", 10), Measurer.Width("Ab1", 10, bold: true));
    }

    [Fact]
    public void Marks_selectors_and_invisible_characters_take_no_room()
    {
        var base1 = Measurer.Width("葛", 10);
        Assert.Equal(base1, Measurer.Width("葛\U000E0100", 10), 9);
        Assert.Equal(base1, Measurer.Width("葛\uFE00", 10), 9);
        Assert.Equal(Measurer.Width("e", 10), Measurer.Width("e\u0301", 10), 9);
        Assert.Equal(Measurer.Width("がぱヴ", 10), Measurer.Width("か\u3099は\u309Aウ\u3099", 10), 9);
        Assert.Equal(base1, Measurer.Width("\u200B葛\u2060\uFEFF\u200E", 10), 9);
    }

    [Fact]
    public void A_missing_character_is_as_wide_as_the_geta_that_stands_for_it()
    {
        var geta = Measurer.Width("〓", 10);
        Assert.Equal(geta, Measurer.Width("\U00020BB7", 10), 9);
        Assert.Equal(geta, Measurer.Width("\uD842", 10), 9);
        Assert.Equal(geta, Measurer.Width("\u0001", 10), 9);
        Assert.Equal(geta, Measurer.Width("😀", 10), 9);
    }

    [Fact]
    public void What_is_measured_is_what_the_glyphs_add_up_to()
    {
        const string Text = "岡山\tか\u3099ABC\u00A0葛\U000E0100𠮷e\u0301\u2003\u2011\uDC00x\n";
        var sum = 0.0;
        var covered = 0;
        foreach (var glyph in new TextGlyphs(Fonts, Text, bold: false))
        {
            Assert.Equal(covered, glyph.Start);
            covered += glyph.Length;
            sum += glyph.Advance;
        }

        Assert.Equal(Text.Length, covered);
        Assert.Equal(sum * 9, Measurer.Width(Text, 9), 9);
    }

    [Fact]
    public void Glyphs_tell_what_is_missing_and_which_variation_is_lacking()
    {
        var glyphs = new List<TextGlyph>();
        foreach (var glyph in new TextGlyphs(Fonts, "葛\U000E01EF𠮷\u200B", bold: true))
        {
            glyphs.Add(glyph);
        }

        Assert.Equal((0x845B, 0xE01EF, true, false, 3), (glyphs[0].CodePoint, glyphs[0].VariationSelector, glyphs[0].LacksVariation, glyphs[0].IsMissing, glyphs[0].Length));
        Assert.Equal((0x20BB7, true), (glyphs[1].CodePoint, glyphs[1].IsMissing));
        Assert.Equal(Fonts.Resolve('〓', 0, isBold: true).Glyph, glyphs[1].Glyph);
        Assert.True(glyphs[2].IsInvisible);
    }

    [Fact]
    public void Marks_stand_over_their_base_and_look_alikes_stand_in_for_hyphens_and_spaces()
    {
        var glyphs = new List<TextGlyph>();
        foreach (var glyph in new TextGlyphs(Fonts, "e\u0301\u2011\u2003", bold: false))
        {
            glyphs.Add(glyph);
        }

        var (letter, mark) = (glyphs[0], glyphs[1]);
        Assert.Equal(-(letter.Advance + (mark.Font!.AdvanceOf(mark.Glyph) / 2048.0)) / 2, mark.Offset, 9);
        Assert.Equal(0, mark.Advance);
        Assert.Equal((mark.Font.GlyphOf('-'), false), (glyphs[2].Glyph, glyphs[2].IsMissing));
        Assert.Equal((mark.Font.GlyphOf(' '), 1.0), (glyphs[3].Glyph, glyphs[3].Advance));
    }

    [Fact]
    public void Fonts_are_asked_in_order_and_the_other_weight_last()
    {
        var letters = new FontFile("abc.ttf", new FontBuilder().Build());
        var source = new Source([letters, BundledFontSource.Instance.RegularFile], []);
        var fonts = FontSet.Load(source, new());
        Assert.Equal("abc.ttf", fonts.Resolve('A', 0, isBold: false).Font.Name);
        Assert.Equal("BIZUDPGothic-Regular.ttf", fonts.Resolve('漢', 0, isBold: true).Font.Name);
        Assert.Equal((0, "abc.ttf"), (fonts.Resolve(0x20BB7, 0, isBold: false).Glyph, fonts.Resolve(0x20BB7, 0, isBold: false).Font.Name));
    }

    [Fact]
    public void A_font_that_may_not_be_embedded_is_left_out()
    {
        var findings = new FindingCollector();
        var fonts = FontSet.Load(new Source([new("f.ttf", new FontBuilder { LicenceBits = 2 }.Build())], []), findings);
        Assert.Equal([LayoutFindings.FontMayNotBeEmbedded, LayoutFindings.NoUsableFont], findings.Findings.Select(finding => finding.Code));
        Assert.True(fonts.IsEmpty);
        Assert.Equal(15, new FontMeasurer(fonts).Width("漢a", 10), 9);
    }

    [Fact]
    public void The_same_file_for_both_weights_is_read_and_reported_once()
    {
        var broken = new FontFile("broken.ttf", new byte[20]);
        var findings = new FindingCollector();
        FontSet.Load(new Source([broken, BundledFontSource.Instance.RegularFile], [broken]), findings);
        Assert.Equal(LayoutFindings.FontNotTrueType, Assert.Single(findings.Findings).Code);
    }

    [Fact]
    public void Measuring_in_parallel_gives_the_same_widths()
    {
        var measurer = new FontMeasurer(Fonts);
        var text = string.Concat(Enumerable.Range(0x3000, 0x2000).Select(c => (char)c));
        var widths = new double[16];
        Parallel.For(0, widths.Length, i => widths[i] = measurer.Width(text, 10));
        Assert.All(widths, width => Assert.Equal(widths[0], width));
    }

    private sealed record Source(IReadOnlyList<FontFile> Regular, IReadOnlyList<FontFile> Bold) : IFontSource;
}
