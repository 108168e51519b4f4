using CyberDocs.Diagrams.Drawing;
using CyberDocs.Diagrams.Graphs;
using CyberDocs.Graphics;
using CyberDocs.Model;

namespace CyberDocs.Diagrams;

/// <summary>The legend, and the drawing in words for those who cannot see it.</summary>
internal sealed partial class NetworkDrawing
{
    private static List<LegendEntry> Legend(NetworkGraph graph, InstitutionWords words)
    {
        List<LegendEntry> entries = [.. graph.Links.Select(link => link.Source.Kind).Distinct().Order().Select(LineStyles.Legend)];
        if (NetworkIndex.Of(graph).HasBoundary)
        {
            entries.Add(new("責任分界点", 12, (x, y) =>
                [new ScenePolyline([new(x + 6, y - 5), new(x + 6, y + 5)], Ink.Box), .. LineStyles.BoundaryMark(x + 6, y)]));
        }

        if (graph.Parties.Count > 0)
        {
            entries.Add(new(words.Outside + "の相手先", 14, (x, y) =>
                [new SceneRectangle(x, y - 4, 14, 8) { Fill = Ink.Outside, Stroke = new Stroke(Ink.OutsideLine, 0.9), Radius = 2 }]));
            entries.Add(new(words.Outside + "と" + words.Inside + "の境", 20, (x, y) =>
                [new ScenePolyline([new(x, y), new(x + 20, y)], new Stroke(Ink.Quiet, 0.7, DashStyle.DashDot))]));
        }

        if (graph.Nodes.Any(node => node.IsGroup))
        {
            entries.Add(new("同種の機器をまとめて表示（×台数）", 16, (x, y) =>
            [
                new SceneRectangle(x + 2, y - 2, 12, 7) { Fill = Color.White, Stroke = Ink.Thin, Radius = 1 },
                new SceneRectangle(x, y - 4, 12, 7) { Fill = Color.White, Stroke = Ink.Box, Radius = 1 },
            ]));
        }

        foreach (var kind in graph.Nodes.Select(node => node.Kind).Distinct().Order())
        {
            entries.Add(new(Terms.DeviceKinds[kind].Japanese, 10, (x, y) => [Icons.Device(kind, x, y - 5, 10)]));
        }

        return entries;
    }

    private string Describe()
    {
        var text = new System.Text.StringBuilder();
        var devices = graph.Nodes.Sum(node => node.Devices.Count);
        text.Append(CultureInfo.InvariantCulture,
            $"{Frame.Institution}のネットワーク構成。機器{devices}台、区画{graph.Zones.Count}、{Frame.Words.Outside}との回線{graph.Links.Count(link => link.IsOutside)}本。");
        foreach (var zone in graph.Zones)
        {
            var own = index.NodesByZone[zone.Id].ToList();
            text.Append(CultureInfo.InvariantCulture,
                $"区画「{zone.Name}」{(zone.Caption is null ? "" : "（" + zone.Caption + "）")}：機器{own.Sum(node => node.Devices.Count)}台。");
        }

        var names = graph.Zones.ToDictionary(zone => zone.Id, zone => zone.Name, StringComparer.Ordinal);
        foreach (var node in graph.Nodes)
        {
            names[node.Id] = node.Symbol;
        }

        foreach (var link in graph.Links.Where(link => link.IsOutside))
        {
            var party = graph.Parties.First(party => party.Id == link.PartyId).Name;
            var other = link.From == link.PartyId ? link.To : link.From;
            text.Append(CultureInfo.InvariantCulture, $"{party}と{names[other]}の間に{KindOf(link.Source)}");
            text.Append(link.Source.AlwaysOn switch { true => "（常時接続", false => "（都度接続", _ => "（接続形態の記載なし" });
            text.Append(link.Source.RemoteMaintenance ? "、リモート保守）。" : "）。");
        }

        return text.ToString();
    }
}
