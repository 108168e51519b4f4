using CyberDocs.Pdf.Painting;
using CyberDocs.Pdf.Structure;

namespace CyberDocs.Pdf.Layout;

/// <summary>Bullet or number of a list item, set flush right before the text.</summary>
internal sealed class ListLabel(TextLayout layout, Tag tag, double gap)
{
    private bool painted;

    public void Paint(PageCanvas canvas, TextPainter painter, double x, double baseline)
    {
        if (!painted)
        {
            painted = true;
            painter.Paint(canvas, layout, 0, 1, x - gap - layout.Lines[0].Width, baseline - layout.Ascent, tag);
        }
    }
}
