using CyberDocs.Pdf.Objects;
using CyberDocs.Pictures;

namespace CyberDocs.Pdf.Painting;

internal sealed partial class PageCanvas
{
    /// <summary>Attributes of a figure's tag: where it stands on the page.</summary>
    /// <param name="x">Its left.</param>
    /// <param name="y">Its top.</param>
    /// <param name="across">Its width.</param>
    /// <param name="down">Its height.</param>
    public string BoundingBox(double x, double y, double across, double down)
    {
        var buffer = new ByteBuffer(96);
        buffer.Write("<</O/Layout/Placement/Block/BBox["u8).Number(x).Space().Number(height - y - down).Space()
            .Number(x + across).Space().Number(height - y).Write("]>>"u8);
        var result = Encoding.ASCII.GetString(buffer.Written);
        buffer.Release();
        return result;
    }

    /// <summary>Paints a picture upright into a rectangle.</summary>
    /// <param name="picture">Number by which pages name it.</param>
    /// <param name="turn">How it is stored.</param>
    /// <param name="x">Left of the rectangle.</param>
    /// <param name="y">Its top.</param>
    /// <param name="across">Its width.</param>
    /// <param name="down">Its height.</param>
    public void DrawPicture(int picture, Turn turn, double x, double y, double across, double down)
    {
        EndText();

        // Within a picture, PDF counts rows from the bottom.
        var (ofWidth, ofHeight) = (turn.OfWidth, turn.OfHeight);
        Content.Write("q "u8).Number(across * ofWidth.Column).Space().Number(-down * ofHeight.Column).Space()
            .Number(-across * ofWidth.Row).Space().Number(down * ofHeight.Row).Space()
            .Number(x + (across * (ofWidth.Start + ofWidth.Row))).Space()
            .Number(height - y - (down * (ofHeight.Start + ofHeight.Row))).Write(" cm /Im"u8).Int(picture).Write(" Do Q\n"u8);
    }
}
