namespace CyberDocs.Pictures;

/// <summary>How the pixels of a picture are stored.</summary>
/// <param name="Width">Pixels of a stored row.</param>
/// <param name="Height">Stored rows.</param>
/// <param name="Channels">Numbers of a pixel that say its colour: 1 or 3; an index counts as 1.</param>
/// <param name="Bits">Bits of each.</param>
internal sealed record PictureShape(int Width, int Height, int Channels, int Bits)
{
    public Turn Turn { get; init; } = Turn.Upright;

    /// <summary>Pixels of an inch as the file says, or null.</summary>
    public double? Density { get; init; }

    /// <summary>Colour profile that fits the channels, or null for sRGB.</summary>
    public byte[]? Profile { get; init; }

    /// <summary>What PNG adds; null for JPEG.</summary>
    public PngPixels? Png { get; init; }
}
