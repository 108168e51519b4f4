using CyberDocs.Diagrams.Graphs;
using CyberDocs.Diagrams.Layout;

namespace CyberDocs.Diagrams;

/// <summary>Which links leave a device as one line.</summary>
internal sealed partial class NetworkDrawing
{
    /// <summary>So few links side by side can still be followed one by one.</summary>
    private const int Few = 2;

    private readonly Dictionary<NetworkLink, string> trunkEnds = new(ReferenceEqualityComparer.Instance);

    // Links of one kind from one device or zone, each to another box, go together. Of two devices that many links lead to, the outer one takes the link
    // between them, then the one with more: what leads up from a switch is not one of the lines that it spreads.
    private void FindTrunks()
    {
        var inside = graph.Links.Where(link => !link.IsOutside).ToList();
        var reach = inside.Select(link => (End: link.From, Other: link.To, link.Source.Kind))
            .Concat(inside.Select(link => (End: link.To, Other: link.From, link.Source.Kind)))
            .ToLookup(way => (way.End, way.Kind), way => way.Other);
        int Reach(string end, NetworkLink link) => Blocks[end].HasBorder ? 0 : reach[(end, link.Source.Kind)].Distinct(StringComparer.Ordinal).Count();
        string EndOf(NetworkLink link)
        {
            var (from, to) = (Reach(link.From, link), Reach(link.To, link));
            var deeper = from > Few && to > Few ? DepthOf(Blocks[link.From]) - DepthOf(Blocks[link.To]) : 0;
            return (deeper == 0 ? from >= to : deeper < 0) ? link.From : link.To;
        }

        foreach (var trunk in inside.GroupBy(link => (End: EndOf(link), link.Source.Kind)))
        {
            // A second link between the same two is a line of its own.
            var branches = trunk.DistinctBy(link => link.From == trunk.Key.End ? link.To : link.From, StringComparer.Ordinal).ToList();
            foreach (var link in branches.Count > Few && !Blocks[trunk.Key.End].HasBorder ? branches : [])
            {
                trunkEnds[link] = trunk.Key.End;
            }
        }
    }

    // Lines of one kind from outside to one device come together below their boxes, which say what each of them is. A mark at the device is for all of
    // them or for none.
    private void FindOutsideTrunks()
    {
        var outside = graph.Links.Where(link => link.IsOutside)
            .ToLookup(link => (End: link.From == link.PartyId ? link.To : link.From, link.Source.Kind, link.IsBoundaryInside));
        foreach (var trunk in outside.Where(trunk => trunk.Count() > Few && !Blocks[trunk.Key.End].IsContainer))
        {
            foreach (var link in trunk)
            {
                trunkEnds[link] = trunk.Key.End;
            }
        }
    }

    private static string TrunkOf(string end, NetworkLink link) =>
        $"{end} {link.Source.Kind} {link.IsOutside} {link.IsOutside && link.IsBoundaryInside}";

    private static int DepthOf(LayoutBlock block) => block.Parent is { } parent ? DepthOf(parent) + 1 : 0;

    private void AddInsideWire(NetworkLink link)
    {
        var label = LinkLabel(link);
        if (!trunkEnds.TryGetValue(link, out var end))
        {
            AddWire(link, link.Id, Blocks[link.From], Blocks[link.To], label);
            return;
        }

        var wire = new Wire(link.Id, Blocks[end], Blocks[link.From == end ? link.To : link.From])
        {
            LabelHeight = label?.Height ?? 0,
            Trunk = TrunkOf(end, link),
        };
        wires.Add((link, wire));
    }
}
