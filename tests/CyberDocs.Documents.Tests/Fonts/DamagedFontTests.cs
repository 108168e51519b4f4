using CyberDocs.Findings;
using CyberDocs.Graphics;
using CyberDocs.Graphics.Fonts;
using CyberDocs.TestKit;

namespace CyberDocs.Documents.Tests.Fonts;

public class DamagedFontTests
{
    [Fact]
    public void Fonts_of_other_kinds_are_refused_with_what_to_use_instead()
    {
        Assert.Equal(LayoutFindings.FontHasCffOutlines, Refusal([.. "OTTO"u8, .. new byte[100]]));
        Assert.Equal(LayoutFindings.FontIsPackedForWeb, Refusal([.. "wOFF"u8, .. new byte[100]]));
        Assert.Equal(LayoutFindings.FontIsPackedForWeb, Refusal([.. "wOF2"u8, .. new byte[100]]));
        Assert.Equal(LayoutFindings.FontNotTrueType, Refusal("%PDF-1.7"u8.ToArray()));
        Assert.Equal(LayoutFindings.FontNotTrueType, Refusal([]));
        Assert.Equal(LayoutFindings.FontNotTrueType, Refusal([0]));
    }

    [Fact]
    public void Outlines_in_a_cff_table_are_refused_whatever_the_file_calls_itself()
    {
        var builder = new FontBuilder();
        builder.Extra["CFF "] = [1, 0, 4, 1];
        var bytes = builder.Build();
        // The directory loses glyf.
        var at = bytes.AsSpan().IndexOf("glyf"u8);
        bytes[at] = (byte)'x';
        Assert.Equal(LayoutFindings.FontHasCffOutlines, Refusal(bytes));
    }

    [Theory]
    [InlineData("head")]
    [InlineData("hhea")]
    [InlineData("maxp")]
    [InlineData("hmtx")]
    [InlineData("loca")]
    [InlineData("glyf")]
    [InlineData("cmap")]
    public void A_missing_table_is_named(string tag)
    {
        var bytes = new FontBuilder().Build();
        bytes[bytes.AsSpan().IndexOf(System.Text.Encoding.ASCII.GetBytes(tag))] = (byte)'x';
        var findings = new FindingCollector();
        Assert.Null(TrueTypeFont.Parse(new("壊れた.ttf", bytes), findings));
        var finding = Assert.Single(findings.Findings);
        Assert.Equal(LayoutFindings.FontDamaged, finding.Code);
        Assert.Equal(["壊れた.ttf", tag], finding.Arguments.Select(argument => argument.Japanese));
    }

    [Fact]
    public void A_font_without_a_unicode_map_is_refused()
    {
        var bytes = new FontBuilder { Characters = FontBuilder.Subtables((1, 0, FontBuilder.Format4((65, 67, 1)))) }.Build();
        Assert.Equal(LayoutFindings.FontHasNoUnicodeMap, Refusal(bytes));
    }

    [Fact]
    public void A_collection_gives_the_font_of_its_index()
    {
        var second = new FontBuilder { Characters = FontBuilder.Subtables((3, 1, FontBuilder.Format4((66, 66, 3)))) };
        var bytes = FontBuilder.Collection(new FontBuilder(), second);
        Assert.Equal(2, Parse(bytes, 0)!.GlyphOf('B'));
        Assert.Equal(3, Parse(bytes, 1)!.GlyphOf('B'));
        Assert.Equal(LayoutFindings.FontIndexOutOfRange, Refusal(bytes, 2));
        Assert.Equal(LayoutFindings.FontIndexOutOfRange, Refusal(bytes, -1));
        Assert.Equal(LayoutFindings.FontIndexOutOfRange, Refusal(new FontBuilder().Build(), 1));
    }

    [Fact]
    public void A_variable_font_is_used_with_a_warning()
    {
        var builder = new FontBuilder();
        builder.Extra["fvar"] = new byte[16];
        var findings = new FindingCollector();
        Assert.NotNull(TrueTypeFont.Parse(new("f.ttf", builder.Build()), findings));
        Assert.Equal(LayoutFindings.FontIsVariable, Assert.Single(findings.Findings).Code);
    }

    [Fact]
    public void Overlapping_outlines_cannot_blow_a_subset_up()
    {
        var builder = new FontBuilder();
        builder.Glyphs.Clear();
        builder.Glyphs.AddRange(Enumerable.Repeat(FontBuilder.Square(0), 2000));
        var bytes = builder.Build();
        var loca = (int)System.Buffers.Binary.BinaryPrimitives.ReadUInt32BigEndian(bytes.AsSpan(bytes.AsSpan().IndexOf("loca"u8) + 8));
        for (var glyph = 0; glyph < 2000; glyph += 2)
        {
            bytes.AsSpan(loca + (4 * glyph), 4).Clear();
        }

        var findings = new FindingCollector();
        var subset = Parse(bytes)!.Subset(Enumerable.Range(0, 2000).ToList(), findings);
        Assert.True(subset.Length < 2 * bytes.Length);
        Assert.NotEmpty(findings.Findings);
    }

    [Fact]
    public void Mutated_fonts_never_throw_hang_or_swell()
    {
        var full = FullRun.IsAsked;
        byte[][] seeds = [Small(), Rich(), FontBuilder.Collection(new FontBuilder(), new FontBuilder())];
        var random = new Random(20241001);
        var usable = 0;
        for (var round = 0; round < (full ? 60_000 : 1_500); round++)
        {
            var bytes = Mutate(random, (byte[])seeds[round % seeds.Length].Clone());
            Hang.Guard(() => usable += Exercise(bytes) ? 1 : 0, $"round {round}");
        }

        Assert.True(usable > 100, $"{usable} fonts survived: the mutations test nothing.");
    }

    [Fact]
    public void The_bundled_font_with_wild_tables_never_throws()
    {
        var random = new Random(7);
        var whole = BundledFontSource.Instance.RegularFile.Data.ToArray();
        for (var round = 0; round < 60; round++)
        {
            var bytes = (byte[])whole.Clone();
            for (var i = 0; i < 40; i++)
            {
                // Headers and character maps stand in the first part of the file.
                bytes[random.Next(random.Next(2) == 0 ? 500 : 320_000)] = (byte)random.Next(256);
            }

            Exercise(round % 5 == 0 ? bytes[..random.Next(bytes.Length)] : bytes);
        }
    }

    private static bool Exercise(byte[] bytes)
    {
        var findings = new FindingCollector();
        var font = TrueTypeFont.Parse(new("f.ttf", bytes), findings);
        if (font is null)
        {
            Assert.NotEmpty(findings.Findings);
            return false;
        }

        Assert.NotEmpty(font.PostScriptName);
        var glyphs = new List<int>();
        for (var c = 0; c < 0x300; c++)
        {
            glyphs.Add(font.GlyphOf(c));
        }

        glyphs.AddRange([font.GlyphOf(0x845B), font.GlyphOf(0x20BB7), font.GlyphOf(0x845B, 0xE0100), font.GlyphOf('A', 0xFE00)]);
        Assert.All(glyphs, glyph => Assert.InRange(glyph, -1, font.GlyphCount - 1));
        Assert.InRange(font.AdvanceOf(font.GlyphCount - 1), 0, ushort.MaxValue);
        var subset = font.Subset(glyphs, findings);
        Assert.InRange(subset.Length, 1, (2 * bytes.Length) + 400_000);
        _ = new ParsedSubset(subset);
        return true;
    }

    private static byte[] Mutate(Random random, byte[] bytes)
    {
        var times = random.Next(1, 6);
        for (var i = 0; i < times; i++)
        {
            var at = random.Next(bytes.Length);
            switch (random.Next(6))
            {
                case 0:
                    bytes[at] = (byte)random.Next(256);
                    break;
                case 1:
                    bytes[at] ^= (byte)(1 << random.Next(8));
                    break;
                case 2:
                    bytes.AsSpan(at, Math.Min(4, bytes.Length - at)).Fill((byte)(random.Next(2) * 255));
                    break;
                case 3:
                    // Two directory entries change their places in the file.
                    var (one, other) = (12 + (16 * random.Next(9)), 12 + (16 * random.Next(9)));
                    var kept = bytes.AsSpan(one + 8, 8).ToArray();
                    bytes.AsSpan(other + 8, 8).CopyTo(bytes.AsSpan(one + 8));
                    kept.CopyTo(bytes.AsSpan(other + 8));
                    break;
                case 4 when random.Next(4) == 0:
                    bytes = bytes[..Math.Max(200, at)];
                    break;
                default:
                    bytes[Math.Min(at, 300)] = (byte)random.Next(256);
                    break;
            }
        }

        return bytes;
    }

    private static byte[] Small() => new FontBuilder().Build();

    private static byte[] Rich()
    {
        byte[] variations =
        [
            .. FontBuilder.Words(14), .. FontBuilder.Longs(60, 1), 0x0E, 0x01, 0x00, .. FontBuilder.Longs(21, 29),
            .. FontBuilder.Longs(1), 0, 0, 65, 1, .. FontBuilder.Longs(1), 0, 0x84, 0x5B, 0, 3,
        ];
        var builder = new FontBuilder
        {
            Characters = FontBuilder.Subtables(
                (0, 5, variations), (3, 1, FontBuilder.Format4((65, 67, 1))), (3, 10, FontBuilder.Groups(12, (65, 70, 1), (0x845B, 0x845B, 4), (0x20BB7, 0x20BB8, 5)))),
        };
        builder.Glyphs.Add(FontBuilder.Composite(1, 2));
        builder.Glyphs.Add(FontBuilder.Composite(4, 3));
        builder.Glyphs.Add([]);
        builder.Extra["cvt "] = new byte[8];
        builder.Extra["name"] = [.. FontBuilder.Words(0, 1, 18, 3, 1, 0x409, 6, 8, 0), .. System.Text.Encoding.BigEndianUnicode.GetBytes("Test")];
        return builder.Build();
    }

    private static FindingCode Refusal(byte[] bytes, int index = 0)
    {
        var findings = new FindingCollector();
        Assert.Null(TrueTypeFont.Parse(new("f.ttf", bytes, index), findings));
        return Assert.Single(findings.Findings).Code;
    }

    private static TrueTypeFont? Parse(byte[] bytes, int index = 0) => TrueTypeFont.Parse(new FontFile("f.ttf", bytes, index), null);
}
