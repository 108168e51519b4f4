using CyberDocs.Tables;

namespace CyberDocs.Html;

/// <summary>Writes one table, row by row; only rows needed to find the columns' widths are kept for a while.</summary>
internal sealed class HtmlTableWriter : ITableTarget
{
    private readonly HtmlSession session;
    private readonly HtmlText x;
    private readonly BlockWriter blocks;
    private readonly TableHead head;
    private readonly double available;
    private readonly TableLook look;
    private readonly SpanGrid grid;
    private readonly RowSample sample;
    private double[] edges = [];
    private int rows;

    public HtmlTableWriter(HtmlSession session, HtmlText x, BlockWriter blocks, TableHead head, double available)
    {
        (this.session, this.x, this.blocks, this.head, this.available) = (session, x, blocks, TableRun.WithColumns(head), available);
        if (head.Style is not null && !session.Theme.TableStyles.ContainsKey(head.Style))
        {
            session.Reports.Once(HtmlFindings.UnknownStyle, head.Style);
        }

        look = new TableLook(session.Theme, head.Style);
        grid = new SpanGrid(this.head.Columns.Count);
        sample = new RowSample(Begin, row => WriteRow(row, header: false));
    }

    public void Add(TableRow row)
    {
        session.Context.Cancellation.ThrowIfCancellationRequested();
        sample.Add(row);
    }

    public void End()
    {
        sample.Flush();
        x.Raw("</tbody>\n</table></div>\n"u8);
    }

    private void Begin(IReadOnlyList<TableRow> sampled)
    {
        edges = ColumnWidths.Edges(head, sampled, session.Theme, session.Measurer, available);
        x.Raw("<div class=\"x\"><table class=\"t-"u8).Text(session.Names.Table(head.Style)).Raw("\" style=\"width:"u8).Number(edges[^1]).Raw("pt\""u8);
        if (session.Claim(head.Id) is { } id)
        {
            x.Attribute("id"u8, id);
        }

        x.Raw(">\n"u8);
        if (!string.IsNullOrEmpty(head.Caption))
        {
            x.Raw("<caption>"u8).Text(head.Caption).Raw("</caption>\n"u8);
        }

        x.Raw("<colgroup>"u8);
        for (var i = 0; i + 1 < edges.Length; i++)
        {
            x.Raw("<col style=\"width:"u8).Number(edges[i + 1] - edges[i]).Raw("pt\"/>"u8);
        }

        x.Raw("</colgroup>\n"u8);
        if (head.HeaderRows.Count > 0)
        {
            x.Raw("<thead>\n"u8);
            foreach (var row in head.HeaderRows)
            {
                WriteRow(row, header: true);
            }

            x.Raw("</thead>\n"u8);
            grid.Close();
        }

        x.Raw("<tbody>\n"u8);
    }

    private void WriteRow(TableRow row, bool header)
    {
        rows++;
        var placed = grid.Place(row);
        if (placed.Surplus.Count > 0)
        {
            session.Reports.Once(HtmlFindings.TooManyCells, rows.ToString(CultureInfo.InvariantCulture));
        }

        x.Raw("<tr"u8);
        var fill = session.Names.Fill(row.Style);
        if (fill is not null || !row.KeepWhole || row.KeepWithNext)
        {
            x.Raw(" class=\""u8).Raw(fill is null ? ""u8 : "f-"u8).Text(fill)
                .Raw(row.KeepWhole ? ""u8 : " split"u8).Raw(row.KeepWithNext ? " next\""u8 : "\""u8);
        }

        x.Raw(">"u8);
        var last = -1;
        for (var i = 0; i < placed.Slots.Count; i++)
        {
            last = placed.Slots[i].Cell is null ? last : i;
        }

        for (var i = 0; i < placed.Slots.Count; i++)
        {
            if (placed.Slots[i].Above is null)
            {
                WriteCell(row, placed.Slots[i], header, i == last ? placed.Surplus : []);
            }
        }

        x.Raw("</tr>\n"u8);
    }

    private void WriteCell(TableRow row, Slot slot, bool header, IReadOnlyList<TableCell> surplus)
    {
        var cell = slot.Cell ?? new TableCell([]);
        var heading = TableLook.IsHeading(cell, header);
        var element = heading ? "th"u8 : "td"u8;
        x.Raw("<"u8).Raw(element);
        Span("colspan"u8, slot.Span);
        Span("rowspan"u8, cell.RowSpan);
        if (heading)
        {
            x.Raw(cell.Header == HeaderScope.Row ? " scope=\"row\""u8 : slot.Span > 1 ? " scope=\"colgroup\""u8 : " scope=\"col\""u8);
        }

        var style = look.TextName(row, cell, header);
        Classes(cell, style, heading);
        x.Raw(">"u8);
        var inner = edges[slot.Column + slot.Span] - edges[slot.Column] - (2 * look.Style.PaddingX);
        session.CellWidth = inner / Math.Max(1, session.Theme.TextStyles[style].Size);
        if (surplus.Count == 0 && cell.Content is [Paragraph { Style: null, Id: null } only] && session.Theme.TextStyles[style] is { Indent: 0, FirstLine: 0 })
        {
            blocks.WriteInlines(only.Content);
        }
        else
        {
            var place = new HtmlBlockPlace(style, Math.Max(inner, 8)) { Align = cell.Align, Item = style };
            blocks.WriteAll(cell.Content, place);
            foreach (var further in surplus)
            {
                blocks.WriteAll(further.Content, place);
            }
        }

        session.CellWidth = double.PositiveInfinity;
        x.Raw("</"u8).Raw(element).Raw(">"u8);
    }

    private void Classes(TableCell cell, string style, bool heading)
    {
        var usual = heading ? look.Style.HeaderText : look.Style.CellText;
        var fill = session.Names.Fill(cell.Style);
        if (fill is null && cell.Style is not null)
        {
            session.KnownText(cell.Style);
        }

        if (style == usual && fill is null && cell is { Align: null, VerticalAlign: null })
        {
            return;
        }

        x.Raw(" class=\""u8);
        if (style != usual)
        {
            x.Raw("s-"u8).Text(session.Names.Text(style)).Raw(" "u8);
        }

        if (fill is not null)
        {
            x.Raw("f-"u8).Text(fill).Raw(" "u8);
        }

        x.Raw(BlockWriter.AlignClass(cell.Align)).Raw(cell.VerticalAlign switch
        {
            VerticalAlignment.Top => " v-t"u8,
            VerticalAlignment.Middle => " v-m"u8,
            VerticalAlignment.Bottom => " v-b"u8,
            _ => ""u8,
        }).Raw("\""u8);
    }

    private void Span(ReadOnlySpan<byte> name, int span)
    {
        if (span > 1)
        {
            x.Raw(" "u8).Raw(name).Raw("=\""u8).Number(span).Raw("\""u8);
        }
    }
}
