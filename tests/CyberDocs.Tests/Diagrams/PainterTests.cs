using System.Globalization;
using System.Xml.Linq;
using CyberDocs.Diagrams;
using CyberDocs.Diagrams.Drawing;
using CyberDocs.Documents;
using CyberDocs.Findings;
using CyberDocs.Graphics;
using CyberDocs.Graphics.Fonts;
using CyberDocs.OpenXml;
using CyberDocs.Pdf;
using CyberDocs.TestKit.Pdf;
using CyberDocs.Writing;
using DocumentFormat.OpenXml.Packaging;

namespace CyberDocs.Tests.Diagrams;

/// <summary>SVG, DrawingML, PDF and drawio carry the same texts and the same geometry of every page of every kind of drawing.</summary>
public sealed class PainterTests(SampleDossier sample) : IClassFixture<SampleDossier>
{
    private const double EmuPerPoint = 12700;

    private static readonly ITextMeasurer Measurer = new FontMeasurer(FontSet.Load(FontSources.Bundled, new FindingCollector()));

    public static TheoryData<string> Drawings => ["network", "network-split", "external", "system", "system-split", "contact-chain"];

    private IReadOnlyList<DiagramPage> Pages(string name)
    {
        var dossier = sample.Read.Dossier!;
        var options = new DiagramOptions { Date = SampleDossier.Date, Paper = name.EndsWith("split", StringComparison.Ordinal) ? DiagramPaper.A4Landscape : DiagramPaper.Any };
        var findings = new FindingCollector();
        var pages = name switch
        {
            "external" => DossierDiagrams.ExternalConnectionsPages(dossier, options, Measurer, findings),
            "system" or "system-split" => DossierDiagrams.SystemPages(dossier, options, Measurer, findings),
            "contact-chain" => DossierDiagrams.ContactChainPages(dossier, options, Measurer, findings),
            _ => DossierDiagrams.NetworkPages(dossier, options, Measurer, findings),
        };
        Assert.NotEmpty(pages);
        return pages;
    }

    private static IEnumerable<SceneItem> Flat(IEnumerable<SceneItem> items) =>
        items.SelectMany(item => item is SceneGroup group ? Flat(group.Items) : [item]);

    private static List<string> Texts(Scene scene) => [.. Flat(scene.Items).OfType<SceneText>().Select(text => text.Text).Order(StringComparer.Ordinal)];

    private static double Left(SceneText text) => text.Anchor switch { TextAnchor.Middle => text.X - (text.Width / 2), TextAnchor.End => text.X - text.Width, _ => text.X };

    [Theory]
    [MemberData(nameof(Drawings))]
    public void Svg_carries_every_text_rectangle_and_line_at_its_place(string name)
    {
        foreach (var page in Pages(name))
        {
            using var stream = new MemoryStream();
            SceneSvg.Write(page.Scene, stream);
            var elements = XDocument.Load(new MemoryStream(stream.ToArray())).Descendants().ToList();

            Assert.Equal(
                Flat(page.Scene.Items).OfType<SceneText>().Select(text => (text.Text, Round(text.X), Round(text.Y))).Order(),
                elements.Where(element => element.Name.LocalName == "text").Select(text => (text.Value, Number(text, "x"), Number(text, "y"))).Order());
            Assert.Equal(
                Flat(page.Scene.Items).OfType<SceneRectangle>().Select(box => (Round(box.X), Round(box.Y), Round(box.Width), Round(box.Height))).Order(),
                elements.Where(element => element.Name.LocalName == "rect" && element.Ancestors().All(outer => outer.Name.LocalName is "svg" or "g" or "a"))
                    .Select(box => (Number(box, "x"), Number(box, "y"), Number(box, "width"), Number(box, "height"))).Order());
            Assert.All(elements, element => Assert.False(element.Name.LocalName is "script" or "image" or "use" or "style" or "foreignObject", element.Name.LocalName));
            Assert.All(elements.Attributes(), attribute => Assert.False(attribute.Name.LocalName.StartsWith("on", StringComparison.Ordinal), attribute.ToString()));
            Assert.All(elements.Attributes().Where(attribute => attribute.Name.LocalName == "href"), link => Assert.StartsWith("#", link.Value, StringComparison.Ordinal));
        }
    }

    [Theory]
    [MemberData(nameof(Drawings))]
    public void Svg_names_every_zone_and_device_for_screen_readers(string name)
    {
        foreach (var page in Pages(name))
        {
            using var stream = new MemoryStream();
            SceneSvg.Write(page.Scene, stream);
            var named = XDocument.Load(new MemoryStream(stream.ToArray())).Descendants().Where(element => element.Name.LocalName == "title").Select(title => title.Value).ToHashSet(StringComparer.Ordinal);
            var groups = Groups(page.Scene.Items).Where(group => group.Title is not null).ToList();

            Assert.Equal(page.Geometry.Boxes.Count, groups.Count(group => group.Id != "frame"));
            Assert.All(groups, group => Assert.Contains(group.Title!, named));
        }
    }

    [Theory]
    [MemberData(nameof(Drawings))]
    public void Word_carries_every_text_and_box_as_a_shape_at_its_place(string name)
    {
        foreach (var page in Pages(name))
        {
            using var stream = new MemoryStream();
            var context = new WriteContext { DocumentId = "t", Fonts = FontSources.Bundled };
            Document(page.Scene).WriteTo(new DocxWriter().Open(stream, context));
            using var word = WordprocessingDocument.Open(new MemoryStream(stream.ToArray()), isEditable: false);
            var body = XDocument.Parse(word.MainDocumentPart!.Document.OuterXml);
            var inline = body.Descendants().Single(element => element.Name.LocalName == "inline");
            var scale = Attribute(inline.Elements().Single(element => element.Name.LocalName == "extent"), "cx") / EmuPerPoint / page.Scene.Width;
            var shapes = inline.Descendants().Where(element => element.Name.LocalName == "wsp").ToList();

            Assert.Equal("図の説明", inline.Elements().Single(element => element.Name.LocalName == "docPr").Attribute("descr")!.Value);
            var texts = shapes.Where(shape => shape.Descendants().Any(element => element.Name.LocalName == "txbx"))
                .SelectMany(shape => shape.Descendants().Where(element => element.Name.LocalName == "r"), (shape, run) =>
                    (Text: string.Concat(run.Descendants().Where(element => element.Name.LocalName == "t").Select(text => text.Value)), Shape: shape))
                .Where(run => run.Text.Length > 0).ToList();
            Assert.Equal(Texts(page.Scene), texts.Select(text => text.Text).Order(StringComparer.Ordinal));
            foreach (var text in Flat(page.Scene.Items).OfType<SceneText>())
            {
                Assert.Contains(texts, drawn => drawn.Text == text.Text && Encloses(Place(drawn.Shape, scale), Left(text), text.Y, text.Width));
            }

            var boxes = shapes.Select(shape => Place(shape, scale)).ToList();
            var paths = shapes.Where(shape => shape.Descendants().Any(element => element.Name.LocalName == "custGeom")).Select(shape => Place(shape, scale)).ToList();
            foreach (var box in Flat(page.Scene.Items).OfType<SceneRectangle>())
            {
                // A box of its own, or a part of a symbol that is one shape.
                Assert.True(
                    boxes.Exists(drawn => Near(drawn.X, box.X) && Near(drawn.Y, box.Y) && Near(drawn.Width, box.Width) && Near(drawn.Height, box.Height))
                    || paths.Exists(drawn => drawn.X <= box.X + 1 && drawn.Y <= box.Y + 1 && drawn.X + drawn.Width >= box.X + box.Width - 1 && drawn.Y + drawn.Height >= box.Y + box.Height - 1),
                    $"{box.X} {box.Y} {box.Width} {box.Height}");
            }

            // A group that one shape holds is that shape.
            var named = inline.Descendants().Where(element => element.Name.LocalName is "grpSp" or "wsp")
                .Select(element => element.Elements().First().Attribute("name")!.Value).ToHashSet(StringComparer.Ordinal);
            Assert.All(Groups(page.Scene.Items).Where(group => group.Title is not null && group.Items.Count > 0), group => Assert.Contains(group.Title!, named));
        }
    }

    [Theory]
    [MemberData(nameof(Drawings))]
    public void Pdf_carries_every_text_and_line_at_its_place(string name)
    {
        foreach (var page in Pages(name))
        {
            using var stream = new MemoryStream();
            var context = new WriteContext { DocumentId = "t", Fonts = FontSources.Bundled };
            Document(page.Scene).WriteTo(new PdfWriter().Open(stream, context));
            var reader = new PdfReader(stream.ToArray());
            var painted = Assert.Single(reader.Pages).Page;
            var shown = new PdfContent(reader, painted).All.ToString();

            Assert.Equal(Squeezed(string.Concat(Texts(page.Scene))), Squeezed(shown));
            var corners = Corners(reader, painted);
            var origin = Origin(page.Scene, corners);
            foreach (var line in Flat(page.Scene.Items).OfType<ScenePolyline>().Where(line => !line.StartArrow && !line.EndArrow))
            {
                Assert.All(line.Points, point => Assert.Contains(corners, corner => Math.Abs(corner.X - point.X - origin.X) < 0.05 && Math.Abs(origin.Y - point.Y - corner.Y) < 0.05));
            }
        }
    }

    private static Document Document(Scene scene) => new(
        new DocumentHead { Title = "図", Page = new PageSetup(scene.Width + 60, scene.Height + 90, 20, 20, 20, 20) },
        [new Figure(scene, "図の説明", [])]);

    private static IEnumerable<SceneGroup> Groups(IEnumerable<SceneItem> items) =>
        items.OfType<SceneGroup>().SelectMany(group => Groups(group.Items).Prepend(group));

    // Where the drawing's corner lies on the painted, from its heading's rule, the first line of all.
    private static (double X, double Y) Origin(Scene scene, HashSet<(double X, double Y)> corners)
    {
        var points = Flat(scene.Items).OfType<ScenePolyline>().Where(line => !line.StartArrow && !line.EndArrow).SelectMany(line => line.Points).ToList();
        var (left, top) = (points.Min(point => point.X), points.Min(point => point.Y));
        return (corners.Min(corner => corner.X) - left, corners.Max(corner => corner.Y) + top);
    }

    private static HashSet<(double X, double Y)> Corners(PdfReader reader, Dictionary<string, object?> painted)
    {
        var corners = new HashSet<(double, double)>();
        var lexer = new PdfLexer(reader.Content(painted["Contents"]));
        List<object?> operands = [];
        while (!lexer.AtEnd)
        {
            var value = lexer.Next(references: false);
            if (value is not PdfOperator { Name: var name })
            {
                operands.Add(value);
                continue;
            }

            if (name is "m" or "l")
            {
                corners.Add((Convert.ToDouble(operands[^2], CultureInfo.InvariantCulture), Convert.ToDouble(operands[^1], CultureInfo.InvariantCulture)));
            }

            operands.Clear();
        }

        return corners;
    }

    private static string Squeezed(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c)).Order());

    private static (double X, double Y, double Width, double Height) Place(XElement shape, double scale)
    {
        var frame = shape.Descendants().First(element => element.Name.LocalName == "xfrm");
        var (offset, extent) = (frame.Elements().First(), frame.Elements().ElementAt(1));
        var unit = EmuPerPoint * scale;
        return (Attribute(offset, "x") / unit, Attribute(offset, "y") / unit, Attribute(extent, "cx") / unit, Attribute(extent, "cy") / unit);
    }

    private static bool Encloses((double X, double Y, double Width, double Height) box, double left, double baseline, double width) =>
        box.X <= left + 0.05 && box.X + box.Width >= left + width - 0.05 && box.Y < baseline && box.Y + box.Height > baseline;

    private static bool Near(double a, double b) => Math.Abs(a - b) < 0.05;

    private static double Round(double value) => Math.Round(value, 2, MidpointRounding.AwayFromZero) + 0.0;

    private static double Number(XElement element, string name) => Attribute(element, name);

    private static double Attribute(XElement element, string name) => double.Parse(element.Attribute(name)!.Value, CultureInfo.InvariantCulture);
}
