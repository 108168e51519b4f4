namespace CyberDocs.Skia;

/// <summary>How pictures are painted. Immutable and thread-safe.</summary>
public sealed record PngOptions
{
    /// <summary>Sharp enough to be printed on its page.</summary>
    public static PngOptions Default { get; } = new();

    /// <summary>Pixels per inch, 36 to 1200; the default is 200. The file says so, and programs place the picture in its true size.</summary>
    public double Dpi { get; init; } = 200;

    /// <summary>White space around a drawing in points; the default is 18. Pages have margins of their own.</summary>
    public double Margin { get; init; } = 18;
}
