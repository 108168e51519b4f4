using CyberDocs.Documents;
using CyberDocs.OpenXml.Packaging;
using CyberDocs.Tables;

namespace CyberDocs.OpenXml.Spreadsheet;

/// <summary>Writes a table as a sheet of its own, row by row.</summary>
internal sealed partial class TableSheet
{
    /// <summary>Smallest font on a screen; print is scaled to the paper anyway.</summary>
    public const double SmallestFont = 9;

    private readonly Workbook book;
    private readonly TableHead head;
    private readonly TableLook look;
    private readonly double available;
    private readonly SpanGrid grid;
    private readonly CellText[] texts;
    private readonly RowSample sample;
    private double[] widths = [];
    private int headerTop = 1;

    public TableSheet(Workbook book, string name, XmlPart x, TableHead head, PageSetup page)
    {
        this.book = book;
        this.head = TableRun.WithColumns(head);
        Page = page;
        Sheet = new Sheet(book, name, x);
        look = new TableLook(book.Theme, head.Style);
        available = page.Width - page.Left - page.Right;
        grid = new SpanGrid(this.head.Columns.Count);
        texts = new CellText[this.head.Columns.Count];
        for (var i = 0; i < texts.Length; i++)
        {
            texts[i] = new CellText(book.Theme, book.Findings);
        }

        sample = new RowSample(Begin, row => WriteRow(row, header: false));
    }

    public Sheet Sheet { get; }

    /// <summary>What stands above the table of a form; empty for a table alone.</summary>
    public ValueList<Block> Lead { get; init; } = [];

    public PageSetup Page { get; }

    /// <summary>Whether the workbook opens here: on the first sheet with something to fill in.</summary>
    public bool Selected { get; private set; }

    /// <summary>Rows that every printed page repeats; empty for none.</summary>
    public string TitleRows => SheetNames.TitleRows(Sheet.Name, headerTop, head.HeaderRows.Count);

    /// <summary>The first of the rows that every printed page repeats, and how many they are.</summary>
    public (int First, int Count) Titles => (headerTop, head.HeaderRows.Count);

    /// <summary>The header row to filter by; 0 where the header is not one plain row.</summary>
    public int FilterRow => !hasSplitRows && head.HeaderRows is [var row] && row.Cells.All(c => c is { ColumnSpan: 1, RowSpan: 1 }) ? headerTop : 0;

    public bool IsFull => Sheet.Row >= CellPlace.LastRow;

    public void Add(TableRow row) => sample.Add(row);

    public void End()
    {
        sample.Flush();
        CloseSpans(all: true);
    }

    /// <summary>Adds a line below the table that has ended.</summary>
    public void AddBelow(Paragraph paragraph) => new FormRows(book, Sheet, widths).Write(paragraph);

    private void Begin(IReadOnlyList<TableRow> sampled)
    {
        var edges = ColumnWidths.Edges(head, sampled, book.Theme, book.Measurer, available);
        var scale = Math.Max(1, SmallestFont / Math.Max(book.Theme.Text(look.Style.CellText, "td").Size, 1));
        widths = new double[edges.Length - 1];
        for (var i = 0; i < widths.Length; i++)
        {
            widths[i] = (edges[i + 1] - edges[i]) * scale;
        }

        Selected = book.Opens(Sheet, () => sampled.Any(row => row.Cells.Any(cell => CellText.HoldsField(cell.Content))));
        Sheet.Begin(new([.. widths.Select(w => (w / Spreadsheet.Sheet.Digit) + 0.7)])
        {
            FrozenRows = Lead.Count > 0 ? 0 : head.HeaderRows.Count,
            IsSelected = Selected,
        });
        var above = new FormRows(book, Sheet, widths);
        foreach (var block in Lead)
        {
            above.Write(block);
        }

        headerTop = Sheet.Row + 1;
        foreach (var row in head.HeaderRows)
        {
            WriteRow(row, header: true);
        }
    }

    private void WriteRow(TableRow row, bool header)
    {
        book.Cancellation.ThrowIfCancellationRequested();
        var placed = grid.Place(row);
        var number = (Sheet.Row + 1).ToString(CultureInfo.InvariantCulture);
        if (placed.Surplus.Count > 0)
        {
            book.Findings.Report(WritingFindings.TooManyCells, number);
        }
        else if (placed.Missing && row.Cells.Count > 0)
        {
            book.Findings.Report(WritingFindings.TooFewCells, number);
        }

        if (!header && SegmentsOf(placed) is { } segments)
        {
            WriteSplitRow(row, placed, segments);
            return;
        }

        var height = 0.0;
        for (var i = 0; i < placed.Slots.Count; i++)
        {
            height = Math.Max(height, Read(i, placed.Slots[i], header));
        }

        Sheet.BeginRow(height);
        for (var i = 0; i < placed.Slots.Count; i++)
        {
            var slot = placed.Slots[i];
            var cellLook = Look(row, slot.Cell ?? slot.Above, header);
            Sheet.Cell(slot.Column, cellLook, slot.Cell is null ? null : texts[i]);
            if (slot.Cell is { } cell)
            {
                OpenSpan(slot, cell);
            }

            for (var column = 1; column < slot.Span; column++)
            {
                Sheet.Cell(slot.Column + column, cellLook, null);
            }
        }

        for (var i = 0; i < placed.Surplus.Count; i++)
        {
            texts[0].Read(placed.Surplus[i].Content);
            Sheet.Cell(head.Columns.Count + i, Look(row, placed.Surplus[i], header), texts[0]);
        }

        Sheet.EndRow();
        if (row.KeepWithNext && !header)
        {
            Sheet.StayWithNext(isHead: true);
        }

        CloseSpans(all: false);
    }

    /// <summary>Reads the text of a place and gives the height that its row needs for it.</summary>
    private double Read(int index, Slot slot, bool header)
    {
        if (slot.Cell is not { } cell)
        {
            return 0;
        }

        texts[index].Read(cell.Content);
        return cell.RowSpan > 1 ? 0 : HeightOf(index, slot, header);
    }

    private double HeightOf(int index, Slot slot, bool header)
    {
        var size = Math.Max(book.Theme.Text(header ? look.Style.HeaderText : look.Style.CellText, "td").Size, SmallestFont);
        var width = 0.0;
        foreach (var column in widths.AsSpan(slot.Column, slot.Span))
        {
            width += column;
        }

        return Spreadsheet.Sheet.Height(texts[index].Lines(width / size), size);
    }

    private CellLook Look(TableRow row, TableCell? cell, bool header)
    {
        var style = look.Text(row, cell, header);
        return new CellLook(
            Math.Max(style.Size, SmallestFont), style.Bold, style.Color, cell?.Align ?? style.Align, cell?.VerticalAlign ?? look.Style.VerticalAlign)
        {
            Fill = look.Fill(row, cell, header),
            Rule = look.Style.RuleWidth > 0 ? look.Style.RuleColor : null,
        };
    }
}
