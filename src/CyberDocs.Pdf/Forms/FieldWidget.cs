using CyberDocs.Pdf.Layout;

namespace CyberDocs.Pdf.Forms;

/// <summary>A place of a field on a page.</summary>
internal sealed class FieldWidget(InlineMark mark, int number, int page, double pageHeight, int parentKey, FieldSpot spot)
{
    public InlineMark Mark => mark;

    /// <summary>Object number of the annotation.</summary>
    public int Number => number;

    /// <summary>Object number of the page.</summary>
    public int Page => page;

    public double PageHeight => pageHeight;

    /// <summary>Key in the parent tree, or -1.</summary>
    public int ParentKey => parentKey;

    public FieldSpot First => spot;

    public double Left { get; private set; } = spot.X;

    public double Right { get; private set; } = spot.X + spot.Width;

    public double Top => spot.Top;

    public double Bottom { get; private set; } = spot.Top + spot.LineHeight;

    /// <summary>Makes the place so large that it also holds the next piece of the same text.</summary>
    public void Extend(in FieldSpot piece)
    {
        Left = Math.Min(Left, piece.X);
        Right = Math.Max(Right, piece.X + Math.Max(piece.Width, piece.Room));
        Bottom = Math.Max(Bottom, piece.Top + piece.LineHeight);
    }

    public void Frame(double left, double right, double bottom) => (Left, Right, Bottom) = (left, right, bottom);
}
