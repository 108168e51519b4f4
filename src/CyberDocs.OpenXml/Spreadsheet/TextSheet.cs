using System.Diagnostics.CodeAnalysis;
using CyberDocs.Documents;
using CyberDocs.Graphics;
using CyberDocs.OpenXml.Packaging;

namespace CyberDocs.OpenXml.Spreadsheet;

/// <summary>Gathers the text around the tables as rows of one sheet: a row for a paragraph, fields in cells of their own.</summary>
[SuppressMessage("Design", "CA1001", Justification = "A stream in memory holds nothing to release.")]
internal sealed class TextSheet : BlockWalker<TextPlace>
{
    /// <summary>Columns that the text runs across.</summary>
    private const int TextColumns = 6;

    /// <summary>Widths in digits: a wide column for labels, then columns for what is filled in.</summary>
    private const double First = 20;
    private const double Further = 12;

    /// <summary>Kept free below a picture, in points.</summary>
    private const double RowGap = 3;

    private readonly Workbook book;
    private readonly MemoryStream rows = new();
    private readonly XmlPart x;
    private readonly CellText text;

    public TextSheet(Workbook book)
    {
        this.book = book;
        x = new XmlPart(rows, book.Findings.InvalidText);
        Sheet = new Sheet(book, book.Names.Fresh("本文"), x);
        text = new CellText(book.Theme, book.Findings);
    }

    public Sheet Sheet { get; }

    public SheetPictures Pictures { get; } = new();

    public override void Write(Block block, TextPlace place)
    {
        if (block is not (Paragraph or Heading or PageBreak))
        {
            book.AddTarget(block.Id, Sheet, new CellPlace(0, Sheet.Row + 1));
        }

        base.Write(block, place);
    }

    /// <summary>Writes the finished sheet.</summary>
    public void Write(Stream entry, bool selected, PageSetup page, (string Header, string Footer) margins)
    {
        var widths = new double[Math.Max(Sheet.Columns, TextColumns)];
        Array.Fill(widths, Further);
        widths[0] = First;
        x.Redirect(entry);
        Sheet.Begin(new(widths) { IsSelected = selected });
        x.Flush();
        rows.Position = 0;
        rows.CopyTo(entry);
        Sheet.Drawing = Pictures.Count > 0 ? Sheet.Relationships.Add("drawing", "../drawings/drawing1.xml") : null;
        Sheet.End(page, margins, 0, 0);
        x.Flush();
    }

    protected override void WriteHeading(Heading heading, TextPlace place) =>
        Line(heading.Content, heading.Style, place with { Style = "h" + (char)('0' + Math.Clamp(heading.Level, 1, 4)) }, heading.Id);

    protected override void WriteParagraph(Paragraph paragraph, TextPlace place) => Line(paragraph.Content, paragraph.Style, place, paragraph.Id);

    protected override void WriteList(ListBlock list, TextPlace place)
    {
        var deeper = place with { Indent = place.Indent + "　" };
        for (var i = 0; i < list.Items.Count; i++)
        {
            var bullet = list.Ordered ? string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{i + 1}. ") : "・";
            var content = list.Items[i].Content;
            if (content is [Paragraph first, ..])
            {
                Line([new TextRun(bullet), .. first.Content], first.Style, place with { Style = place.Style == "p" ? "li" : place.Style }, first.Id);
                WriteAll(content.Skip(1).ToValueList(), deeper);
            }
            else
            {
                Line([new TextRun(bullet)], null, place, null);
                WriteAll(content, deeper);
            }
        }
    }

    protected override void WriteTable(Table table, TextPlace place)
    {
        book.Findings.Report(WritingFindings.TableInCell, table.Head.Caption ?? "");
        foreach (var row in table.Head.HeaderRows.Concat(table.Rows))
        {
            var line = new List<Inline>();
            foreach (var cell in row.Cells)
            {
                line.Add(new TextRun(line.Count > 0 ? "｜" : ""));
                text.Read(cell.Content);
                line.Add(new TextRun(text.Text));
            }

            Line(line.ToValueList(), null, place, null);
        }
    }

    protected override void WriteFigure(Figure figure, TextPlace place)
    {
        Line([new TextRun(CellText.FigureText(figure, book.Findings))], null, place with { Style = "p" }, null);
        if (figure.Caption.Count > 0)
        {
            Line(figure.Caption, null, place with { Style = "caption" }, null);
        }
    }

    protected override void WritePicture(Picture picture, TextPlace place)
    {
        const double Room = First + ((TextColumns - 1) * Further);
        var column = Room * Sheet.Digit;
        var look = book.Theme.Text(book.KnownStyle(picture.Style) ?? place.Style, "p");
        var (width, height) = picture.SizeIn(column, Sheet.HighestRow - RowGap);
        Sheet.BeginRow(height + RowGap);
        Sheet.EndRow();
        var left = look.Align switch
        {
            Alignment.Center => (column - width) / 2,
            Alignment.Right => column - width,
            _ => 0,
        };
        Pictures.Add(picture, Sheet.Row, left, width, height);
    }

    protected override void WriteNote(Note note, TextPlace place) => WriteAll(note.Content, place with { Style = "note" });

    protected override void WriteBreak() => Sheet.BreakPage();

    // The sheets are the contents.
    protected override void WriteContents(TableOfContents contents)
    {
    }

    protected override void WriteSignature(SignatureLines signature, TextPlace place)
    {
        foreach (var label in signature.Labels)
        {
            Line([new TextRun(label + "　＿＿＿＿＿＿＿＿＿＿＿＿＿＿")], null, place, null);
        }
    }

    protected override void WriteSection(Section section, TextPlace place) =>
        WriteAll(section.Content, place with { Style = book.KnownStyle(section.Style) ?? place.Style });

    private void Line(ValueList<Inline> content, string? style, TextPlace place, string? id)
    {
        var look = book.Theme.Text(book.KnownStyle(style) ?? place.Style, "p");
        var cell = new CellLook(look.Size, look.Bold, look.Color, look.Align, VerticalAlignment.Middle);
        book.AddTarget(id, Sheet, new CellPlace(0, Sheet.Row + 1));
        var all = place.Indent.Length == 0 ? content : [new TextRun(place.Indent), .. content];
        var stretches = Stretches(all);
        var height = Sheet.PlainHeight;
        for (var i = 0; i < stretches.Count; i++)
        {
            text.Read(all.AsSpan()[stretches[i]]);
            var last = Math.Max(i, i == stretches.Count - 1 && !IsField(all, stretches[i]) ? TextColumns - 1 : i);
            var width = ((last - i) * Further) + (i == 0 ? First : Further);
            height = Math.Max(height, Sheet.Height(text.Lines(width * Sheet.Digit / look.Size), look.Size));
        }

        Sheet.BeginRow(height);
        for (var i = 0; i < stretches.Count; i++)
        {
            var field = IsField(all, stretches[i]);
            text.Read(all.AsSpan()[stretches[i]]);
            Sheet.Cell(i, field ? cell with { Rule = new Color(0x8C, 0x8C, 0x8C), Align = Alignment.Left } : cell, text);
            if (!field && i == stretches.Count - 1 && i < TextColumns - 1)
            {
                Sheet.Merge(i, TextColumns - 1, Sheet.Row);
            }
        }

        Sheet.EndRow();
    }

    /// <summary>Cuts a line into fields and the text between them.</summary>
    private static List<Range> Stretches(ValueList<Inline> line)
    {
        var stretches = new List<Range>();
        for (var from = 0; from < line.Count;)
        {
            var to = from + 1;
            while (CellText.FieldOf(line[from]) is null && to < line.Count && CellText.FieldOf(line[to]) is null)
            {
                to++;
            }

            stretches.Add(from..to);
            from = to;
        }

        return stretches;
    }

    private static bool IsField(ValueList<Inline> line, Range stretch) => CellText.FieldOf(line[stretch.Start.Value]) is not null;
}
