namespace CyberDocs.Graphics;

/// <summary>How a line is drawn.</summary>
/// <param name="Color">Colour.</param>
/// <param name="Width">Width in points.</param>
/// <param name="Dash">Dash pattern.</param>
public readonly record struct Stroke(Color Color, double Width, DashStyle Dash = DashStyle.Solid)
{
    /// <summary>Lengths in points of the dashes and of the gaps after them, in turn. They grow with thick lines and stay visible on thin ones.</summary>
    /// <returns>Nothing for an unbroken line.</returns>
    public double[] Dashes()
    {
        var unit = Math.Max(Width, 0.8);
        return Dash switch
        {
            DashStyle.Dash => [4 * unit, 2.5 * unit],
            DashStyle.Dot => [1.2 * unit, 2 * unit],
            DashStyle.DashDot => [6 * unit, 2 * unit, 1.2 * unit, 2 * unit],
            DashStyle.LongDash => [9 * unit, 3 * unit],
            _ => [],
        };
    }
}

/// <summary>Dash patterns, told apart without colour.</summary>
public enum DashStyle
{
    /// <summary>Unbroken.</summary>
    Solid,

    /// <summary>Dashes.</summary>
    Dash,

    /// <summary>Dots.</summary>
    Dot,

    /// <summary>Dash and dot in turn.</summary>
    DashDot,

    /// <summary>Long dashes.</summary>
    LongDash,
}
