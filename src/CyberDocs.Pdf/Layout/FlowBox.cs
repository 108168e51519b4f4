using CyberDocs.Pdf.Painting;

namespace CyberDocs.Pdf.Layout;

/// <summary>Something laid out that stands in a column: a paragraph, a drawing, a table, a stack of these.</summary>
internal abstract class FlowBox
{
    /// <summary>Height without the space around.</summary>
    public abstract double Height { get; }

    /// <summary>Space above, unless it stands first on its page.</summary>
    public double SpaceBefore { get; init; }

    /// <summary>Space below.</summary>
    public double SpaceAfter { get; init; }

    /// <summary>Whether it stays on the page of what follows.</summary>
    public bool KeepWithNext { get; init; }

    /// <summary>Told the page and the top when the box, or its first piece, is painted: links and outlines point there.</summary>
    public Action<PageCanvas, double>? Painted { get; set; }

    /// <summary>Height of the smallest piece that may stand at the bottom of a page.</summary>
    public virtual double FirstHeight => Height;

    /// <summary>Whether painting it leaves a mark; empty boxes are no reason to begin a page.</summary>
    public virtual bool IsEmpty => false;

    /// <summary>Paints it and writes the structure that is finished with it.</summary>
    public abstract void Paint(PageCanvas canvas, double x, double y);

    /// <summary>Cuts it so that the first part is at most so high; the first part is null when nothing fits.</summary>
    /// <param name="room">Height to fill.</param>
    /// <param name="force">Whether something must go into the first part, because an empty page has no more room than this.</param>
    public virtual (FlowBox? Upper, FlowBox? Lower) Split(double room, bool force) => force || Height <= room ? (this, null) : (null, this);
}
