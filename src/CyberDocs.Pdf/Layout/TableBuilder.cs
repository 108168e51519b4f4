using System.Globalization;
using CyberDocs.Collections;
using CyberDocs.Documents;
using CyberDocs.Findings;
using CyberDocs.Graphics;
using CyberDocs.Pdf.Structure;

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
    private readonly int[] covered;
    private int bodyRows;
    private bool reportedColumns;

    public TableBuilder(
        TableHead head, IReadOnlyList<TableRow> sample, BlockFormatter blocks, LayoutScope scope, Tag tag, FindingCollector findings, string documentId)
    {
        (this.blocks, this.scope, this.findings, this.documentId) = (blocks, scope, findings, documentId);
        Tag = tag;
        var style = blocks.Theme.Table(head.Style);
        Format = new TableFormat
        {
            Head = head,
            Style = style,
            CellText = blocks.Theme.Text(style.CellText, "td"),
            HeaderText = blocks.Theme.Text(style.HeaderText, "th"),
            Edges = Solve(head, style, sample),
        };
        covered = new int[Format.Columns];
        Painter = new RowPainter(Format, blocks.Structure);
        if (head.HeaderRows.Count > 0)
        {
            HeaderTag = blocks.Structure.Open(tag, "THead");
            HeaderGroup = BuildHeader(head);
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
        var fill = Fill(row.Style) ?? (bodyRows % 2 == 1 ? Format.Style.ZebraFill : null);
        bodyRows++;
        open.Add(Build(row, fill, inHeader: false));
        return (row.KeepWithNext && open.Count < MostTied) || !Array.TrueForAll(covered, c => c == 0) ? null : Flush();
    }

    /// <summary>The rows still held back because a cell reached below them.</summary>
    public RowGroup? Finish()
    {
        Array.Clear(covered);
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
        foreach (var row in head.HeaderRows)
        {
            open.Add(Build(row, Fill(row.Style), inHeader: true));
        }

        Array.Clear(covered);
        return Flush();
    }

    private RowBox Build(TableRow row, Color? fill, bool inHeader)
    {
        row = FillUp(row);
        var structure = blocks.Structure;
        var rowTag = structure.Allocate();
        var cells = new CellBox[row.Cells.Count];
        var firstTag = 0;
        for (var i = 0; i < cells.Length; i++)
        {
            var number = structure.Allocate();
            firstTag = i == 0 ? number : firstTag;
        }

        var column = 0;
        var built = 0;
        for (; built < cells.Length; built++)
        {
            while (column < covered.Length && covered[column] > 0)
            {
                column++;
            }

            var cell = row.Cells[built];
            if (column >= covered.Length)
            {
                cells = [.. cells[..built]];
                PutRest(row, built, cells, firstTag, rowTag, inHeader);
                break;
            }

            var span = 1;
            while (span < cell.ColumnSpan && column + span < covered.Length && covered[column + span] == 0)
            {
                span++;
            }

            cells[built] = BuildCell(cell, column, span, rowTag, firstTag + built, inHeader, fill);
            for (var i = 0; i < span; i++)
            {
                covered[column + i] = Math.Max(1, cell.RowSpan);
            }

            column += span;
        }

        for (var i = 0; i < covered.Length; i++)
        {
            covered[i] = Math.Max(0, covered[i] - 1);
        }

        return new RowBox(cells, row.KeepWhole, structure.Enabled ? rowTag : 0, firstTag, cells.Length) { KeepWithNext = row.KeepWithNext };
    }

    /// <summary>The row with a blank cell for every column that it leaves open: screen readers count columns, so each row has them all.</summary>
    private TableRow FillUp(TableRow row)
    {
        var free = 0;
        foreach (var above in covered)
        {
            free += above == 0 ? 1 : 0;
        }

        foreach (var cell in row.Cells)
        {
            free -= Math.Max(1, cell.ColumnSpan);
        }

        if (free <= 0)
        {
            return row;
        }

        return row with { Cells = [.. row.Cells, .. Enumerable.Repeat(new TableCell([]), free)] };
    }

    /// <summary>Cells for which the table has no column: their text goes into the last one, and a finding says so.</summary>
    private void PutRest(TableRow row, int from, CellBox[] cells, int firstTag, int rowTag, bool inHeader)
    {
        if (!reportedColumns)
        {
            reportedColumns = true;
            findings.Add(PdfFindings.CellBeyondColumns.At(
                SourcePlace.Unknown, documentId, Format.Columns.ToString(CultureInfo.InvariantCulture)) with { Documents = [documentId] });
        }

        if (from == 0)
        {
            return;
        }

        var last = cells[from - 1];
        var content = row.Cells[from - 1].Content.Concat(row.Cells.Skip(from).SelectMany(c => c.Content)).ToValueList();
        cells[from - 1] = BuildCell(row.Cells[from - 1] with { Content = content }, last.Column, last.ColumnSpan, rowTag, firstTag + from - 1, inHeader, last.Fill);
    }

    private CellBox BuildCell(TableCell cell, int column, int span, int rowTag, int tagNumber, bool inHeader, Color? rowFill)
    {
        var isHeader = inHeader || cell.Header != HeaderScope.None;
        var width = Format.InnerWidth(column, span);
        var rows = Math.Max(1, cell.RowSpan);
        var headerScope = cell.Header == HeaderScope.Row ? "Row" : "Column";
        var attributes = Attributes(isHeader, headerScope, span, rows);
        TextLayout? layout = null;
        Box? content = null;
        Tag? tag = null;
        if (cell.Content.Count == 0)
        {
            layout = blocks.Text.FormatPlain("", isHeader ? Format.HeaderText : Format.CellText, Alignment.Left, width);
        }
        else if (cell.Content.Count == 1 && cell.Content[0] is Paragraph { Id: null } paragraph)
        {
            var style = TextStyleOf(cell, paragraph.Style, isHeader);
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
                ParagraphStyle = StyleName(cell, isHeader),
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
            Fill = Fill(cell.Style) ?? (isHeader ? Format.Style.HeaderFill ?? rowFill : rowFill),
            VerticalAlign = cell.VerticalAlign ?? Format.Style.VerticalAlign,
            TagNumber = tagNumber,
            RowTag = rowTag,
            Tag = tag,
            IsHeader = isHeader,
            HeaderScope = headerScope,
            Attributes = attributes,
        };
    }

    private TextStyle TextStyleOf(TableCell cell, string? paragraphStyle, bool isHeader)
    {
        var own = isHeader ? Format.HeaderText : Format.CellText;
        var styles = blocks.Theme.TextStyles;
        return paragraphStyle is not null && styles.TryGetValue(paragraphStyle, out var named) ? named
            : cell.Style is not null && styles.TryGetValue(cell.Style, out var ofCell) ? ofCell
            : own;
    }

    private string StyleName(TableCell cell, bool isHeader) =>
        cell.Style is not null && blocks.Theme.TextStyles.ContainsKey(cell.Style) ? cell.Style : isHeader ? Format.Style.HeaderText : Format.Style.CellText;

    private Color? Fill(string? style) => style is not null && blocks.Theme.Fills.TryGetValue(style, out var fill) ? fill : null;

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

    private double[] Solve(TableHead head, TableStyle style, IReadOnlyList<TableRow> sample)
    {
        var columns = head.Columns.Count > 0 ? head.Columns : [new TableColumn(1, ColumnUnit.Weight)];
        var contents = new (double Narrowest, double Natural)[columns.Count];
        if (columns.Any(c => c.Unit == ColumnUnit.Content))
        {
            Measure(head.HeaderRows, contents, style, inHeader: true);
            Measure(sample, contents, style, inHeader: false);
        }

        var edges = ColumnWidths.Solve(columns, contents, scope.Width, out var asked);
        if (asked > scope.Width + 0.5)
        {
            findings.Add(PdfFindings.TableTooWide.At(
                SourcePlace.Unknown, documentId, Points(asked), Points(scope.Width)) with { Documents = [documentId] });
        }

        return edges;
    }

    private void Measure(IEnumerable<TableRow> rows, (double Narrowest, double Natural)[] contents, TableStyle style, bool inHeader)
    {
        var below = new int[contents.Length];
        foreach (var row in rows)
        {
            var column = 0;
            foreach (var cell in row.Cells)
            {
                while (column < below.Length && below[column] > 0)
                {
                    column++;
                }

                if (column >= below.Length)
                {
                    break;
                }

                if (cell.ColumnSpan == 1)
                {
                    var (narrowest, natural) = blocks.Measure(
                        cell.Content, blocks.Theme.Text(inHeader || cell.Header != HeaderScope.None ? style.HeaderText : style.CellText, "td"));
                    contents[column] = (
                        Math.Max(contents[column].Narrowest, narrowest + (2 * style.PaddingX) + 0.1),
                        Math.Max(contents[column].Natural, natural + (2 * style.PaddingX) + 0.1));
                }

                for (var i = 0; i < cell.ColumnSpan && column < below.Length; i++)
                {
                    below[column++] = Math.Max(1, cell.RowSpan);
                }
            }

            for (var i = 0; i < below.Length; i++)
            {
                below[i] = Math.Max(0, below[i] - 1);
            }
        }
    }

    private static string Points(double value) => value.ToString("0", CultureInfo.InvariantCulture);
}
