using CyberDocs.Graphics;

namespace CyberDocs.Pdf.Painting;

/// <summary>The shapes of forms: boxes that are ticked, circles around the chosen word.</summary>
internal static class FormMarks
{
    /// <summary>A box in the em square of a character, with a tick when it is checked.</summary>
    public static void CheckBox(PageCanvas canvas, double x, double baseline, double size, bool isChecked, Color color)
    {
        var side = size * 0.78;
        var left = x + ((size - side) / 2);
        var top = baseline - (size * 0.38) - (side / 2);
        canvas.DrawRectangle(left, top, side, side, 0, null, new Stroke(color, Math.Max(0.5, size * 0.065)));
        if (isChecked)
        {
            canvas.DrawPolyline(
                [
                    new ScenePoint(left + (side * 0.18), top + (side * 0.5)),
                    new ScenePoint(left + (side * 0.42), top + (side * 0.76)),
                    new ScenePoint(left + (side * 0.86), top + (side * 0.16)),
                ],
                new Stroke(color, Math.Max(0.9, size * 0.13)));
        }
    }

    /// <summary>An ellipse around a word, as a pen would draw it.</summary>
    public static void Circle(PageCanvas canvas, double x, double baseline, double width, double size, Color color)
    {
        var radiusX = (width / 2) + (size * 0.18);
        canvas.DrawEllipse(x + (width / 2), baseline - (size * 0.37), radiusX, size * 0.66, null, new Stroke(color, Math.Max(0.7, size * 0.08)));
    }
}
