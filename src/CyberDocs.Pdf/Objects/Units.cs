namespace CyberDocs.Pdf.Objects;

/// <summary>Coordinates are written in hundredths of a point, 3.5 µm: finer than any printer, and exact when added up.</summary>
internal static class Units
{
    private const double Farthest = 1_000_000;

    public static int ToHundredths(double points) =>
        double.IsNaN(points) ? 0 : (int)Math.Round(Math.Clamp(points, -Farthest, Farthest) * 100, MidpointRounding.AwayFromZero);
}
