using CyberDocs.Graphics;
using CyberDocs.Pdf.Painting;

namespace CyberDocs.Pdf.Layout;

/// <summary>Gathers the rules of a table on one page: each once, vertical ones as long as they run.</summary>
internal sealed class TableRules(double[] edges, Stroke stroke)
{
    private readonly List<(double X1, double Y1, double X2, double Y2)> rules = [];
    private readonly double[] openSince = Enumerable.Repeat(double.NaN, edges.Length).ToArray();
    private readonly bool[] hasEdge = new bool[edges.Length];
    private readonly int[] coveredFor = new int[edges.Length];
    private double left;
    private double bottom = double.NaN;

    public void Add(RowGroup group, double x, double y)
    {
        left = x;
        Array.Clear(coveredFor);
        var top = y;
        for (var r = 0; r < group.Rows.Length; r++)
        {
            var row = group.Rows[r];
            AddTop(x, top);
            Array.Fill(hasEdge, true);
            foreach (var cell in row.Cells)
            {
                for (var c = cell.Column; c < cell.Column + cell.ColumnSpan; c++)
                {
                    // What a cell that spans covers in the rows below: its own width, told apart by sign at its first column.
                    coveredFor[c] = c == cell.Column ? cell.RowSpan : -cell.RowSpan;
                }
            }

            for (var c = 0; c < coveredFor.Length - 1; c++)
            {
                hasEdge[c] = coveredFor[c] >= 0;
            }

            for (var c = 0; c < edges.Length; c++)
            {
                if (hasEdge[c] && double.IsNaN(openSince[c]))
                {
                    openSince[c] = top;
                }
                else if (!hasEdge[c])
                {
                    CloseVertical(c, top);
                }
            }

            for (var c = 0; c < coveredFor.Length; c++)
            {
                coveredFor[c] -= Math.Sign(coveredFor[c]);
            }

            top += row.Height;
        }

        bottom = top;
    }

    /// <summary>Paints what was gathered and begins anew.</summary>
    public void Paint(PageCanvas canvas)
    {
        if (double.IsNaN(bottom))
        {
            return;
        }

        Array.Clear(coveredFor);
        AddTop(left, bottom);
        for (var c = 0; c < edges.Length; c++)
        {
            CloseVertical(c, bottom);
        }

        bottom = double.NaN;
        if (stroke.Width > 0)
        {
            canvas.BeginArtifact();
            canvas.DrawRules(rules, stroke);
            canvas.EndArtifact();
        }

        rules.Clear();
    }

    /// <summary>The rule above a row, left out where a cell comes through from above.</summary>
    private void AddTop(double x, double y)
    {
        var from = -1;
        for (var c = 0; c < edges.Length; c++)
        {
            var blocked = c == edges.Length - 1 || coveredFor[c] != 0;
            if (!blocked && from < 0)
            {
                from = c;
            }
            else if (blocked && from >= 0)
            {
                rules.Add((x + edges[from], y, x + edges[c], y));
                from = -1;
            }
        }
    }

    private void CloseVertical(int c, double y)
    {
        if (!double.IsNaN(openSince[c]))
        {
            rules.Add((left + edges[c], openSince[c], left + edges[c], y));
            openSince[c] = double.NaN;
        }
    }
}
