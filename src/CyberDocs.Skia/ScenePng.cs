using CyberDocs.Graphics;

namespace CyberDocs.Skia;

/// <summary>Paints scenes as PNG. Thread-safe.</summary>
public static class ScenePng
{
    /// <summary>Paints one scene on white; the same scene gives the same pixels everywhere.</summary>
    /// <param name="scene">The scene.</param>
    /// <param name="stream">Where to; stays open.</param>
    /// <param name="options">How; <see cref="PngOptions.Default"/> when null.</param>
    /// <param name="fonts">The fonts that the scene was laid out with; the bundled ones when null.</param>
    /// <param name="cancellation">Ends the work early with an <see cref="OperationCanceledException"/>.</param>
    /// <exception cref="ArgumentException">The picture would be too large.</exception>
    public static void Write(Scene scene, Stream stream, PngOptions? options = null, IFontSource? fonts = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(scene);
        ArgumentNullException.ThrowIfNull(stream);
        options ??= PngOptions.Default;
        using var canvas = new PngCanvas(scene.Width + (2 * options.Margin), scene.Height + (2 * options.Margin), options);
        canvas.Canvas.Translate((float)options.Margin, (float)options.Margin);
        using var text = new SkiaTextPainter(fonts ?? FontSources.Bundled);
        new SkiaScenePainter(canvas.Canvas, text, cancellation).Paint(scene.Items);
        canvas.Write(stream);
    }
}
