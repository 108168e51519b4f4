namespace CyberDocs.Pictures;

/// <summary>How a PNG says its pixels. Rows are never interlaced.</summary>
/// <param name="Kind">Number of PNG's colour type: 0 grey, 2 colours, 3 indexed, 4 grey with alpha, 6 colours with alpha.</param>
/// <param name="Packed">Rows with their filters, as one zlib stream.</param>
internal sealed record PngPixels(int Kind, ReadOnlyMemory<byte> Packed)
{
    /// <summary>Colours of indexed pixels, three bytes each.</summary>
    public byte[] Palette { get; init; } = [];

    /// <summary>What PNG says of transparency: alphas of the palette, or the one colour that is not painted.</summary>
    public byte[] Transparency { get; init; } = [];

    /// <summary>Numbers of a pixel, alpha included.</summary>
    public int Channels => ChannelsOf(Kind);

    public bool HasAlpha => Kind is 4 or 6 || Transparency.Length > 0;

    public static int ChannelsOf(int kind) => kind switch
    {
        2 => 3,
        4 => 2,
        6 => 4,
        _ => 1,
    };
}
