using CyberDocs.Diagrams.Drawing;
using CyberDocs.Diagrams.Graphs;
using CyberDocs.Diagrams.Layout;
using CyberDocs.Graphics;
using CyberDocs.Model;

namespace CyberDocs.Diagrams;

/// <summary>Draws systems in layers below the outside parties, with what flows between them.</summary>
internal sealed partial class SystemDrawing : PageDrawing
{
    private const double Gutter = 24;
    private static readonly TierSpacing Spacing = new() { Gap = 12, RowGap = 12, ChannelMargin = 9, Track = 5, MostLoosening = 12, Centred = true };
    private readonly SystemGraph graph;
    private readonly Dictionary<string, Card> cards = new(StringComparer.Ordinal);
    private readonly Dictionary<string, TextBlock[]> texts = new(StringComparer.Ordinal);
    private readonly List<(SystemFlow Flow, Wire In, Wire Out)> wires = [];
    private readonly LayoutBlock root = new("root", 0, 0);
    private int outsideRows;

    public SystemDrawing(SystemGraph graph, PageFrame frame, PageRoom room)
        : base(frame, Legend(graph, frame.Words), room, graph.Places)
    {
        this.graph = graph;
        SystemWidth = BoxWidth();
    }

    private double SystemWidth { get; }

    private double FlowWidth => Size * 9.6;

    private Rect Field => new(Area.X + Gutter, Area.Y, Area.Width - Gutter, Area.Height);

    /// <summary>The page, or null when it does not hold the graph.</summary>
    public DiagramPage? TryDraw()
    {
        AddRows();
        foreach (var flow in graph.Flows)
        {
            var label = Blocks["flow:" + flow.Id];
            wires.Add((flow, new Wire(flow.Id + "/a", Blocks[flow.From], label), new Wire(flow.Id + "/b", label, Blocks[flow.To])));
        }

        var all = wires.SelectMany(item => (Wire[])[item.In, item.Out]).ToList();
        var (width, height) = Place(root, all, Field, Spacing);
        return width > Field.Width + 0.01 || height > Field.Height + 0.01 ? null : Paint();
    }

    // Parties, then layers of systems; below each row stand the flows whose upper end is in it.
    private void AddRows()
    {
        List<List<string>> tiers = [];
        tiers.AddRange(EvenRows([
            .. Pins.Arrange(graph.Parties, party => party.Order).Select(party => party.Id),
            .. Pins.Arrange(graph.Systems.Where(system => system.IsOutside).ToList(), system => system.Order).Select(system => system.Id),
        ]));
        outsideRows = tiers.Count;
        foreach (var layer in graph.Systems.Where(system => !system.IsOutside).GroupBy(system => system.Layer).OrderBy(layer => layer.Key))
        {
            tiers.AddRange(EvenRows(Pins.Arrange(layer.ToList(), system => system.Order).ConvertAll(system => system.Id)));
        }

        var tierOf = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < tiers.Count; i++)
        {
            tiers[i].ForEach(id => tierOf[id] = i);
        }

        var parties = graph.Parties.ToDictionary(party => party.Id, StringComparer.Ordinal);
        var systems = graph.Systems.ToDictionary(system => system.Id, StringComparer.Ordinal);
        for (var i = 0; i < tiers.Count; i++)
        {
            root.AddRow(tiers[i].Select((id, place) =>
            {
                var block = parties.TryGetValue(id, out var party) ? PartyBlock(party) : SystemBlock(systems[id]);
                block.Pin = (party?.Order ?? systems.GetValueOrDefault(id)?.Order) is null ? null : place;
                return block;
            }), reorder: true);
            var flows = graph.Flows.Where(flow => Math.Min(tierOf[flow.From], tierOf[flow.To]) == i).ToList();
            foreach (var chunk in flows.Chunk(PerRow(FlowWidth)))
            {
                root.AddRow(chunk.Select(FlowBlock), reorder: true);
            }

            if (i == outsideRows - 1)
            {
                boundaryRow = root.Rows.Count;
            }
        }
    }

    private int boundaryRow;

    // A little narrower where a row then holds all that belongs into it.
    private double BoxWidth()
    {
        var (least, most) = (Size * 13.5, Size * 17);
        var widest = graph.Systems.Where(system => !system.IsOutside).GroupBy(system => system.Layer).Select(layer => layer.Count())
            .Append(graph.Parties.Count + graph.Systems.Count(system => system.IsOutside))
            .Where(count => (Field.Width * 0.93 / count) - Spacing.Gap >= least).DefaultIfEmpty(1).Max();
        return Math.Clamp((Field.Width * 0.93 / widest) - Spacing.Gap - 0.01, least, most);
    }

    private IEnumerable<List<string>> EvenRows(List<string> ids)
    {
        var rows = (ids.Count + PerRow(SystemWidth) - 1) / PerRow(SystemWidth);
        return rows == 0 ? [] : ids.Chunk((ids.Count + rows - 1) / rows).Select(chunk => chunk.ToList());
    }

    // A little room is kept for flows that pass the row.
    private int PerRow(double width) => Math.Max(1, (int)(Field.Width * 0.93 / (width + Spacing.Gap)));

    private LayoutBlock PartyBlock(NetworkParty party)
    {
        var card = new Card(SystemWidth - 14);
        card.Add(Setter.Set(party.Name, Size, true, card.WidthAfterIcon, 3),
            icon: party.Kind is OutsideKind.Internet or OutsideKind.Cloud ? Icons.Cloud : Icons.Building);
        card.Add(Setter.Set(Terms.OutsideKinds[party.Kind].Japanese, Tiny, false, card.Width, 1), Ink.Quiet);
        cards[party.Id] = card;
        return Blocks[party.Id] = new LayoutBlock(party.Id, SystemWidth, card.Height + 8);
    }

    private LayoutBlock SystemBlock(SystemNode system)
    {
        var card = new Card(SystemWidth - 14);
        var icon = system.IsOutside ? (Func<double, double, double, SceneGroup>)Icons.Cloud
            : system.Machine == "（仮想）" ? (x, y, side) => Icons.Device(DeviceKind.VirtualServer, x, y, side)
            : (x, y, side) => Icons.Device(DeviceKind.Server, x, y, side);
        card.Add(Setter.Set(system.Name, Size, true, card.WidthAfterIcon, 3), Ink.Accent, icon);
        var hosting = "設置：" + (system.HostingWritten ?? Frame.Words.Hosting(system.Hosting)) + system.Machine;
        var priority = system.RecoveryPriority is { } given ? $"復旧優先度 {given}" : null;
        var isOneLine = priority is not null && Setter.Width(hosting + "　" + priority, Tiny) <= card.Width;
        card.Add(Setter.Set(isOneLine ? hosting + "　" + priority : hosting, Tiny, false, card.Width, 2));
        card.Add(Setter.Set(isOneLine ? null : priority, Tiny, false, card.Width, 1));
        card.Add(Setter.Set(system.Vendor is null ? null : "事業者：" + system.Vendor, Tiny, false, card.Width, 2), Ink.Quiet);
        card.Add(
            Setter.Set(system.ReferencePage == 0 ? null : string.Create(CultureInfo.InvariantCulture, $"→ {system.ReferencePage} 頁"),
                Tiny, true, card.Width, 1), Ink.Accent);
        cards[system.Id] = card;
        return Blocks[system.Id] = new LayoutBlock(system.Id, SystemWidth, card.Height + 8);
    }

    private LayoutBlock FlowBlock(SystemFlow flow)
    {
        var room = FlowWidth - 8;
        var source = flow.Source;
        var id = "flow:" + flow.Id;
        var way = source.AlwaysOn switch { true => "常時接続", false => "都度接続", _ => source.Origin.Written("always_on") };
        TextBlock[] lines =
        [
            Setter.Set(source.Content ?? "（内容未登録）", Small, false, room, 3),
            Setter.Set(source.Protocol, Tiny, false, room, 2),
            Setter.Set(way, Tiny, false, room, 1),
        ];
        texts[id] = lines;
        return Blocks[id] = new LayoutBlock(id, FlowWidth, lines.Sum(line => line.Height) + 5);
    }
}
