using System.Globalization;
using CyberDocs.Collections;
using CyberDocs.Documents;
using CyberDocs.Findings;
using CyberDocs.Graphics;
using CyberDocs.OpenXml.Packaging;
using CyberDocs.OpenXml.Tables;

namespace CyberDocs.OpenXml.Word;

/// <summary>Writes one table, row by row; only rows needed to find the columns' widths are kept for a while.</summary>
internal sealed class TableWriter
{
    private readonly WordSession session;
    private readonly XmlPart x;
    private readonly BodyWriter blocks;
    private readonly TableHead head;
    private readonly double available;
    private readonly double left;
    private readonly TableStyle look;
    private readonly SpanGrid grid;
    private readonly string cellText;
    private readonly string headerText;
    private readonly RowSample sample;
    private double[] widths = [];
    private long[] edges = [];
    private int rows;

    public TableWriter(WordSession session, XmlPart x, BodyWriter blocks, TableHead head, double available, double left)
    {
        this.session = session;
        this.x = x;
        this.blocks = blocks;
        this.head = head.Columns.Count > 0 ? head : head with { Columns = [new TableColumn(1, ColumnUnit.Weight)] };
        this.available = available;
        this.left = left;
        if (head.Style is not null && !session.Theme.TableStyles.ContainsKey(head.Style))
        {
            session.Findings.ReportOnce(WritingFindings.UnknownStyle, head.Style);
        }

        look = session.Theme.Table(head.Style);
        cellText = session.KnownText(look.CellText) ?? "td";
        headerText = session.KnownText(look.HeaderText) ?? "th";
        grid = new SpanGrid(this.head.Columns.Count);
        sample = new RowSample(this.head, Begin, row => WriteRow(row, header: false));
    }

    public void Add(TableRow row)
    {
        session.Cancellation.ThrowIfCancellationRequested();
        sample.Add(row);
    }

    public void End()
    {
        sample.Flush();
        if (rows == 0)
        {
            // A table without rows is not allowed in the file.
            WriteRow(new TableRow([]), header: false);
        }

        x.Raw("</w:tbl>"u8);
    }

    private void Begin(IReadOnlyList<TableRow> sampled)
    {
        widths = ColumnWidths.Share(head, sampled, session.Theme, available);
        edges = new long[widths.Length + 1];
        var right = 0.0;
        for (var i = 0; i < widths.Length; i++)
        {
            right += widths[i];
            edges[i + 1] = Math.Max(edges[i] + 1, (long)Math.Round(right * 20));
        }

        x.Raw("<w:tbl><w:tblPr><w:tblStyle w:val=\""u8).Text(session.Styles.Table(head.Style)).Raw("\"/><w:tblW w:w=\""u8).Number(edges[^1])
            .Raw("\" w:type=\"dxa\"/>"u8);
        if (left > 0)
        {
            x.Raw("<w:tblInd w:w=\""u8).Twips(left).Raw("\" w:type=\"dxa\"/>"u8);
        }

        x.Raw("<w:tblLayout w:type=\"fixed\"/><w:tblLook w:val=\""u8)
            .Raw(head.HeaderRows.Count > 0 ? "0420\" w:firstRow=\"1\""u8 : "0400\" w:firstRow=\"0\""u8)
            .Raw(" w:lastRow=\"0\" w:firstColumn=\"0\" w:lastColumn=\"0\" w:noHBand=\"0\" w:noVBand=\"1\"/>"u8);
        if (!string.IsNullOrEmpty(head.Caption))
        {
            x.Raw("<w:tblCaption w:val=\""u8).Text(head.Caption).Raw("\"/>"u8);
        }

        x.Raw("</w:tblPr><w:tblGrid>"u8);
        for (var i = 0; i < widths.Length; i++)
        {
            x.Raw("<w:gridCol w:w=\""u8).Number(edges[i + 1] - edges[i]).Raw("\"/>"u8);
        }

        x.Raw("</w:tblGrid>"u8);
        foreach (var row in head.HeaderRows)
        {
            WriteRow(row, header: true);
        }
    }

    private void WriteRow(TableRow row, bool header)
    {
        rows++;
        var placed = grid.Place(row);
        if (placed.Surplus.Count > 0)
        {
            session.Findings.Report(WritingFindings.TooManyCells, rows.ToString(CultureInfo.InvariantCulture));
        }
        else if (placed.Missing && row.Cells.Count > 0)
        {
            session.Findings.Report(WritingFindings.TooFewCells, rows.ToString(CultureInfo.InvariantCulture));
        }

        x.Raw("<w:tr>"u8);
        if (header || row.KeepWhole)
        {
            x.Raw("<w:trPr>"u8).Raw(row.KeepWhole ? "<w:cantSplit/>"u8 : ""u8).Raw(header ? "<w:tblHeader/>"u8 : ""u8).Raw("</w:trPr>"u8);
        }

        // Word keeps rows together by the paragraphs in them.
        var outer = blocks.KeepsRow;
        blocks.KeepsRow = outer || row.KeepWithNext;
        var last = -1;
        for (var i = 0; i < placed.Slots.Count; i++)
        {
            last = placed.Slots[i].Cell is null ? last : i;
        }

        for (var i = 0; i < placed.Slots.Count; i++)
        {
            var overflow = i == (last < 0 ? placed.Slots.Count - 1 : last) ? placed.Surplus : [];
            WriteCell(row, placed.Slots[i], header, overflow);
        }

        blocks.KeepsRow = outer;

        x.Raw("</w:tr>"u8);
    }

    private void WriteCell(TableRow row, Slot slot, bool header, IReadOnlyList<TableCell> overflow)
    {
        var cell = slot.Cell ?? slot.Above;
        var heading = header || cell is { Header: not HeaderScope.None };
        x.Raw("<w:tc><w:tcPr><w:tcW w:w=\""u8).Number(edges[slot.Column + slot.Span] - edges[slot.Column]).Raw("\" w:type=\"dxa\"/>"u8);
        if (slot.Span > 1)
        {
            x.Raw("<w:gridSpan w:val=\""u8).Number(slot.Span).Raw("\"/>"u8);
        }

        if (slot.Cell is null)
        {
            x.Raw(slot.Above is null ? ""u8 : "<w:vMerge/>"u8);
        }
        else if (slot.Cell.RowSpan > 1)
        {
            x.Raw("<w:vMerge w:val=\"restart\"/>"u8);
        }

        // The table style shades the first row; further headers and named fills need their own.
        var fill = Fill(cell?.Style) ?? Fill(row.Style) ?? (heading && !(header && rows == 1) ? look.HeaderFill : null);
        if (fill is { } color)
        {
            x.Raw("<w:shd w:val=\"clear\" w:color=\"auto\" w:fill=\""u8).Text(color.Hex).Raw("\"/>"u8);
        }

        if (cell?.VerticalAlign is { } vertical && vertical != look.VerticalAlign)
        {
            x.Raw("<w:vAlign w:val=\""u8).Raw(WordXml.Vertical(vertical)).Raw("\"/>"u8);
        }

        x.Raw("</w:tcPr>"u8);
        var width = widths.AsSpan(slot.Column, slot.Span);
        var inner = -2 * look.PaddingX;
        foreach (var w in width)
        {
            inner += w;
        }

        var text = TextStyle(cell?.Style) ?? TextStyle(row.Style) ?? (heading ? headerText : cellText);
        var place = new BlockPlace(text, Math.Max(inner, 8)) { Align = cell?.Align, Item = text };
        WriteContent(slot.Cell is { } own ? own.Content : [], place, overflow);
        x.Raw("</w:tc>"u8);
    }

    private void WriteContent(ValueList<Block> content, BlockPlace place, IReadOnlyList<TableCell> overflow)
    {
        var before = blocks.Paragraphs;
        blocks.WriteAll(content, place);
        foreach (var cell in overflow)
        {
            blocks.WriteAll(cell.Content, place);
        }

        if (blocks.Paragraphs == before)
        {
            blocks.Write(new Paragraph([]), place);
        }
    }

    private Color? Fill(string? name) => name is not null && session.Theme.Fills.TryGetValue(name, out var color) ? color : null;

    private string? TextStyle(string? name)
    {
        if (name is null || session.Theme.Fills.ContainsKey(name))
        {
            return name is not null && session.Theme.TextStyles.ContainsKey(name) ? name : null;
        }

        return session.KnownText(name);
    }
}
