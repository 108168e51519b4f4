using System.Runtime.CompilerServices;
using CyberDocs.Documents;
using CyberDocs.Graphics;

namespace CyberDocs.Tables;

/// <summary>Finds the widths of a table's columns: the same in every format.</summary>
internal static class ColumnWidths
{
    private const double Smallest = 4;
    private const double NarrowestLegible = 22;

    /// <summary>A column of given width grows so far at most to hold what must not be broken.</summary>
    private const double MostGrowth = 2;

    /// <summary>What must not be broken takes so much of the table's width at most.</summary>
    private const double WidestShare = 0.4;

    /// <summary>Of the room left a weighted column takes so many times what its longest text needs, beside columns that follow their content.</summary>
    private const double MostSpare = 2;

    /// <summary>In tables of so few columns the rest is taken at its word.</summary>
    private const int FewColumns = 4;

    /// <summary>Where rows follow that were not seen, it may take so much of the table's width all the same.</summary>
    private const double WidestUnseen = 0.2;

    private static readonly ConditionalWeakTable<TableHead, MeasuredTable> Known = [];

    /// <summary>Rows that are weighed against each other.</summary>
    private const int WeighedRows = 80;

    /// <summary>Edges of the columns in points: one more than there are columns, the first 0, the last at most <paramref name="available"/>.</summary>
    /// <param name="head">Columns and header rows.</param>
    /// <param name="sample">The first rows.</param>
    /// <param name="theme">Looks.</param>
    /// <param name="measurer">Measures text.</param>
    /// <param name="available">Width of the text area.</param>
    /// <remarks>All writers of a document ask for the same table: what the first one measures serves the others.</remarks>
    public static double[] Edges(TableHead head, IReadOnlyList<TableRow> sample, Theme theme, ITextMeasurer measurer, double available)
    {
        var known = Known.GetValue(head, static _ => new MeasuredTable());
        lock (known)
        {
            if (!known.IsOf(sample, theme, measurer))
            {
                var measure = new CellMeasure(measurer, theme) { ExpectsMore = ExpectsMore(sample) };
                known.Take(sample, theme, measurer, Measure(head, sample, new TableLook(theme, head.Style), measure));
            }

            return known.Edges.TryGetValue(available, out var edges) ? edges
                : known.Edges[available] = Edges(known.Columns, 2 * new TableLook(theme, head.Style).Style.PaddingX, ExpectsMore(sample), available);
        }
    }

    private static bool ExpectsMore(IReadOnlyList<TableRow> sample) => sample.Count >= RowSample.Rows;

    private static double[] Edges(ColumnNeed[] columns, double padding, bool expectsMore, double available)
    {
        var widths = Share(columns, padding, available);
        Spread(columns, widths, expectsMore ? available * WidestUnseen : 0);
        var edges = new double[widths.Length + 1];
        var sum = widths.Sum();
        var factor = sum > available + 0.01 ? available / sum : 1;
        for (var i = 0; i < widths.Length; i++)
        {
            edges[i + 1] = edges[i] + (widths[i] * factor);
        }

        return edges;
    }

    /// <summary>What the columns of given width ask for together, in points.</summary>
    public static double Asked(TableHead head) => head.Columns.Where(c => c.Unit == ColumnUnit.Points).Sum(c => Math.Max(Smallest, c.Width));

    /// <summary>
    /// The columns of each table that a table must be divided into to be legible, each with the first column; one entry with all where it need not.
    /// Columns of given width are taken at their word.
    /// </summary>
    public static IReadOnlyList<int[]> Divide(
        TableHead head, IReadOnlyList<TableRow> sample, Theme theme, ITextMeasurer measurer, double available, int mostColumns)
    {
        int[] all = [.. Enumerable.Range(0, head.Columns.Count)];
        // Three characters of the smallest text beside each other: no paper holds fewer points than this for a column that can be read.
        if (all.Length <= Math.Min(mostColumns, available / NarrowestLegible))
        {
            return [all];
        }

        var look = new TableLook(theme, head.Style);
        var columns = Measure(head, sample, look, new CellMeasure(measurer, theme));
        var needs = columns.Select(c => c.Asked.Unit == ColumnUnit.Points
            ? Math.Max(Smallest, c.Asked.Width)
            : Math.Min(Math.Max(Smallest, c.Least), available * WidestShare)).ToArray();
        var legible = needs.Select((need, i) => Math.Min(need, columns[i].Legible)).Sum();
        if (all.Length <= mostColumns && (legible <= available || head.Columns.All(c => c.Unit == ColumnUnit.Points)))
        {
            return [all];
        }

        var parts = new List<int[]>();
        for (var next = 1; next < all.Length;)
        {
            var (part, width) = (new List<int> { 0 }, needs[0]);
            while (next < all.Length && part.Count < mostColumns && (part.Count == 1 || width + needs[next] <= available))
            {
                part.Add(next);
                width += needs[next++];
            }

            parts.Add([.. part]);
        }

        return parts;
    }

    private static ColumnNeed[] Measure(TableHead head, IReadOnlyList<TableRow> sample, TableLook look, CellMeasure measure)
    {
        var columns = new ColumnNeed[head.Columns.Count];
        for (var i = 0; i < columns.Length; i++)
        {
            columns[i] = new ColumnNeed { Asked = head.Columns[i] };
        }

        var row = -1;
        Measure(head.HeaderRows, inHeader: true);
        Measure(sample, inHeader: false);
        return columns;

        void Measure(IReadOnlyList<TableRow> rows, bool inHeader)
        {
            var grid = new SpanGrid(columns.Length);
            var step = Math.Max(1, rows.Count / WeighedRows);
            for (var r = 0; r < rows.Count; r++)
            {
                row += r % step == 0 ? 1 : 0;
                foreach (var slot in grid.Place(rows[r]).Slots)
                {
                    if (slot.Cell is { } cell && slot.Span == 1)
                    {
                        var style = look.Text(rows[r], cell, inHeader);
                        columns[slot.Column].Take(measure.Measure(cell.Content, style), style.Size,
                            2 * look.Style.PaddingX, TableLook.IsHeading(cell, inHeader), r % step == 0 ? row : -1);
                    }
                }
            }
        }
    }

    private static double[] Share(ColumnNeed[] columns, double padding, double available)
    {
        var widths = new double[columns.Length];
        for (var i = 0; i < widths.Length; i++)
        {
            var least = Math.Min(columns[i].Least, Math.Max(available * WidestShare, available / columns.Length));
            widths[i] = columns[i].Asked.Unit == ColumnUnit.Points
                ? Math.Max(Math.Max(Smallest, columns[i].Asked.Width), Math.Min(least, columns[i].Asked.Width * MostGrowth))
                : Math.Max(Smallest, least);
            columns[i].Floor = widths[i];
        }

        var room = available - widths.Sum();
        if (room < 0)
        {
            Shrink(columns, widths, available);
            return widths;
        }

        var weighted = Enumerable.Range(0, columns.Length).Where(i => columns[i].Asked.Unit == ColumnUnit.Weight).ToArray();
        var balance = new ColumnBalance(columns, widths, weighted, padding);
        room = balance.Spend(room);
        balance.Trade();
        for (var i = 0; i < widths.Length; i++)
        {
            var needless = columns[i].Asked.Unit == ColumnUnit.Content ? Math.Max(0, widths[i] - Math.Max(columns[i].Natural, columns[i].Floor)) : 0;
            widths[i] -= needless;
            room += needless;
        }

        if (weighted.Length > 0)
        {
            balance.Weigh(weighted.Sum(i => widths[i]) + room);
        }

        return widths;
    }

    /// <summary>Room that a weighted column has no text for goes to all columns alike: a column left empty is not the widest.</summary>
    private static void Spread(ColumnNeed[] columns, double[] widths, double unseen)
    {
        if (columns.Length <= FewColumns || !columns.Any(column => column.Asked.Unit == ColumnUnit.Content))
        {
            return;
        }

        var spare = 0.0;
        for (var i = 0; i < widths.Length; i++)
        {
            var most = Math.Max(Math.Max(columns[i].Floor, columns[i].Natural * MostSpare), unseen);
            var needless = columns[i].Asked.Unit == ColumnUnit.Weight ? Math.Max(0, widths[i] - most) : 0;
            widths[i] -= needless;
            spare += needless;
        }

        var growing = Enumerable.Range(0, widths.Length).Where(i => columns[i].Asked.Unit != ColumnUnit.Points).ToList();
        var factor = 1 + (spare / growing.Sum(i => widths[i]));
        growing.ForEach(i => widths[i] *= factor);
    }

    /// <summary>Too much for the paper: what grew goes back first, then all columns without a given width give way alike, then all.</summary>
    private static void Shrink(ColumnNeed[] columns, double[] widths, double available)
    {
        for (var i = 0; i < widths.Length; i++)
        {
            widths[i] = columns[i].Asked.Unit == ColumnUnit.Points ? Math.Max(Smallest, columns[i].Asked.Width) : widths[i];
        }

        var given = Enumerable.Range(0, widths.Length).Where(i => columns[i].Asked.Unit == ColumnUnit.Points).Sum(i => widths[i]);
        var free = widths.Sum() - given;
        var left = Math.Max(available - given, available * 0.2);
        if (free <= left)
        {
            return;
        }

        for (var i = 0; i < widths.Length; i++)
        {
            widths[i] *= columns[i].Asked.Unit == ColumnUnit.Points ? 1 : left / free;
        }
    }
}
