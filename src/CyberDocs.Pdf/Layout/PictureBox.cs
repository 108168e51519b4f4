using System.Text;
using CyberDocs.Documents;
using CyberDocs.Pdf.Objects;
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
            tag.Attributes = BoundingBox(canvas, x + offset, y);
        }

        canvas.BeginContent(tag, isText: false);
        canvas.DrawPicture(book.NumberOf(picture.File), picture.File.Shape.Turn, x + offset, y, width, height);
        canvas.EndContent();
    }

    private string BoundingBox(PageCanvas canvas, double x, double y)
    {
        var buffer = new ByteBuffer(96);
        buffer.Write("<</O/Layout/Placement/Block/BBox["u8).Number(x).Space().Number(canvas.Height - y - height).Space()
            .Number(x + width).Space().Number(canvas.Height - y).Write("]>>"u8);
        var result = Encoding.ASCII.GetString(buffer.Written);
        buffer.Release();
        return result;
    }
}
