using CyberDocs.Documents;

namespace CyberDocs.Tables;

/// <summary>Gives the cells of a table's rows their columns, row by row, under the spans from above.</summary>
internal sealed class SpanGrid(int columns)
{
    private readonly Cover[] covers = new Cover[columns];
    private readonly List<Slot> slots = new(columns);
    private readonly List<TableCell> surplus = [];

    /// <summary>Whether no cell of the rows so far reaches into the next.</summary>
    public bool IsClosed => Array.TrueForAll(covers, cover => cover.Rows == 0);

    /// <summary>Ends all spans: what follows are other rows.</summary>
    public void Close() => Array.Clear(covers);

    /// <summary>The row's places from left to right. The lists are used again for the next row.</summary>
    public PlacedRow Place(TableRow row)
    {
        slots.Clear();
        surplus.Clear();
        var next = 0;
        var missing = false;
        for (var column = 0; column < covers.Length;)
        {
            ref var cover = ref covers[column];
            if (cover.Rows > 0)
            {
                slots.Add(new Slot(column, cover.Span, null, cover.Above));
                cover = cover with { Rows = cover.Rows - 1 };
                column += cover.Span;
            }
            else if (next < row.Cells.Count)
            {
                var cell = row.Cells[next++];
                var span = Fit(column, cell.ColumnSpan);
                if (cell.RowSpan > 1)
                {
                    cover = new Cover(cell.RowSpan - 1, span, cell);
                }

                slots.Add(new Slot(column, span, cell, null));
                column += span;
            }
            else
            {
                missing = true;
                slots.Add(new Slot(column, 1, null, null));
                column++;
            }
        }

        for (; next < row.Cells.Count; next++)
        {
            surplus.Add(row.Cells[next]);
        }

        return new PlacedRow(slots, surplus, missing);
    }

    /// <summary>A span ends where the table ends or where a cell reaches down from above.</summary>
    private int Fit(int column, int wanted)
    {
        var span = 1;
        while (span < wanted && column + span < covers.Length && covers[column + span].Rows == 0)
        {
            span++;
        }

        return span;
    }

    private readonly record struct Cover(int Rows, int Span, TableCell? Above);
}
