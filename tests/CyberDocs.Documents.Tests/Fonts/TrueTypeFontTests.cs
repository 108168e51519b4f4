using CyberDocs.Findings;
using CyberDocs.Graphics;
using CyberDocs.Graphics.Fonts;
using CyberDocs.TestKit;

namespace CyberDocs.Documents.Tests.Fonts;

public class TrueTypeFontTests
{
    private static readonly TrueTypeFont Regular = Load(BundledFontSource.Instance.RegularFile);
    private static readonly TrueTypeFont Bold = Load(BundledFontSource.Instance.BoldFile);

    [Fact]
    public void The_bundled_fonts_give_their_metrics_and_names()
    {
        Assert.Equal(2048, Regular.UnitsPerEm);
        Assert.Equal((1802, -246, 0), (Regular.Ascender, Regular.Descender, Regular.LineGap));
        Assert.Equal((1108, 1567), (Regular.XHeight, Regular.CapHeight));
        Assert.Equal(13932, Regular.GlyphCount);
        Assert.Equal(("BIZ UDPGothic", "BIZUDPGothic-Regular"), (Regular.FamilyName, Regular.PostScriptName));
        Assert.Equal(("BIZ UDPGothic", "BIZUDPGothic-Bold"), (Bold.FamilyName, Bold.PostScriptName));
        Assert.Equal((400, 700), (Regular.WeightClass, Bold.WeightClass));
        Assert.True(Regular.EmbeddingAllowed && Regular.SubsettingAllowed);
        Assert.False(Regular.IsFixedPitch);
        Assert.Equal(0, Regular.ItalicAngle);
    }

    [Theory]
    [InlineData("髙")]
    [InlineData("﨑")]
    [InlineData("㈱")]
    [InlineData("①")]
    [InlineData("邉")]
    [InlineData("〓")]
    [InlineData("々")]
    [InlineData("～")]
    [InlineData("〜")]
    [InlineData("－")]
    [InlineData("ｶ")]
    public void The_bundled_fonts_have_the_characters_of_hospital_papers(string character)
    {
        Assert.True(Regular.GlyphOf(char.ConvertToUtf32(character, 0)) > 0);
        Assert.True(Bold.GlyphOf(char.ConvertToUtf32(character, 0)) > 0);
    }

    [Fact]
    public void A_character_that_the_font_lacks_has_glyph_zero()
    {
        Assert.Equal(0, Regular.GlyphOf(0x20BB7));
        Assert.Equal(0, Regular.GlyphOf(0x1F600));
        Assert.Equal(0, Regular.GlyphOf(-1));
        Assert.Equal(0, Regular.GlyphOf(int.MaxValue));
    }

    private static TrueTypeFont Load(FontFile file)
    {
        var findings = new FindingCollector();
        var font = TrueTypeFont.Parse(file, findings);
        Assert.Empty(findings.Findings);
        return Assert.IsType<TrueTypeFont>(font);
    }
}
