namespace CyberDocs.Graphics;

/// <summary>An sRGB colour.</summary>
/// <param name="R">Red, 0 to 255.</param>
/// <param name="G">Green, 0 to 255.</param>
/// <param name="B">Blue, 0 to 255.</param>
public readonly record struct Color(byte R, byte G, byte B)
{
    /// <summary>Black.</summary>
    public static Color Black => new(0, 0, 0);

    /// <summary>White.</summary>
    public static Color White => new(255, 255, 255);

    /// <summary>Six hexadecimal digits, capital letters, without a sign.</summary>
    public string Hex => $"{R:X2}{G:X2}{B:X2}";
}
