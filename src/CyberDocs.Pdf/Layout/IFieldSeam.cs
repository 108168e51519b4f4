using CyberDocs.Documents;
using CyberDocs.Pdf.Painting;

namespace CyberDocs.Pdf.Layout;

/// <summary>Told where each form element was painted, so that it can be made fillable.</summary>
internal interface IFieldSeam
{
    /// <summary>A form element stands here.</summary>
    /// <param name="element">The check box, choice, date or text field; an element that goes over several lines comes once per piece.</param>
    /// <param name="option">Index of the option of a choice.</param>
    /// <param name="canvas">The page.</param>
    /// <param name="x">Left.</param>
    /// <param name="y">Top of its line.</param>
    /// <param name="width">Width.</param>
    /// <param name="height">Height of its line.</param>
    void Place(Inline element, int option, PageCanvas canvas, double x, double y, double width, double height);
}
