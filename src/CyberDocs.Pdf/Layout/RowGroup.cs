namespace CyberDocs.Pdf.Layout;

/// <summary>Rows tied together by cells that span several of them; most groups are one row.</summary>
internal sealed class RowGroup
{
    private readonly double paddingY;

    public RowGroup(RowBox[] rows, double paddingY)
    {
        Rows = rows;
        this.paddingY = paddingY;
        Measure();
    }

    public RowBox[] Rows { get; }

    public double Height { get; private set; }

    public bool KeepWhole => Rows.Length == 1 && Rows[0].KeepWhole;

    /// <summary>Height of the smallest piece worth beginning at the bottom of a page.</summary>
    public double FirstHeight
    {
        get
        {
            if (Rows.Length == 1 && !KeepWhole)
            {
                return Math.Min(Rows[0].Height, 40);
            }

            var height = Rows[0].Height;
            for (var r = 0; r + 1 < Rows.Length && Rows[r].KeepWithNext; r++)
            {
                height += Rows[r + 1].Height;
            }

            return height;
        }
    }

    /// <summary>Cuts the group; the upper part is at most so high, or null when nothing fits.</summary>
    /// <param name="room">Height to fill.</param>
    /// <param name="force">Whether something must go into the upper part.</param>
    /// <param name="mayStrand">Whether rows may be parted that should stay together, because no page has more room.</param>
    public (RowGroup? Upper, RowGroup? Lower) Split(double room, bool force, bool mayStrand = true)
    {
        var (whole, height) = (0, 0.0);
        while (whole < Rows.Length && height + Rows[whole].Height <= room + 0.01)
        {
            height += Rows[whole++].Height;
        }

        if (whole == Rows.Length)
        {
            return (this, null);
        }

        var kept = whole;
        while (kept > 0 && Rows[kept - 1].KeepWithNext)
        {
            kept--;
        }

        if (whole > 0 && kept == 0)
        {
            return force && mayStrand ? SplitBefore(whole) : (null, this);
        }

        return whole > 0 ? SplitBefore(kept) : force || !Rows[0].KeepWhole ? SplitInside(room, force) : (null, this);
    }

    private (RowGroup? Upper, RowGroup? Lower) SplitBefore(int at)
    {
        var upper = new RowBox[at];
        var carried = new List<CellBox>();
        for (var r = 0; r < at; r++)
        {
            var cells = new CellBox[Rows[r].Cells.Length];
            for (var c = 0; c < cells.Length; c++)
            {
                var cell = Rows[r].Cells[c];
                if (r + cell.RowSpan <= at)
                {
                    cells[c] = cell;
                    continue;
                }

                var room = -2 * paddingY;
                for (var i = r; i < at; i++)
                {
                    room += Rows[i].Height;
                }

                var (first, second) = cell.Split(room, false, at - r, r + cell.RowSpan - at);
                cells[c] = first ?? cell.EmptyPiece(at - r);
                carried.Add(Labelled(cell, second ?? cell.WithRows(r + cell.RowSpan - at)));
            }

            upper[r] = Copy(Rows[r], cells, isFirst: true);
        }

        var lower = Rows[at..];
        lower[0] = Copy(lower[0], [.. lower[0].Cells.Concat(carried).OrderBy(c => c.Column)], isFirst: true);
        return (new RowGroup(upper, paddingY), new RowGroup(lower, paddingY));
    }

    private (RowGroup? Upper, RowGroup? Lower) SplitInside(double room, bool force)
    {
        var row = Rows[0];
        var upper = new CellBox[row.Cells.Length];
        var lower = new CellBox[row.Cells.Length];
        var progress = false;
        for (var pass = 0; pass < 2 && !progress; pass++)
        {
            // When nothing fits even on an empty page, something is painted all the same.
            if (pass == 1 && !force)
            {
                return (null, this);
            }

            for (var c = 0; c < upper.Length; c++)
            {
                var cell = row.Cells[c];
                var (first, second) = cell.Split(room - (2 * paddingY), pass == 1, 1, cell.RowSpan);
                upper[c] = first ?? cell.EmptyPiece(1);
                lower[c] = second ?? cell;
                progress |= first is not null && !first.IsBlank;
            }
        }

        // What stands before the first cell that goes on says which row it is.
        for (var c = 0; c < lower.Length && lower[c].IsBlank; c++)
        {
            lower[c] = Labelled(row.Cells[c], lower[c]);
        }

        var rest = Rows[..];
        rest[0] = Copy(row, lower, isFirst: false);
        return (new RowGroup([Copy(row, upper, isFirst: true)], paddingY), new RowGroup(rest, paddingY));
    }

    private static CellBox Labelled(CellBox whole, CellBox rest) => rest.IsBlank && !rest.Repeats && whole.IsLabel ? rest.Repeating(whole) : rest;

    private static RowBox Copy(RowBox row, CellBox[] cells, bool isFirst) =>
        new(cells, row.KeepWhole, isFirst ? row.TagNumber : 0, row.FirstCellTag, row.CellTags) { KeepWithNext = row.KeepWithNext };

    private void Measure()
    {
        List<(int First, int Last, double Height)>? spanning = null;
        for (var r = 0; r < Rows.Length; r++)
        {
            var height = 0.0;
            foreach (var cell in Rows[r].Cells)
            {
                if (cell.RowSpan == 1)
                {
                    height = Math.Max(height, cell.ContentHeight + (2 * paddingY));
                }
                else
                {
                    (spanning ??= []).Add((r, Math.Min(Rows.Length, r + cell.RowSpan) - 1, cell.ContentHeight + (2 * paddingY)));
                }
            }

            Rows[r].Height = height;
        }

        // By where they end: a row is made higher only once those above it have their height. A piece cut off this
        // group then measures the rows as the whole group does, and is never higher than the place that it was cut for.
        foreach (var (first, last, height) in spanning?.OrderBy(s => s.Last) ?? Enumerable.Empty<(int First, int Last, double Height)>())
        {
            var missing = height;
            for (var i = first; i <= last; i++)
            {
                missing -= Rows[i].Height;
            }

            if (missing > 0)
            {
                Rows[last].Height += missing;
            }
        }

        Height = 0;
        foreach (var row in Rows)
        {
            Height += row.Height;
        }
    }
}
