using CyberDocs.Documents;
using CyberDocs.Pdf.Structure;
using CyberDocs.Tables;

namespace CyberDocs.Pdf.Layout;

/// <summary>Lays out the rows of one table, streamed or whole, into groups that can be placed on pages. Not thread-safe.</summary>
internal sealed class TableBuilder
{
    /// <summary>Rows that wait for the next at most, so that a table of nothing else is still written as it comes.</summary>
    private const int MostTied = 20;

    private readonly BlockFormatter blocks;
    private readonly LayoutScope scope;
    private readonly FindingCollector findings;
    private readonly string documentId;
    private readonly List<RowBox> open = [];
    private readonly TableLook look;
    private readonly SpanGrid grid;
    private int bodyRows;
    private bool reportedColumns;

    public TableBuilder(
        TableHead head, IReadOnlyList<TableRow> sample, BlockFormatter blocks, LayoutScope scope, Tag tag, FindingCollector findings, string documentId)
    {
        (this.blocks, this.scope, this.findings, this.documentId) = (blocks, scope, findings, documentId);
        Tag = tag;
        head = TableRun.WithColumns(head);
        look = new TableLook(blocks.Theme, head.Style);
        Format = new TableFormat { Style = look.Style, Edges = Solve(head, sample) };
        grid = new SpanGrid(Format.Columns);
        Painter = new RowPainter(Format, blocks.Structure);
        if (head.HeaderRows.Count > 0)
        {
            HeaderTag = blocks.Structure.Open(tag, "THead");
            HeaderGroup = BuildHeader(head);
            if (HeaderGroup.Height > scope.PageHeight / 2)
            {
                findings.Add(TableFindings.HeadingNotRepeated.At(SourcePlace.Unknown, documentId, head.Caption ?? "").In(documentId));
            }
        }

        BodyTag = blocks.Structure.Open(tag, "TBody");
    }

    public TableFormat Format { get; }

    public RowPainter Painter { get; }

    public Tag Tag { get; }

    public Tag? HeaderTag { get; }

    public Tag BodyTag { get; }

    /// <summary>The header rows, repeated on each page; null when there are none.</summary>
    public RowGroup? HeaderGroup { get; }

    /// <summary>Lays out a body row; gives a group when no cell reaches into the next row.</summary>
    public RowGroup? Add(TableRow row)
    {
        open.Add(Build(row, inHeader: false));
        bodyRows++;
        return (row.KeepWithNext && open.Count < MostTied) || !grid.IsClosed ? null : Flush();
    }

    /// <summary>The rows still held back because a cell reached below them.</summary>
    public RowGroup? Finish()
    {
        grid.Close();
        return open.Count > 0 ? Flush() : null;
    }

    private RowGroup Flush()
    {
        RowBox[] rows = [.. open];
        open.Clear();
        for (var r = 0; r < rows.Length; r++)
        {
            for (var c = 0; c < rows[r].Cells.Length; c++)
            {
                // A span that reaches beyond the last row ends there.
                var cell = rows[r].Cells[c];
                if (r + cell.RowSpan > rows.Length)
                {
                    rows[r].Cells[c] = cell.Shorten(rows.Length - r, Attributes(cell.IsHeader, cell.HeaderScope, cell.ColumnSpan, rows.Length - r));
                }
            }
        }

        return new RowGroup(rows, Format.Style.PaddingY);
    }

    private RowGroup BuildHeader(TableHead head)
    {
        open.AddRange(head.HeaderRows.Select(row => Build(row, inHeader: true)));

        grid.Close();
        return Flush();
    }

    private RowBox Build(TableRow row, bool inHeader)
    {
        var structure = blocks.Structure;
        var rowTag = structure.Allocate();
        var placed = grid.Place(row);
        // Screen readers count columns: a place that the row leaves open has a blank cell.
        var slots = placed.Slots.Where(slot => slot.Above is null).ToArray();
        var cells = new CellBox[slots.Length];
        var firstTag = 0;
        for (var i = 0; i < cells.Length; i++)
        {
            var number = structure.Allocate();
            firstTag = i == 0 ? number : firstTag;
        }

        for (var i = 0; i < cells.Length; i++)
        {
            var cell = slots[i].Cell ?? new TableCell([]);
            if (placed.Surplus.Count > 0 && i == cells.Length - 1)
            {
                cell = cell with { Content = cell.Content.Concat(placed.Surplus.SelectMany(c => c.Content)).ToValueList() };
            }

            cells[i] = BuildCell(row, cell, slots[i].Column, slots[i].Span, rowTag, firstTag + i, inHeader);
        }

        if (placed.Surplus.Count > 0)
        {
            ReportSurplus();
        }

        return new RowBox(cells, row.KeepWhole, structure.Enabled ? rowTag : 0, firstTag, cells.Length) { KeepWithNext = row.KeepWithNext };
    }

    /// <summary>Cells for which the table has no column: their text goes into the last one, and a finding says so.</summary>
    private void ReportSurplus()
    {
        if (!reportedColumns)
        {
            reportedColumns = true;
            findings.Add(PdfFindings.CellBeyondColumns.At(
                SourcePlace.Unknown, documentId, Format.Columns.ToString(CultureInfo.InvariantCulture)).In(documentId));
        }
    }

    private CellBox BuildCell(TableRow row, TableCell cell, int column, int span, int rowTag, int tagNumber, bool inHeader)
    {
        var isHeader = TableLook.IsHeading(cell, inHeader);
        var textName = look.TextName(row, cell, inHeader);
        var width = Format.InnerWidth(column, span);
        var rows = Math.Max(1, cell.RowSpan);
        var headerScope = cell.Header == HeaderScope.Row ? "Row" : "Column";
        var attributes = Attributes(isHeader, headerScope, span, rows);
        TextLayout? layout = null;
        FlowBox? content = null;
        Tag? tag = null;
        if (cell.Content.Count == 0)
        {
            layout = blocks.Text.FormatPlain("", blocks.Theme.TextStyles[textName], Alignment.Left, width);
        }
        else if (cell.Content.Count == 1 && cell.Content[0] is Paragraph { Id: null } paragraph)
        {
            var style = blocks.Theme.Text(paragraph.Style, textName);
            var align = cell.Align ?? style.Align;
            layout = blocks.Text.Format(paragraph.Content, style, align, LayoutScope.LineWidth(style, align, width, Format.HangingRoom), scope.Numbers);
            layout = layout.HasMarks ? null : layout;
        }

        if (layout is null)
        {
            tag = StructureTree.Adopt(isHeader ? "TH" : "TD", tagNumber, rowTag);
            tag.Attributes = attributes;
            var inner = scope with
            {
                Width = width,
                HangingRoom = Format.HangingRoom,
                PageHeight = Math.Max(20, scope.PageHeight - (HeaderGroup?.Height ?? 0) - (2 * Format.Style.PaddingY)),
                Parent = tag,
                ParagraphStyle = textName,
                Align = cell.Align,
                IsInCell = true,
                AdoptsParagraph = true,
                ListDepth = 0,
            };
            var boxes = blocks.Format(cell.Content, inner);
            content = boxes.Count == 1 ? boxes[0] : new StackBox(boxes);
        }

        return new CellBox
        {
            Column = column,
            ColumnSpan = span,
            RowSpan = rows,
            Text = layout,
            To = layout?.Lines.Length ?? 0,
            Content = content,
            Fill = look.Fill(row, cell, inHeader, bodyRows),
            VerticalAlign = cell.VerticalAlign ?? Format.Style.VerticalAlign,
            TagNumber = tagNumber,
            RowTag = rowTag,
            Tag = tag,
            IsHeader = isHeader,
            HeaderScope = headerScope,
            Attributes = attributes,
        };
    }

    private static string? Attributes(bool isHeader, string headerScope, int columns, int rows)
    {
        if (!isHeader && columns == 1 && rows == 1)
        {
            return null;
        }

        var spans = (columns > 1 ? string.Create(CultureInfo.InvariantCulture, $"/ColSpan {columns}") : "")
            + (rows > 1 ? string.Create(CultureInfo.InvariantCulture, $"/RowSpan {rows}") : "");
        return "<</O/Table" + (isHeader ? "/Scope/" + headerScope : "") + spans + ">>";
    }

    private double[] Solve(TableHead head, IReadOnlyList<TableRow> sample)
    {
        if (ColumnWidths.Asked(head) is var asked && asked > scope.Width + 0.5)
        {
            findings.Add(PdfFindings.TableTooWide.At(
                SourcePlace.Unknown, documentId, Points(asked), Points(scope.Width)).In(documentId));
        }

        return ColumnWidths.Edges(head, sample, blocks.Theme, blocks.Measurer, scope.Width);
    }

    private static string Points(double value) => value.ToString("0", CultureInfo.InvariantCulture);
}
