namespace CyberDocs.Diagrams;

/// <summary>Paper that a diagram may use.</summary>
[Flags]
public enum DiagramPaper
{
    /// <summary>No paper; not a valid choice.</summary>
    None = 0,

    /// <summary>A4, 297 × 210 mm.</summary>
    A4Landscape = 1,

    /// <summary>A4, 210 × 297 mm.</summary>
    A4Portrait = 2,

    /// <summary>A3, 420 × 297 mm.</summary>
    A3Landscape = 4,

    /// <summary>A3, 297 × 420 mm.</summary>
    A3Portrait = 8,

    /// <summary>A4 either way.</summary>
    A4 = A4Landscape | A4Portrait,

    /// <summary>A3 either way.</summary>
    A3 = A3Landscape | A3Portrait,

    /// <summary>Whichever is the smallest that holds the diagram legibly.</summary>
    Any = A4 | A3,
}
