using CyberDocs.Documents;
using CyberDocs.Graphics;
using CyberDocs.Pdf.Layout;
using CyberDocs.Pdf.Objects;
using CyberDocs.Pdf.Painting;

namespace CyberDocs.Pdf.Forms;

/// <summary>Writes the pictures of fields as readers show and print them. Boxes and circles of one size are one picture.</summary>
internal sealed class FieldAppearances(PdfFile file, TextFormatter text, int resources)
{
    private const double SmallestText = 4;
    private readonly Dictionary<(string Kind, int Width, int Height, int Size, Color Color), int> shared = [];

    /// <summary>The picture of a check box.</summary>
    public int CheckBox(FieldWidget widget, bool isOn) =>
        Shared(isOn ? "tick" : "box", widget,
            canvas => FormMarks.CheckBox(canvas, 0, widget.First.Ascent, widget.First.Style.Size, isOn, widget.First.Style.Color));

    /// <summary>The picture of an option: a circle around the word, or nothing.</summary>
    public int Circle(FieldWidget widget, bool isOn) => Shared(isOn ? "circle" : "none", widget, canvas =>
    {
        if (isOn)
        {
            FormMarks.Circle(canvas, widget.First.X - widget.Left, widget.First.Ascent, widget.First.Width, widget.First.Style.Size, widget.First.Style.Color);
        }
    });

    /// <summary>The picture of a text, set smaller where it would not fit.</summary>
    public int Text(FieldWidget widget, string value, bool multiline)
    {
        var (width, height) = (widget.Right - widget.Left, widget.Bottom - widget.Top);
        var style = widget.First.Style;
        var layout = Lay(value, style, multiline ? width : double.MaxValue);
        while (style.Size > SmallestText && (layout.Height > height + 0.5 || (!multiline && layout.Lines[0].Width > width + 0.5)))
        {
            style = style with { Size = style.Size - 0.5 };
            layout = Lay(value, style, multiline ? width : double.MaxValue);
        }

        var canvas = new PageCanvas(0, 0, width, height);
        canvas.Content.Write("/Tx BMC\nq\n"u8);
        var ascent = multiline ? layout.Ascent : widget.First.Ascent;
        TextPainter.PaintPlain(canvas, layout, 0, layout.Lines.Length, multiline ? 0 : widget.First.X - widget.Left, ascent - layout.Ascent);
        canvas.Finish();
        canvas.Content.Write("Q\nEMC\n"u8);
        return Write(canvas, width, height);
    }

    private TextLayout Lay(string value, TextStyle style, double width) => text.FormatField(value, style, width);

    private int Shared(string kind, FieldWidget widget, Action<PageCanvas> paint)
    {
        var (width, height) = (widget.Right - widget.Left, widget.Bottom - widget.Top);
        var key = (kind, Units.ToHundredths(width), Units.ToHundredths(height), Units.ToHundredths(widget.First.Style.Size), widget.First.Style.Color);
        if (!shared.TryGetValue(key, out var number))
        {
            var canvas = new PageCanvas(0, 0, width, height);
            paint(canvas);
            canvas.Finish();
            number = Write(canvas, width, height);
            shared.Add(key, number);
        }

        return number;
    }

    private int Write(PageCanvas canvas, double width, double height)
    {
        var number = file.Allocate();
        var entries = new ByteBuffer(128);
        entries.Write("/Type/XObject/Subtype/Form/BBox[0 0 "u8).Number(width).Space().Number(height).Write("]/Resources "u8).Ref(resources);
        file.AddStream(number, entries.Written, canvas.Content);
        entries.Release();
        return number;
    }
}
