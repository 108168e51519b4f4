using CyberDocs.Documents;
using CyberDocs.OpenXml.Packaging;
using CyberDocs.Tables;

namespace CyberDocs.OpenXml.Word;

/// <summary>Writes one table, row by row; only rows needed to find the columns' widths are kept for a while.</summary>
internal sealed class TableWriter : ITableTarget
{
    private readonly WordSession session;
    private readonly XmlPart x;
    private readonly BodyWriter blocks;
    private readonly TableHead head;
    private readonly double available;
    private readonly double left;
    private readonly TableLook look;
    private readonly SpanGrid grid;
    private readonly RowSample sample;
    private double[] rights = [];
    private long[] edges = [];
    private int rows;
    private bool isHeaderTall;

    public TableWriter(WordSession session, XmlPart x, BodyWriter blocks, TableHead head, double available, double left)
    {
        this.session = session;
        this.x = x;
        this.blocks = blocks;
        this.head = TableRun.WithColumns(head);
        this.available = available;
        this.left = left;
        if (head.Style is not null && !session.Theme.TableStyles.ContainsKey(head.Style))
        {
            session.Findings.ReportOnce(WritingFindings.UnknownStyle, head.Style);
        }

        look = new TableLook(session.Theme, head.Style);
        _ = (session.KnownText(look.Style.CellText), session.KnownText(look.Style.HeaderText));
        grid = new SpanGrid(this.head.Columns.Count);
        sample = new RowSample(Begin, row => WriteRow(row, header: false));
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
        rights = ColumnWidths.Edges(head, sampled, session.Theme, session.Measurer, available);
        edges = new long[rights.Length];
        for (var i = 1; i < rights.Length; i++)
        {
            edges[i] = Math.Max(edges[i - 1] + 1, (long)Math.Round(rights[i] * 20));
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
        for (var i = 0; i + 1 < edges.Length; i++)
        {
            x.Raw("<w:gridCol w:w=\""u8).Number(edges[i + 1] - edges[i]).Raw("\"/>"u8);
        }

        x.Raw("</w:tblGrid>"u8);
        // A heading that fills half a page leaves no room for what it heads, and Word cuts one that is taller than a page.
        isHeaderTall = head.HeaderRows.Count > 0
            && HeaderHeight.Of(head, rights, session.Theme, session.Measurer) > (session.Page.Height - session.Page.Top - session.Page.Bottom) / 2;
        foreach (var row in head.HeaderRows)
        {
            WriteRow(row, header: true);
        }

        if (isHeaderTall)
        {
            session.Context.Findings.Add(TableFindings.HeadingNotRepeated.At(SourcePlace.Unknown, session.Context.DocumentId, head.Caption ?? "")
                .In(session.Context.DocumentId));
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
        var (repeats, whole) = (header && !isHeaderTall, row.KeepWhole && !(header && isHeaderTall));
        if (repeats || whole)
        {
            x.Raw("<w:trPr>"u8).Raw(whole ? "<w:cantSplit/>"u8 : ""u8).Raw(repeats ? "<w:tblHeader/>"u8 : ""u8).Raw("</w:trPr>"u8);
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
        var heading = TableLook.IsHeading(cell, header);
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
        var fill = look.NamedFill(row, cell) ?? (heading && !(header && rows == 1) ? look.Style.HeaderFill : null);
        if (fill is { } color)
        {
            x.Raw("<w:shd w:val=\"clear\" w:color=\"auto\" w:fill=\""u8).Text(color.Hex).Raw("\"/>"u8);
        }

        if (cell?.VerticalAlign is { } vertical && vertical != look.Style.VerticalAlign)
        {
            x.Raw("<w:vAlign w:val=\""u8).Raw(WordXml.Vertical(vertical)).Raw("\"/>"u8);
        }

        x.Raw("</w:tcPr>"u8);
        var inner = rights[slot.Column + slot.Span] - rights[slot.Column] - (2 * look.Style.PaddingX);
        Check(cell?.Style);
        Check(row.Style);
        var text = look.TextName(row, cell, header);
        var place = new BlockPlace(text, Math.Max(inner, 8)) { Align = cell?.Align, Item = text, KeepsWords = true, IsHeading = heading };
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

    /// <summary>Reports a name that is neither a fill nor a style of text.</summary>
    private void Check(string? name)
    {
        if (name is not null && !session.Theme.Fills.ContainsKey(name))
        {
            session.KnownText(name);
        }
    }
}
