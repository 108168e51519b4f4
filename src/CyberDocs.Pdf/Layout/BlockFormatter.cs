using CyberDocs.Documents;
using CyberDocs.Graphics;
using CyberDocs.Pdf.Painting;
using CyberDocs.Pdf.Structure;

namespace CyberDocs.Pdf.Layout;

/// <summary>Lays blocks out as boxes. Not thread-safe.</summary>
internal sealed partial class BlockFormatter(
    Theme theme, TextFormatter text, ITextMeasurer measurer, TextPainter painter,
    StructureTree structure, Landmarks landmarks, PictureBook pictures, FindingCollector findings, string documentId)
{
    private const double FigureSpace = 4;
    private const double NotePadding = 4;
    private const double NoteInset = 7;
    private readonly Dictionary<TextStyle, TextStyle> flush = new(ReferenceEqualityComparer.Instance);
    private int notes;
    private int headingLevel;

    /// <summary>Looks of the document.</summary>
    public Theme Theme => theme;

    public TextFormatter Text => text;

    /// <summary>Measures the content of tables.</summary>
    public ITextMeasurer Measurer => measurer;

    public StructureTree Structure => structure;

    /// <summary>Lays out blocks, in order.</summary>
    public List<FlowBox> Format(ValueList<Block> blocks, LayoutScope scope)
    {
        var boxes = new List<FlowBox>(blocks.Count);
        foreach (var block in blocks)
        {
            Format(block, scope with { AdoptsParagraph = scope.AdoptsParagraph && blocks.Count == 1 }, boxes);
        }

        return boxes;
    }

    /// <summary>Lays out one block; page breaks and papers are for the caller to see to.</summary>
    public void Format(Block block, LayoutScope scope, List<FlowBox> into)
    {
        var first = into.Count;
        switch (block)
        {
            case Heading heading:
                into.Add(FormatHeading(heading, scope));
                break;
            case Paragraph paragraph:
                into.Add(FormatParagraph(paragraph, scope));
                break;
            case ListBlock list:
                FormatList(list, scope, into);
                break;
            case Table table:
                into.Add(FormatTable(table, scope));
                break;
            case Figure figure:
                FormatFigure(figure, scope, into);
                break;
            case Picture picture:
                into.Add(FormatPicture(picture, scope));
                break;
            case Note note:
                into.Add(FormatNote(note, scope));
                break;
            case TableOfContents contents:
                FormatContents(contents, scope, into);
                break;
            case SignatureLines signatures:
                FormatSignatures(signatures, scope, into);
                break;
            case Section section:
                var part = structure.Open(scope.Parent, "Sect");
                into.AddRange(
                    Format(section.Content, scope with { Parent = part, ParagraphStyle = section.Style ?? scope.ParagraphStyle, AdoptsParagraph = false }));
                break;
            case PageBreak:
                break;
            default:
                throw new InvalidOperationException($"The block {block.GetType().Name} has no way into PDF.");
        }

        if (block.Id is { } id && into.Count > first)
        {
            into[first].Painted += (canvas, y) => landmarks.Mark(id, canvas.PlaceAt(y));
        }
    }

    private TextBox FormatHeading(Heading heading, LayoutScope scope)
    {
        var level = Math.Clamp(heading.Level, 1, 4).ToString(CultureInfo.InvariantCulture);
        var style = theme.Text(heading.Style, "h" + level);
        var tag = structure.Open(scope.Parent, scope.Numbers is null ? HeadingRole(heading.Level) : "P");
        var align = scope.Align ?? style.Align;
        var layout = text.Format(heading.Content, style, align, scope.LineWidth(style, align), scope.Numbers);
        var box = new TextBox(layout, tag, painter, 0, layout.Lines.Length)
        {
            SpaceBefore = style.SpaceBefore,
            SpaceAfter = style.SpaceAfter,
            KeepWithNext = true,
        };
        if (scope.Numbers is null)
        {
            text.Head(heading);
            box.Painted += (canvas, y) => landmarks.MarkHeading(heading, InlineText.Of(heading.Content), canvas.PlaceAt(y));
        }

        return box;
    }

    /// <summary>The level as readers hear it: one that the document skips is not announced, whatever size it is printed in.</summary>
    private string HeadingRole(int level)
    {
        headingLevel = Math.Min(Math.Clamp(level, 1, 4), headingLevel + 1);
        return "H" + headingLevel.ToString(CultureInfo.InvariantCulture);
    }

    private TextBox FormatParagraph(Paragraph paragraph, LayoutScope scope)
    {
        var style = theme.Text(paragraph.Style ?? scope.ParagraphStyle, "p");
        style = scope.ListDepth > 0 && paragraph.Style is null ? Flush(style) : style;
        var tag = scope.AdoptsParagraph ? scope.Parent : structure.Open(scope.Parent, "P");
        var align = scope.Align ?? style.Align;
        var layout = text.Format(paragraph.Content, style, align, scope.LineWidth(style, align), scope.Numbers);
        return new TextBox(layout, tag, painter, 0, layout.Lines.Length)
        {
            SpaceBefore = style.SpaceBefore,
            SpaceAfter = style.SpaceAfter,
            KeepWithNext = style.KeepWithNext,
            IsInCell = scope.IsInCell,
        };
    }

    /// <summary>The style without its indents, for the items of a list, which is indented itself.</summary>
    private TextStyle Flush(TextStyle style)
    {
        if (style is { Indent: 0, FirstLine: 0 })
        {
            return style;
        }

        return flush.TryGetValue(style, out var without) ? without : flush[style] = style with { Indent = 0, FirstLine = 0 };
    }

    private StackBox FormatNote(Note note, LayoutScope scope)
    {
        notes++;
        var tag = structure.Open(scope.Parent, "Note");
        tag.Id = "note-" + notes.ToString(CultureInfo.InvariantCulture);
        var inset = Math.Min(NoteInset, scope.Width / 10);
        var inner = scope with
        {
            Parent = tag,
            Width = scope.Width - (2 * inset),
            PageHeight = scope.PageHeight - (2 * NotePadding),
            ParagraphStyle = note.Style ?? "note",
            HangingRoom = inset,
            AdoptsParagraph = false,
        };
        var ground = theme.Fills.TryGetValue("shade", out var shade) ? shade : new Color(0xF6, 0xF8, 0xFA);
        var rule = theme.Table(null).RuleColor;
        return new StackBox(Format(note.Content, inner), inset, new StackDecoration(scope.Width, ground, new Stroke(rule, 1.5), NotePadding))
        {
            SpaceBefore = 4,
            SpaceAfter = 6,
        };
    }

    private void FormatSignatures(SignatureLines signatures, LayoutScope scope, List<FlowBox> into)
    {
        var style = theme.Text(signatures.Style ?? scope.ParagraphStyle, "p");
        var widest = 0.0;
        foreach (var label in signatures.Labels)
        {
            widest = Math.Max(widest, text.Width(label, style));
        }

        foreach (var label in signatures.Labels)
        {
            var tag = structure.Open(scope.Parent, "P");
            var layout = text.FormatPlain(label, style, Alignment.Left, scope.Width * 0.6);
            into.Add(new SignatureBox(layout, tag, painter, Math.Min(widest, scope.Width * 0.6), scope.Width));
        }
    }

    private PictureBox FormatPicture(Picture picture, LayoutScope scope)
    {
        var style = theme.Text(picture.Style ?? scope.ParagraphStyle, "p");
        var tag = structure.Open(scope.Parent, "Figure");
        tag.Alternative = picture.AlternativeText;
        var indent = scope.ListDepth > 0 && picture.Style is null ? 0 : Math.Min(style.Indent, scope.Width / 2);
        var room = scope.Width - indent;
        var (width, height) = picture.SizeIn(room, Math.Max(20, scope.PageHeight));
        var left = indent + ((scope.Align ?? style.Align) switch
        {
            Alignment.Center => (room - width) / 2,
            Alignment.Right => room - width,
            _ => 0,
        });
        return new PictureBox(picture, pictures, tag, left, width, height)
        {
            SpaceBefore = style.SpaceBefore,
            SpaceAfter = style.SpaceAfter,
            KeepWithNext = style.KeepWithNext,
        };
    }

    private void FormatFigure(Figure figure, LayoutScope scope, List<FlowBox> into)
    {
        var tag = structure.Open(scope.Parent, "Figure");
        tag.Alternative = figure.AlternativeText;
        if (figure.AlternativeText.Length == 0)
        {
            findings.Add(PdfFindings.FigureWithoutAlternative.At(SourcePlace.Unknown, documentId).In(documentId));
            tag.Alternative = figure.Scene.Title.Length > 0 ? figure.Scene.Title : "図";
        }

        TextBox? caption = null;
        if (figure.Caption.Count > 0)
        {
            var style = theme.Text(null, "caption");
            var layout = text.Format(figure.Caption, style, style.Align, scope.Width, scope.Numbers);
            caption = new TextBox(layout, structure.Open(scope.Parent, "P"), painter, 0, layout.Lines.Length)
            {
                SpaceBefore = style.SpaceBefore,
                SpaceAfter = style.SpaceAfter,
                IsInCell = scope.IsInCell,
            };
        }

        var room = Math.Max(20, scope.PageHeight - (caption is null ? 0 : caption.Height + Math.Max(FigureSpace, caption.SpaceBefore)));
        var box = new FigureBox(figure.Scene, tag, text, painter, structure, scope.Width, room)
        {
            KeepWithNext = caption is not null,
            SpaceBefore = FigureSpace,
            SpaceAfter = FigureSpace,
        };
        if (box.SmallestText < FigureBox.SmallestReadable)
        {
            findings.Add(PdfFindings.FigureTextTooSmall.At(
                SourcePlace.Unknown, documentId, figure.AlternativeText, box.SmallestText.ToString("0.0", CultureInfo.InvariantCulture)).In(documentId));
        }

        into.Add(box);
        if (caption is not null)
        {
            into.Add(caption);
        }
    }
}
