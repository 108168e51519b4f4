namespace CyberDocs.Pictures;

/// <summary>
/// A PNG or JPEG that was looked through: sound, of a size that can be handled, and without what it said besides the picture, such as where a photograph was
/// taken. Immutable and thread-safe.
/// </summary>
public sealed class PictureFile : IEquatable<PictureFile>
{
    private const double UsualDensity = 96;

    internal PictureFile(PictureKind kind, ReadOnlyMemory<byte> bytes, PictureShape shape) =>
        (Kind, Bytes, Shape) = (kind, bytes, shape);

    /// <summary>What it is.</summary>
    public PictureKind Kind { get; }

    /// <summary>The file. A JPEG may have to be turned to stand upright.</summary>
    public ReadOnlyMemory<byte> Bytes { get; }

    /// <summary>Pixels across, standing upright.</summary>
    public int Width => Shape.Turn.IsSideways ? Shape.Height : Shape.Width;

    /// <summary>Pixels down, standing upright.</summary>
    public int Height => Shape.Turn.IsSideways ? Shape.Width : Shape.Height;

    /// <summary>Pixels of an inch where it is printed in its own size.</summary>
    public double Density => Shape.Density is { } density and >= 36 and <= 2400 ? density : UsualDensity;

    /// <summary>How it is stored.</summary>
    internal PictureShape Shape { get; }

    /// <summary>Ending of its name, without the dot.</summary>
    internal string Extension => Kind == PictureKind.Png ? "png" : "jpg";

    /// <summary>Type of its content.</summary>
    internal string MediaType => Kind == PictureKind.Png ? "image/png" : "image/jpeg";

    /// <summary>Looks a picture through.</summary>
    /// <param name="bytes">The file.</param>
    /// <param name="name">Its name, for findings.</param>
    /// <param name="place">Where it is named.</param>
    /// <param name="findings">Receives why it cannot be used.</param>
    /// <param name="limits">How much is unpacked; the defaults when null.</param>
    /// <returns>The picture, or null when it cannot be used.</returns>
    public static PictureFile? Read(ReadOnlyMemory<byte> bytes, string name, SourcePlace place, FindingCollector findings, InputLimits? limits = null)
    {
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(findings);
        try
        {
            var meter = new PictureMeter(limits ?? InputLimits.Default);
            return PngReader.Begins(bytes.Span) ? PngReader.Read(bytes, meter)
                : JpegReader.Begins(bytes.Span) ? JpegReader.Read(bytes, meter)
                : throw ForeignKinds.Refuse(bytes.Span);
        }
        catch (PictureRefusedException refused)
        {
            findings.Add(refused.At(place, name));
            return null;
        }
    }

    /// <inheritdoc/>
    public bool Equals(PictureFile? other) => other is not null && Kind == other.Kind && Bytes.Span.SequenceEqual(other.Bytes.Span);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as PictureFile);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Kind, Bytes.Length, Width, Height);
}
