using CyberDocs.Graphics;
using CyberDocs.Pdf.Painting;

namespace CyberDocs.Pdf.Layout;

/// <summary>A whole table inside a cell, a list or a note.</summary>
internal sealed class TableBox(TableBuilder builder, List<RowGroup> groups, bool isFirst) : FlowBox
{
    public override double Height { get; } = (builder.HeaderGroup?.Height ?? 0) + groups.Sum(g => g.Height);

    public override double FirstHeight => (builder.HeaderGroup?.Height ?? 0) + (groups.Count > 0 ? groups[0].FirstHeight : 0);

    public override bool IsEmpty => groups.Count == 0 && builder.HeaderGroup is null;

    public override void Paint(PageCanvas canvas, double x, double y)
    {
        var style = builder.Format.Style;
        var rules = new TableRules(builder.Format.Edges, new Stroke(style.RuleColor, style.RuleWidth));
        if (builder.HeaderGroup is { } header)
        {
            if (!isFirst)
            {
                canvas.BeginArtifact();
            }

            builder.Painter.Paint(canvas, header, x, y, builder.HeaderTag!, rules);
            if (!isFirst)
            {
                canvas.EndArtifact();
            }

            y += header.Height;
        }

        foreach (var group in groups)
        {
            builder.Painter.Paint(canvas, group, x, y, builder.BodyTag, rules);
            y += group.Height;
        }

        rules.Paint(canvas);
    }

    public override (FlowBox? Upper, FlowBox? Lower) Split(double room, bool force)
    {
        if (Height <= room + 0.01)
        {
            return (this, null);
        }

        var left = room - (builder.HeaderGroup?.Height ?? 0);
        var upper = new List<RowGroup>();
        var lower = new List<RowGroup>(groups);
        while (lower.Count > 0)
        {
            var (first, rest) = lower[0].Split(left, force && upper.Count == 0);
            if (first is null)
            {
                break;
            }

            upper.Add(first);
            lower.RemoveAt(0);
            left -= first.Height;
            if (rest is not null)
            {
                lower.Insert(0, rest);
                break;
            }
        }

        return upper.Count == 0 ? (null, this)
            : (new TableBox(builder, upper, isFirst) { SpaceBefore = SpaceBefore, Painted = Painted },
                lower.Count == 0 ? null : new TableBox(builder, lower, isFirst: false) { SpaceAfter = SpaceAfter });
    }
}
