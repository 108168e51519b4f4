using CyberDocs.Graphics;

namespace CyberDocs.Writing;

/// <summary>Writes scenes as SVG 1.1: real text, titles and descriptions, no script and nothing loaded from elsewhere. Thread-safe.</summary>
public static class SceneSvg
{
    /// <summary>Writes one scene as an UTF-8 file; the same scene gives the same bytes everywhere.</summary>
    /// <param name="scene">The scene.</param>
    /// <param name="stream">Where to; stays open.</param>
    /// <param name="options">How; <see cref="SvgOptions.Default"/> when null.</param>
    /// <param name="cancellation">Ends the work early with an <see cref="OperationCanceledException"/>.</param>
    public static void Write(Scene scene, Stream stream, SvgOptions? options = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(scene);
        ArgumentNullException.ThrowIfNull(stream);
        new SvgWriter(stream, options ?? SvgOptions.Default, cancellation).Write(scene);
    }
}
