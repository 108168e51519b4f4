using CyberDocs.Graphics.Fonts;
using CyberDocs.TestKit;

namespace CyberDocs.Documents.Tests.Fonts;

public class CharacterMapTests
{
    [Fact]
    public void Format_4_maps_by_difference_and_by_glyph_list()
    {
        byte[] listed =
        [
            .. FontBuilder.Words(4, 38, 0, 4, 0, 0, 0), .. FontBuilder.Words(66, 0xFFFF), .. FontBuilder.Words(0), .. FontBuilder.Words(65, 0xFFFF),
            .. FontBuilder.Words(0, 1), .. FontBuilder.Words(4, 0), .. FontBuilder.Words(3, 2),
        ];
        var font = With((3, 1, listed));
        Assert.Equal((3, 2, 0), (font.GlyphOf(65), font.GlyphOf(66), font.GlyphOf(67)));
    }

    [Fact]
    public void Format_6_maps_a_run()
    {
        var font = With((0, 3, FontBuilder.Words(6, 14, 0, 0x3042, 2, 3, 1)));
        Assert.Equal((0, 3, 1, 0), (font.GlyphOf(0x3041), font.GlyphOf(0x3042), font.GlyphOf(0x3043), font.GlyphOf(0x3044)));
    }

    [Fact]
    public void Format_10_maps_a_run_beyond_the_basic_plane()
    {
        var font = With((3, 10, [.. FontBuilder.Words(10, 0), .. FontBuilder.Longs(24, 0, 0x20BB7, 2), .. FontBuilder.Words(2, 3)]));
        Assert.Equal((2, 3, 0), (font.GlyphOf(0x20BB7), font.GlyphOf(0x20BB8), font.GlyphOf(0x20BB9)));
    }

    [Fact]
    public void Format_12_counts_up_across_the_planes()
    {
        var font = With((3, 10, FontBuilder.Groups(12, (0x41, 0x42, 1), (0xFFFE, 0x10001, 0))));
        Assert.Equal((1, 2, 0), (font.GlyphOf(0x41), font.GlyphOf(0x42), font.GlyphOf(0x43)));
        Assert.Equal((1, 2, 3), (font.GlyphOf(0xFFFF), font.GlyphOf(0x10000), font.GlyphOf(0x10001)));
    }

    [Fact]
    public void Format_13_gives_all_the_same_glyph()
    {
        var font = With((3, 10, FontBuilder.Groups(13, (0x41, 0x5A, 3), (0x20000, 0x2A6D6, 2))));
        Assert.Equal((3, 3, 2), (font.GlyphOf('A'), font.GlyphOf('Z'), font.GlyphOf(0x20BB7)));
    }

    [Fact]
    public void The_fuller_map_wins()
    {
        var font = With((3, 1, FontBuilder.Format4((65, 65, 1))), (3, 10, FontBuilder.Groups(12, (65, 65, 2))));
        Assert.Equal(2, font.GlyphOf(65));
    }

    [Fact]
    public void Glyphs_that_the_font_does_not_hold_count_as_missing()
    {
        var font = With((3, 10, FontBuilder.Groups(12, (0x41, 0x50, 2), (0x20000, 0x20010, 3))));
        Assert.Equal((2, 3, 0), (font.GlyphOf(0x41), font.GlyphOf(0x42), font.GlyphOf(0x43)));
        Assert.Equal((3, 0), (font.GlyphOf(0x20000), font.GlyphOf(0x20001)));
    }

    [Fact]
    public void Groups_out_of_order_and_endless_ones_are_read_once()
    {
        var groups = Enumerable.Repeat((0u, 0xFFFFFFFFu, 0u), 50_000).ToArray();
        Assert.Equal(3, With((3, 10, FontBuilder.Groups(12, groups))).GlyphOf(3));
    }

    [Fact]
    public void The_bundled_font_resolves_ideographic_variations()
    {
        var font = TrueTypeFont.Parse(BundledFontSource.Instance.RegularFile, null)!;
        var plain = font.GlyphOf('葛');
        Assert.Equal(plain, font.GlyphOf('葛', 0xE0101));
        Assert.True(font.GlyphOf('葛', 0xE0100) is > 0 and var special && special != plain);
        Assert.Equal(-1, font.GlyphOf('葛', 0xE01EF));
        Assert.Equal(-1, font.GlyphOf('あ', 0xE0100));
        Assert.Equal(plain, font.GlyphOf('葛', 0));
    }

    private static TrueTypeFont With(params (int Platform, int Encoding, byte[] Bytes)[] subtables) =>
        Assert.IsType<TrueTypeFont>(TrueTypeFont.Parse(new("f.ttf", new FontBuilder { Characters = FontBuilder.Subtables(subtables) }.Build()), null));
}
