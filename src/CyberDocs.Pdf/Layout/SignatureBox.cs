using CyberDocs.Graphics;
using CyberDocs.Pdf.Painting;
using CyberDocs.Pdf.Structure;

namespace CyberDocs.Pdf.Layout;

/// <summary>A label with a rule behind it to sign on.</summary>
internal sealed class SignatureBox(TextLayout layout, Tag tag, TextPainter painter, double labelWidth, double width) : FlowBox
{
    private const double Above = 14;
    private const double LongestRule = 240;

    public override double Height => Above + layout.Height + 2;

    public override void Paint(PageCanvas canvas, double x, double y)
    {
        painter.Paint(canvas, layout, 0, layout.Lines.Length, x, y + Above, tag);
        var from = x + labelWidth + 10;
        var to = Math.Min(x + width, from + LongestRule);
        if (to > from)
        {
            var line = y + Above + layout.Height;
            canvas.BeginArtifact();
            canvas.StrokeLine(from, line, to, line, new Stroke(Color.Black, 0.6));
            canvas.EndArtifact();
        }
    }
}
