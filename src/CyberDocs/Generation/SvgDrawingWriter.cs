using CyberDocs.Graphics;
using CyberDocs.Writing;

namespace CyberDocs.Generation;

/// <summary>Drawings as SVG, which names fonts and embeds none. Stateless and thread-safe.</summary>
internal sealed class SvgDrawingWriter : IDrawingWriter
{
    public string Extension => "svg";

    public void Write(Scene scene, IFontSource fonts, Stream output, CancellationToken cancellation = default) =>
        SceneSvg.Write(scene, output, cancellation: cancellation);
}
