using System.Buffers.Binary;
using CyberDocs.Findings;
using CyberDocs.Intake;
using CyberDocs.Pictures;
using CyberDocs.TestKit;

namespace CyberDocs.Documents.Tests.Pictures;

public sealed class PictureFileTests
{
    public static TheoryData<int, int, bool, int> Pngs
    {
        get
        {
            var data = new TheoryData<int, int, bool, int>();
            foreach (var (kind, bits) in TestPictures.PngKinds)
            {
                for (var filter = 0; filter < 5; filter++)
                {
                    data.Add(kind, bits, false, filter);
                    data.Add(kind, bits, true, filter);
                }
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Pngs))]
    public void Every_png_gives_the_numbers_that_it_was_made_of(int kind, int bits, bool isInterlaced, int filter)
    {
        var shape = TestPictures.Read(TestPictures.Png(kind, bits, isInterlaced, filter)).Shape;
        var rows = Unpacked(shape);
        var stride = PngRows.Stride(13, TestPictures.Channels(kind) * bits);
        for (var y = 0; y < 9; y++)
        {
            for (var i = 0; i < 13 * TestPictures.Channels(kind); i++)
            {
                var row = rows.AsSpan(y * stride, stride);
                var number = bits == 16 ? BinaryPrimitives.ReadUInt16BigEndian(row[(i * 2)..]) : PngRows.Sample(row, i, bits);
                Assert.Equal(TestPictures.Sample(i / TestPictures.Channels(kind), y, i % TestPictures.Channels(kind), bits), number);
            }
        }
    }

    [Fact]
    public void A_picture_that_was_cleaned_reads_as_itself()
    {
        foreach (var (kind, bits) in TestPictures.PngKinds)
        {
            var picture = TestPictures.Read(TestPictures.Png(kind, bits, isInterlaced: true));
            Assert.Equal(picture, TestPictures.Read(picture.Bytes.ToArray()));
        }

        var jpeg = TestPictures.Read(TestPictures.Jpeg());
        Assert.Equal(jpeg, TestPictures.Read(jpeg.Bytes.ToArray()));
    }

    [Theory]
    [InlineData(1, 24, 36)]
    [InlineData(3, 24, 36)]
    [InlineData(6, 36, 24)]
    [InlineData(8, 36, 24)]
    [InlineData(9, 24, 36)]
    public void A_turned_jpeg_has_the_size_of_the_upright_one(int turn, int width, int height)
    {
        var picture = TestPictures.Read(TestPictures.Jpeg(turn));
        Assert.Equal((width, height), (picture.Width, picture.Height));
        Assert.Equal(turn > 8 ? 1 : turn, picture.Shape.Turn.Number);
        Assert.True(picture.Bytes.Span.IndexOf("Exif"u8) < 0, "What the camera noted is kept.");
        Assert.Equal(picture.Shape.Turn.Number, TestPictures.Read(JpegTurn.WithNote(picture)).Shape.Turn.Number);
    }

    [Fact]
    public void A_turned_png_is_turned_once_and_for_all()
    {
        // The number at the top left of what was held turned to the right was at the bottom left.
        var picture = TestPictures.Read(TestPictures.Png(2, 8, more: ("eXIf", TestPictures.Notes(6))));
        var rows = Unpacked(picture.Shape);
        Assert.Equal((9, 13), (picture.Width, picture.Height));
        Assert.Equal(TestPictures.Sample(0, 8, 0, 8), rows[0]);
        Assert.True(picture.Shape.Turn.IsUpright);
    }

    [Fact]
    public void Alpha_is_set_apart_from_the_colours()
    {
        var layers = PngLayers.Of(TestPictures.Read(TestPictures.Png(6, 8)).Shape);
        Assert.Equal(TestPictures.Sample(5, 4, 1, 8), layers.Color[(((4 * 13) + 5) * 3) + 1]);
        Assert.Equal(TestPictures.Sample(5, 4, 3, 8), layers.Alpha[(4 * 13) + 5]);

        var indexed = PngLayers.Of(TestPictures.Read(TestPictures.Png(3, 2, transparency: [0, 128])).Shape);
        Assert.Equal([0, 128, 255, 255], Enumerable.Range(0, 4).Select(index => (int)indexed.Alpha[Enumerable.Range(0, 13).First(x => TestPictures.Sample(x, 0, 0, 2) == index)]));

        var gray = PngLayers.Of(TestPictures.Read(TestPictures.Png(0, 8, transparency: [0, 37])).Shape);
        Assert.Equal((255, 0), (gray.Alpha[0], gray.Alpha[1]));
    }

    [Fact]
    public void What_is_said_besides_the_picture_is_left_out()
    {
        var picture = TestPictures.Read(TestPictures.Png(2, 8, more: [("tEXt", "Comment\0北緯34度"u8.ToArray()), ("pHYs", [0, 0, 0x2E, 0x23, 0, 0, 0x2E, 0x23, 1])]));
        Assert.True(picture.Bytes.Span.IndexOf("tEXt"u8) < 0);
        Assert.Equal(300, picture.Density, 0.1);
        Assert.Equal(300, TestPictures.Read(picture.Bytes.ToArray()).Density, 0.1);
    }

    [Theory]
    [InlineData("", "CD5072")]
    [InlineData("GIF89a......", "CD5072")]
    [InlineData("<svg/>", "CD5072")]
    [InlineData("%PDF-1.7", "CD5072")]
    [InlineData("見本", "CD5072")]
    public void Files_of_another_kind_are_named(string text, string code) => Assert.Equal(code, Refused(System.Text.Encoding.UTF8.GetBytes(text)).Code.Id);

    public static TheoryData<string, byte[], string> Hostile => new()
    {
        { "claims a hundred thousand by a hundred thousand", TestPictures.Png(100_000, 100_000, 2, 8, false, TestPictures.Packed(new byte[100])), "CD5074" },
        { "claims more than numbers hold", TestPictures.Png(int.MaxValue, int.MaxValue, 6, 16, true, TestPictures.Packed(new byte[100])), "CD5074" },
        { "has no size", TestPictures.Png(0, 0, 2, 8, false, TestPictures.Packed([])), "CD5073" },
        { "unpacks without end", TestPictures.Png(10, 10, 2, 8, false, TestPictures.Packed(new byte[30_000_000])), "CD5073" },
        { "ends early within", TestPictures.Png(100, 100, 2, 8, false, TestPictures.Packed(new byte[100])), "CD5073" },
        { "is not packed at all", TestPictures.Png(10, 10, 2, 8, false, new byte[400]), "CD5073" },
        { "has a filter that there is not", TestPictures.Png(2, 1, 0, 8, false, TestPictures.Packed([9, 0, 0])), "CD5073" },
        { "is cut", TestPictures.Png(2, 8)[..^20], "CD5073" },
        { "has bits that its kind has not", TestPictures.Png(10, 10, 2, 4, false, TestPictures.Packed(new byte[400])), "CD5073" },
        { "has alphas beyond its palette", TestPictures.Png(3, 1, transparency: [0, 0, 0]), "CD5073" },
        { "is a JPEG that is cut", TestPictures.Jpeg()[..^30], "CD5073" },
        { "is a JPEG without anything", [0xFF, 0xD8, 0xFF, 0xD9], "CD5073" },
        { "is a JPEG in CMYK", WithFrame(4, 8), "CD5075" },
        { "is a JPEG of 12 bits", WithFrame(3, 12), "CD5075" },
        { "is a JPEG with arithmetic coding", [0xFF, 0xD8, 0xFF, 0xC9, 0, 4, 0, 0, 0xFF, 0xD9], "CD5075" },
        { "is a JPEG of 65535 by 65535", [0xFF, 0xD8, 0xFF, 0xC0, 0, 17, 8, 255, 255, 255, 255, 3, 1, 17, 0, 2, 17, 1, 3, 17, 1], "CD5074" },
    };

    [Theory]
    [MemberData(nameof(Hostile))]
    public void Hostile_pictures_are_refused_with_a_reason(string what, byte[] bytes, string code) => Assert.Equal((what, code), (what, Refused(bytes).Code.Id));

    [Fact]
    public void A_wrong_check_sum_is_found()
    {
        var bytes = TestPictures.Png(2, 8);
        bytes[^18] ^= 1;
        Assert.Contains("検査の値", Refused(bytes).JapaneseMessage, StringComparison.Ordinal);
    }

    [Fact]
    public void The_limit_can_be_changed()
    {
        var findings = new FindingCollector();
        Assert.Null(PictureFile.Read(TestPictures.Png(2, 8), "a.png", SourcePlace.Unknown, findings, InputLimits.Default.With(InputLimit.PictureBytes, 100)));
        Assert.Equal("CD5074", Assert.Single(findings.Findings).Code.Id);
    }

    [Fact]
    public void A_profile_is_kept_where_it_fits()
    {
        byte[] Chunk(byte[] profile) => [(byte)'p', 0, 0, .. TestPictures.Packed(profile)];
        Assert.NotNull(TestPictures.Read(TestPictures.Png(2, 8, more: ("iCCP", Chunk(Profile("RGB "))))).Shape.Profile);
        Assert.Null(TestPictures.Read(TestPictures.Png(0, 8, more: ("iCCP", Chunk(Profile("RGB "))))).Shape.Profile);
        Assert.Null(TestPictures.Read(TestPictures.Png(2, 8, more: ("iCCP", Chunk(Profile("RGB ")[..140])))).Shape.Profile);
        Assert.Null(TestPictures.Read(TestPictures.Png(2, 8, more: ("iCCP", [1, 2, 3]))).Shape.Profile);
    }

    /// <summary>Whatever is changed, a picture is read or refused, and soon.</summary>
    [Fact]
    public void Changed_bytes_are_read_or_refused()
    {
        var random = new Random(7);
        byte[][] seeds = [TestPictures.Png(2, 8), TestPictures.Png(3, 4, isInterlaced: true, transparency: [1, 2]), TestPictures.Png(6, 16, filter: 4), TestPictures.Jpeg(6)];
        for (var i = 0; i < 4000; i++)
        {
            var bytes = seeds[i % seeds.Length].ToArray();
            for (var n = random.Next(1, 6); n > 0; n--)
            {
                bytes[random.Next(bytes.Length)] = (byte)random.Next(256);
            }

            var findings = new FindingCollector();
            var picture = PictureFile.Read(bytes.AsMemory(0, random.Next(4) == 0 ? random.Next(bytes.Length) : bytes.Length), "a", SourcePlace.Unknown, findings);
            Assert.Equal(picture is null ? 1 : 0, findings.Findings.Count);
            _ = picture?.Shape.Png is { HasAlpha: true } ? PngLayers.Of(picture.Shape) : null;
        }
    }

    private static byte[] Unpacked(PictureShape shape) =>
        PngRows.Unpack(new MemoryStream(shape.Png!.Packed.ToArray()), shape.Width, shape.Height, shape.Png.Channels * shape.Bits, isInterlaced: false);

    private static Finding Refused(byte[] bytes)
    {
        var findings = new FindingCollector();
        Assert.Null(PictureFile.Read(bytes, "見本.png", new SourcePlace("dossier.yaml", 3, 9), findings));
        var finding = Assert.Single(findings.Findings);
        Assert.Equal(("dossier.yaml", 3), (finding.Place.File, finding.Place.Line));
        Assert.Contains("見本.png", finding.JapaneseMessage, StringComparison.Ordinal);
        return finding;
    }

    private static byte[] WithFrame(byte channels, byte bits) =>
        [0xFF, 0xD8, 0xFF, 0xC0, 0, (byte)(8 + (3 * channels)), bits, 0, 8, 0, 8, channels, .. Enumerable.Repeat((byte[])[1, 17, 0], channels).SelectMany(each => each)];

    private static byte[] Profile(string space)
    {
        var profile = new byte[160];
        BinaryPrimitives.WriteInt32BigEndian(profile, profile.Length);
        profile[8] = 2;
        "mntr"u8.CopyTo(profile.AsSpan(12));
        System.Text.Encoding.ASCII.GetBytes(space).CopyTo(profile, 16);
        "acsp"u8.CopyTo(profile.AsSpan(36));
        profile[131] = 1;
        BinaryPrimitives.WriteInt32BigEndian(profile.AsSpan(136), 148);
        BinaryPrimitives.WriteInt32BigEndian(profile.AsSpan(140), 12);
        return profile;
    }
}
