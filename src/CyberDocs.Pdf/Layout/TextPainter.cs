using CyberDocs.Documents;
using CyberDocs.Graphics;
using CyberDocs.Pdf.Objects;
using CyberDocs.Pdf.Painting;
using CyberDocs.Pdf.Structure;

namespace CyberDocs.Pdf.Layout;

/// <summary>Paints laid-out text with its links, boxes and circles. Not thread-safe.</summary>
internal sealed class TextPainter(PdfFile file, StructureTree structure, IFieldSeam fields)
{
    private readonly Dictionary<InlineMark, Tag> linkTags = new(ReferenceEqualityComparer.Instance);

    /// <summary>Paints lines as content of an element.</summary>
    public void Paint(PageCanvas canvas, TextLayout layout, int from, int to, double x, double y, Tag tag)
    {
        if (!layout.HasMarks)
        {
            canvas.BeginContent(tag, isText: true);
            PaintPlain(canvas, layout, from, to, x, y);
            canvas.EndContent();
            return;
        }

        var isOpen = false;
        for (var i = from; i < to; i++)
        {
            var line = layout.Lines[i];
            var top = y + ((i - from) * layout.LineHeight);
            for (var s = line.First; s < line.First + line.Count; s++)
            {
                var segment = layout.Segments[s];
                if (segment.Mark is null or { Link: null, Element: null })
                {
                    if (!isOpen)
                    {
                        canvas.BeginContent(tag, isText: true);
                        isOpen = true;
                    }

                    Show(canvas, layout, segment, x, top);
                    continue;
                }

                if (isOpen)
                {
                    canvas.EndContent();
                    isOpen = false;
                }

                PaintMarked(canvas, layout, line, segment, x, top, tag);
            }
        }

        if (isOpen)
        {
            canvas.EndContent();
        }

        PaintUnderlines(canvas, layout, from, to, x, y);
    }

    /// <summary>Paints lines that hold nothing but text; the caller has begun the content.</summary>
    public static void PaintPlain(PageCanvas canvas, TextLayout layout, int from, int to, double x, double y)
    {
        var baseline = y + layout.Ascent;
        for (var i = from; i < to; i++)
        {
            ref readonly var line = ref layout.Lines[i];
            for (var s = line.First; s < line.First + line.Count; s++)
            {
                ref readonly var segment = ref layout.Segments[s];
                if (segment.Length > 0)
                {
                    canvas.ShowText(x + segment.X, baseline, segment.Font, segment.Size, segment.Color, layout.OperatorsOf(segment));
                }
            }

            baseline += layout.LineHeight;
        }
    }

    private static void Show(PageCanvas canvas, TextLayout layout, in TextSegment segment, double x, double top)
    {
        if (segment.Length > 0)
        {
            canvas.ShowText(x + segment.X, top + layout.Ascent, segment.Font, segment.Size, segment.Color, layout.OperatorsOf(segment));
        }
    }

    private void PaintMarked(PageCanvas canvas, TextLayout layout, in LaidLine line, in TextSegment segment, double x, double top, Tag tag)
    {
        var mark = segment.Mark!;
        if (mark.Link is not null)
        {
            PaintLink(canvas, layout, segment, x, top, tag);
            return;
        }

        var isField = mark.Element is CheckBox or Choice or DateField or TextField && !canvas.IsArtifact
            && fields.Place(mark, canvas, Spot(layout, line, segment, x, top), tag);
        switch (mark.Element)
        {
            case Choice when isField:
                // The circle belongs to the field, the word to the text.
                canvas.BeginContent(tag, isText: true);
                Show(canvas, layout, segment, x, top);
                canvas.EndContent();
                break;
            case CheckBox or DateField or TextField when isField:
                break;
            case CheckBox or Choice:
                PaintAnswer(canvas, layout, segment, x, top, tag);
                break;
            case PageNumber or PageCount:
                PaintNumber(canvas, layout, segment, x, top, tag);
                break;
            default:
                canvas.BeginContent(tag, isText: true);
                Show(canvas, layout, segment, x, top);
                canvas.EndContent();
                break;
        }
    }

    private static FieldSpot Spot(TextLayout layout, in LaidLine line, in TextSegment segment, double x, double top)
    {
        var isLast = ReferenceEquals(layout.Segments[line.First + line.Count - 1].Mark, segment.Mark);
        var room = isLast && layout.Room < 10_000 ? layout.Room - segment.X : segment.Width;
        var (left, right) = line.Count == 1 && layout.Room < 10_000 ? (x, x + layout.Room) : (x + segment.X, x + segment.X + segment.Width);
        var style = new TextStyle { Size = segment.Size, Bold = segment.Mark!.Bold, Color = segment.Color, LineHeight = layout.LineHeight / segment.Size };
        return new FieldSpot(
            x + segment.X, top, Math.Min(segment.Width, Math.Max(room, segment.Size)), layout.LineHeight, layout.Ascent, room, left, right, style);
    }

    private void PaintLink(PageCanvas canvas, TextLayout layout, in TextSegment segment, double x, double top, Tag tag)
    {
        var mark = segment.Mark!;
        if (canvas.IsArtifact)
        {
            Show(canvas, layout, segment, x, top);
            return;
        }

        var link = linkTags.TryGetValue(mark, out var known) ? known : linkTags[mark] = structure.Open(tag, "Link");
        canvas.BeginContent(link, isText: true);
        Show(canvas, layout, segment, x, top);
        canvas.EndContent();
        AddLink(canvas, link, x + segment.X, top, segment.Width, layout.LineHeight, mark.Link!.Target, mark.Text);
    }

    /// <summary>Adds a link annotation and lists it under its element.</summary>
    public void AddLink(
        PageCanvas canvas, Tag link, double x, double y, double width, double height, string target, string description, Heading? heading = null)
    {
        var number = file.Allocate();
        var key = structure.Enabled ? structure.NextKey() : -1;
        if (key >= 0)
        {
            structure.SetParent(key, link.Number);
            link.Kids.Add(new(TagKidKind.Annotation, number, canvas.Number));
        }

        canvas.Links.Add(
            new PageLink(number, x, y, width, height, target, description.Length > 0 ? description : target, key, canvas.Height) { Heading = heading });
    }

    private void PaintAnswer(PageCanvas canvas, TextLayout layout, in TextSegment segment, double x, double top, Tag tag)
    {
        var mark = segment.Mark!;
        if (canvas.IsArtifact)
        {
            Show(canvas, layout, segment, x, top);
            PaintShape(canvas, mark, segment, x + segment.X, top + layout.Ascent);
            return;
        }

        var form = structure.Open(tag, "Form");
        var (isOn, role, label) = mark.Element is CheckBox box
            ? (box.Checked == true, "cb", box.Label)
            : (((Choice)mark.Element!).Selected == mark.Option, "rb", ((Choice)mark.Element!).Label);
        form.Attributes = PrintField(role, isOn, label);
        canvas.BeginContent(form, isText: false);
        Show(canvas, layout, segment, x, top);
        PaintShape(canvas, mark, segment, x + segment.X, top + layout.Ascent);
        canvas.EndContent();
        structure.Close(form);
    }

    private static void PaintShape(PageCanvas canvas, InlineMark mark, in TextSegment segment, double left, double baseline)
    {
        if (mark.Element is CheckBox box)
        {
            FormMarks.CheckBox(canvas, left, baseline, segment.Size, box.Checked == true, segment.Color);
        }
        else if (mark.Element is Choice choice && choice.Selected == mark.Option)
        {
            FormMarks.Circle(canvas, left, baseline, segment.Width, segment.Size, segment.Color);
        }
    }

    private static string PrintField(string role, bool isOn, string? label)
    {
        var buffer = new ByteBuffer();
        buffer.Write("<</O/PrintField/Role/"u8).Ascii(role).Write("/checked/"u8).Ascii(isOn ? "on" : "off");
        if (label is not null)
        {
            buffer.Write("/Desc"u8).Text(Caption.Of(label));
        }

        buffer.Write(">>"u8);
        var result = System.Text.Encoding.Latin1.GetString(buffer.Written);
        buffer.Release();
        return result;
    }

    private static void PaintNumber(PageCanvas canvas, TextLayout layout, in TextSegment segment, double x, double top, Tag tag)
    {
        int? page = segment.Mark!.Element is PageCount ? null : canvas.PageNumber;
        canvas.Deferred.Add(new DeferredNumber(
            x + segment.X, top + layout.Ascent, segment.Size, segment.Mark.Bold, segment.Color, FlushRight: false, tag.Role, canvas.ReserveContent(tag), page));
    }

    private static void PaintUnderlines(PageCanvas canvas, TextLayout layout, int from, int to, double x, double y)
    {
        var begun = false;
        for (var i = from; i < to; i++)
        {
            var line = layout.Lines[i];
            for (var s = line.First; s < line.First + line.Count; s++)
            {
                ref readonly var segment = ref layout.Segments[s];
                if (segment.Mark is not { } mark || !(mark.Underline || mark.Element is TextField { Text.Length: 0, Multiline: false }))
                {
                    continue;
                }

                if (!begun)
                {
                    canvas.BeginArtifact();
                    begun = true;
                }

                var under = y + ((i - from) * layout.LineHeight) + layout.Ascent + (segment.Size * 0.13);
                canvas.StrokeLine(x + segment.X, under, x + segment.X + segment.Width, under, new Stroke(segment.Color, segment.Size * 0.05));
            }
        }

        if (begun)
        {
            canvas.EndArtifact();
        }
    }
}
