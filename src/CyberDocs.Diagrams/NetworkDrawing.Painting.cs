using CyberDocs.Diagrams.Drawing;
using CyberDocs.Diagrams.Graphs;
using CyberDocs.Diagrams.Layout;
using CyberDocs.Graphics;
using CyberDocs.Model;

namespace CyberDocs.Diagrams;

/// <summary>Paints what has been placed.</summary>
internal sealed partial class NetworkDrawing
{
    private DiagramPage Paint()
    {
        var page = new PageBuilder(Room.Paper.Width, Room.Paper.Height);
        PaintCaptions(page);
        foreach (var (zone, block) in Enumerable.Reverse(zoneBlocks))
        {
            PaintZone(page, zone, block);
        }

        foreach (var (link, wire) in wires)
        {
            page.Link(new(wire.Id, wire.From.Id, wire.To.Id, wire.Points.ToValueList(), wire.Trunk), LineStyles.Of(link.Source.Kind));
        }

        foreach (var node in nodes.Values)
        {
            PaintNode(page, node);
        }

        foreach (var party in graph.Parties)
        {
            PaintParty(page, party);
        }

        foreach (var (link, block) in lineBlocks)
        {
            PaintLine(page, link, block);
        }

        foreach (var (link, _) in lineBlocks)
        {
            PaintBoundary(page, link);
        }

        PaintLabels(page);
        return Finish(page, Describe()) with
        {
            Symbols = graph.Nodes.Where(node => node.ReferencePage == 0).Select(node => node.ToSymbol()).ToValueList(),
        };
    }

    private void PaintCaptions(PageBuilder page)
    {
        var inside = captions.FindIndex(caption => caption.Caption != Frame.Words.Outside && caption.Caption != "回線");
        foreach (var (caption, first, last) in captions)
        {
            var top = root.Channels[first].Y + root.Channels[first].Height;
            var bottom = root.Channels[last + 1].Y;
            var text = Setter.Set(caption, 7, true, Gutter, 1);
            var y = caption == "区画" ? top + 4 : ((top + bottom) / 2) - (text.Height / 2);
            page.Text(text, Area.X, y, null, color: Ink.Quiet);
        }

        if (inside > 0)
        {
            var y = perimeterRow?.BorderY ?? root.Channels[captions[inside].FirstRow].Y + 3;
            page.Add(new ScenePolyline([new(Area.X + Gutter, y), new(Area.Right, y)], new Stroke(Ink.Quiet, 0.7, DashStyle.DashDot)));
        }
    }

    private void PaintZone(PageBuilder page, NetworkZone zone, LayoutBlock block)
    {
        page.Open("zone-" + zone.Id, zone.Name, zone.Caption,
            LinkTo(zone.DetailPage));
        page.Box(zone.Id, block.Frame, zone.Parent, block.Parent == root ? Ink.ZoneFill : Color.White, Ink.Zone, 4);
        var head = Blocks["head:" + zone.Id];
        var (name, caption) = (texts["head:" + zone.Id][0], texts["head:" + zone.Id][1]);
        page.Text(name, head.X, head.Y, zone.Id, color: Ink.Accent);
        if (head.Height < name.Height + caption.Height)
        {
            page.Text(caption, head.X + name.Width + CaptionGap, head.Y + ((name.Height - caption.Height) / 2), zone.Id, color: Ink.Quiet);
        }
        else
        {
            page.Text(caption, head.X, head.Y + name.Height, zone.Id, color: Ink.Quiet);
        }

        page.Close();
    }

    private void PaintNode(PageBuilder page, NetworkNode node)
    {
        var block = Blocks[node.Id];
        var bounds = block.Bounds;
        var onFrame = block.Parent is { HasBorder: true } && block.RowIndex == 0;
        var link = LinkTo(node.ReferencePage);
        page.Open("node-" + node.Id, $"{node.Symbol} {node.Label}", string.Join("、", node.Details), link);
        if (node.IsGroup)
        {
            // A second edge behind the box tells a group from a single device.
            page.Add(new SceneRectangle(bounds.X + 2, bounds.Y + 2, bounds.Width, bounds.Height) { Fill = Color.White, Stroke = Ink.Thin, Radius = 2 });
        }

        var stroke = node.ReferencePage > 0 ? new Stroke(Ink.Line, 0.8, DashStyle.Dash) : Ink.Box;
        page.Box(node.Id, bounds, node.Zone, Color.White, stroke, 2, onFrame && node.Zone is not null);
        var lines = texts[node.Id];
        var iconSize = Size + 3;
        page.Add(Icons.Device(node.Kind, bounds.X + 3.5, bounds.CenterY - (iconSize / 2), iconSize));
        var y = bounds.CenterY - (lines.Sum(line => line.Height) / 2);
        if (beside.TryGetValue(node.Id, out var number))
        {
            page.Text(number, bounds.X + IconRoom + lines[0].Width + 3, y, node.Id, color: Ink.Quiet);
        }

        for (var i = 0; i < lines.Length; i++)
        {
            y = page.Text(lines[i], bounds.X + IconRoom, y, node.Id, color: i == 0 ? Ink.Accent : i == 1 ? Ink.Text : Ink.Quiet);
        }

        page.Close();
    }

    private void PaintParty(PageBuilder page, NetworkParty party)
    {
        var bounds = Blocks[party.Id].Bounds;
        var lines = texts[party.Id];
        page.Open("party-" + party.Id, party.Name, Terms.OutsideKinds[party.Kind].Japanese);
        page.Box(party.Id, bounds, null, Ink.Outside, new Stroke(Ink.OutsideLine, 0.9), 3);
        var iconSize = Size + 4;
        var width = IconRoom + lines.Max(line => line.Width);
        var x = bounds.CenterX - (width / 2);
        page.Add(party.Kind is OutsideKind.Internet or OutsideKind.Cloud
            ? Icons.Cloud(x, bounds.CenterY - (iconSize / 2), iconSize)
            : Icons.Building(x, bounds.CenterY - (iconSize / 2), iconSize));
        var y = bounds.CenterY - (lines.Sum(line => line.Height) / 2);
        for (var i = 0; i < lines.Length; i++)
        {
            y = page.Text(lines[i], x + IconRoom, y, party.Id, color: i == 0 ? Ink.Text : Ink.Quiet);
        }

        page.Close();
    }

    private void PaintLine(PageBuilder page, NetworkLink link, LayoutBlock block)
    {
        var bounds = block.Bounds;
        var kind = KindOf(link.Source);
        page.Open("line-" + link.Id, link.Source.Name ?? kind, link.Source.Purpose ?? kind);
        page.Box(block.Id, bounds, null, Color.White, new Stroke(Ink.Line, 0.7), Math.Min(7, bounds.Height / 3));
        var lines = texts[block.Id];
        var height = lines.Sum(line => line.Height) + (link.Source.RemoteMaintenance ? BadgeHeight + 1 : 0);
        var y = bounds.CenterY - (height / 2);
        if (link.Source.RemoteMaintenance)
        {
            var word = Setter.Set("リモート保守", 6, true, bounds.Width, 1);
            page.Add(LineStyles.Badge(bounds.CenterX - (word.Width / 2) - 3, y, word.Width + 6, BadgeHeight));
            page.Text(word, bounds.CenterX, y + ((BadgeHeight - word.Height) / 2), block.Id, TextAnchor.Middle, Color.White);
            y += BadgeHeight + 1;
        }

        foreach (var line in lines)
        {
            y = page.Text(line, bounds.CenterX, y, block.Id, TextAnchor.Middle);
        }

        page.Close();
    }

    private void PaintBoundary(PageBuilder page, NetworkLink link)
    {
        if (!YesNoText.Describes(link.Source.Boundary) && link.Source.BoundaryAt is null)
        {
            return;
        }

        var upper = wires.Find(item => item.Wire.Id == link.Id + "/a").Wire;
        var lower = wires.Find(item => item.Wire.Id == link.Id + "/b").Wire;
        var (device, line) = lower.Trunk is null ? (lower.Points[^1], lower.Points[0]) : (lower.Points[0], lower.Points[^1]);
        var (end, offset) = link.IsBoundaryAtParty ? (upper.Points[0], 4.0) : link.IsBoundaryInside ? (device, -4.0) : (line, 4.0);
        page.AddAll(LineStyles.BoundaryMark(end.X, end.Y + offset));
    }

    private void PaintLabels(PageBuilder page)
    {
        var obstacles = new ObstacleMap(Area);
        var zoneIds = zoneBlocks.Select(item => item.Zone.Id).ToHashSet(StringComparer.Ordinal);
        foreach (var box in page.Boxes)
        {
            if (zoneIds.Contains(box.Id))
            {
                obstacles.AddBorder(box.Bounds);
            }
            else
            {
                obstacles.Add(box.Bounds);
            }
        }

        foreach (var text in page.Texts)
        {
            obstacles.Add(text.Bounds);
        }

        foreach (var link in page.Links)
        {
            obstacles.Add(link.Points, link.Id);
        }

        foreach (var (link, wire) in wires)
        {
            if (link.IsOutside || NotedLabels.Contains(link.Id) || LinkLabel(link) is not { } label)
            {
                continue;
            }

            // Beside what is its own: of a trunk's branch, the last upright.
            IReadOnlyList<ScenePoint> own = wire.Trunk is null ? wire.Points : wire.Points[^2..];
            if (obstacles.PlaceBeside(own, wire.Id, label.Width, label.Height) is { } place)
            {
                page.Text(label, place.X, place.Y, wire.Id, color: Ink.Quiet);
                obstacles.Add(place);
            }
            else
            {
                Unplaced.Add(link.Id);
            }
        }
    }
}
