using CyberDocs.Diagrams.Drawing;
using CyberDocs.Diagrams.Graphs;
using CyberDocs.Diagrams.Layout;
using CyberDocs.Model;

namespace CyberDocs.Diagrams;

/// <summary>Draws one page of a network: outside parties and lines on top, the edge, the core, then the zones side by side.</summary>
internal sealed partial class NetworkDrawing : PageDrawing
{
    private const double Gutter = 24;
    private const double BadgeHeight = 8.5;

    private static readonly TierSpacing Spacing = new() { Gap = 9, RowGap = 12, ChannelMargin = 7, Track = 5 };
    private readonly NetworkGraph graph;
    private readonly Dictionary<string, NetworkNode> nodes = new(StringComparer.Ordinal);
    private readonly Dictionary<string, TextBlock[]> texts = new(StringComparer.Ordinal);
    private readonly Dictionary<string, TextBlock> beside = new(StringComparer.Ordinal);
    private readonly List<(NetworkZone Zone, LayoutBlock Block)> zoneBlocks = [];
    private readonly List<(NetworkLink Link, LayoutBlock Block)> lineBlocks = [];
    private readonly List<(NetworkLink Link, Wire Wire)> wires = [];
    private readonly List<(string Caption, int FirstRow, int LastRow)> captions = [];
    private readonly NetworkIndex index;
    private readonly LayoutBlock root = new("root", 0, 0);
    private Row? perimeterRow;

    public NetworkDrawing(NetworkGraph graph, PageFrame frame, PageRoom room)
        : base(frame, Legend(graph, frame.Words), room, graph.Places)
    {
        (this.graph, index) = (graph, NetworkIndex.Of(graph));
    }

    /// <summary>Ids of links whose labels stand in the note below the drawing.</summary>
    public IReadOnlySet<string> NotedLabels { get; init; } = new HashSet<string>();

    /// <summary>Ids of links whose labels found no place beside them.</summary>
    public List<string> Unplaced { get; } = [];

    private double NodeWidth => Size * 11.6;

    // What stands for a whole zone may be as wide as its share of the page.
    private double SummaryWidth => Math.Max(NodeWidth, Math.Min(NodeWidth * 1.8, (Field.Width / Math.Max(1, TopZones.Count)) - 14 - (2 * Spacing.Gap)));

    private Rect Field => new(Area.X + Gutter, Area.Y, Area.Width - Gutter, Area.Height);

    /// <summary>Places everything with zones in so many bands and so many rows in each zone; null when it does not fit.</summary>
    /// <param name="bands">Rows of zones.</param>
    /// <param name="rows">Rows of nodes in a zone.</param>
    /// <param name="widthOver">Whether it was too wide, so that more rows may help.</param>
    public DiagramPage? TryDraw(int bands, int rows, out bool widthOver)
    {
        AddOutside();
        AddInside(bands, rows);
        FindTrunks();
        FindOutsideTrunks();
        foreach (var link in graph.Links)
        {
            AddWires(link);
        }

        var (width, height) = Place(root, wires.ConvertAll(wire => wire.Wire), Field, Spacing);
        widthOver = width > Field.Width + 0.01;
        return widthOver || height > Field.Height + 0.01 ? null : Paint();
    }

    /// <summary>Whether the boxes alone would fill the page, so that trying is a waste.</summary>
    public bool IsHopeless =>
        graph.Nodes.Count * NodeWidth * ((2 * Small) + 8) + (graph.Links.Count(link => link.IsOutside) * Size * 8.4 * Size * 5) > Field.Width * Field.Height;

    /// <summary>Whether there are zones for so many bands; fewer bands have been tried before.</summary>
    public bool HasBands(int count) => Bands(count).Count == count;

    /// <summary>The fewest rows of nodes per zone with which the zones can be as narrow as the paper.</summary>
    public int LeastRows(int bands)
    {
        var zones = Bands(bands);
        var (low, high) = (1, Math.Max(1, graph.Nodes.Count));
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (zones.TrueForAll(band => band.Sum(zone => ZoneWidth(zone, middle) + Spacing.Gap) <= Field.Width + Spacing.Gap))
            {
                high = middle;
            }
            else
            {
                low = middle + 1;
            }
        }

        return low;
    }

    /// <summary>What the note below the drawing says in place of labels that found no room.</summary>
    public static string LabelNote(NetworkGraph graph, IReadOnlySet<string> ids)
    {
        var names = graph.Nodes.ToDictionary(node => node.Id, node => node.Symbol, StringComparer.Ordinal);
        foreach (var zone in graph.Zones)
        {
            names.TryAdd(zone.Id, zone.Name);
        }

        foreach (var party in graph.Parties)
        {
            names.TryAdd(party.Id, party.Name);
        }

        return "接続の表示：" + string.Join("、", graph.Links.Where(link => ids.Contains(link.Id))
            .Select(link => $"{names[link.From]}–{names[link.To]} {LabelText(link)}"));
    }

    private List<NetworkZone> TopZones => Pins.Arrange(index.ZonesByParent[null].Where(zone => zone.Kind != ZoneKind.Dmz).ToList(), zone => zone.Order);

    // Zones keep their order; each band holds about the same number of nodes.
    private List<List<NetworkZone>> Bands(int count)
    {
        var zones = TopZones;
        var weights = zones.ConvertAll(zone => 1.0 + CountOf(zone));
        var total = weights.Sum();
        List<List<NetworkZone>> bands = [];
        var sum = 0.0;
        for (var i = 0; i < zones.Count; i++)
        {
            var band = Math.Min(count - 1, (int)((sum + (weights[i] / 2)) / total * count));
            sum += weights[i];
            while (bands.Count <= band)
            {
                bands.Add([]);
            }

            bands[band].Add(zones[i]);
        }

        bands.RemoveAll(band => band.Count == 0);
        return bands;
    }

    private int CountOf(NetworkZone zone) => index.NodesByZone[zone.Id].Count() + index.ZonesByParent[zone.Id].Sum(inner => 1 + CountOf(inner));

    private double ZoneWidth(NetworkZone zone, int rows)
    {
        var own = index.NodesByZone[zone.Id].Count();
        var columns = Math.Max(1, (own + rows - 1) / rows);
        var width = (columns * NodeWidth) + ((columns - 1) * Spacing.Gap);
        var inner = index.ZonesByParent[zone.Id].Sum(child => ZoneWidth(child, rows) + Spacing.Gap) - Spacing.Gap;
        return Math.Max(width, inner) + 14;
    }

    private void AddInside(int bands, int rows)
    {
        var dmz = Pins.Arrange(index.ZonesByParent[null].Where(zone => zone.Kind == ZoneKind.Dmz).ToList(), zone => zone.Order);
        var edge = Pins.Arrange(graph.Nodes.Where(node => node.Zone is null && node.AtEdge).ToList(), node => node.Order);
        List<LayoutBlock> edgeRow = [.. edge.Select(NodeBlock), .. dmz.Select(zone => ZoneBlock(zone, EdgeRows(dmz, edge.Count)))];
        var perimeter = root.Rows.Count;
        AddRows("境界", edgeRow, onPerimeter: true);
        perimeterRow = root.Rows.Count > perimeter && root.Rows[perimeter].IsBorder ? root.Rows[perimeter] : null;
        var core = Pins.Arrange(graph.Nodes.Where(node => node.Zone is null && !node.AtEdge).ToList(), node => node.Order);
        AddRows(core.TrueForAll(node => node.ReferencePage > 0) ? "接続先" : "中継", core.ConvertAll(NodeBlock));
        foreach (var band in Bands(bands))
        {
            captions.Add(("区画", root.Rows.Count, root.Rows.Count));
            root.AddRow(band.Select(zone => ZoneBlock(zone, rows)), reorder: graph.ZonesFollowLinks && !band.Exists(zone => zone.Order is not null));
        }
    }

    private int EdgeRows(List<NetworkZone> dmz, int others)
    {
        var rows = 1;
        while (rows < 40 && dmz.Sum(zone => ZoneWidth(zone, rows) + Spacing.Gap) + (others * (NodeWidth + Spacing.Gap)) > Field.Width * 0.94)
        {
            rows++;
        }

        return rows;
    }

    // A row that would be wider than the paper goes on in another.
    private void AddRows(string caption, List<LayoutBlock> row, bool onPerimeter = false)
    {
        List<LayoutBlock> part = [];
        var used = 0.0;
        foreach (var block in row)
        {
            var width = (block.IsContainer ? NodeWidth + 14 : block.Width) + Spacing.Gap;
            if (part.Count > 0 && used + width > Field.Width * 0.94)
            {
                Flush();
            }

            block.Pin = index.Pinned.Contains(block.Id) ? part.Count : null;
            part.Add(block);
            used += width;
        }

        Flush();

        void Flush()
        {
            if (part.Count > 0)
            {
                captions.Add((caption, root.Rows.Count, root.Rows.Count));
                root.AddRow(part, reorder: true, border: onPerimeter && part.Exists(block => !block.IsContainer || block.HasBorder));
                part.Clear();
                used = 0;
                onPerimeter = false;
            }
        }
    }

    private void AddWires(NetworkLink link)
    {
        if (!link.IsOutside)
        {
            AddInsideWire(link);
            return;
        }

        var line = lineBlocks.Find(item => ReferenceEquals(item.Link, link)).Block;
        var party = PartyOf(link);
        AddWire(link, link.Id + "/a", Blocks[party], line, null);
        var inner = link.From == party ? link.To : link.From;
        wires.Add((link, trunkEnds.ContainsKey(link)
            ? new Wire(link.Id + "/b", Blocks[inner], line) { Trunk = TrunkOf(inner, link) }
            : new Wire(link.Id + "/b", line, Blocks[inner])));
    }

    private void AddWire(NetworkLink link, string id, LayoutBlock from, LayoutBlock to, TextBlock? label) =>
        wires.Add((link, new Wire(id, from, to) { LabelHeight = label?.Height ?? 0 }));
}
