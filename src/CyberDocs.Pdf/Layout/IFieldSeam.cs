using CyberDocs.Documents;
using CyberDocs.Pdf.Painting;
using CyberDocs.Pdf.Structure;

namespace CyberDocs.Pdf.Layout;

/// <summary>Told where each form element comes to stand, so that it can be made fillable.</summary>
internal interface IFieldSeam
{
    /// <summary>A form element stands here; one that goes over several lines comes once per piece.</summary>
    /// <param name="mark">The check box, option of a choice, date or text field.</param>
    /// <param name="canvas">The page.</param>
    /// <param name="spot">Its place.</param>
    /// <param name="parent">Element under which it stands.</param>
    /// <returns>Whether a field now shows what it says, so that it need not be painted.</returns>
    bool Place(InlineMark mark, PageCanvas canvas, in FieldSpot spot, Tag parent);
}

/// <summary>Where a piece of a form element stands, in points from the top left of the page.</summary>
/// <param name="X">Left.</param>
/// <param name="Top">Top of its line.</param>
/// <param name="Width">Width.</param>
/// <param name="LineHeight">Height of its line.</param>
/// <param name="Ascent">Distance from the top of the line to the baseline.</param>
/// <param name="Room">Width that a field may take, up to what follows or to the edge of the column.</param>
/// <param name="Left">Left of the column when the piece is alone on its line, of the piece otherwise.</param>
/// <param name="Right">Right of the column when the piece is alone on its line, of the piece otherwise.</param>
/// <param name="Style">Size, weight and colour of its text.</param>
internal readonly record struct FieldSpot(
    double X, double Top, double Width, double LineHeight, double Ascent, double Room, double Left, double Right, TextStyle Style);
