using CyberDocs.Documents;
using CyberDocs.Pdf.Painting;
using CyberDocs.Pdf.Structure;

namespace CyberDocs.Pdf.Layout;

/// <summary>A picture at its place in the line.</summary>
internal sealed class PictureBox(Picture picture, PictureBook book, Tag tag, double offset, double width, double height) : FlowBox
{
    public override double Height => height;

    public override void Paint(PageCanvas canvas, double x, double y)
    {
        if (!canvas.IsArtifact)
        {
            tag.Attributes = canvas.BoundingBox(x + offset, y, width, height);
        }

        canvas.BeginContent(tag, isText: false);
        canvas.DrawPicture(book.NumberOf(picture.File), picture.File.Shape.Turn, x + offset, y, width, height);
        canvas.EndContent();
    }
}
