namespace CyberDocs.Documents;

/// <summary>Paper and margins. Immutable and thread-safe.</summary>
/// <param name="Width">Width in points, as the page is seen.</param>
/// <param name="Height">Height in points, as the page is seen.</param>
/// <param name="Top">Top margin in points.</param>
/// <param name="Right">Right margin in points.</param>
/// <param name="Bottom">Bottom margin in points.</param>
/// <param name="Left">Left margin in points.</param>
public sealed record PageSetup(double Width, double Height, double Top, double Right, double Bottom, double Left)
{
    /// <summary>A4 portrait with margins of 20 mm.</summary>
    public static PageSetup A4 { get; } = new(595.276, 841.89, 56.693, 56.693, 56.693, 56.693);

    /// <summary>A4 landscape with margins of 12 mm at the sides and 15 mm above and below.</summary>
    public static PageSetup A4Landscape { get; } = new(841.89, 595.276, 42.52, 34.016, 42.52, 34.016);

    /// <summary>A3 landscape with margins of 12 mm at the sides and 15 mm above and below.</summary>
    public static PageSetup A3Landscape { get; } = new(1190.551, 841.89, 42.52, 34.016, 42.52, 34.016);

    /// <summary>Whether the page is wider than high.</summary>
    public bool IsLandscape => Width > Height;
}
