using CyberDocs.Documents;
using CyberDocs.Graphics;

namespace CyberDocs.Tables;

/// <summary>
/// Sends a table on as it comes, or, when it has more columns than its format or its paper takes, as several tables one below the other, each with
/// the first column. Rows of such a table are kept until its end. Not thread-safe.
/// </summary>
internal sealed class TableParts : ITableTarget
{
    private readonly TableHead head;
    private readonly Func<TableHead, ITableTarget> open;
    private readonly Func<IReadOnlyList<TableRow>, IReadOnlyList<int[]>> divide;
    private readonly WriteContext context;
    private readonly RowSample sample;
    private readonly List<TableRow> held = [];
    private IReadOnlyList<int[]> parts = [];
    private ITableTarget? whole;

    /// <param name="head">The table.</param>
    /// <param name="context">The run.</param>
    /// <param name="measurer">Measures text.</param>
    /// <param name="width">Width of the text area.</param>
    /// <param name="mostColumns">Columns that the format takes.</param>
    /// <param name="open">Begins a table.</param>
    public TableParts(TableHead head, WriteContext context, ITextMeasurer measurer, double width, int mostColumns, Func<TableHead, ITableTarget> open)
    {
        (this.head, this.context, this.open) = (TableRun.WithColumns(head), context, open);
        divide = rows => ColumnWidths.Divide(this.head, rows, context.Theme, measurer, width, mostColumns);
        sample = new RowSample(Begin, Write);
    }

    public void Add(TableRow row)
    {
        context.Cancellation.ThrowIfCancellationRequested();
        sample.Add(row);
    }

    public void End()
    {
        sample.Flush();
        if (whole is not null)
        {
            whole.End();
            return;
        }

        var name = head.Caption ?? head.Columns.Count.ToString(CultureInfo.InvariantCulture);
        context.Findings.Add(TableFindings.Divided.At(
            SourcePlace.Unknown, context.DocumentId, name, head.Columns.Count.ToString(CultureInfo.InvariantCulture),
            parts.Count.ToString(CultureInfo.InvariantCulture)).In(context.DocumentId));
        for (var part = 0; part < parts.Count; part++)
        {
            Send(parts[part], part == 0);
        }
    }

    private void Begin(IReadOnlyList<TableRow> rows)
    {
        parts = divide(rows);
        whole = parts.Count == 1 ? open(head) : null;
    }

    private void Write(TableRow row)
    {
        if (whole is null)
        {
            held.Add(row);
        }
        else
        {
            whole.Add(row);
        }
    }

    private void Send(int[] columns, bool isFirst)
    {
        var target = open(head with
        {
            Columns = columns.Select(c => head.Columns[c]).ToValueList(),
            HeaderRows = Cut(head.HeaderRows, columns).ToValueList(),
            Id = isFirst ? head.Id : null,
        });
        foreach (var row in Cut(held, columns))
        {
            context.Cancellation.ThrowIfCancellationRequested();
            target.Add(row);
        }

        target.End();
    }

    /// <summary>The rows with the cells of some columns; a cell that spans columns of several parts stands in each.</summary>
    private IEnumerable<TableRow> Cut(IReadOnlyList<TableRow> rows, int[] columns)
    {
        var grid = new SpanGrid(head.Columns.Count);
        foreach (var row in rows)
        {
            var placed = grid.Place(row);
            var cells = new List<TableCell>();
            foreach (var slot in placed.Slots)
            {
                var span = columns.Count(c => c >= slot.Column && c < slot.Column + slot.Span);
                if (span > 0 && slot.Above is null)
                {
                    cells.Add((slot.Cell ?? new TableCell([])) with { ColumnSpan = span });
                }
            }

            if (placed.Surplus.Count > 0 && columns[^1] == head.Columns.Count - 1)
            {
                cells.AddRange(placed.Surplus);
            }

            yield return row with { Cells = cells.ToValueList() };
        }
    }
}
