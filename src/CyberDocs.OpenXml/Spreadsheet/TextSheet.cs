using System.Diagnostics.CodeAnalysis;
using CyberDocs.Collections;
using CyberDocs.Documents;
using CyberDocs.Findings;
using CyberDocs.Graphics;
using CyberDocs.OpenXml.Packaging;

namespace CyberDocs.OpenXml.Spreadsheet;

/// <summary>Gathers the text around the tables as rows of one sheet: a row for a paragraph, fields in cells of their own.</summary>
[SuppressMessage("Design", "CA1001", Justification = "A stream in memory holds nothing to release.")]
internal sealed class TextSheet
{
    private static readonly double[] Widths = [92, 24, 24, 24, 24, 24, 24, 24];

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

    public void Add(ValueList<Block> blocks, string style, string indent)
    {
        foreach (var block in blocks)
        {
            Add(block, style, indent);
        }
    }

    public void Add(Block block, string style, string indent)
    {
        if (block is not (Paragraph or Heading or PageBreak))
        {
            book.AddTarget(block.Id, Sheet, new CellPlace(0, Sheet.Row + 1));
        }

        switch (block)
        {
            case Heading heading:
                Line(heading.Content, heading.Style, "h" + (char)('0' + Math.Clamp(heading.Level, 1, 4)), indent, heading.Id);
                break;
            case Paragraph paragraph:
                Line(paragraph.Content, paragraph.Style, style, indent, paragraph.Id);
                break;
            case ListBlock list:
                AddList(list, style, indent);
                break;
            case Note note:
                Add(note.Content, "note", indent);
                break;
            case Section section:
                Add(section.Content, Known(section.Style) ?? style, indent);
                break;
            case Figure figure:
                Line([new TextRun(CellText.FigureText(figure, book.Findings))], null, "p", indent, null);
                if (figure.Caption.Count > 0)
                {
                    Line(figure.Caption, null, "caption", indent, null);
                }

                break;
            case SignatureLines signature:
                foreach (var label in signature.Labels)
                {
                    Line([new TextRun(label + "　＿＿＿＿＿＿＿＿＿＿＿＿＿＿")], null, style, indent, null);
                }

                break;
            case Table table:
                AddInner(table, style, indent);
                break;
            case PageBreak:
                Sheet.BreakPage();
                break;
        }
    }

    /// <summary>Writes the finished sheet.</summary>
    public void Write(XmlPart target, Stream entry, bool selected, Action end)
    {
        Sheet.Begin(target, Widths.AsSpan(0, Math.Clamp(Sheet.Columns, 1, Widths.Length)).ToArray(), 0, selected);
        target.Flush();
        x.Flush();
        rows.Position = 0;
        rows.CopyTo(entry);
        end();
    }

    private void AddList(ListBlock list, string style, string indent)
    {
        for (var i = 0; i < list.Items.Count; i++)
        {
            var bullet = list.Ordered ? string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{i + 1}. ") : "・";
            var content = list.Items[i].Content;
            if (content is [Paragraph first, ..])
            {
                Line([new TextRun(bullet), .. first.Content], first.Style, style == "p" ? "li" : style, indent, first.Id);
                Add(content.Skip(1).ToValueList(), style, indent + "　");
            }
            else
            {
                Line([new TextRun(bullet)], null, style, indent, null);
                Add(content, style, indent + "　");
            }
        }
    }

    private void AddInner(Table table, string style, string indent)
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

            Line(line.ToValueList(), null, style, indent, null);
        }
    }

    private void Line(ValueList<Inline> content, string? style, string fallback, string indent, string? id)
    {
        var look = book.Theme.Text(Known(style) ?? fallback, "p");
        var cell = new CellLook(look.Size, look.Bold, look.Color, look.Align, VerticalAlignment.Top);
        Sheet.BeginRow();
        book.AddTarget(id, Sheet, new CellPlace(0, Sheet.Row));
        var all = indent.Length == 0 ? content : [new TextRun(indent), .. content];
        var column = 0;
        for (var from = 0; from < all.Count;)
        {
            var to = from + 1;
            var field = CellText.FieldOf(all[from]) is not null;
            while (!field && to < all.Count && CellText.FieldOf(all[to]) is null)
            {
                to++;
            }

            text.Read(all.AsSpan()[from..to], bold: false);
            Sheet.Cell(column++, field ? cell with { Rule = new Color(0x8C, 0x8C, 0x8C), Align = Alignment.Left } : cell, text);
            from = to;
        }

        Sheet.EndRow();
    }

    private string? Known(string? name)
    {
        if (name is null || book.Theme.TextStyles.ContainsKey(name))
        {
            return name;
        }

        book.Findings.ReportOnce(WritingFindings.UnknownStyle, name);
        return null;
    }
}
