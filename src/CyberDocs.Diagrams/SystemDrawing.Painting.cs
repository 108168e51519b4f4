using CyberDocs.Diagrams.Drawing;
using CyberDocs.Diagrams.Graphs;
using CyberDocs.Graphics;
using CyberDocs.Model;

namespace CyberDocs.Diagrams;

/// <summary>Paints what has been placed.</summary>
internal sealed partial class SystemDrawing
{
    private static Stroke FlowStroke(bool? alwaysOn) => alwaysOn switch
    {
        true => new(Ink.Accent, 1.2),
        false => new(Ink.Accent, 1.2, DashStyle.Dash),
        _ => new(Ink.Line, 0.9, DashStyle.Dot),
    };

    private static List<LegendEntry> Legend(SystemGraph graph, InstitutionWords words)
    {
        List<LegendEntry> entries = [];
        foreach (var (alwaysOn, name) in ((bool?, string)[])[(true, "常時接続"), (false, "都度接続"), (null, "接続形態未登録")])
        {
            if (graph.Flows.Any(flow => flow.Source.AlwaysOn == alwaysOn))
            {
                entries.Add(new(name, 24, (x, y) => [new ScenePolyline([new(x, y), new(x + 24, y)], FlowStroke(alwaysOn)) { EndArrow = true }]));
            }
        }

        if (graph.Flows.Any(flow => flow.Source.BothWays))
        {
            entries.Add(new("双方向", 24, (x, y) => [new ScenePolyline([new(x, y), new(x + 24, y)], FlowStroke(true)) { StartArrow = true, EndArrow = true }]));
        }

        if (graph.Parties.Count > 0)
        {
            entries.Add(new(words.Outside + "の相手先", 14, (x, y) =>
                [new SceneRectangle(x, y - 4, 14, 8) { Fill = Ink.Outside, Stroke = new Stroke(Ink.OutsideLine, 0.9), Radius = 2 }]));
        }

        if (graph.Systems.Any(system => system.Hosting is Hosting.Cloud or Hosting.DataCenter))
        {
            entries.Add(new("クラウド・データセンターで稼働するシステム", 14, (x, y) =>
                [new SceneRectangle(x, y - 4, 14, 8) { Fill = Ink.Tint, Stroke = new Stroke(Ink.Accent, 1, DashStyle.Dash), Radius = 2 }]));
        }

        return entries;
    }

    private DiagramPage Paint()
    {
        var page = new PageBuilder(Room.Paper.Width, Room.Paper.Height);
        PaintBoundary(page);
        foreach (var (flow, first, second) in wires)
        {
            var stroke = FlowStroke(flow.Source.AlwaysOn);
            page.Link(new(first.Id, flow.From, first.To.Id, first.Points.ToValueList()), stroke, startArrow: flow.Source.BothWays);
            page.Link(new(second.Id, second.From.Id, flow.To, second.Points.ToValueList()), stroke, endArrow: true);
        }

        foreach (var party in graph.Parties)
        {
            PaintCard(page, party.Id, party.Name, Ink.Outside, new Stroke(Ink.OutsideLine, 0.9));
        }

        foreach (var system in graph.Systems)
        {
            var isOutside = system.Hosting is Hosting.Cloud or Hosting.DataCenter;
            PaintCard(page, system.Id, system.Name, isOutside ? Ink.Tint : Color.White,
                new Stroke(Ink.Accent, 1.1, isOutside ? DashStyle.Dash : DashStyle.Solid),
                LinkTo(system.ReferencePage));
        }

        foreach (var (flow, _, _) in wires)
        {
            PaintFlow(page, flow);
        }

        return Finish(page, Describe());
    }

    private void PaintBoundary(PageBuilder page)
    {
        if (outsideRows == 0 || boundaryRow >= root.Rows.Count)
        {
            return;
        }

        var y = root.Channels[boundaryRow].Y + 3;
        page.Add(new ScenePolyline([new(Area.X, y), new(Area.Right, y)], new Stroke(Ink.Quiet, 0.7, DashStyle.DashDot)));
        var outside = Setter.Set(Frame.Words.Outside, 7, true, Gutter, 1);
        page.Text(outside, Area.X, y - outside.Height - 1, null, color: Ink.Quiet);
        page.Text(Setter.Set(Frame.Words.Inside, 7, true, Gutter, 1), Area.X, y + 1, null, color: Ink.Quiet);
    }

    private void PaintCard(PageBuilder page, string id, string title, Color fill, Stroke stroke, string? link = null)
    {
        var bounds = Blocks[id].Bounds;
        var card = cards[id];
        page.Open("system-" + id, title, link: link);
        page.Box(id, bounds, null, fill, stroke, 3);
        card.Draw(page, bounds.X + 7, bounds.Y + ((bounds.Height - card.Height) / 2), id);
        page.Close();
    }

    private void PaintFlow(PageBuilder page, SystemFlow flow)
    {
        var id = "flow:" + flow.Id;
        var bounds = Blocks[id].Bounds;
        page.Open(id.Replace(':', '-'), flow.Source.Content, flow.Source.Protocol);
        page.Box(id, bounds, null, Color.White, new Stroke(Ink.Line, 0.5), Math.Min(6, bounds.Height / 3));
        var y = bounds.CenterY - (texts[id].Sum(line => line.Height) / 2);
        foreach (var line in texts[id])
        {
            y = page.Text(line, bounds.CenterX, y, id, TextAnchor.Middle, ReferenceEquals(line, texts[id][0]) ? Ink.Text : Ink.Quiet);
        }

        page.Close();
    }

    private string Describe()
    {
        var names = graph.Parties.ToDictionary(party => party.Id, party => party.Name, StringComparer.Ordinal);
        foreach (var system in graph.Systems)
        {
            names[system.Id] = system.Name;
        }

        var text = new System.Text.StringBuilder();
        text.Append(
            CultureInfo.InvariantCulture, $"{Frame.Institution}のシステム全体構成。システム{graph.Systems.Count}件、{Frame.Words.Outside}の相手先{graph.Parties.Count}件、データの流れ{graph.Flows.Count}本。");
        foreach (var flow in graph.Flows)
        {
            text.Append(CultureInfo.InvariantCulture,
                $"{names[flow.From]}から{names[flow.To]}へ{flow.Source.Content}{(flow.Source.Protocol is null ? "" : "（" + flow.Source.Protocol + "）")}");
            text.Append(flow.Source.BothWays ? "、双方向。" : "。");
        }

        return text.ToString();
    }
}
