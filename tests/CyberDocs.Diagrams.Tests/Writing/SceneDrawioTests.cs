using System.Globalization;
using System.Xml.Linq;
using CyberDocs.Findings;
using CyberDocs.Graphics;
using CyberDocs.Model;
using CyberDocs.Writing;

namespace CyberDocs.Diagrams.Tests.Writing;

public class SceneDrawioTests
{
    private delegate IReadOnlyList<Scene> Draw(Dossier dossier, DiagramOptions options, ITextMeasurer measurer, FindingCollector findings);

    private static readonly DiagramOptions Split = DiagramCase.Options with { Paper = DiagramPaper.A4Landscape, ExpandedZones = ["z-med", "z-net", "z-dept"] };

    public static TheoryData<string> Drawings => ["network", "split", "external", "system", "contact-chain"];

    private static IReadOnlyList<Scene> Scenes(string name)
    {
        Draw draw = name switch
        {
            "system" => DossierDiagrams.System,
            "contact-chain" => DossierDiagrams.ContactChain,
            "external" => DossierDiagrams.ExternalConnections,
            _ => DossierDiagrams.Network,
        };
        return draw(SampleHospital.Dossier, name == "split" ? Split : DiagramCase.Options, DiagramCase.Measurer, new FindingCollector());
    }

    private static (XDocument File, byte[] Bytes) Drawio(IReadOnlyList<Scene> scenes)
    {
        using var stream = new MemoryStream();
        SceneDrawio.Write(scenes, stream);
        var bytes = stream.ToArray();
        return (XDocument.Load(new MemoryStream(bytes)), bytes);
    }

    [Theory]
    [MemberData(nameof(Drawings))]
    public void It_holds_the_same_texts_at_the_same_places_as_the_svg(string name)
    {
        var scenes = Scenes(name);
        var pages = Drawio(scenes).File.Root!.Elements("diagram").ToList();

        Assert.Equal(scenes.Count, pages.Count);
        for (var i = 0; i < scenes.Count; i++)
        {
            using var stream = new MemoryStream();
            SceneSvg.Write(scenes[i], stream);
            stream.Position = 0;
            var svg = XDocument.Load(stream).Descendants().Where(element => element.Name.LocalName == "text")
                .Select(text => (text.Value, X: Anchored(text), Y: Number(text, "y"))).Order().ToList();
            var drawn = Cells(pages[i]).Values.Where(cell => cell.Element.Attribute("value") is { Value.Length: > 0 })
                .Select(cell => (cell.Element.Attribute("value")!.Value, X: AnchorOf(cell), Y: cell.Y + (0.86 * cell.Height))).Order().ToList();

            Assert.Equal(svg.Select(text => text.Value).Order(StringComparer.Ordinal), drawn.Select(text => text.Value).Order(StringComparer.Ordinal));
            foreach (var group in svg.GroupBy(text => text.Value, StringComparer.Ordinal))
            {
                Assert.All(group, text => Assert.Contains(drawn, other => other.Value == text.Value && Math.Abs(other.X - text.X) < 0.05 && Math.Abs(other.Y - text.Y) < 0.05));
            }
        }
    }

    [Theory]
    [MemberData(nameof(Drawings))]
    public void Links_are_attached_to_their_boxes_where_they_touch_them(string name)
    {
        var scenes = Scenes(name);
        var pages = Drawio(scenes).File.Root!.Elements("diagram").ToList();
        for (var i = 0; i < scenes.Count; i++)
        {
            var cells = Cells(pages[i]);
            var lines = scenes[i].Items.OfType<ScenePolyline>().Where(line => line.From is not null).ToList();
            var edges = pages[i].Descendants("mxCell").Where(cell => cell.Attribute("source") is not null).ToList();
            Assert.Equal(lines.Select(line => (line.From, line.To)), edges.Select(edge => ((string?)edge.Attribute("source"), (string?)edge.Attribute("target"))));
            foreach (var (edge, line) in edges.Zip(lines))
            {
                Assert.Equal(line.Points.Count - 2, edge.Descendants("Array").Elements("mxPoint").Count());
                AssertEnd(cells[(string)edge.Attribute("source")!], Style(edge, "exitX"), Style(edge, "exitY"), line.Points[0]);
                AssertEnd(cells[(string)edge.Attribute("target")!], Style(edge, "entryX"), Style(edge, "entryY"), line.Points[^1]);
            }
        }
    }

    [Fact]
    public void Zones_hold_their_devices_and_pages_lead_to_each_other()
    {
        var file = Drawio(Scenes("split")).File;
        var second = file.Root!.Elements("diagram").ElementAt(1);
        var zone = second.Descendants("UserObject").First(cell => ((string)cell.Attribute("id")!).StartsWith("zone-", StringComparison.Ordinal));

        Assert.Contains("container=1", (string)zone.Element("mxCell")!.Attribute("style")!, StringComparison.Ordinal);
        Assert.Contains(second.Descendants("UserObject"), cell => (string?)cell.Element("mxCell")!.Attribute("parent") == (string)zone.Attribute("id")!);
        var ids = file.Root.Elements("diagram").Select(page => "data:page/id," + (string)page.Attribute("id")!).ToHashSet(StringComparer.Ordinal);
        var links = file.Descendants("UserObject").Select(cell => (string?)cell.Attribute("link")).OfType<string>().ToList();
        Assert.NotEmpty(links);
        Assert.All(links, link => Assert.Contains(link, ids));
    }

    [Theory]
    [MemberData(nameof(Drawings))]
    public void Every_cell_has_an_id_of_its_own_and_a_parent_that_stands_before_it(string name)
    {
        foreach (var page in Drawio(Scenes(name)).File.Root!.Elements("diagram"))
        {
            var seen = new HashSet<string>(StringComparer.Ordinal);
            foreach (var cell in page.Descendants("root").Elements())
            {
                var inner = cell.Element("mxCell") ?? cell;
                Assert.True((string?)inner.Attribute("parent") is not { } parent || seen.Contains(parent), cell.ToString());
                Assert.True(seen.Add((string)cell.Attribute("id")!), cell.ToString());
            }
        }
    }

    [Fact]
    public void Hostile_texts_stay_text()
    {
        var scene = new Scene(100, 100, [new SceneGroup([new SceneRectangle(0, 0, 50, 20) { Stroke = new Stroke(Color.Black, 1) }, new SceneText(2, 12, "<b>\"&\u0001", 8) { Width = 20 }]) { Id = "a\"<", Title = "]]>&" }]);

        var (file, _) = Drawio([scene]);

        Assert.Contains(file.Descendants("mxCell"), cell => (string?)cell.Attribute("value") == "<b>\"&\uFFFD");
        Assert.Contains(file.Descendants("UserObject"), cell => (string?)cell.Attribute("id") == "a\"<");
    }

    [Fact]
    public void The_same_scenes_give_the_same_bytes() => Assert.Equal(Drawio(Scenes("network")).Bytes, Drawio(Scenes("network")).Bytes);

    private static void AssertEnd(Cell cell, double x, double y, ScenePoint point)
    {
        Assert.Equal(point.X, cell.X + (x * cell.Width), 0.05);
        Assert.Equal(point.Y, cell.Y + (y * cell.Height), 0.05);
    }

    private static double Anchored(XElement text) => Number(text, "x");

    private static double AnchorOf(Cell cell)
    {
        var style = (string)cell.Element.Attribute("style")!;
        return style.Contains("align=center", StringComparison.Ordinal) ? cell.X + (cell.Width / 2)
            : style.Contains("align=right", StringComparison.Ordinal) ? cell.X + cell.Width : cell.X;
    }

    private static double Style(XElement cell, string key) => double.Parse(
        ((string)cell.Attribute("style")!).Split(';').Single(part => part.StartsWith(key + "=", StringComparison.Ordinal))[(key.Length + 1)..], CultureInfo.InvariantCulture);

    // Every vertex with its absolute place: an editor counts from the corner of what holds it.
    private static Dictionary<string, Cell> Cells(XElement page)
    {
        var cells = new Dictionary<string, Cell>(StringComparer.Ordinal);
        foreach (var outer in page.Descendants("root").Elements())
        {
            var element = outer.Element("mxCell") ?? outer;
            if (element.Attribute("vertex") is not null)
            {
                var geometry = element.Element("mxGeometry")!;
                var parent = cells.GetValueOrDefault((string)element.Attribute("parent")!);
                cells.Add((string)outer.Attribute("id")!, new(
                    element, Number(geometry, "x") + (parent?.X ?? 0), Number(geometry, "y") + (parent?.Y ?? 0), Number(geometry, "width"), Number(geometry, "height")));
            }
        }

        return cells;
    }

    private static double Number(XElement element, string name) => double.Parse((string)element.Attribute(name)!, CultureInfo.InvariantCulture);

    private sealed record Cell(XElement Element, double X, double Y, double Width, double Height);
}
