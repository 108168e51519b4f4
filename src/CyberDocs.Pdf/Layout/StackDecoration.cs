using CyberDocs.Graphics;
using CyberDocs.Pdf.Painting;

namespace CyberDocs.Pdf.Layout;

/// <summary>Ground and rule of a stack.</summary>
/// <param name="Width">Width of the ground.</param>
/// <param name="Fill">Colour of the ground, or null.</param>
/// <param name="Rule">Rule at the left, or null.</param>
/// <param name="Padding">Padding above and below.</param>
internal sealed record StackDecoration(double Width, Color? Fill, Stroke? Rule, double Padding)
{
    public void Paint(PageCanvas canvas, double x, double y, double height)
    {
        canvas.BeginArtifact();
        if (Fill is { } fill)
        {
            canvas.FillRectangle(x, y, Width, height, fill);
        }

        if (Rule is { } rule)
        {
            canvas.FillRectangle(x, y, rule.Width, height, rule.Color);
        }

        canvas.EndArtifact();
    }
}
