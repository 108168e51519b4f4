using CyberDocs.Pdf.Painting;
using CyberDocs.Pdf.Structure;

namespace CyberDocs.Pdf.Layout;

/// <summary>Lines of a paragraph; pieces of one paragraph share its structure element.</summary>
internal sealed class TextBox(TextLayout layout, Tag tag, TextPainter painter, int from, int to) : FlowBox
{
    private const int FewestLines = 2;

    public override double Height => (to - from) * layout.LineHeight;

    public override double FirstHeight => Math.Min(to - from, to - from <= FewestLines + 1 ? FewestLines + 1 : FewestLines) * layout.LineHeight;

    /// <summary>Painted left of the first line: bullets and numbers of lists.</summary>
    public ListLabel? Label { get; set; }

    /// <summary>Whether no line may stand alone; cells are cut anywhere.</summary>
    public bool IsInCell { get; init; }

    public override void Paint(PageCanvas canvas, double x, double y)
    {
        Label?.Paint(canvas, painter, x, y + layout.Ascent);
        painter.Paint(canvas, layout, from, to, x, y, tag);
    }

    public override (FlowBox? Upper, FlowBox? Lower) Split(double room, bool force)
    {
        var total = to - from;
        var fit = (int)Math.Floor((room + 0.01) / layout.LineHeight);
        if (fit >= total)
        {
            return (this, null);
        }

        if (force)
        {
            fit = Math.Max(1, fit);
        }
        else if (!IsInCell)
        {
            if (total <= FewestLines + 1 || fit < FewestLines)
            {
                return (null, this);
            }

            fit = Math.Min(fit, total - FewestLines);
        }

        return fit < 1 ? (null, this)
            : fit >= total ? (this, null)
            : (Piece(from, from + fit, isFirst: true), Piece(from + fit, to, isFirst: false));
    }

    private TextBox Piece(int start, int end, bool isFirst) => new(layout, tag, painter, start, end)
    {
        SpaceBefore = isFirst ? SpaceBefore : 0,
        SpaceAfter = isFirst ? 0 : SpaceAfter,
        KeepWithNext = !isFirst && KeepWithNext,
        Painted = isFirst ? Painted : null,
        Label = isFirst ? Label : null,
        IsInCell = IsInCell,
    };
}
