using CyberDocs.Documents;
using CyberDocs.Pdf.Painting;
using CyberDocs.Pdf.Structure;

namespace CyberDocs.Pdf.Layout;

/// <summary>A line of the table of contents: text, dots, and the page number that is known at the end.</summary>
internal sealed class ContentsEntryBox(
    TextLayout layout, Tag link, TextPainter painter, Heading heading, double indent, double width, TextStyle style) : FlowBox
{
    public override double Height => layout.Height;

    public override void Paint(PageCanvas canvas, double x, double y)
    {
        canvas.BeginContent(link, isText: true);
        TextPainter.PaintPlain(canvas, layout, 0, layout.Lines.Length, x + indent, y);
        canvas.EndContent();
        var last = layout.Lines[^1];
        var baseline = y + ((layout.Lines.Length - 1) * layout.LineHeight) + layout.Ascent;
        var from = x + indent + last.X + last.Width + (style.Size * 0.6);
        var to = x + width - (style.Size * 2.2);
        if (to - from > style.Size)
        {
            // Dots stand on a grid of the page, so that those of all lines are in one column.
            canvas.BeginArtifact();
            canvas.DottedLeader(to, Math.Floor((to - from) / 4) * 4, baseline - (style.Size * 0.12), style.Color);
            canvas.EndArtifact();
        }

        var right = x + width;
        canvas.Deferred.Add(
            new(right, baseline, style.Size, style.Bold, style.Color, FlushRight: true, link.Role, canvas.ReserveContent(link), null) { Heading = heading });
        painter.AddLink(canvas, link, x + indent, y, width - indent, layout.Height, "#", InlineText.Of(heading.Content), heading);
    }
}
