using System.Globalization;
using CyberDocs.Diagrams.Drawing;
using CyberDocs.Diagrams.Graphs;
using CyberDocs.Diagrams.Layout;
using CyberDocs.Model;

namespace CyberDocs.Diagrams;

/// <summary>Sizes of the boxes, from their texts.</summary>
internal sealed partial class NetworkDrawing
{
    private Block NodeBlock(NetworkNode node)
    {
        nodes[node.Id] = node;
        var width = node.IsSummary ? SummaryWidth : NodeWidth;
        var room = width - IconRoom - 6;
        var label = node.IsGroup
            ? string.Create(CultureInfo.InvariantCulture, $"{node.Label} ×{node.Devices.Count}")
            : node.Label;
        var symbol = setter.Set("[" + node.Symbol + "]", Tiny, true, room, 1);
        var number = setter.Set(node.Details[0], Tiny, false, room, 1);
        List<TextBlock> lines = [symbol, setter.Set(label, Math.Max(6, size - 0.5), false, room, node.IsSummary ? 8 : 2)];
        if (symbol.Width + 3 + number.Width <= room)
        {
            beside[node.Id] = number;
        }
        else
        {
            lines.Add(number);
        }

        lines.AddRange(node.Details.Skip(1).Take(1).Select(detail => setter.Set(detail, Tiny, false, room, 1)));
        texts[node.Id] = [.. lines];
        return blocks[node.Id] = new Block(node.Id, width, lines.Sum(line => line.Height) + 4);
    }

    private double IconRoom => size + 8;

    private Block PartyBlock(NetworkParty party, double width)
    {
        var room = width - IconRoom - 6;
        TextBlock[] lines = [setter.Set(party.Name, size, true, room, 3), setter.Set(Terms.OutsideKinds[party.Kind].Japanese, Small, false, room, 1)];
        if (party.Name.Contains(Terms.OutsideKinds[party.Kind].Japanese, StringComparison.Ordinal) || party.Kind == OutsideKind.Other)
        {
            lines = [lines[0]];
        }

        texts[party.Id] = lines;
        return blocks[party.Id] = new Block(party.Id, width, lines.Sum(line => line.Height) + 8);
    }

    private Block LineBlock(NetworkLink link, double width)
    {
        var source = link.Source;
        var room = width - 8;
        List<TextBlock> lines = [setter.Set(Terms.LinkKinds[source.Kind].Japanese, Small, true, room, 1)];
        void Add(string? text, int most = 2)
        {
            if (!string.IsNullOrWhiteSpace(text))
            {
                lines.Add(setter.Set(text, Tiny, false, room, most));
            }
        }

        Add(source.AlwaysOn switch { true => "常時接続", false => "都度接続", _ => null }, 1);
        Add(source.Name);
        Add(source.Carrier);
        Add(source.Protocol);
        if (source.RemoteMaintenance)
        {
            Add("接続元制限：" + Terms.Knowledges[source.SourceRestriction].Japanese);
            Add("多要素認証：" + Terms.Knowledges[source.MultiFactor].Japanese);
        }

        Add(link.Reference);
        if (source.Boundary is not null)
        {
            Add("分界点：" + source.Boundary, 3);
        }

        var id = "line:" + link.Id;
        texts[id] = [.. lines];
        var block = new Block(id, width, lines.Sum(line => line.Height) + 5 + (source.RemoteMaintenance ? BadgeHeight + 1 : 0));
        lineBlocks.Add((link, block));
        return block;
    }

    private Block HeaderBlock(NetworkZone zone, double width)
    {
        var id = "head:" + zone.Id;
        TextBlock[] lines =
        [
            setter.Set(zone.Name, size, true, width, 2),
            setter.Set(zone.Caption, Tiny, false, width, 3),
        ];
        texts[id] = lines;
        return blocks[id] = new Block(id, Math.Max(20, lines.Max(line => line.Width) + 2), lines.Sum(line => line.Height) + 1);
    }

    private TextBlock? LinkLabel(NetworkLink link)
    {
        var text = LabelText(link);
        return text.Length == 0 ? null : setter.Set(text, Tiny, false, 120, 1);
    }

    private static string LabelText(NetworkLink link)
    {
        var source = link.Source;
        var name = source.Name ?? (source.Kind is LinkKind.Lan or LinkKind.Wireless ? null : Terms.LinkKinds[source.Kind].Japanese);
        return string.Join(" ", ((string?[])[name, source.RemoteMaintenance ? "【保守】" : null, link.Count > 1 ? string.Create(CultureInfo.InvariantCulture, $"×{link.Count}") : null, link.Reference]).Where(part => part is not null));
    }
}
