using CyberDocs.Pdf.Objects;
using CyberDocs.Pictures;

namespace CyberDocs.Pdf.Painting;

/// <summary>The pictures of a file, each written once, however often it is shown. Not thread-safe.</summary>
internal sealed class PictureBook(PdfFile file)
{
    private readonly Dictionary<PictureFile, int> numbers = [];
    private readonly List<int> written = [];

    /// <summary>Number by which pages name a picture.</summary>
    public int NumberOf(PictureFile picture)
    {
        if (!numbers.TryGetValue(picture, out var number))
        {
            number = numbers.Count;
            numbers.Add(picture, number);
            written.Add(Write(picture));
        }

        return number;
    }

    /// <summary>Names the pictures in the resources of pages.</summary>
    public void WriteResources(ByteBuffer resources)
    {
        if (written.Count == 0)
        {
            return;
        }

        resources.Write("/XObject<<"u8);
        for (var i = 0; i < written.Count; i++)
        {
            resources.Write("/Im"u8).Int(i).Space().Ref(written[i]);
        }

        resources.Write(">>"u8);
    }

    private int Write(PictureFile picture)
    {
        var shape = picture.Shape;
        var space = shape.Profile is { } profile ? WriteProfile(profile, shape.Channels) : 0;
        if (shape.Png is not { } png)
        {
            return Add(shape, space, null, 0, "/Filter/DCTDecode"u8, picture.Bytes);
        }

        if (!png.HasAlpha)
        {
            // The rows of a PNG and their filters are what PDF takes as they are.
            var entries = new ByteBuffer(96);
            entries.Write("/Filter/FlateDecode/DecodeParms<</Predictor 15/Colors "u8).Int(png.Channels).Write("/BitsPerComponent "u8).Int(shape.Bits)
                .Write("/Columns "u8).Int(shape.Width).Write(">>"u8);
            var number = Add(shape, space, png, 0, entries.Written, png.Packed);
            entries.Release();
            return number;
        }

        var layers = PngLayers.Of(shape);
        var mask = Add(new PictureShape(shape.Width, shape.Height, 1, layers.AlphaBits), 0, null, 0, [], layers.Alpha);
        return Add(shape, space, png, mask, [], layers.Color);
    }

    private int Add(PictureShape shape, int space, PngPixels? png, int mask, ReadOnlySpan<byte> packing, ReadOnlyMemory<byte> content)
    {
        var number = file.Allocate();
        var entries = new ByteBuffer(256);
        entries.Write("/Type/XObject/Subtype/Image/Width "u8).Int(shape.Width).Write("/Height "u8).Int(shape.Height)
            .Write("/BitsPerComponent "u8).Int(shape.Bits).Write("/ColorSpace"u8);
        if (png is { Kind: 3 })
        {
            Space(entries.Write("[/Indexed"u8), space, 3).Space().Int((png.Palette.Length / 3) - 1).Write("<"u8).Hex(png.Palette).Write(">]"u8);
        }
        else
        {
            Space(entries, space, shape.Channels);
        }

        if (mask != 0)
        {
            entries.Write("/SMask "u8).Ref(mask);
        }

        entries.Write(packing);
        if (packing.IsEmpty)
        {
            var plain = new ByteBuffer(content.Length);
            plain.Write(content.Span);
            file.AddStream(number, entries.Written, plain);
        }
        else
        {
            file.AddRaw(number, entries.Written, content);
        }

        entries.Release();
        return number;
    }

    private static ByteBuffer Space(ByteBuffer entries, int profile, int channels) => profile != 0
        ? entries.Write("[/ICCBased "u8).Ref(profile).Byte((byte)']')
        : entries.Write(channels == 1 ? "/DeviceGray"u8 : "/DeviceRGB"u8);

    private int WriteProfile(byte[] profile, int channels)
    {
        var number = file.Allocate();
        var content = new ByteBuffer(profile.Length);
        content.Write(profile);
        file.AddStream(number, channels == 1 ? "/N 1"u8 : "/N 3"u8, content);
        return number;
    }
}
