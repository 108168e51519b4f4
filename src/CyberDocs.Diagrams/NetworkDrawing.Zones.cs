using CyberDocs.Diagrams.Graphs;
using CyberDocs.Diagrams.Layout;
using CyberDocs.Model;

namespace CyberDocs.Diagrams;

/// <summary>What stands in a zone and on its frame.</summary>
internal sealed partial class NetworkDrawing
{
    /// <summary>Rank of what does not stand on the frame of its zone.</summary>
    private const int Inside = 3;

    private LayoutBlock ZoneBlock(NetworkZone zone, int rows)
    {
        var own = index.NodesByZone[zone.Id]
            .OrderBy(OnFrame).ThenBy(node => index.LinksByEnd.Contains(node.Id) ? 0 : 1).ThenBy(node => KindOrder(node.Kind)).ToList();
        own = Pins.Arrange(own, node => node.Order);
        var children = Pins.Arrange(index.ZonesByParent[zone.Id].ToList(), child => child.Order);
        var columns = Math.Max(1, (own.Count + rows - 1) / rows);
        if (children.Count > 0)
        {
            columns = Math.Max(columns, (int)((ZoneWidth(zone, rows) - 14 + Spacing.Gap) / (NodeWidth + Spacing.Gap)));
        }

        var block = new LayoutBlock(zone.Id, 0, 0) { Grid = children.Count == 0 };
        var onFrame = own.TakeWhile(node => OnFrame(node) < Inside).Take(columns).ToArray();
        if (onFrame.Length > 0)
        {
            AddNodes(onFrame, border: true);
            block.FrameTop = block.Rows[0].Items[0].Block!.Height / 2;
            own.RemoveRange(0, onFrame.Length);
        }

        // Links from what stands on the frame pass beside the heading, so that it is kept narrow there.
        var headerColumns = onFrame.Length == 0 ? columns : columns > 3 ? 2 : 1;
        var headerWidth = (headerColumns * NodeWidth) + ((headerColumns - 1) * Spacing.Gap);
        block.AddRow([HeaderBlock(zone, Math.Max(headerWidth, NodeWidth))], header: true);
        foreach (var row in children.Count > 0 && !own.Exists(node => node.Order is not null) ? InTiers(own, columns) : own.Chunk(columns))
        {
            AddNodes(row, border: false);
        }

        if (children.Count > 0)
        {
            block.AddRow(children.Select(child => ZoneBlock(child, rows)));
        }

        zoneBlocks.Add((zone, block));
        return Blocks[zone.Id] = block;

        void AddNodes(NetworkNode[] row, bool border)
        {
            var nodeBlocks = row.Select(NodeBlock).ToList();
            var height = nodeBlocks.Max(node => node.Height);
            nodeBlocks.ForEach(node => node.Height = height);
            block.AddRow(nodeBlocks, border: border);
        }
    }

    // What guards the way into a zone stands on its frame: firewalls and VPN devices where lines from outside end, then whatever else ends one, then those that
    // lead out of the zone.
    private int OnFrame(NetworkNode node)
    {
        if (node.Kind is not (DeviceKind.Onu or DeviceKind.Router or DeviceKind.Vpn or DeviceKind.Firewall) || node.ReferencePage > 0)
        {
            return Inside;
        }

        var links = index.LinksByEnd[node.Id].ToList();
        var guards = node.Kind is DeviceKind.Vpn or DeviceKind.Firewall;
        return links.Exists(link => link.IsOutside) ? guards ? 0 : 1
            : guards && links.Exists(link => LeadsOut(link.From == node.Id ? link.To : link.From, node.Zone!)) ? 2
            : Inside;
    }

    private bool LeadsOut(string end, string zone)
    {
        var current = index.NodesById.TryGetValue(end, out var node) ? node.Zone : end;
        while (current is not null && current != zone)
        {
            current = index.ZonesById.GetValueOrDefault(current)?.Parent;
        }

        return current is null;
    }

    // What stands at a zone's border, then its switches, then the rest, each in rows of its own.
    private static IEnumerable<NetworkNode[]> InTiers(List<NetworkNode> nodes, int columns) =>
        nodes.GroupBy(node => KindOrder(node.Kind) switch { < 4 => 0, 4 => 1, _ => 2 }).OrderBy(tier => tier.Key).SelectMany(tier => tier.Chunk(columns));

    private static int KindOrder(DeviceKind kind) => kind switch
    {
        DeviceKind.Onu => 0,
        DeviceKind.Router => 1,
        DeviceKind.Vpn => 2,
        DeviceKind.Firewall => 3,
        DeviceKind.Switch or DeviceKind.OtherNetwork => 4,
        DeviceKind.AccessPoint => 5,
        DeviceKind.Server or DeviceKind.VirtualServer => 6,
        DeviceKind.Storage => 7,
        DeviceKind.Pc or DeviceKind.Tablet => 8,
        DeviceKind.MedicalDevice => 9,
        _ => 10,
    };
}
