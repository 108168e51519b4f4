using CyberDocs.Graphics;

namespace CyberDocs.Writing;

/// <summary>
/// Writes scenes as an uncompressed <c>.drawio</c> file for people who go on drawing: boxes that hold their texts, zones as containers, links attached to what
/// they join. Thread-safe.
/// </summary>
public static class SceneDrawio
{
    /// <summary>
    /// Writes one file with a page for each scene, at the same positions in points; the same scenes give the same bytes everywhere. Links to <c>#page-n</c>
    /// lead to page n.
    /// </summary>
    /// <param name="pages">The scenes in order.</param>
    /// <param name="stream">Where to; stays open.</param>
    /// <param name="cancellation">Ends the work early with an <see cref="OperationCanceledException"/>.</param>
    public static void Write(IReadOnlyList<Scene> pages, Stream stream, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(pages);
        ArgumentNullException.ThrowIfNull(stream);
        new DrawioWriter(stream, cancellation).Write(pages);
    }
}
