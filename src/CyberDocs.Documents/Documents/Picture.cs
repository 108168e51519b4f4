using CyberDocs.Pictures;

namespace CyberDocs.Documents;

/// <summary>A picture in a line of its own. It is never printed wider than its column or higher than its page, and always in its own proportions.</summary>
/// <param name="File">The picture.</param>
/// <param name="AlternativeText">What it shows, for people who cannot see it.</param>
public sealed record Picture(PictureFile File, string AlternativeText) : Block
{
    /// <summary>Width in points; null where <see cref="Share"/> or the picture's own size says it.</summary>
    public double? Width { get; init; }

    /// <summary>Width as a part of the column's, from 0 to 1; null where another says it.</summary>
    public double? Share { get; init; }

    /// <summary>Height in points that it is not to exceed, or null.</summary>
    public double? MostHeight { get; init; }

    /// <summary>Its size in points.</summary>
    /// <param name="column">Width of the column.</param>
    /// <param name="page">Height of the text area of a page.</param>
    internal (double Width, double Height) SizeIn(double column, double page)
    {
        var width = Math.Max(1, Math.Min(column, Share is { } share ? share * column : Width ?? (File.Width * 72 / File.Density)));
        var height = width * File.Height / File.Width;
        var most = Math.Max(1, Math.Min(MostHeight ?? double.PositiveInfinity, page));
        return height <= most ? (width, height) : (width * most / height, most);
    }
}
