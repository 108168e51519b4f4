using CyberDocs.Diagrams.Drawing;
using CyberDocs.Diagrams.Graphs;
using CyberDocs.Diagrams.Layout;
using CyberDocs.Graphics;

namespace CyberDocs.Diagrams;

/// <summary>The ways from steps to the bodies outside.</summary>
internal sealed partial class ContactChainDrawing
{
    // One trunk for each step that calls outside, with a branch to every body.
    private void DrawTrunks(PageBuilder page, List<(ChainStep Step, List<ChainBody> Bodies)> trunks, double left, double right)
    {
        var usedY = bodies.Values.Select(box => box.CenterY).ToList();
        // Steps further down take trunks further right, so that their ways out cross as little as possible.
        var ordered = trunks.OrderByDescending(trunk => Blocks[trunk.Step.Id].Y).ThenBy(trunk => Blocks[trunk.Step.Id].X).ToList();
        for (var i = 0; i < ordered.Count; i++)
        {
            var (step, targets) = ordered[i];
            var block = Blocks[step.Id];
            var trunkX = left + 8 + (i * TrunkPitch);
            List<ScenePoint> way;
            if (block.Parent!.Rows[block.RowIndex].Items.All(item => item.Block is null || item.Block.X <= block.X))
            {
                var y = FreeY(usedY, block.Bounds);
                usedY.Add(y);
                way = [new(block.Bounds.Right, y), new(trunkX, y)];
            }
            else
            {
                var x = FreeX(block);
                var y = FreeBelow(usedY, block.Parent!.Channels[block.RowIndex + 1].Y);
                usedY.Add(y);
                way = [new(x, block.Bounds.Bottom), new(x, y), new(trunkX, y)];
            }

            List<double> joints = [];
            foreach (var body in targets)
            {
                var box = bodies[body.Id];
                var y = box.CenterY;
                joints.Add(y);
                List<ScenePoint> points = [.. way, new(trunkX, y), new(box.X, y)];
                page.Link(new(step.Id + ">" + body.Id, step.Id, "@" + body.Id, points.ToValueList(), "trunk-" + step.Id), OutsideStroke, endArrow: true);
            }

            DrawJoints(page, trunkX, way[^1].Y, joints);
        }
    }

    // A dot wherever the trunk branches, so that crossings are not taken for branches.
    private static void DrawJoints(PageBuilder page, double x, double entry, List<double> branches)
    {
        if (branches.Count < 2)
        {
            return;
        }

        var low = Math.Min(entry, branches.Min());
        var high = Math.Max(entry, branches.Max());
        foreach (var y in branches.Append(entry).Distinct())
        {
            if (y > low && y < high)
            {
                page.Add(new SceneEllipse(x, y, 1.6, 1.6) { Fill = Ink.Line });
            }
        }
    }

    private static double FreeY(List<double> used, Rect box)
    {
        for (var offset = 0.0; offset < (box.Height / 2) - 3; offset += 1.5)
        {
            foreach (var y in (double[])[box.CenterY + offset, box.CenterY - offset])
            {
                if (used.TrueForAll(other => Math.Abs(other - y) > 2.5))
                {
                    return y;
                }
            }
        }

        return box.CenterY;
    }

    // Between the box and the first track of the channel below it.
    private static double FreeBelow(List<double> used, double bottom)
    {
        for (var y = bottom + 4; y < bottom + Spacing.ChannelMargin - 0.5; y += 0.5)
        {
            if (used.TrueForAll(other => Math.Abs(other - y) > 1.2))
            {
                return y;
            }
        }

        return bottom + 4;
    }

    private static double FreeX(LayoutBlock block)
    {
        var x = block.Bounds.Right - 8;
        while (x > block.X + 6 && block.BottomPorts.Exists(port => Math.Abs(port.X - x) < 3))
        {
            x -= 3;
        }

        return x;
    }
}
