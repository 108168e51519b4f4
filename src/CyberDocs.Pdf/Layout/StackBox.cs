using CyberDocs.Pdf.Painting;

namespace CyberDocs.Pdf.Layout;

/// <summary>Boxes one below the other, indented, optionally on a ground with a rule at the left.</summary>
internal sealed class StackBox : FlowBox
{
    private readonly double[] tops;
    private readonly double height;

    public StackBox(IReadOnlyList<FlowBox> children, double indent = 0, StackDecoration? decoration = null)
    {
        Children = children;
        Indent = indent;
        Decoration = decoration;
        tops = new double[children.Count];
        var y = decoration?.Padding ?? 0;
        for (var i = 0; i < children.Count; i++)
        {
            y += i == 0 ? 0 : Math.Max(children[i - 1].SpaceAfter, children[i].SpaceBefore);
            tops[i] = y;
            y += children[i].Height;
        }

        height = y + (decoration?.Padding ?? 0);
    }

    public IReadOnlyList<FlowBox> Children { get; }

    public double Indent { get; }

    public StackDecoration? Decoration { get; }

    public override double Height => height;

    public override bool IsEmpty => Children.Count == 0;

    public override double FirstHeight
    {
        get
        {
            var sum = Decoration?.Padding ?? 0;
            for (var i = 0; i < Children.Count; i++)
            {
                if (!Children[i].KeepWithNext || i == Children.Count - 1)
                {
                    return Math.Min(tops[i] + Children[i].FirstHeight + (Decoration?.Padding ?? 0), height);
                }
            }

            return sum;
        }
    }

    public override void Paint(PageCanvas canvas, double x, double y)
    {
        Decoration?.Paint(canvas, x, y, height);
        for (var i = 0; i < Children.Count; i++)
        {
            Children[i].Painted?.Invoke(canvas, y + tops[i]);
            Children[i].Paint(canvas, x + Indent, y + tops[i]);
        }
    }

    public override (FlowBox? Upper, FlowBox? Lower) Split(double room, bool force)
    {
        if (height <= room + 0.01)
        {
            return (this, null);
        }

        var padding = Decoration?.Padding ?? 0;
        for (var i = 0; i < Children.Count; i++)
        {
            if (tops[i] + Children[i].Height + padding <= room)
            {
                continue;
            }

            var (first, rest) = Children[i].Split(room - tops[i] - padding, force && i == 0);
            var keep = i;
            while (first is null && keep > 0 && Children[keep - 1].KeepWithNext)
            {
                keep--;
            }

            if (keep == 0 && first is null)
            {
                if (!force || i == 0)
                {
                    return (null, this);
                }

                keep = i;
            }

            List<FlowBox> above = [.. Children.Take(keep)];
            List<FlowBox> below = [.. Children.Skip(keep)];
            if (first is not null)
            {
                above.Add(first);
                below.RemoveAt(0);
                if (rest is not null)
                {
                    below.Insert(0, rest);
                }
            }

            return (Part(above, SpaceBefore, below.Count == 0 ? SpaceAfter : 0, Painted), below.Count == 0 ? null : Part(below, 0, SpaceAfter, null));
        }

        return (this, null);
    }

    private StackBox Part(List<FlowBox> children, double before, double after, Action<PageCanvas, double>? painted) =>
        new(children, Indent, Decoration) { SpaceBefore = before, SpaceAfter = after, KeepWithNext = KeepWithNext, Painted = painted };
}
