using CyberDocs.Documents;
using CyberDocs.Graphics;
using CyberDocs.Pdf.Painting;
using CyberDocs.Pdf.Structure;

namespace CyberDocs.Pdf.Layout;

/// <summary>Paints rows of one table and writes the structure of those that are finished.</summary>
internal sealed class RowPainter(TableFormat format, StructureTree structure)
{
    /// <summary>Paints grounds and contents; rules are gathered.</summary>
    public void Paint(PageCanvas canvas, RowGroup group, double x, double y, Tag parent, TableRules rules)
    {
        PaintGrounds(canvas, group, x, y);
        var top = y;
        for (var r = 0; r < group.Rows.Length; r++)
        {
            var row = group.Rows[r];
            if (row.TagNumber != 0 && !canvas.IsArtifact)
            {
                structure.WriteSequence("TR", row.TagNumber, parent.Number, row.FirstCellTag, row.CellTags);
                parent.Kids.Add(new(TagKidKind.Element, row.TagNumber, 0));
            }

            foreach (var cell in row.Cells)
            {
                var height = row.Height;
                for (var i = 1; i < cell.RowSpan && r + i < group.Rows.Length; i++)
                {
                    height += group.Rows[r + i].Height;
                }

                PaintCell(canvas, cell, x, top, height);
            }

            top += row.Height;
        }

        rules.Add(group, x, y);
    }

    private void PaintGrounds(PageCanvas canvas, RowGroup group, double x, double y)
    {
        var begun = false;
        void Fill(double left, double top, double width, double height, Color color)
        {
            if (!begun)
            {
                canvas.BeginArtifact();
                begun = true;
            }

            canvas.FillRectangle(left, top, width, height, color);
        }

        for (var r = 0; r < group.Rows.Length; r++)
        {
            var row = group.Rows[r];
            // Cells side by side in one colour are one rectangle.
            for (var c = 0; c < row.Cells.Length; c++)
            {
                var cell = row.Cells[c];
                if (cell.Fill is not { } color)
                {
                    continue;
                }

                var height = 0.0;
                for (var i = r; i < r + cell.RowSpan && i < group.Rows.Length; i++)
                {
                    height += group.Rows[i].Height;
                }

                var end = cell.Column + cell.ColumnSpan;
                while (c + 1 < row.Cells.Length && row.Cells[c + 1] is { } next && next.Column == end && next.Fill == color && next.RowSpan == cell.RowSpan)
                {
                    end += next.ColumnSpan;
                    c++;
                }

                Fill(x + format.Edges[cell.Column], y, format.Edges[end] - format.Edges[cell.Column], height, color);
            }

            y += row.Height;
        }

        if (begun)
        {
            canvas.EndArtifact();
        }
    }

    private void PaintCell(PageCanvas canvas, CellBox cell, double x, double top, double height)
    {
        var role = cell.IsHeader ? "TH" : "TD";
        if (cell.Repeats && !canvas.IsArtifact)
        {
            canvas.BeginArtifact();
            TextPainter.PaintPlain(canvas, cell.Text!, cell.From, cell.To, x + format.Edges[cell.Column] + format.Style.PaddingX, TopOf(cell, top, height));
            canvas.EndArtifact();
        }

        if (cell.IsBlank)
        {
            if (!cell.Continues && !canvas.IsArtifact)
            {
                Finish(cell, role);
            }

            return;
        }

        var left = x + format.Edges[cell.Column] + format.Style.PaddingX;
        var y = TopOf(cell, top, height);
        if (cell.Text is not { } text)
        {
            cell.Content!.Painted?.Invoke(canvas, y);
            cell.Content.Paint(canvas, left, y);
        }
        else if (cell.Tag is { } tag)
        {
            canvas.BeginContent(tag, isText: true);
            TextPainter.PaintPlain(canvas, text, cell.From, cell.To, left, y);
            canvas.EndContent();
        }
        else
        {
            var content = canvas.BeginContent(role, cell.TagNumber, isText: true);
            TextPainter.PaintPlain(canvas, text, cell.From, cell.To, left, y);
            canvas.EndContent();
            if (!canvas.IsArtifact)
            {
                structure.WriteLeaf(role, cell.TagNumber, cell.RowTag, canvas.Number, content, cell.Attributes);
            }

            return;
        }

        if (!cell.Continues && !canvas.IsArtifact)
        {
            structure.Close(tag: cell.Tag!);
        }
    }

    private double TopOf(CellBox cell, double top, double height)
    {
        var slack = height - cell.ContentHeight - (2 * format.Style.PaddingY);
        var offset = cell.VerticalAlign switch
        {
            VerticalAlignment.Middle => slack / 2,
            VerticalAlignment.Bottom => slack,
            _ => 0,
        };
        return top + format.Style.PaddingY + Math.Max(0, offset);
    }

    private void Finish(CellBox cell, string role)
    {
        if (cell.Tag is { } tag)
        {
            structure.Close(tag);
        }
        else
        {
            structure.WriteLeaf(role, cell.TagNumber, cell.RowTag, 0, -1, cell.Attributes);
        }
    }
}
