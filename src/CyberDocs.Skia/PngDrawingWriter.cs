using CyberDocs.Graphics;

namespace CyberDocs.Skia;

/// <summary>The format <c>png</c>: every page of the drawings as a picture. Immutable and thread-safe.</summary>
/// <param name="options">How; <see cref="PngOptions.Default"/> when null.</param>
public sealed class PngDrawingWriter(PngOptions? options = null) : IDrawingWriter
{
    /// <inheritdoc/>
    public string Extension => "png";

    /// <inheritdoc/>
    public void Write(Scene scene, IFontSource fonts, Stream output, CancellationToken cancellation = default) =>
        ScenePng.Write(scene, output, options, fonts, cancellation);
}
