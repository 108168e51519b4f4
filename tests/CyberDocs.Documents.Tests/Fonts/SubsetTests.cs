using CyberDocs.Findings;
using CyberDocs.Graphics.Fonts;
using CyberDocs.TestKit;

namespace CyberDocs.Documents.Tests.Fonts;

public class SubsetTests
{
    private static readonly TrueTypeFont Font = TrueTypeFont.Parse(BundledFontSource.Instance.RegularFile, null)!;

    private static readonly int[] Sample =
        [.. "岡山みらい病院 医療情報システム安全管理責任者 髙橋・﨑山 ㈱瀬戸内メディカル TS-3420DN（①②③）％℃".Select(c => Font.GlyphOf(c)).Distinct()];

    [Fact]
    public void Kept_glyphs_have_the_same_ids_advances_and_outlines()
    {
        var subset = new ParsedSubset(Font.Subset(Sample));
        Assert.Equal(Sample.Max() + 1, subset.GlyphCount);
        foreach (var glyph in Sample.Append(0))
        {
            Assert.Equal(Font.AdvanceOf(glyph), subset.AdvanceOf(glyph));
            var original = Font.OutlineOf(glyph);
            var kept = subset.OutlineOf(glyph);
            Assert.Equal(original, kept.AsSpan(0, original.Length));
            Assert.True(kept.Length - original.Length < 4);
        }
    }

    [Fact]
    public void Glyphs_that_nobody_asked_for_are_blank()
    {
        var kept = Sample.Append(0).ToHashSet();
        var subset = new ParsedSubset(Font.Subset(Sample));
        var blank = Enumerable.Range(0, subset.GlyphCount).Where(glyph => !kept.Contains(glyph)).ToList();
        // Parts of composed glyphs stay.
        Assert.InRange(blank.Count(glyph => subset.OutlineOf(glyph).Length > 0), 0, kept.Count);
        Assert.True(blank.Count > 5000);
    }

    [Fact]
    public void A_subset_holds_the_tables_that_pdf_asks_for_with_hinting()
    {
        var subset = new ParsedSubset(Font.Subset(Sample));
        Assert.Equal(["cvt ", "fpgm", "glyf", "head", "hhea", "hmtx", "loca", "maxp", "prep"], subset.Tags);
        Assert.Equal(286, subset.Table("cvt ").Length);
        Assert.Equal(3971, subset.Table("fpgm").Length);
        Assert.Equal(740, subset.Table("prep").Length);
    }

    [Fact]
    public void Order_and_repetition_of_the_request_do_not_matter()
    {
        int[] shuffled = [.. Sample.Reverse(), .. Sample];
        Assert.Equal(Font.Subset(Sample), Font.Subset(shuffled));
    }

    [Fact]
    public void Every_glyph_of_the_bundled_fonts_is_sound()
    {
        var findings = new FindingCollector();
        foreach (var file in (CyberDocs.Graphics.FontFile[])[BundledFontSource.Instance.RegularFile, BundledFontSource.Instance.BoldFile])
        {
            var font = TrueTypeFont.Parse(file, findings)!;
            var all = Enumerable.Range(0, font.GlyphCount).ToList();
            var subset = new ParsedSubset(font.Subset(all, findings));
            Assert.Equal(font.GlyphCount, subset.GlyphCount);
            Assert.All(all.Where(glyph => glyph % 97 == 0), glyph => Assert.Equal(font.AdvanceOf(glyph), subset.AdvanceOf(glyph)));
        }

        Assert.Empty(findings.Findings);
    }

    [Fact]
    public void Parts_of_composed_glyphs_come_along_through_all_levels()
    {
        var builder = new FontBuilder();
        builder.Glyphs.Add(FontBuilder.Composite(1, 5));
        builder.Glyphs.Add(FontBuilder.Composite(2, 3));
        var font = Parse(builder);
        var subset = new ParsedSubset(font.Subset([4]));
        Assert.Equal(6, subset.GlyphCount);
        Assert.All(Enumerable.Range(0, 6), glyph => Assert.NotEmpty(subset.OutlineOf(glyph)));
        Assert.Equal(504, subset.AdvanceOf(4));
    }

    [Fact]
    public void A_composed_glyph_that_contains_itself_stays_blank_and_is_reported()
    {
        var builder = new FontBuilder();
        builder.Glyphs.Add(FontBuilder.Composite(1, 5));
        builder.Glyphs.Add(FontBuilder.Composite(4));
        var findings = new FindingCollector();
        var subset = new ParsedSubset(Parse(builder).Subset([1, 4], findings));
        Assert.Empty(subset.OutlineOf(4));
        Assert.NotEmpty(subset.OutlineOf(1));
        Assert.Contains(findings.Findings, finding => finding.Code == LayoutFindings.GlyphDamaged && finding.Arguments[1] == "4");
    }

    [Fact]
    public void Composed_glyphs_nested_a_thousand_deep_do_no_harm()
    {
        var builder = new FontBuilder();
        for (var glyph = 4; glyph < 1000; glyph++)
        {
            builder.Glyphs.Add(FontBuilder.Composite(glyph + 1));
        }

        builder.Glyphs.Add(FontBuilder.Square(0));
        var findings = new FindingCollector();
        Parse(builder).Subset([4], findings);
        Assert.Contains(findings.Findings, finding => finding.Arguments[1] == "4");
    }

    [Fact]
    public void A_licence_that_forbids_subsets_keeps_every_outline()
    {
        var font = Parse(new FontBuilder { LicenceBits = 0x0100 });
        var subset = new ParsedSubset(font.Subset([1]));
        Assert.All(Enumerable.Range(0, 4), glyph => Assert.NotEmpty(subset.OutlineOf(glyph)));
    }

    [Fact]
    public void Ids_that_the_font_does_not_have_are_passed_over()
    {
        Assert.Equal(Font.Subset([]), Font.Subset([-1, 70000, int.MaxValue]));
        Assert.Equal(1, new ParsedSubset(Font.Subset([])).GlyphCount);
    }

    private static TrueTypeFont Parse(FontBuilder builder) =>
        Assert.IsType<TrueTypeFont>(TrueTypeFont.Parse(new("test.ttf", builder.Build()), null));
}
