using CyberDocs.Graphics;

namespace CyberDocs;

/// <summary>A format for the drawings of a set, a file per page. Implementations are immutable and thread-safe.</summary>
public interface IDrawingWriter
{
    /// <summary>File ending of the format, such as <c>png</c>.</summary>
    string Extension { get; }

    /// <summary>Writes one page.</summary>
    /// <param name="scene">The page.</param>
    /// <param name="fonts">The fonts that it was laid out with.</param>
    /// <param name="output">Where to; stays open, need not be seekable.</param>
    /// <param name="cancellation">Ends the work early with an <see cref="OperationCanceledException"/>.</param>
    void Write(Scene scene, IFontSource fonts, Stream output, CancellationToken cancellation = default);
}
