using CyberDocs.Diagrams.Drawing;
using CyberDocs.Diagrams.Graphs;
using CyberDocs.Diagrams.Layout;
using CyberDocs.Model;

namespace CyberDocs.Diagrams;

/// <summary>Sizes of the boxes, from their texts.</summary>
internal sealed partial class NetworkDrawing
{
    private LayoutBlock NodeBlock(NetworkNode node)
    {
        nodes[node.Id] = node;
        var width = node.IsSummary ? SummaryWidth : NodeWidth;
        var room = width - IconRoom - 6;
        var label = node.IsGroup
            ? string.Create(CultureInfo.InvariantCulture, $"{node.Label} ×{node.Devices.Count}")
            : node.Label;
        var symbol = Setter.Set("[" + node.Symbol + "]", Tiny, true, room, 1);
        var number = Setter.Set(node.Details[0], Tiny, false, room, 4);
        List<TextBlock> lines = [symbol, Setter.Set(label, Math.Max(6, Size - 0.5), false, room, node.IsSummary ? 8 : 2)];
        if (number.Lines.Count == 1 && symbol.Width + 3 + number.Width <= room)
        {
            beside[node.Id] = number;
        }
        else
        {
            lines.Add(number);
        }

        // The address, or the place where there is none; what follows it stands in the tables below the drawing.
        lines.AddRange(node.Details.Skip(1).Take(1).Select(detail => Setter.Set(detail, Tiny, false, room, 3)));

        texts[node.Id] = [.. lines];
        return Blocks[node.Id] = new LayoutBlock(node.Id, width, lines.Sum(line => line.Height) + 4);
    }

    private double IconRoom => Size + 9;

    private LayoutBlock PartyBlock(NetworkParty party, double width)
    {
        var room = width - IconRoom - 6;
        TextBlock[] lines = [Setter.Set(party.Name, Size, true, room, 6), Setter.Set(Terms.OutsideKinds[party.Kind].Japanese, Small, false, room, 2)];
        if (party.Name.Contains(Terms.OutsideKinds[party.Kind].Japanese, StringComparison.Ordinal) || party.Kind == OutsideKind.Other)
        {
            lines = [lines[0]];
        }

        texts[party.Id] = lines;
        return Blocks[party.Id] = new LayoutBlock(party.Id, width, lines.Sum(line => line.Height) + 8);
    }

    private LayoutBlock LineBlock(NetworkLink link, double width)
    {
        var source = link.Source;
        var room = width - 8;
        var kind = KindOf(source);
        var way = source.AlwaysOn switch { true => "常時接続", false => "都度接続", _ => source.Origin.Written("always_on") };
        var isOneLine = way is not null && Setter.Width(kind + "　" + way, Small, true) <= room;
        List<TextBlock> lines = [Setter.Set(isOneLine ? kind + "　" + way : kind, Small, true, room, 2)];
        void Add(string? text)
        {
            if (!string.IsNullOrWhiteSpace(text))
            {
                lines.Add(Setter.Set(text, Tiny, false, room, 4));
            }
        }

        Add(isOneLine ? null : way);
        Add(source.Name);
        Add(source.Carrier);
        Add(source.Protocol);
        if (source.RemoteMaintenance)
        {
            Add("接続元制限：" + (source.Origin.Written("source_restriction") ?? Terms.Knowledges[source.SourceRestriction].Japanese));
            Add("多要素認証：" + (source.Origin.Written("multi_factor") ?? Terms.Knowledges[source.MultiFactor].Japanese));
        }

        Add(link.Reference);
        if (source.Boundary is not null)
        {
            Add("分界点：" + source.Boundary);
        }

        var id = "line:" + link.Id;
        texts[id] = [.. lines];
        var block = new LayoutBlock(id, width, lines.Sum(line => line.Height) + 5 + (source.RemoteMaintenance ? BadgeHeight + 1 : 0));
        lineBlocks.Add((link, block));
        return block;
    }

    private const double CaptionGap = 8;

    private LayoutBlock HeaderBlock(NetworkZone zone, double width)
    {
        var id = "head:" + zone.Id;
        var name = Setter.Set(zone.Name, Size, true, width, 2);
        var caption = Setter.Set(zone.Caption, Tiny, false, width, 3);
        texts[id] = [name, caption];
        var isOneLine = name.Lines.Count == 1 && caption.Lines.Count == 1 && name.Width + CaptionGap + caption.Width <= width;
        return Blocks[id] = isOneLine
            ? new LayoutBlock(id, name.Width + CaptionGap + caption.Width + 2, name.Height + 1)
            : new LayoutBlock(id, Math.Max(20, Math.Max(name.Width, caption.Width) + 2), name.Height + caption.Height + 1);
    }

    private static string KindOf(Link source) => source.Origin.Written("kind") ?? Terms.LinkKinds[source.Kind].Japanese;

    private TextBlock? LinkLabel(NetworkLink link)
    {
        var text = LabelText(link);
        return text.Length == 0 ? null : Setter.Set(text, Tiny, false, 120, 1);
    }

    private static string LabelText(NetworkLink link)
    {
        var source = link.Source;
        var name = source.Name ?? (source.Kind is LinkKind.Lan or LinkKind.Wireless ? null : KindOf(source));
        return string.Join(
            " ",
            ((string?[])[name, source.RemoteMaintenance ? "【保守】" : null,
                link.Count > 1 ? string.Create(CultureInfo.InvariantCulture, $"×{link.Count}") : null, link.Reference]).Where(part => part is not null));
    }
}
