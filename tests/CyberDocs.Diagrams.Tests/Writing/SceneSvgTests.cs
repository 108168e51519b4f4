using System.Globalization;
using System.Text;
using System.Xml.Linq;
using CyberDocs.Findings;
using CyberDocs.Graphics;
using CyberDocs.TestKit;
using CyberDocs.Writing;

namespace CyberDocs.Diagrams.Tests.Writing;

public class SceneSvgTests
{
    private static readonly XNamespace Svg = "http://www.w3.org/2000/svg";

    [Fact]
    public void Every_kind_of_item_is_written()
    {
        var stroke = new Stroke(new Color(1, 2, 3), 1.5, DashStyle.DashDot);
        var scene = new Scene(100, 50.5,
        [
            new SceneRectangle(1, 2, 3, 4) { Radius = 1, Fill = Color.White, Stroke = stroke },
            new SceneEllipse(5, 6, 7, 8) { Stroke = new Stroke(Color.Black, 0.5) },
            new ScenePolyline([new(0, 0), new(10, 0), new(10, 10)], stroke) { StartArrow = true, EndArrow = true },
            new ScenePath([PathSegment.Move(0, 0), PathSegment.Line(1, 0), PathSegment.Curve(new(1, 1), new(2, 2), new(3, 3)), PathSegment.Close]) { Fill = Color.Black },
            new SceneGroup([new SceneText(-0.001, 2.345, "電子カルテ", 8) { Anchor = TextAnchor.Middle, Bold = true, Width = 40.129 }])
            {
                Id = "g1", Title = "題", Description = "説明", Link = "network-2.svg#a",
            },
        ])
        {
            Title = "図", Description = "図の説明",
        };

        Snapshot.Match(Text(scene), "every-item", "svg");
    }

    [Fact]
    public void Markup_characters_and_forbidden_controls_in_texts_stay_texts()
    {
        var scene = new Scene(10, 10, [new SceneText(0, 0, "<script>&\"' a  b\u0001\uD800", 8)]) { Title = "<b>" };

        var root = XDocument.Parse(Text(scene)).Root!;

        Assert.Equal("<script>&\"' a  b\uFFFD\uFFFD", root.Element(Svg + "text")!.Value);
        Assert.Equal("<b>", root.Element(Svg + "title")!.Value);
    }

    [Theory]
    [InlineData("javascript:alert(1)", false)]
    [InlineData("data:text/html,x", false)]
    [InlineData("https://example.jp/", true)]
    [InlineData("#page-2", true)]
    [InlineData("a/b:c.svg", true)]
    public void Only_addresses_that_cannot_run_code_become_links(string address, bool isLink)
    {
        var scene = new Scene(10, 10, [new SceneGroup([]) { Link = address }]);

        Assert.Equal(isLink, XDocument.Parse(Text(scene)).Root!.Element(Svg + "a") is not null);
    }

    [Fact]
    public void The_bytes_do_not_depend_on_the_culture()
    {
        var scene = DossierDiagrams.Network(SampleHospital.Dossier, DiagramCase.Options, DiagramCase.Measurer, new FindingCollector())[0];
        var expected = Text(scene);
        var before = CultureInfo.CurrentCulture;
        try
        {
            var culture = (CultureInfo)CultureInfo.InvariantCulture.Clone();
            culture.NumberFormat.NumberDecimalSeparator = ",";
            culture.NumberFormat.NegativeSign = "~";
            CultureInfo.CurrentCulture = culture;
            var again = DossierDiagrams.Network(SampleHospital.Dossier, DiagramCase.Options, DiagramCase.Measurer, new FindingCollector())[0];

            Assert.Equal(expected, Text(again));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void Diagrams_hold_no_script_and_load_nothing()
    {
        var scenes = DossierDiagrams.Network(SampleHospital.Dossier, DiagramCase.Options, DiagramCase.Measurer, new FindingCollector());

        var root = XDocument.Parse(Text(scenes[0])).Root!;

        Assert.DoesNotContain(root.Descendants(), element => element.Name.LocalName is "script" or "image" or "use" or "style" or "foreignObject");
        Assert.Equal("img", root.Attribute("role")!.Value);
        Assert.All(root.Attribute("aria-labelledby")!.Value.Split(' '), id => Assert.Contains(root.Elements(), element => element.Attribute("id")?.Value == id));
    }

    [Fact]
    public void A_cancelled_run_ends()
    {
        var scene = new Scene(10, 10, [new SceneRectangle(0, 0, 1, 1)]);

        Assert.Throws<OperationCanceledException>(() => SceneSvg.Write(scene, Stream.Null, null, new CancellationToken(canceled: true)));
    }

    private static string Text(Scene scene)
    {
        using var stream = new MemoryStream();
        SceneSvg.Write(scene, stream);
        return Encoding.UTF8.GetString(stream.ToArray());
    }
}
