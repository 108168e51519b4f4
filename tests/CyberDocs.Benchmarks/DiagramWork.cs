using System.Diagnostics;
using System.Globalization;
using System.Text;
using CyberDocs.Collections;
using CyberDocs.Diagrams;
using CyberDocs.Findings;
using CyberDocs.Graphics;
using CyberDocs.Graphics.Fonts;
using CyberDocs.Model;
using CyberDocs.TestKit;
using CyberDocs.Writing;

namespace CyberDocs.Benchmarks;

/// <summary>Made-up networks, the measures of our drawings of them, and the same graphs for other layout engines.</summary>
public static class DiagramWork
{
    public static ITextMeasurer Measurer { get; } = new FontMeasurer(FontSet.Load(FontSources.Bundled, new FindingCollector()));

    /// <summary>Options that draw every device alone, or like devices together.</summary>
    public static DiagramOptions Options(Dossier dossier, bool oneByOne) =>
        oneByOne ? DiagramOptions.Default with { ExpandedZones = dossier.Zones.Select(zone => zone.Id).ToValueList() } : DiagramOptions.Default;

    /// <summary>Writes the graph for dot and ELK and our drawings, and prints the measures of ours.</summary>
    public static void Compare(string folder)
    {
        Directory.CreateDirectory(folder);
        var dossier = MeasuredHospital.Of(200, 8);
        File.WriteAllText(Path.Combine(folder, "hospital.dot"), Dot(dossier));
        File.WriteAllText(Path.Combine(folder, "hospital.json"), Elk(dossier));
        foreach (var (name, work, oneByOne) in ((string, Dossier, bool)[])
            [("200 devices, 8 zones, one by one", dossier, true), ("200 devices, 8 zones, like ones together", dossier, false), ("500 devices", MeasuredHospital.Of(500, 10), false), ("1,000 one by one", MeasuredHospital.Of(1000, 12), true)])
        {
            IReadOnlyList<Scene> pages = [];
            var best = TimeSpan.MaxValue;
            for (var run = 0; run < 5; run++)
            {
                var watch = Stopwatch.StartNew();
                pages = DossierDiagrams.Network(work, Options(work, oneByOne), Measurer, new FindingCollector());
                best = watch.Elapsed < best ? watch.Elapsed : best;
            }

            for (var i = 0; i < pages.Count; i++)
            {
                using var file = File.Create(Path.Combine(folder, string.Create(CultureInfo.InvariantCulture, $"{name}-{i + 1}.svg")));
                SceneSvg.Write(pages[i], file);
            }

            var lines = pages.Select(page => page.Items.OfType<ScenePolyline>().Where(line => line.From is not null).ToList()).ToList();
            var smallest = pages.SelectMany(page => Texts(page.Items)).Min(text => text.Size);
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"{name}: {pages.Count} pages, widest {pages.Max(page => page.Width):0} pt, text from {smallest:0.#} pt, {lines.Sum(own => own.Count)} lines, {lines.Sum(Crossings)} crossings, {lines.Sum(own => own.Sum(line => line.Points.Count - 2))} bends, {best.TotalMilliseconds:0} ms"));
        }
    }

    private static IEnumerable<SceneText> Texts(IEnumerable<SceneItem> items) =>
        items.SelectMany(item => item is SceneGroup group ? Texts(group.Items) : item is SceneText text ? [text] : []);

    private static int Crossings(List<ScenePolyline> lines)
    {
        var count = 0;
        for (var i = 0; i < lines.Count; i++)
        {
            for (var j = i + 1; j < lines.Count; j++)
            {
                for (var a = 1; a < lines[i].Points.Count; a++)
                {
                    for (var b = 1; b < lines[j].Points.Count; b++)
                    {
                        count += Cross(lines[i].Points[a - 1], lines[i].Points[a], lines[j].Points[b - 1], lines[j].Points[b]) ? 1 : 0;
                    }
                }
            }
        }

        return count;
    }

    private static bool Cross(ScenePoint a, ScenePoint b, ScenePoint c, ScenePoint d) => Side(a, b, c) * Side(a, b, d) < 0 && Side(c, d, a) * Side(c, d, b) < 0;

    private static double Side(ScenePoint a, ScenePoint b, ScenePoint p) => ((b.X - a.X) * (p.Y - a.Y)) - ((b.Y - a.Y) * (p.X - a.X));

    private static (double Width, double Height) Size(string text) => (Measurer.Width(text, 8, false) + 22, 34);

    private static string Dot(Dossier dossier)
    {
        var text = new StringBuilder("digraph G { rankdir=TB; splines=ortho; node [shape=box,fixedsize=true,fontsize=8]; edge [dir=none];\n");
        foreach (var group in dossier.Devices.GroupBy(device => device.Zone))
        {
            text.Append(CultureInfo.InvariantCulture, $"subgraph \"cluster_{group.Key}\" {{ {(group.Key is null ? "style=invis;" : "")}\n");
            foreach (var device in group)
            {
                Node(device.Id, device.Name!);
            }

            text.Append("}\n");
        }

        foreach (var party in dossier.Outside)
        {
            Node(party.Id, party.Name);
        }

        foreach (var link in dossier.Links)
        {
            text.Append(CultureInfo.InvariantCulture, $"\"{link.From}\" -> \"{link.To}\";\n");
        }

        return text.Append("}\n").ToString();

        void Node(string id, string name)
        {
            var (width, height) = Size(name);
            text.Append(CultureInfo.InvariantCulture, $"\"{id}\" [width={width / 72:0.###},height={height / 72:0.###}];\n");
        }
    }

    private static string Elk(Dossier dossier)
    {
        var nodes = dossier.Devices.GroupBy(device => device.Zone).SelectMany(group =>
        {
            var own = group.Select(device => Node(device.Id, device.Name!));
            return group.Key is null ? own : [$"{{\"id\":\"{group.Key}\",\"children\":[{string.Join(",", own)}]}}"];
        }).Concat(dossier.Outside.Select(party => Node(party.Id, party.Name)));
        var edges = dossier.Links.Select(link => $"{{\"id\":\"e{link.Id}\",\"sources\":[\"{link.From}\"],\"targets\":[\"{link.To}\"]}}");
        return "{\"id\":\"root\",\"layoutOptions\":{\"elk.algorithm\":\"layered\",\"elk.direction\":\"DOWN\",\"elk.edgeRouting\":\"ORTHOGONAL\",\"elk.hierarchyHandling\":\"INCLUDE_CHILDREN\",\"elk.aspectRatio\":\"1.41\"},"
            + $"\"children\":[{string.Join(",", nodes)}],\"edges\":[{string.Join(",", edges)}]}}";

        static string Node(string id, string name)
        {
            var (width, height) = Size(name);
            return string.Create(CultureInfo.InvariantCulture, $"{{\"id\":\"{id}\",\"width\":{width:0.##},\"height\":{height:0.##}}}");
        }
    }
}
